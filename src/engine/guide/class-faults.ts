/** What is wrong with answers about a SecretProviderClass: what the provider or the driver would refuse. */

import type { VaultObjectField, VaultObjectsFault } from '../model/azure/vault-objects.ts';
import {
  demandedKeys,
  isObjectName,
  isReference,
  OBJECT_TYPES,
} from '../model/azure/vault-values.ts';
import { identityContainers } from '../model/azure/workload-identity.ts';
import { isSubdomain } from '../model/bundle/subdomain.ts';
import type { Review } from '../review/review.ts';
import {
  type ClassAnswers,
  type CopyAnswer,
  classAt,
  fileOf,
  type ObjectAnswer,
} from './class-answers.ts';
import { type Site, sitesIn } from './guide.ts';
import { classesBeside } from './vault-class.ts';
import { mountPathFault, valueFaults } from './vault-faults.ts';
import { accountFault } from './vault-identity.ts';
import type { IdentityFault } from './workload-identity.ts';

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

export function* faultsOfClass(
  reviews: readonly Review[],
  site: Site,
  answers: ClassAnswers,
): Iterable<Found> {
  const own = classAt(site);
  yield* valueFaults(answers);
  if (own?.faults.some(({ code }) => UNREADABLE.has(code))) yield ['objects', 'unreadable'];
  else if (answers.objects.length === 0) yield ['objects', 'no-object'];
  yield* objectFaults(answers.objects);
  const files = new Set(answers.objects.flatMap(({ fields }) => filesOf(fields)));
  const secrets = new Set<string>();
  for (const copy of answers.copies) {
    yield* copyFaults(copy, files, secrets);
    secrets.add(copy.secret);
  }
  if (!own) yield* newFaults(reviews, site, answers);
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
  for (const one of keys) {
    const field = (name: 'file' | 'key') => `key ${id} ${one.id} ${name}` as const;
    if (one.file === '') yield [field('file'), 'required'];
    else if (!files.has(one.file) && !isReference(one.file)) yield [field('file'), 'no-such-file'];
    if (one.key === '') yield [field('key'), 'required'];
    else if (!/^[\w.-]{1,253}$/.test(one.key) && !isReference(one.key)) {
      yield [field('key'), 'secret-key'];
    } else if (taken.has(one.key)) yield [field('key'), 'key-taken'];
    taken.add(one.key);
  }
  if (keys.length === 0) yield [`copy ${id} keys`, 'required'];
  else if (demandedKeys(type).some((key) => !taken.has(key))) {
    yield [`copy ${id} keys`, type === 'kubernetes.io/tls' ? 'tls-keys' : 'demanded-key'];
  }
}

function* newFaults(
  reviews: readonly Review[],
  site: Site,
  answers: ClassAnswers,
): Iterable<Found> {
  const { workload } = site;
  if (!workload) return;
  const { name, containers, mountPath } = answers;
  const taken = classesBeside(sitesIn(reviews), workload).some(({ own }) => own.name === name);
  if (name === '') yield ['name', 'required'];
  else if (!isSubdomain(name)) yield ['name', 'class-name'];
  else if (taken) yield ['name', 'class-taken'];
  const account = accountFault(reviews, site, answers);
  if (account) yield ['account', account];
  const readers = identityContainers(workload.pod).filter((one) => containers.includes(one.name));
  if (readers.length === 0) yield ['containers', 'no-container'];
  const path = mountPathFault(workload, name, readers, mountPath);
  if (path) yield ['mountPath', path];
}
