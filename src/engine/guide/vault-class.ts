/** The SecretProviderClass that a guide takes secrets from: one of the files, or a new one. */

import {
  type Copied,
  type Fetched,
  itemText,
  secretObject,
  VAULT_IDENTITIES,
  type Vault,
  type VaultIdentity,
} from '../model/azure/new-class.ts';
import {
  type IdentityMode,
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../model/azure/secret-store-volumes.ts';
import { sameGuid } from '../model/azure/workload-identity.ts';
import { sameNamespace } from '../model/bundle/bundle.ts';
import type { Workload } from '../model/pod.ts';
import type { Review } from '../review/review.ts';
import type { FixOp } from '../rule/rule.ts';
import { isObject, listBelow } from '../text/json.ts';
import { literalLines } from '../yaml/nested.ts';
import { parseDocument } from '../yaml/parse.ts';
import { newDocument } from '../yaml/write.ts';
import type { GuideTarget } from './guide.ts';
import { vaultNameFor } from './vault-secrets.ts';

export interface VaultClass {
  readonly guideTarget: GuideTarget;
  readonly providerClass: SecretProviderClass;
}

/** The classes for Azure that a workload may name, those that it has a volume of first. */
export function classesBeside(
  guideTargets: readonly GuideTarget[],
  workload: Workload,
): VaultClass[] {
  const used = new Set(secretStoreVolumesOf(workload.pod).map(({ className }) => className));
  const all = guideTargets.flatMap((guideTarget) => {
    const providerClass = secretProviderClassOf(guideTarget.object);
    if (!providerClass?.azure || providerClass.name === null) return [];
    return sameNamespace(providerClass.namespace, workload.namespace)
      ? [{ guideTarget, providerClass }]
      : [];
  });
  const isUsed = ({ providerClass: { name } }: VaultClass) => used.has(name ?? '');
  return [...all.filter(isUsed), ...all.filter((vaultClass) => !isUsed(vaultClass))];
}

export const isOffered = (identity: IdentityMode): identity is VaultIdentity =>
  VAULT_IDENTITIES.some((offered) => offered === identity);

/** What a class says of its vault; null where it signs in in a way that the guide does not offer. */
export function vaultIn({
  providerClass: { identity, parameter, tenantId },
}: VaultClass): Vault | null {
  if (!isOffered(identity)) return null;
  const clientId = {
    'workload-id': parameter('clientID'),
    'identity-binding': parameter('clientID'),
    'user-assigned': parameter('userAssignedIdentityID'),
    'system-assigned': '',
  }[identity];
  return { vault: parameter('keyvaultName'), tenantId, identity, clientId };
}

/** The class of the files that fetches from this vault as this identity, if one can be added to. */
export const classFor = (
  guideTargets: readonly GuideTarget[],
  workload: Workload,
  { vault, tenantId, identity, clientId }: Vault,
): VaultClass | undefined =>
  classesBeside(guideTargets, workload).find((vaultClass) => {
    const current = vaultIn(vaultClass);
    return (
      vaultClass.providerClass.faults.length === 0 &&
      current !== null &&
      current.identity === identity &&
      current.vault.toLowerCase() === vault.toLowerCase() &&
      sameGuid(current.tenantId, tenantId) &&
      (identity === 'system-assigned' || sameGuid(current.clientId, clientId))
    );
  });

const isFetched = ({ providerClass }: VaultClass, { object, file }: Fetched): boolean =>
  providerClass.objects.some(
    ({ fields, file: there }) =>
      there === file && fields.objectName === object && fields.objectType === 'secret',
  );

/** What a class needs so that it fetches these, and copies them. */
export function extendedClass(
  vaultClass: VaultClass,
  reviews: readonly Review[],
  fetched: readonly Fetched[],
  copied: Copied | null,
): FixOp[] {
  const { guideTarget, providerClass } = vaultClass;
  const news = fetched.filter((entry) => !isFetched(vaultClass, entry)).map(itemText);
  const ops = appended(vaultClass, reviews[guideTarget.file], news);
  if (!copied) return ops;
  const path = [...guideTarget.object.path, 'spec', 'secretObjects'];
  const before = providerClass.secretObjects.find(({ name }) => name === copied.secret);
  if (!before) return [...ops, { op: 'append', path, value: secretObject(copied) }];
  for (const { file, key } of copied.data) {
    if (before.data.some((entry) => entry.key === key && entry.objectName === file)) continue;
    ops.push({
      op: 'append',
      path: [...before.at, 'data'],
      value: { objectName: file, key },
    });
  }
  return ops;
}

/** In a text that is no literal block its items have no lines of their own: then all of it is written anew. */
function appended(
  { guideTarget, providerClass: { objectsPath, parameter } }: VaultClass,
  review: Review | undefined,
  items: readonly string[],
): FixOp[] {
  if (items.length === 0) return [];
  const placed = review?.documents.find(({ index }) => index === guideTarget.document);
  const text = parameter('objects');
  if (text !== '' && placed && literalLines(placed.review.document, objectsPath)) {
    return items.map((value) => ({ op: 'append', path: ['array'], value, through: [objectsPath] }));
  }
  const { value: content } = parseDocument(text);
  const all = [...listBelow(content, 'array'), ...items];
  const value = newDocument({ ...(isObject(content) && content), array: all });
  return [{ op: 'set', path: objectsPath, value }];
}

/** A name for a new class, which no other class has that may be in the namespace. */
export function newClassName(
  { name, namespace }: Workload,
  guideTargets: readonly GuideTarget[],
): string {
  const taken = new Set(
    guideTargets.flatMap(({ object }) =>
      SECRET_PROVIDER_CLASSES.includes(`${object.apiVersion}/${object.kind}`) &&
      sameNamespace(object.namespace, namespace)
        ? [object.name]
        : [],
    ),
  );
  return freeClassName(`${name ? vaultNameFor(name) : 'pod'}-vault`, taken);
}

export function freeClassName(base: string, taken: ReadonlySet<string | null>): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(name)) return name;
  }
}
