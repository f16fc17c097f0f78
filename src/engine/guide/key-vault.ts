/**
 * The guide to Azure Key Vault: moves secrets of a workload from its manifest, or from Secrets, to a vault,
 * and mounts them by the Secrets Store CSI driver. A pod that signs in as itself gets what Workload ID needs.
 *
 * Source: AKS, Azure Key Vault provider for the Secrets Store CSI driver, and its configuration options.
 */

import {
  type Copied,
  type Fetched,
  itemText,
  newClass,
  secretObject,
  type Vault,
} from '../model/azure/new-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { isObjectName } from '../model/azure/vault-values.ts';
import { sameNamespace } from '../model/bundle/bundle.ts';
import { metadataFor } from '../model/bundle/selection.ts';
import { runsOnWindows, type Workload } from '../model/pod.ts';
import {
  EditCollector,
  type Guide,
  type GuideTarget,
  guideTargetsIn,
  type PlanNote,
} from './guide.ts';
import {
  classesBeside,
  classFor,
  extendedClass,
  freeClassName,
  newClassName,
  type VaultClass,
  vaultIn,
} from './vault-class.ts';
import { exampleMountPath, exampleValues, mountPathFault, valueFaults } from './vault-faults.ts';
import {
  exampleIdentity,
  type SignInNote,
  signInAccountFault,
  signInPlan,
} from './vault-identity.ts';
import {
  keyFor,
  type Moved,
  mountOf,
  mountOps,
  pathVariable,
  readersOf,
  VALUE_ACCESSES,
  type ValueAccess,
  variableOps,
} from './vault-pod.ts';
import {
  hiddenIn,
  type VaultSecret,
  variableReferences,
  vaultNameFor,
  vaultSecretsOf,
} from './vault-secrets.ts';
import {
  exampleAccount,
  type IdentityFault,
  identityGuide,
  namespaceCause,
} from './workload-identity.ts';

/** What was answered for one secret; an empty file is named like the object. */
export interface SecretAnswer {
  readonly key: string;
  readonly moves: boolean;
  readonly object: string;
  readonly file: string;
}

export interface VaultAnswers extends Vault {
  readonly secrets: readonly SecretAnswer[];
  readonly account: string;
  readonly reading: ValueAccess;
  readonly mountPath: string;
  /** The rest of the workload is hardened as the target asks for. */
  readonly harden: boolean;
  /** Whom its containers run as then; empty: what is suggested for each. */
  readonly userId: string;
}

export type VaultField =
  | Exclude<keyof VaultAnswers, 'harden' | 'identity'>
  | `object ${string}`
  | `file ${string}`;
export type VaultFault =
  | IdentityFault
  | 'no-secret'
  | 'vault'
  | 'object'
  | 'file'
  | 'file-taken'
  | 'path'
  | 'path-taken'
  | 'variable-taken'
  | 'user-id';

const MOST_USER_ID = 2_147_483_647;

const workloadOf = ({ workload }: GuideTarget): Workload => {
  if (!workload) throw new RangeError('The target carries no pod');
  return workload;
};

