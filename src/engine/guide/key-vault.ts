/**
 * The guide to Azure Key Vault: moves secrets of a workload from its manifest, or from Secrets, to a vault,
 * and mounts them by the Secrets Store CSI driver. A pod that signs in as itself gets what Workload ID needs.
 *
 * Source: AKS, Azure Key Vault provider for the Secrets Store CSI driver, and its configuration options.
 */
import { sameNamespace } from '../model/bundle.ts';
import type { Workload } from '../model/pod.ts';
import { SECRET_PROVIDER_CLASSES } from '../model/secret-provider-class.ts';
import { isGuid } from '../model/workload-identity.ts';
import { Edits, type Guide, type Site, sitesIn } from './guide.ts';
import {
  type Copied,
  classesBeside,
  classFor,
  extendedClass,
  type Fetched,
  newClass,
  type Vault,
  type VaultClass,
  vaultIn,
} from './vault-class.ts';
import { notesFor, type VaultNote } from './vault-notes.ts';
import {
  keyFor,
  type Moved,
  mountOf,
  mountOps,
  pathVariable,
  type Reading,
  readersOf,
  variableOps,
} from './vault-pod.ts';
import { hiddenIn, type VaultSecret, vaultNameFor, vaultSecretsOf } from './vault-secrets.ts';
import { type IdentityAnswers, type IdentityFault, identityGuide } from './workload-identity.ts';

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
  readonly reading: Reading;
  readonly mountPath: string;
  /** The rest of the workload is hardened as the target asks for. */
  readonly harden: boolean;
  /** Whom its containers run as then; empty: what is suggested for each. */
  readonly userId: string;
}

export type { VaultNote };
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

const workloadOf = ({ workload }: Site): Workload => {
  if (!workload) throw new RangeError('The site carries no pod');
  return workload;
};

export const keyVaultGuide: Guide<VaultAnswers, VaultField, VaultFault, VaultNote> = {
  id: 'key-vault',
  sites: (reviews) =>
    sitesIn(reviews).filter(
      ({ workload }) => workload && vaultSecretsOf(reviews, workload).length > 0,
    ),

  start(reviews, site) {
    const workload = workloadOf(site);
    const { account, clientId, tenantId } = identityGuide.start(reviews, site);
    const [known] = classesBeside(sitesIn(reviews), workload).flatMap((one) => vaultIn(one) ?? []);
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
      vault: known?.vault ?? '',
      tenantId: known?.tenantId || tenantId,
      identity: known?.identity ?? 'workload-id',
      clientId: known?.clientId || clientId,
      account,
      reading: 'file-variable',
      mountPath: '/mnt/secrets-store',
      harden: true,
      userId: '',
    };
  },

  faults(reviews, site, answers) {
    const workload = workloadOf(site);
    const faults = new Map<VaultField, VaultFault>();
    const { vault, tenantId, clientId, identity, mountPath, reading, userId } = answers;
    const moved = movedOf(vaultSecretsOf(reviews, workload), answers);
    if (moved.length === 0) faults.set('secrets', 'no-secret');
    if (vault === '') faults.set('vault', 'required');
    else if (!/^[A-Za-z0-9-]{3,24}$/.test(vault)) faults.set('vault', 'vault');
    if (tenantId === '') faults.set('tenantId', 'required');
    else if (!isGuid(tenantId)) faults.set('tenantId', 'guid');
    if (identity !== 'system-assigned') {
      if (clientId === '') faults.set('clientId', 'required');
      else if (!isGuid(clientId)) faults.set('clientId', 'guid');
    }
    if (identity === 'workload-id') {
      const own = identityGuide.faults(reviews, site, identityAnswers(reviews, site, answers));
      const account = own.get('account');
      if (account) faults.set('account', account);
    }
    const known = classFor(sitesIn(reviews), workload, answers);
    for (const [field, fault] of fileFaults(moved, known)) faults.set(field, fault);
    if (!/^\/[^:\\]*[^:\\/]$/.test(mountPath) || mountPath.split('/').includes('..')) {
      faults.set('mountPath', 'path');
    } else if (
      readersOf(moved).some(
        (container) =>
          !mountOf(workload, known?.own.name ?? null, container) &&
          container.value.volumeMounts?.some((mount) => mount.mountPath === mountPath),
      )
    ) {
      faults.set('mountPath', 'path-taken');
    }
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

  plan(reviews, site, answers) {
    const workload = workloadOf(site);
    const { namespace } = workload;
    const sites = sitesIn(reviews);
    const { reading, identity, harden, userId } = answers;
    const moved = movedOf(vaultSecretsOf(reviews, workload), answers);
    const known = classFor(sites, workload, answers);
    const name = known?.own.name ?? newName(workload, sites);
    const secret = copyName(name, workload, sites);
    const fetched = unique(moved.map(({ object, file }): Fetched => ({ object, file })));
    const copied: Copied | null =
      reading === 'synced'
        ? { secret, data: moved.map((one) => ({ file: one.file, key: keyFor(one) })) }
        : null;
    const own =
      identity === 'workload-id'
        ? identityGuide.plan(reviews, site, identityAnswers(reviews, site, answers))
        : { edits: [], notes: [] };
    const edits = new Edits();
    if (known) edits.write(known.site, ...extendedClass(known, reviews, fetched, copied));
    else edits.precede(site, newClass(name, namespace, answers, fetched, copied));
    const folder = (container: Parameters<typeof mountOf>[2]) =>
      (mountOf(workload, name, container)?.mountPath ?? answers.mountPath).replace(/\/+$/, '');
    edits.write(
      site,
      ...mountOps(workload, name, readersOf(moved), answers.mountPath),
      ...variableOps(moved, reading, folder, secret),
    );
    const notes = notesFor(workload, sites, moved, answers, known);
    return {
      edits: [...own.edits, ...edits.done()],
      notes: [...notes, ...own.notes],
      hidden: hiddenIn(
        site,
        reviews,
        moved.map((one) => one.of),
      ),
      ...(harden && { rest: { site, userId: userId === '' ? undefined : Number(userId) } }),
    };
  },
};

