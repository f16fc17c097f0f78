/**
 * The editor of a SecretProviderClass for Azure Key Vault: as a guide that begins at a class, or at a workload
 * that gets a new one. What the text holds inside of texts is asked as structure and written inside of texts.
 *
 * Source: Azure Key Vault provider, usage; Secrets Store CSI Driver, Sync as Kubernetes Secret; AKS,
 * configuration options of the provider.
 */
import { newClass, signIn, type Vault } from '../model/azure/new-class.ts';
import {
  type SecretProviderClass,
  SWITCHES,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import {
  VAULT_OBJECT_FIELDS,
  type VaultObject,
  type VaultObjectField,
  type VaultObjectsFault,
} from '../model/azure/vault-objects.ts';
import {
  demandedKeys,
  isObjectName,
  isReference,
  OBJECT_TYPES,
} from '../model/azure/vault-values.ts';
import { identityContainers } from '../model/azure/workload-identity.ts';
import { sameNamespace } from '../model/bundle/bundle.ts';
import { metadataFor } from '../model/bundle/selection.ts';
import { isSubdomain } from '../model/names.ts';
import type { Review } from '../review/review.ts';
import type { FixOp } from '../rule/rule.ts';
import { isObject, type Json, listBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { literalLines, openNested } from '../yaml/nested.ts';
import { parseDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import {
  EditCollector,
  type Guide,
  type GuideTarget,
  guideTargetsIn,
  type PlanNote,
} from './guide.ts';
import { classesBeside, freeClassName, isOffered, newClassName, vaultIn } from './vault-class.ts';
import { exampleMountPath, exampleValues, mountPathFault, valueFaults } from './vault-faults.ts';
import {
  exampleIdentity,
  type SignIn,
  type SignInNote,
  signInAccountFault,
  signInNotes,
  signInPlan,
} from './vault-identity.ts';
import { mountOps } from './vault-pod.ts';
import {
  exampleAccount,
  type IdentityFault,
  identityGuide,
  namespaceCause,
} from './workload-identity.ts';

// ----------------------------------------------------------------
// What the editor of a SecretProviderClass asks, and what the files answer themselves.

export type ObjectFields = { readonly [field in VaultObjectField]: string };

/** One object of the vault; `at` is its index in the class, null for a new one. */
export interface ObjectAnswer {
  readonly id: number;
  readonly at: number | null;
  readonly fields: ObjectFields;
}

/** A key of a Secret that the driver writes, and the file that it is taken from. */
export interface KeyAnswer {
  readonly id: number;
  readonly at: number | null;
  readonly file: string;
  readonly key: string;
}

/** A Secret that the driver writes. */
export interface CopyAnswer {
  readonly id: number;
  readonly at: number | null;
  readonly secret: string;
  readonly type: string;
  readonly keys: readonly KeyAnswer[];
}

export interface ClassAnswers extends Pick<Vault, 'vault' | 'tenantId'>, SignIn {
  /** Of a new class. */
  readonly name: string;
  readonly objects: readonly ObjectAnswer[];
  readonly copies: readonly CopyAnswer[];
  /** What the class held when these answers were begun: to that they refer. */
  readonly original: string;
  /** Where a new class is mounted: names of containers, and the folder. */
  readonly containers: readonly string[];
  readonly mountPath: string;
}

const NO_OBJECT: ObjectFields = {
  ...(Object.fromEntries(VAULT_OBJECT_FIELDS.map((field) => [field, ''])) as ObjectFields),
  objectType: 'secret',
};

/** The file that an object becomes. */
export const fileOf = ({ objectAlias, objectName }: ObjectFields): string =>
  objectAlias || objectName;

/** Where there is no class yet, the workload that gets one. */
export const classAt = (guideTarget: GuideTarget): SecretProviderClass | null =>
  secretProviderClassOf(guideTarget.object);

function startingAnswers(reviews: readonly Review[], guideTarget: GuideTarget): ClassAnswers {
  const providerClass = classAt(guideTarget);
  return providerClass ? answersOf(providerClass) : answersFor(reviews, guideTarget);
}

function answersOf(providerClass: SecretProviderClass): ClassAnswers {
  const { parameter, tenantId, identity, objects, secretObjects } = providerClass;
  const ofNode = identity === 'user-assigned' || identity === 'system-assigned';
  return {
    original: JSON.stringify([objects.map(({ fields }) => fields), secretObjects]),
    name: providerClass.name ?? '',
    vault: parameter('keyvaultName'),
    tenantId,
    identity: isOffered(identity) ? identity : null,
    clientId: parameter(ofNode ? 'userAssignedIdentityID' : 'clientID'),
    account: '',
    objects: objects.map(({ index, fields }) => ({ id: index, at: index, fields })),
    copies: secretObjects.map(({ name, type, data }, at) => ({
      id: at,
      at,
      secret: name,
      type,
      keys: data.map(({ objectName, key }, i) => ({ id: i, at: i, file: objectName, key })),
    })),
    containers: [],
    mountPath: '',
  };
}

function answersFor(reviews: readonly Review[], guideTarget: GuideTarget): ClassAnswers {
  const { workload } = guideTarget;
  if (!workload) throw new RangeError('The target carries no pod');
  const { account, clientId, tenantId } = identityGuide.start(reviews, guideTarget);
  const guideTargets = guideTargetsIn(reviews);
  const [existing] = classesBeside(guideTargets, workload).flatMap(
    (vaultClass) => vaultIn(vaultClass) ?? [],
  );
  const apps = identityContainers(workload.pod).filter(({ role }) => role === 'app');
  return {
    original: '',
    name: newClassName(workload, guideTargets),
    vault: existing?.vault ?? '',
    tenantId: existing?.tenantId || tenantId,
    identity: existing?.identity ?? 'workload-id',
    clientId: existing?.clientId || clientId,
    account,
    objects: [{ id: 0, at: null, fields: NO_OBJECT }],
    copies: [],
    containers: apps.map(({ name }) => name),
    mountPath: '/mnt/secrets-store',
  };
}

const nextId = (list: readonly { readonly id: number }[]): number =>
  Math.max(-1, ...list.map(({ id }) => id)) + 1;

export const withNewObject = ({ objects }: ClassAnswers): Partial<ClassAnswers> => ({
  objects: [...objects, { id: nextId(objects), at: null, fields: NO_OBJECT }],
});

/** The answers with an object changed. What is copied from its file is copied from the file’s new name. */
export function withObject(
  { objects, copies }: ClassAnswers,
  id: number,
  change: Partial<ObjectFields>,
): Partial<ClassAnswers> {
  const before = objects.find((object) => object.id === id);
  if (!before) return {};
  const fields = { ...before.fields, ...change };
  const [old, file] = [fileOf(before.fields), fileOf(fields)];
  const alone = objects.filter((object) => fileOf(object.fields) === old).length === 1;
  const follow = old !== '' && old !== file && alone;
  return {
    objects: objects.map((object) => (object.id === id ? { ...object, fields } : object)),
    ...(follow && {
      copies: copies.map((copy) => ({
        ...copy,
        keys: copy.keys.map((key) => (key.file === old ? { ...key, file } : key)),
      })),
    }),
  };
}

/** A Secret with a key for the first file, so that there is something to change. */
export function withNewCopy({ objects, copies, name }: ClassAnswers): Partial<ClassAnswers> {
  const [file = ''] = objects.map(({ fields }) => fileOf(fields)).filter((path) => path !== '');
  const key = file.replaceAll('/', '-');
  const copy: CopyAnswer = {
    id: nextId(copies),
    at: null,
    secret: name,
    type: 'Opaque',
    keys: [{ id: 0, at: null, file, key }],
  };
  return { copies: [...copies, copy] };
}

export const withNewKey = (copy: CopyAnswer): CopyAnswer => ({
  ...copy,
  keys: [...copy.keys, { id: nextId(copy.keys), at: null, file: '', key: '' }],
});

export const CLASS_NOTES = [
  'vault-roles',
  'pinned',
  'copied',
  'running-pods',
  'copy-renamed',
] as const;
export type ClassNote = SignInNote | (typeof CLASS_NOTES)[number];

export const classEditor: Guide<ClassAnswers, ClassField, ClassFault, ClassNote> = {
  id: 'secret-provider-class',

  /** The classes first: whoever has one is more likely to change it than to add another. */
  targets: (reviews) => {
    const all = guideTargetsIn(reviews);
    return [
      ...all.filter(({ object }) => secretProviderClassOf(object)?.azure),
      ...all.filter(({ workload }) => workload !== undefined),
    ];
  },

  start: startingAnswers,

  // Answers name what they change by its place in the class: they are of no use to another one.
  resumes: (kept, start) => kept.original === start.original,

  faults: (reviews, guideTarget, answers) => {
    const faults = new Map<ClassField, ClassFault>();
    for (const [field, fault] of faultsOfClass(reviews, guideTarget, answers)) {
      if (!faults.has(field)) faults.set(field, fault);
    }
    return faults;
  },

  example(reviews, guideTarget, answers) {
    const named = exampleValues(answers);
    const isItem = (field: ClassField) => /^(?:objects$|object |copy |key )/.test(field);
    const wrong = [...classEditor.faults(reviews, guideTarget, named).keys()].some(isItem);
    const start = wrong ? startingAnswers(reviews, guideTarget) : undefined;
    const items: ClassAnswers = start
      ? { ...named, objects: start.objects.filter(({ at }) => at !== null), copies: start.copies }
      : named;
    const taken = new Set(items.objects.map(({ fields }) => fileOf(fields)));
    const more = { ...NO_OBJECT, objectName: freeClassName('example', taken) };
    const filled: ClassAnswers = {
      ...items,
      ...(start && {
        objects: [...items.objects, { id: nextId(items.objects), at: null, fields: more }],
      }),
    };
    const { workload } = guideTarget;
    if (classAt(guideTarget) || !workload) return filled;
    const guideTargets = guideTargetsIn(reviews);
    const faults = classEditor.faults(reviews, guideTarget, filled);
    const names = new Set(
      classesBeside(guideTargets, workload).map(({ providerClass }) => providerClass.name),
    );
    const name = faults.has('name') ? freeClassName('example', names) : filled.name;
    const all = identityContainers(workload.pod);
    const containers = faults.has('containers')
      ? all.map((container) => container.name)
      : filled.containers;
    const readers = all.filter((container) => containers.includes(container.name));
    const account = exampleAccount(guideTargets, workload, filled.account);
    const identity = exampleIdentity(reviews, guideTarget, { ...filled, account });
    return {
      ...exampleValues({ ...filled, identity }),
      name,
      containers,
      account,
      mountPath: exampleMountPath(workload, name, readers, filled.mountPath),
    };
  },

  cause(_, guideTarget, field) {
    if (field === 'account') return namespaceCause(guideTarget);
    const { object, workload } = guideTarget;
    const path = workload
      ? [...workload.pod.specPath, 'containers']
      : [...object.path, 'spec', 'parameters', 'objects'];
    return { guideTarget, path };
  },

  plan(reviews, guideTarget, answers) {
    const providerClass = classAt(guideTarget);
    const edits = new EditCollector();
    if (providerClass) {
      const start = startingAnswers(reviews, guideTarget);
      edits.write(
        guideTarget,
        ...parameterOps(providerClass, start, answers),
        ...objectOps({ guideTarget, providerClass }, reviews[guideTarget.file], answers),
        ...copyOps(providerClass, answers),
      );
      const notes = [
        ...signInNotes(answers.identity),
        ...classNotes(guideTargetsIn(reviews), guideTarget, answers),
      ];
      return { edits: edits.done(), notes };
    }
    const { workload } = guideTarget;
    if (!workload) throw new RangeError('The target carries no pod');
    const { name, containers, mountPath, identity, objects, copies } = answers;
    const signIn = signInPlan(reviews, guideTarget, answers);
    const items = objects.map(({ fields }) => itemOf(fields));
    const vault = { ...answers, identity: identity ?? 'workload-id' };
    edits.precede(
      guideTarget,
      newClass(metadataFor(workload, name), vault, items, copies.map(copyValue)),
    );
    const readers = identityContainers(workload.pod).filter((container) =>
      containers.includes(container.name),
    );
    edits.write(guideTarget, ...mountOps(workload, name, readers, mountPath));
    return {
      edits: [...signIn.edits, ...edits.done()],
      notes: [...signIn.notes, ...classNotes(guideTargetsIn(reviews), guideTarget, answers)],
    };
  },
};

const SECRETS_ROLE = 'Key Vault Secrets User';
const CERTIFICATES_ROLE = 'Key Vault Certificate User';

/** What the class needs outside of the manifest, and what its answers loosen. */
function classNotes(
  guideTargets: readonly GuideTarget[],
  guideTarget: GuideTarget,
  { vault, objects, copies }: ClassAnswers,
): PlanNote<ClassNote>[] {
  const providerClass = classAt(guideTarget);
  const notes: PlanNote<ClassNote>[] = [];
  const secret = objects.some(({ fields }) => fields.objectType === 'secret');
  const other = objects.some(({ fields }) => fields.objectType !== 'secret');
  const roles = [...(secret ? [SECRETS_ROLE] : []), ...(other ? [CERTIFICATES_ROLE] : [])];
  notes.push({ code: 'vault-roles', data: { vault, roles: roles.join(', ') } });
  const pinned = objects.filter(({ fields }) => fields.objectVersion !== '');
  if (pinned.length > 0) {
    notes.push({
      code: 'pinned',
      data: { names: named(pinned.map(({ fields }) => fields.objectName)) },
    });
  }
  if (copies.length > 0) {
    notes.push({ code: 'copied', data: { names: named(copies.map((copy) => copy.secret)) } });
  }
  if (!providerClass) return notes;
  const renamed = providerClass.secretObjects.filter(({ name, data }, index) => {
    const copy = copies.find(({ at }) => at === index);
    return (
      copy?.secret !== name ||
      data.some(({ key }, i) => copy.keys.find(({ at }) => at === i)?.key !== key)
    );
  });
  if (renamed.length > 0) {
    notes.push({ code: 'copy-renamed', data: { names: named(renamed.map(({ name }) => name)) } });
  }
  const users = guideTargets.filter(
    ({ workload }) =>
      workload &&
      sameNamespace(workload.namespace, providerClass.namespace) &&
      secretStoreVolumesOf(workload.pod).some(({ className }) => className === providerClass.name),
  );
  const names = named(users.map(({ object }) => object.name ?? ''));
  notes.push({ code: 'running-pods', data: { n: users.length, names } });
  return notes;
}

const named = (list: readonly string[]): string => [...new Set(list)].join(', ');

// ----------------------------------------------------------------
// What is wrong with answers about a SecretProviderClass: what the provider or the driver would refuse.

export type ClassField =
  | 'name'
  | 'vault'
  | 'tenantId'
  | 'clientId'
  | 'account'
  | 'containers'
  | 'mountPath'
  | 'objects'
  | `object ${number} ${VaultObjectField}`
  | `copy ${number} ${'secret' | 'keys'}`
  | `key ${number} ${number} ${'file' | 'key'}`;

/** Those that no other guide has. */
export const CLASS_FAULTS = [
  'file',
  'class-name',
  'class-taken',
  'no-object',
  'unreadable',
  'type',
  'version',
  'history',
  'only-secret',
  'permission',
  'secret-name',
  'secret-taken',
  'secret-key',
  'key-taken',
  'no-such-file',
  'tls-keys',
  'demanded-key',
  'no-container',
] as const;
export type ClassFault =
  | IdentityFault
  | 'vault'
  | 'object'
  | 'file-taken'
  | 'path'
  | 'path-taken'
  | (typeof CLASS_FAULTS)[number];

type Found = readonly [ClassField, ClassFault];

/** Faults that leave the editor without the structure that it would have to keep. */
const UNREADABLE: ReadonlySet<VaultObjectsFault['code']> = new Set([
  'unreadable',
  'no-array',
  'item-not-map',
  'field-type',
]);

function* faultsOfClass(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  answers: ClassAnswers,
): Iterable<Found> {
  const providerClass = classAt(guideTarget);
  yield* valueFaults(answers);
  if (providerClass?.faults.some(({ code }) => UNREADABLE.has(code)))
    yield ['objects', 'unreadable'];
  else if (answers.objects.length === 0) yield ['objects', 'no-object'];
  yield* objectFaults(answers.objects);
  const files = new Set(answers.objects.flatMap(({ fields }) => filesOf(fields)));
  const secrets = new Set<string>();
  for (const copy of answers.copies) {
    yield* copyFaults(copy, files, secrets);
    secrets.add(copy.secret);
  }
  if (!providerClass) yield* newFaults(reviews, guideTarget, answers);
}

/** Of more than one version each is a file of its own. */
function filesOf(fields: ObjectAnswer['fields']): string[] {
  const versions = Number(fields.objectVersionHistory || 0);
  const file = fileOf(fields);
  return versions > 1 && versions <= MOST_VERSIONS
    ? Array.from({ length: versions }, (_, n) => `${file}/${n}`)
    : [file];
}

const MOST_VERSIONS = 100;

function* objectFaults(objects: readonly ObjectAnswer[]): Iterable<Found> {
  const files = new Set<string>();
  for (const { id, fields } of objects) {
    const field = (name: VaultObjectField) => `object ${id} ${name}` as const;
    const odd = (name: VaultObjectField, good: (value: string) => boolean) =>
      fields[name] !== '' && !isReference(fields[name]) && !good(fields[name]);
    const isType = (value: string) => OBJECT_TYPES.some((type) => type === value);
    const secret = fields.objectType === 'secret' || isReference(fields.objectType);
    if (fields.objectName === '') yield [field('objectName'), 'required'];
    else if (odd('objectName', isObjectName)) yield [field('objectName'), 'object'];
    if (fields.objectType === '' || odd('objectType', isType)) yield [field('objectType'), 'type'];
    const named = fields.objectAlias === '' ? field('objectName') : field('objectAlias');
    if (odd('objectAlias', isFile)) yield [named, 'file'];
    else if (filesOf(fields).some((file) => files.has(file)) && fileOf(fields) !== '') {
      yield [named, 'file-taken'];
    }
    for (const file of filesOf(fields)) files.add(file);
    if (odd('objectVersion', (value) => /^[0-9A-Za-z]{1,64}$/.test(value))) {
      yield [field('objectVersion'), 'version'];
    }
    if (odd('objectVersionHistory', (value) => /^\d{1,2}$|^100$/.test(value))) {
      yield [field('objectVersionHistory'), 'history'];
    }
    if (!secret && fields.objectFormat.toLowerCase() === 'pfx') {
      yield [field('objectFormat'), 'only-secret'];
    }
    if (!secret && fields.objectEncoding !== '') yield [field('objectEncoding'), 'only-secret'];
    if (odd('filePermission', (value) => /^0?[0-7]{3}$/.test(value))) {
      yield [field('filePermission'), 'permission'];
    }
  }
}

/** A relative path that stays in the mount. */
const isFile = (value: string): boolean =>
  /^[\w-][\w./-]{0,252}$/.test(value) && !value.split('/').includes('..') && !value.endsWith('/');

function* copyFaults(
  { id, secret, type, keys }: CopyAnswer,
  files: ReadonlySet<string>,
  secrets: ReadonlySet<string>,
): Iterable<Found> {
  if (secret === '') yield [`copy ${id} secret`, 'required'];
  else if (!isSubdomain(secret) && !isReference(secret)) {
    yield [`copy ${id} secret`, 'secret-name'];
  } else if (secrets.has(secret)) yield [`copy ${id} secret`, 'secret-taken'];
  const taken = new Set<string>();
  for (const answer of keys) {
    const field = (name: 'file' | 'key') => `key ${id} ${answer.id} ${name}` as const;
    if (answer.file === '') yield [field('file'), 'required'];
    else if (!files.has(answer.file) && !isReference(answer.file))
      yield [field('file'), 'no-such-file'];
    if (answer.key === '') yield [field('key'), 'required'];
    else if (!/^[\w.-]{1,253}$/.test(answer.key) && !isReference(answer.key)) {
      yield [field('key'), 'secret-key'];
    } else if (taken.has(answer.key)) yield [field('key'), 'key-taken'];
    taken.add(answer.key);
  }
  if (keys.length === 0) yield [`copy ${id} keys`, 'required'];
  else if (demandedKeys(type).some((key) => !taken.has(key))) {
    yield [`copy ${id} keys`, type === 'kubernetes.io/tls' ? 'tls-keys' : 'demanded-key'];
  }
}

function* newFaults(
  reviews: readonly Review[],
  guideTarget: GuideTarget,
  answers: ClassAnswers,
): Iterable<Found> {
  const { workload } = guideTarget;
  if (!workload) return;
  const { name, containers, mountPath } = answers;
  const taken = classesBeside(guideTargetsIn(reviews), workload).some(
    ({ providerClass }) => providerClass.name === name,
  );
  if (name === '') yield ['name', 'required'];
  else if (!isSubdomain(name)) yield ['name', 'class-name'];
  else if (taken) yield ['name', 'class-taken'];
  const account = signInAccountFault(reviews, guideTarget, answers);
  if (account) yield ['account', account];
  const readers = identityContainers(workload.pod).filter((container) =>
    containers.includes(container.name),
  );
  if (readers.length === 0) yield ['containers', 'no-container'];
  const path = mountPathFault(workload, name, readers, mountPath);
  if (path) yield ['mountPath', path];
}

// ----------------------------------------------------------------
// What changed answers about a SecretProviderClass write: field by field, the rest stays as it is.

/** Where a parameter goes that is not there yet: the objects stay last. */
const BEFORE = ['keyvaultName', 'tenantID', 'tenantId', 'objects'];

/** @param start what the class says */
function parameterOps(
  providerClass: SecretProviderClass,
  start: ClassAnswers,
  answers: ClassAnswers,
): FixOp[] {
  const { parameters, parameter, parametersPath } = providerClass;
  const { vault, tenantId, identity, clientId } = answers;
  const at = (name: string) => [...parametersPath, name];
  const set = (name: string, value: string, before = BEFORE): FixOp => ({
    op: 'set',
    path: at(name),
    value,
    before,
  });
  const ops: FixOp[] = [];
  if (identity !== null && (identity !== start.identity || clientId !== start.clientId)) {
    const wanted: { readonly [name: string]: string | undefined } = signIn({ identity, clientId });
    for (const name of SWITCHES) {
      if (providerClass.on(name) !== (wanted[name] === 'true'))
        ops.push(set(name, wanted[name] ?? 'false'));
    }
    for (const name of ['clientID', 'userAssignedIdentityID']) {
      const value = wanted[name];
      if (value === undefined && parameters.has(name)) ops.push({ op: 'remove', path: at(name) });
      else if (value !== undefined && parameter(name) !== value) ops.push(set(name, value));
    }
  }
  if (vault !== start.vault) ops.push(set('keyvaultName', vault, ['tenantID', 'objects']));
  if (tenantId !== start.tenantId) {
    const older = parameters.has('tenantId') && !parameters.has('tenantID');
    ops.push(set(older ? 'tenantId' : 'tenantID', tenantId, ['objects']));
  }
  return ops;
}

/** The objects of the vault: fields in the texts of items, texts that are new, texts that go. */
function objectOps(
  {
    guideTarget,
    providerClass,
  }: { readonly guideTarget: GuideTarget; readonly providerClass: SecretProviderClass },
  review: Review | undefined,
  answers: ClassAnswers,
): FixOp[] {
  const changed = providerClass.objects.flatMap((object): Changed[] => {
    const answer = answers.objects.find(({ at }) => at === object.index);
    const boxed = providerClass.faults.find(
      (fault) => fault.code === 'item-not-text' && fault.index === object.index,
    );
    // An item that is a map is read by nobody: it becomes a text in any case.
    if (!answer || !(boxed || !equalFields(answer.fields, object.fields))) return [];
    const text = boxed?.code === 'item-not-text' ? boxed.text : undefined;
    return [{ object, fields: answer.fields, text }];
  });
  const gone = providerClass.objects.flatMap(({ index }) =>
    answers.objects.some(({ at }) => at === index) ? [] : [index],
  );
  const added = answers.objects.flatMap(({ at, fields }) => (at === null ? [itemOf(fields)] : []));
  if (changed.length + gone.length + added.length === 0) return [];
  const placed = review?.documents.find(({ index }) => index === guideTarget.document);
  const outer = placed?.review.document;
  const { objectsPath, parameter } = providerClass;
  const { value: content } = parseDocument(parameter('objects'));
  const items = listBelow(content, 'array');
  const inner = outer && openNested(outer, objectsPath);
  if (!inner?.document.root || items.length === 0) {
    // A text that is no literal block has no lines of its own: all of it is written anew.
    const news = new Map(changed.map((change) => [change.object.index, rewritten(items, change)]));
    const array = [...items.map((item, i) => news.get(i) ?? item), ...added].filter(
      (_, i) => !gone.includes(i),
    );
    const value = newDocument({ ...(isObject(content) && content), array });
    return [{ op: 'set', path: objectsPath, value }];
  }
  return [
    ...changed.flatMap((change): FixOp[] => {
      const item: Path = ['array', change.object.index];
      const whole = (value: string): FixOp => ({
        op: 'set',
        path: item,
        value,
        through: [objectsPath],
      });
      const boxed = change.text ? [whole(change.text)] : [];
      return boxed.length > 0 || literalLines(inner.document, item)
        ? [...boxed, ...fieldOps(change, [objectsPath, item])]
        : [whole(rewritten(items, change))];
    }),
    ...added.map(
      (value): FixOp => ({ op: 'append', path: ['array'], value, through: [objectsPath] }),
    ),
    // From the last one back, so that the indices of those still to come stay what they are.
    ...gone
      .toReversed()
      .map(
        (index): FixOp => ({ op: 'removeItem', path: ['array'], index, through: [objectsPath] }),
      ),
  ];
}

interface Changed {
  readonly object: VaultObject;
  /** Of an item that is a map: the text that it becomes, if there is one without loss. */
  readonly text: string | null | undefined;
  readonly fields: ObjectFields;
}

const equalFields = (a: ObjectFields, b: ObjectFields): boolean =>
  VAULT_OBJECT_FIELDS.every((field) => a[field] === b[field]);

/** The history is a number to the provider, everything else a text. */
const fieldValue = (field: keyof ObjectFields, text: string): Json =>
  field === 'objectVersionHistory' && /^\d+$/.test(text) ? Number(text) : text;

/** A new object, as the text of an item. */
const itemOf = (fields: ObjectFields): string => newDocument(written({}, fields));

function fieldOps({ object, fields }: Changed, through: readonly Path[]): FixOp[] {
  return VAULT_OBJECT_FIELDS.flatMap((field): FixOp[] => {
    const value = fields[field];
    if (value === object.fields[field]) return [];
    if (value === '') return [{ op: 'remove', path: [field], through }];
    return [{ op: 'set', path: [field], value: fieldValue(field, value), through }];
  });
}

/** An item with what is written in it by others, and the fields as they were answered. */
function rewritten(items: readonly Json[], { object, fields }: Changed): string {
  const item = items[object.index];
  const value = typeof item === 'string' ? parseDocument(item).value : item;
  return newDocument(written(isObject(value) ? value : {}, fields));
}

function written(existing: { readonly [key: string]: Json }, fields: ObjectFields): Json {
  const filled = VAULT_OBJECT_FIELDS.flatMap((field) =>
    fields[field] === '' ? [] : [[field, fieldValue(field, fields[field])] as const],
  );
  const others = Object.entries(existing).filter(
    ([key]) => !VAULT_OBJECT_FIELDS.some((field) => field === key),
  );
  return Object.fromEntries([...filled, ...others]);
}

/** The Secrets that the driver is to write. */
function copyOps(providerClass: SecretProviderClass, { copies }: ClassAnswers): FixOp[] {
  const path = [...providerClass.object.path, 'spec', 'secretObjects'];
  const ops: FixOp[] = [];
  const gone: FixOp[] = [];
  providerClass.secretObjects.forEach((before, index) => {
    const copy = copies.find(({ at }) => at === index);
    if (!copy) {
      gone.unshift({ op: 'removeItem', path, index, prune: true });
      return;
    }
    if (copy.secret !== before.name) {
      ops.push({ op: 'set', path: [...before.at, 'secretName'], value: copy.secret });
    }
    if (copy.type !== before.type) {
      ops.push({ op: 'set', path: [...before.at, 'type'], value: copy.type });
    }
    const data = [...before.at, 'data'];
    const keysGone: FixOp[] = [];
    before.data.forEach(({ at, objectName, key }, i) => {
      const answer = copy.keys.find((other) => other.at === i);
      if (!answer) keysGone.unshift({ op: 'removeItem', path: data, index: i });
      else if (answer.file !== objectName) {
        ops.push({ op: 'set', path: [...at, 'objectName'], value: answer.file });
      }
      if (answer && answer.key !== key)
        ops.push({ op: 'set', path: [...at, 'key'], value: answer.key });
    });
    for (const answer of copy.keys) {
      if (answer.at === null) ops.push({ op: 'append', path: data, value: keyValue(answer) });
    }
    ops.push(...keysGone);
  });
  for (const copy of copies) {
    if (copy.at === null) ops.push({ op: 'append', path, value: copyValue(copy) });
  }
  return [...ops, ...gone];
}

const keyValue = ({ file, key }: CopyAnswer['keys'][number]): Json => ({ objectName: file, key });

const copyValue = ({ secret, type, keys }: CopyAnswer): Json => ({
  secretName: secret,
  type,
  data: keys.map(keyValue),
});
