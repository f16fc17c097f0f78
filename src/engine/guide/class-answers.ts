/** What the editor of a SecretProviderClass asks, and what the files answer themselves. */

import {
  type SecretProviderClass,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import { VAULT_OBJECT_FIELDS, type VaultObjectField } from '../model/azure/vault-objects.ts';
import { identityContainers } from '../model/azure/workload-identity.ts';
import type { Review } from '../review/review.ts';
import { type Site, sitesIn } from './guide.ts';
import { classesBeside, isOffered, newClassName, type Vault, vaultIn } from './vault-class.ts';
import type { SignIn } from './vault-identity.ts';
import { identityGuide } from './workload-identity.ts';

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
  readonly said: string;
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
export const classAt = (site: Site): SecretProviderClass | null =>
  secretProviderClassOf(site.object);

export function startingAnswers(reviews: readonly Review[], site: Site): ClassAnswers {
  const own = classAt(site);
  return own ? answersOf(own) : answersFor(reviews, site);
}

function answersOf(own: SecretProviderClass): ClassAnswers {
  const { parameter, tenantId, identity, objects, secretObjects } = own;
  const ofNode = identity === 'user-assigned' || identity === 'system-assigned';
  return {
    said: JSON.stringify([objects.map(({ fields }) => fields), secretObjects]),
    name: own.name ?? '',
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

function answersFor(reviews: readonly Review[], site: Site): ClassAnswers {
  const { workload } = site;
  if (!workload) throw new RangeError('The site carries no pod');
  const { account, clientId, tenantId } = identityGuide.start(reviews, site);
  const sites = sitesIn(reviews);
  const [known] = classesBeside(sites, workload).flatMap((one) => vaultIn(one) ?? []);
  const apps = identityContainers(workload.pod).filter(({ role }) => role === 'app');
  return {
    said: '',
    name: newClassName(workload, sites),
    vault: known?.vault ?? '',
    tenantId: known?.tenantId || tenantId,
    identity: known?.identity ?? 'workload-id',
    clientId: known?.clientId || clientId,
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
  const before = objects.find((one) => one.id === id);
  if (!before) return {};
  const fields = { ...before.fields, ...change };
  const [old, file] = [fileOf(before.fields), fileOf(fields)];
  const alone = objects.filter((one) => fileOf(one.fields) === old).length === 1;
  const follow = old !== '' && old !== file && alone;
  return {
    objects: objects.map((one) => (one.id === id ? { ...one, fields } : one)),
    ...(follow && {
      copies: copies.map((copy) => ({
        ...copy,
        keys: copy.keys.map((one) => (one.file === old ? { ...one, file } : one)),
      })),
    }),
  };
}

/** A Secret with a key for the first file, so that there is something to change. */
export function withNewCopy({ objects, copies, name }: ClassAnswers): Partial<ClassAnswers> {
  const [file = ''] = objects.map(({ fields }) => fileOf(fields)).filter((one) => one !== '');
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