/** What was answered for a secret; nothing was for one that came into the text since. */
export const answerFor = (
  answers: readonly SecretAnswer[],
  { key, variable }: VaultSecret,
): SecretAnswer =>
  answers.find((one) => one.key === key) ?? {
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
  ...new Map(fetched.map((one) => [`${one.object} ${one.file}`, one])).values(),
];

/** An account that names another identity keeps it: others may sign in as that one. */
function identityAnswers(
  reviews: Parameters<typeof identityGuide.start>[0],
  site: Site,
  { account, clientId }: VaultAnswers,
): IdentityAnswers {
  const start = identityGuide.start(reviews, site);
  const same = start.account === account;
  return { ...start, account, clientId: (same && start.clientId) || clientId };
}

/** Names that the vault or the mount would not take, and files that two objects would become. */
function* fileFaults(
  moved: readonly (Moved & { readonly object: string })[],
  known: VaultClass | undefined,
): Iterable<readonly [VaultField, VaultFault]> {
  const files = new Map(known?.own.objects.map(({ file, fields }) => [file, fields.objectName]));
  for (const { of, object, file } of moved) {
    if (object === '') yield [`object ${of.key}`, 'required'];
    else if (!/^[0-9A-Za-z-]{1,127}$/.test(object)) yield [`object ${of.key}`, 'object'];
    if (file === '') continue;
    const there = files.get(file);
    if (!/^[\w-][\w.-]{0,252}$/.test(file)) yield [`file ${of.key}`, 'file'];
    else if (there !== undefined && there !== object) yield [`file ${of.key}`, 'file-taken'];
    files.set(file, object);
  }
}

/** A name for a new class, which no other class has that may be in the namespace. */
function newName({ name, namespace }: Workload, sites: readonly Site[]): string {
  const taken = new Set(
    sites.flatMap(({ object }) =>
      SECRET_PROVIDER_CLASSES.includes(`${object.apiVersion}/${object.kind}`) &&
      sameNamespace(object.namespace, namespace)
        ? [object.name]
        : [],
    ),
  );
  const base = `${name ? vaultNameFor(name) : 'pod'}-vault`;
  return free(base, taken);
}

/** A name for the copy, which no Secret of the files has. */
function copyName(name: string, { namespace }: Workload, sites: readonly Site[]): string {
  const taken = sites.flatMap(({ object }) =>
    object.kind === 'Secret' && sameNamespace(object.namespace, namespace) ? [object.name] : [],
  );
  return free(name, new Set(taken));
}

function free(base: string, taken: ReadonlySet<string | null>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(name)) return name;
  }
}