export const keyVaultGuide: Guide<VaultAnswers, VaultField, VaultFault, VaultNote> = {
  id: 'key-vault',
  targets: (reviews) =>
    guideTargetsIn(reviews).filter(
      ({ workload }) => workload && vaultSecretsOf(reviews, workload).length > 0,
    ),

  start(reviews, guideTarget) {
    const workload = workloadOf(guideTarget);
    const { account, clientId, tenantId } = identityGuide.start(reviews, guideTarget);
    const [existing] = classesBeside(guideTargetsIn(reviews), workload).flatMap(
      (vaultClass) => vaultIn(vaultClass) ?? [],
    );
    const found = vaultSecretsOf(reviews, workload);
    const literals = found.some(({ looksSecret }) => looksSecret);
    const names = new Set<string>();
    return {
      secrets: found.map(({ key, variable, containers: [container = ''], secret, looksSecret }) => {
        const short = vaultNameFor(variable);
        const long = vaultNameFor(`${container}-${variable}`);
        let object = names.has(short) ? long : short;
        for (let n = 2; names.has(object); n++) object = `${long.slice(0, 120)}-${n}`;
        names.add(object);
        return { key, moves: looksSecret || (!literals && secret !== null), object, file: '' };
      }),
      vault: existing?.vault ?? '',
      tenantId: existing?.tenantId || tenantId,
      identity: existing?.identity ?? 'workload-id',
      clientId: existing?.clientId || clientId,
      account,
      reading: 'file-variable',
      mountPath: '/mnt/secrets-store',
      harden: false,
      userId: '',
    };
  },

  faults(reviews, guideTarget, answers) {
    const workload = workloadOf(guideTarget);
    const faults = new Map<VaultField, VaultFault>();
    const { mountPath, reading, userId } = answers;
    const moved = movedOf(vaultSecretsOf(reviews, workload), answers);
    if (moved.length === 0) faults.set('secrets', 'no-secret');
    for (const [field, fault] of valueFaults(answers)) faults.set(field, fault);
    const account = signInAccountFault(reviews, guideTarget, answers);
    if (account) faults.set('account', account);
    const vaultClass = classFor(guideTargetsIn(reviews), workload, answers);
    for (const [field, fault] of fileFaults(moved, vaultClass)) faults.set(field, fault);
    const path = mountPathFault(
      workload,
      vaultClass?.providerClass.name ?? null,
      readersOf(moved),
      mountPath,
    );
    if (path) faults.set('mountPath', path);
    const taken = ({ of: { variable, places } }: Moved) =>
      places.some(({ container }) =>
        container.value.env?.some(({ name }) => name === pathVariable(variable)),
      );
    if (reading === 'file-variable' && moved.some(taken)) faults.set('reading', 'variable-taken');
    const number = /^\d{1,10}$/.test(userId) ? Number(userId) : 0;
    if (answers.harden && userId !== '' && !(number >= 1 && number <= MOST_USER_ID)) {
      faults.set('userId', 'user-id');
    }
    return faults;
  },

  example(reviews, guideTarget, answers) {
    const workload = workloadOf(guideTarget);
    const guideTargets = guideTargetsIn(reviews);
    const found = vaultSecretsOf(reviews, workload);
    const faults = keyVaultGuide.faults(reviews, guideTarget, answers);
    const secrets = found.map((of, i) => {
      const answer = answerFor(answers.secrets, of);
      const wrong = faults.has(`object ${of.key}`) || faults.has(`file ${of.key}`);
      const moves = answer.moves || faults.has('secrets');
      return wrong ? { ...answer, moves, object: `example-${i}`, file: '' } : { ...answer, moves };
    });
    const account = exampleAccount(guideTargets, workload, answers.account);
    const identity = exampleIdentity(reviews, guideTarget, { ...answers, account });
    const named = { ...exampleValues({ ...answers, identity }), secrets, account };
    const vaultClass = classFor(guideTargets, workload, named);
    const readers = readersOf(movedOf(found, named));
    const mountPath = exampleMountPath(
      workload,
      vaultClass?.providerClass.name ?? null,
      readers,
      named.mountPath,
    );
    const filled: VaultAnswers = {
      ...named,
      mountPath,
      userId: faults.has('userId') ? '' : answers.userId,
    };
    const { reading } = answers;
    const isWrong = (access: ValueAccess) =>
      keyVaultGuide.faults(reviews, guideTarget, { ...filled, reading: access }).has('reading');
    const right = [reading, ...VALUE_ACCESSES].find((access) => !isWrong(access));
    return { ...filled, reading: right ?? reading };
  },

  cause: (_, guideTarget, field) => (field === 'account' ? namespaceCause(guideTarget) : undefined),

  plan(reviews, guideTarget, answers) {
    const workload = workloadOf(guideTarget);
    const guideTargets = guideTargetsIn(reviews);
    const { reading, harden, userId } = answers;
    const moved = movedOf(vaultSecretsOf(reviews, workload), answers);
    const vaultClass = classFor(guideTargets, workload, answers);
    const name = vaultClass?.providerClass.name ?? newClassName(workload, guideTargets);
    const secret = copyName(name, workload, guideTargets);
    const fetched = unique(moved.map(({ object, file }): Fetched => ({ object, file })));
    const copied: Copied | null =
      reading === 'synced'
        ? { secret, data: moved.map((entry) => ({ file: entry.file, key: keyFor(entry) })) }
        : null;
    const signIn = signInPlan(reviews, guideTarget, answers);
    const edits = new EditCollector();
    if (vaultClass) {
      edits.write(vaultClass.guideTarget, ...extendedClass(vaultClass, reviews, fetched, copied));
    } else {
      const secrets = copied ? [secretObject(copied)] : [];
      edits.precede(
        guideTarget,
        newClass(metadataFor(workload, name), answers, fetched.map(itemText), secrets),
      );
    }
    const folder = (container: Parameters<typeof mountOf>[2]) =>
      (mountOf(workload, name, container)?.mountPath ?? answers.mountPath).replace(/\/+$/, '');
    edits.write(
      guideTarget,
      ...mountOps(workload, name, readersOf(moved), answers.mountPath),
      ...variableOps(moved, reading, folder, secret),
    );
    const notes = notesFor(workload, guideTargets, moved, answers, vaultClass);
    return {
      edits: [...signIn.edits, ...edits.done()],
      notes: [...notes, ...signIn.notes],
      hidden: hiddenIn(
        guideTarget,
        reviews,
        moved.map((entry) => entry.of),
      ),
      ...(harden && { rest: { guideTarget, userId: userId === '' ? undefined : Number(userId) } }),
    };
  },
};

