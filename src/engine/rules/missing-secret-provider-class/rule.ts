/**
 * A volume of the Secrets Store CSI driver whose SecretProviderClass the files do not hold.
 *
 * Field: spec.volumes[*].csi.volumeAttributes.secretProviderClass where the driver is
 * secrets-store.csi.k8s.io, beside the SecretProviderClass objects of all files. Good: the class is
 * among them, in the pod’s own namespace.
 *
 * Source: AKS, Azure Key Vault provider for Secrets Store CSI Driver. Without its class the pod waits
 * for its volume and never starts. The class may be in the cluster already, so that the finding weighs
 * little and the words say “in these files”; more where the files hold it for another namespace alone.
 */
import { SECRET_PROVIDER_CLASSES } from '../../model/azure/secret-provider-class.ts';
import { secretStoreVolumesOf } from '../../model/azure/secret-store-volumes.ts';
import { byDefault, defineRule, explicit, place, type ValuePlace } from '../../rule/rule.ts';

export const missingSecretProviderClass = defineRule({
  id: 'missing-secret-provider-class',
  category: 'secrets',
  severity: 'low',
  scope: 'pod',
  reads: SECRET_PROVIDER_CLASSES,
  field: 'volumes[].csi.volumeAttributes.secretProviderClass',
  covers: { 'secret-provider-class-not-found': ['not-found', 'other-namespace'] },
  messages: ['not-found', 'other-namespace'],
  inspect: ({ workload: { namespace }, pod }, { bundle }) => {
    const named = (name: string, within: string | null) =>
      SECRET_PROVIDER_CLASSES.flatMap((kind) => bundle.named(kind, name, within));
    const missing = secretStoreVolumesOf(pod).flatMap(
      ({ at, className: name }): ValuePlace<'not-found' | 'other-namespace'>[] => {
        if (name === '' || /\{\{|\$\{/.test(name) || named(name, namespace).length > 0) return [];
        const path = [...at, 'volumeAttributes', 'secretProviderClass'];
        const other = named(name, null)[0]?.object.namespace;
        return other
          ? [place(path, 'other-namespace', { name, namespace: other }, 'medium')]
          : [place(path, 'not-found', { name })];
      },
    );
    const volumes = [...pod.specPath, 'volumes'];
    return missing.length > 0 ? explicit(...missing) : byDefault(volumes);
  },
  // Which vault and which of its secrets are meant, no text tells.
  fix: null,
  sources: ['aksPodSecurity', 'aksSecretsStore'],
});
