/**
 * A SecretProviderClass that writes Secrets and that no pod of the files mounts.
 *
 * Field: spec.secretObjects of the class, beside every workload of the files. Good: some pod of its namespace
 * has a volume of the class and mounts it.
 *
 * Source: Secrets Store CSI Driver, Sync as Kubernetes Secret: a Secret is written only once a pod has mounted
 * the class. The pod may be in the cluster, so that the finding weighs little, and nothing is said where the
 * files hold no workload at all. A class without secretObjects does nothing by itself either way.
 */
import {
  SECRET_PROVIDER_CLASSES,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { usersOf } from '../../model/azure/secret-store-volumes.ts';
import { holds } from '../../model/bundle/lookups.ts';
import { byDefault, defineRule, explicit, on, place } from '../../rule/rule.ts';

export const unmountedSecretProviderClass = defineRule({
  id: 'unmounted-secret-provider-class',
  category: 'secrets',
  severity: 'low',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  reads: ['workload'],
  field: 'secretObjects',
  covers: { 'secret-provider-class-not-mounted': ['unmounted'] },
  messages: ['unmounted'],
  inspect: ({ object }, { bundle }) => {
    const providerClass = secretProviderClassOf(object);
    const at = [...object.path, 'spec', 'secretObjects'];
    if (!providerClass?.azure || providerClass.secretObjects.length === 0) return byDefault(at);
    if (!holds(bundle, 'workload', providerClass.namespace)) return byDefault(at);
    const mounted = usersOf(bundle, providerClass).some(({ volume }) => volume.mounts.length > 0);
    return mounted ? on(at) : explicit(place(at, 'unmounted', { name: providerClass.name ?? '' }));
  },
  // Which pod was to mount it, no text tells.
  fix: null,
  sources: ['secretsStoreSync', 'aksSecretsStoreOptions'],
});