/** What was answered for a secret; nothing was for one that came into the text since. */
export const answerFor = (
  answers: readonly SecretAnswer[],
  { key, variable }: VaultSecret,
): SecretAnswer =>
  answers.find((answer) => answer.key === key) ?? {
    key,
    moves: false,
    object: vaultNameFor(variable),
    file: '',
  };

/** What moves, with what was answered for it. */
function movedOf(
  found: readonly VaultSecret[],
  { secrets }: VaultAnswers,
): (Moved & { readonly object: string })[] {
  return found.flatMap((of) => {
    const answer = answerFor(secrets, of);
    if (!answer.moves) return [];
    return [{ of, object: answer.object, file: answer.file || answer.object }];
  });
}

const unique = (fetched: readonly Fetched[]): Fetched[] => [
  ...new Map(fetched.map((entry) => [`${entry.object} ${entry.file}`, entry])).values(),
];

/** Names that the vault or the mount would not take, and files that two objects would become. */
function* fileFaults(
  moved: readonly (Moved & { readonly object: string })[],
  vaultClass: VaultClass | undefined,
): Iterable<readonly [VaultField, VaultFault]> {
  const files = new Map(
    vaultClass?.providerClass.objects.map(({ file, fields }) => [file, fields.objectName]),
  );
  for (const { of, object, file } of moved) {
    if (object === '') yield [`object ${of.key}`, 'required'];
    else if (!isObjectName(object)) yield [`object ${of.key}`, 'object'];
    if (file === '') continue;
    const there = files.get(file);
    if (!/^[\w-][\w.-]{0,252}$/.test(file)) yield [`file ${of.key}`, 'file'];
    else if (there !== undefined && there !== object) yield [`file ${of.key}`, 'file-taken'];
    files.set(file, object);
  }
}

/** A name for the copy, which no Secret of the files has. */
function copyName(
  name: string,
  { namespace }: Workload,
  guideTargets: readonly GuideTarget[],
): string {
  const taken = guideTargets.flatMap(({ object }) =>
    object.kind === 'Secret' && sameNamespace(object.namespace, namespace) ? [object.name] : [],
  );
  return freeClassName(name, new Set(taken));
}

// ----------------------------------------------------------------
// What the guide to Key Vault says beside its edits: what is left to a person, and what is loosened.

export type VaultNote =
  | SignInNote
  | 'put-value'
  | 'rotate'
  | 'old-secret'
  | 'reads-file'
  | 'reads-path'
  | 'synced'
  | 'shared-class'
  | 'references'
  | 'expands'
  | 'windows';

/** What to know about the secrets that move, and about how they are read. */
function notesFor(
  workload: Workload,
  guideTargets: readonly GuideTarget[],
  moved: readonly (Moved & { readonly object: string })[],
  {
    reading,
    vault,
    mountPath,
  }: Vault & { readonly reading: ValueAccess; readonly mountPath: string },
  vaultClass: VaultClass | undefined,
): PlanNote<VaultNote>[] {
  const notes: PlanNote<VaultNote>[] = [];
  const note = (code: VaultNote, data: NonNullable<PlanNote['data']> = {}) =>
    notes.push({ code, data });
  const names = (list: readonly string[]) => [...new Set(list)].join(', ');
  note('put-value', { vault, names: names(moved.map(({ object }) => object)) });
  if (moved.some(({ of }) => of.secret === null)) note('rotate');
  const secrets = moved.flatMap(({ of }) => of.secret ?? []);
  if (secrets.length > 0) note('old-secret', { names: names(secrets) });
  if (reading === 'file') note('reads-file', { path: mountPath });
  if (reading === 'file-variable') {
    note('reads-path', { names: names(moved.map(({ of }) => pathVariable(of.variable))) });
  }
  if (reading === 'synced') note('synced');
  const others = guideTargets.filter(
    (other) =>
      other.workload &&
      other.object !== workload.object &&
      sameNamespace(other.workload.namespace, workload.namespace) &&
      secretStoreVolumesOf(other.workload.pod).some(
        ({ className }) => vaultClass && className === vaultClass.providerClass.name,
      ),
  );
  if (others.length > 0)
    note('shared-class', { names: names(others.map(({ object }) => object.name ?? '')) });
  const references = reading === 'synced' ? [] : variableReferences(moved.map(({ of }) => of));
  if (references.length > 0) note('references', { names: names(references) });
  if (moved.some(({ of }) => of.expands)) note('expands');
  if (runsOnWindows(workload.pod)) note('windows', { path: mountPath });
  return notes;
}
