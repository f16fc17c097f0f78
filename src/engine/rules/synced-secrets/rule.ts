/**
 * Secrets that the driver writes from what a SecretProviderClass fetches.
 *
 * Field: spec.secretObjects[*]. Good: none; the program reads the files. Each names files of the mount (an
 * object by its alias, where it has one), and has the keys that its type demands.
 *
 * Source: Secrets Store CSI Driver, Sync as Kubernetes Secret; Kubernetes, types of Secret. A name that is
 * none of the files’, or a missing key, and the Secret is never written: pods that need it wait. The copy
 * lies in etcd, for everyone who may read Secrets of the namespace, so that its finding only informs.
 */
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  type SyncedSecret,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { vaultObjectFiles } from '../../model/azure/vault-objects.ts';
import { demandedKeys, isReference } from '../../model/azure/vault-values.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

const CODES = ['unknown-object', 'missing-key', 'copied'] as const;

/** Nothing can be said of names while some objects cannot be read. */
function filesIn({ objects, faults }: SecretProviderClass): ReadonlySet<string> | null {
  if (faults.length > 0 || objects.length === 0) return null;
  const files = objects.flatMap(vaultObjectFiles);
  return files.some(isReference) ? null : new Set(files);
}

/** Entries that name no file: an object by its own name is meant by its alias. */
function strangers(providerClass: SecretProviderClass, { data }: SyncedSecret) {
  const files = filesIn(providerClass);
  return data.flatMap(({ at, objectName }) => {
    if (!files || objectName === '' || files.has(objectName)) return [];
    const meant = providerClass.objects.filter(({ fields }) => fields.objectName === objectName);
    return [{ at: [...at, 'objectName'], name: objectName, meant: meant.map(({ file }) => file) }];
  });
}

function placesOf(providerClass: SecretProviderClass): ValuePlace<(typeof CODES)[number]>[] {
  return providerClass.secretObjects.flatMap((secret) => {
    const { at, name, type, data } = secret;
    const keys = new Set(data.map(({ key }) => key));
    const missing = demandedKeys(type).filter((key) => !keys.has(key));
    return [
      place(at, 'copied', { name }, 'info'),
      ...missing.map((key) => place([...at, 'data'], 'missing-key', { type, key })),
      ...strangers(providerClass, secret).map((stranger) =>
        place(stranger.at, 'unknown-object', { name: stranger.name }),
      ),
    ];
  });
}

export const syncedSecrets = defineRule({
  id: 'synced-secrets',
  category: 'secrets',
  severity: 'medium',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  field: 'secretObjects',
  covers: { 'synced-secret-fault': ['unknown-object', 'missing-key'], 'synced-secret': ['copied'] },
  messages: CODES,
  inspect: ({ object }) => {
    const providerClass = secretProviderClassOf(object);
    const places = providerClass?.azure ? placesOf(providerClass) : [];
    return places.length > 0
      ? explicit(...places)
      : byDefault([...object.path, 'spec', 'secretObjects']);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object }) => {
      const providerClass = secretProviderClassOf(object);
      const ops = (providerClass?.secretObjects ?? []).flatMap((secret): FixOp[] =>
        providerClass
          ? strangers(providerClass, secret).flatMap(({ at, meant: [alias, ...more] }): FixOp[] =>
              alias && more.length === 0 ? [{ op: 'set', path: at, value: alias }] : [],
            )
          : [],
      );
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['secretsStoreSync', 'aksSecretsStoreOptions'],
});
