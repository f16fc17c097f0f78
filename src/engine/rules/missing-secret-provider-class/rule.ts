/**
 * A volume of the Secrets Store CSI driver whose SecretProviderClass the files do not hold.
 *
 * Field: spec.volumes[*].csi.volumeAttributes.secretProviderClass where the driver is
 * secrets-store.csi.k8s.io, beside the SecretProviderClass objects of all files. Good: the class is
 * among them, in the pod’s own namespace.
 *
 * Source: AKS, Azure Key Vault provider for Secrets Store CSI Driver. Without its class the pod waits
 * for its volume and never starts. The class may be in the cluster already, so that the finding weighs
 * little and the words say “in these files”.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, place } from '../../lint/rule.ts';
import { textBelow } from '../../text/json.ts';

const KINDS = ['v1', 'v1alpha1'].map(
  (version) => `secrets-store.csi.x-k8s.io/${version}/SecretProviderClass`,
);

export const missingSecretProviderClass = defineRule({
  id: 'missing-secret-provider-class',
  category: 'secrets',
  severity: 'low',
  scope: 'pod',
  reads: KINDS,
  field: 'volumes[].csi.volumeAttributes.secretProviderClass',
  covers: { 'secret-provider-class-not-found': ['not-found'] },
  concerns: [],
  messages: ['not-found'],
  versions: [
    {
      since: '1.0',
      inspect: ({ workload: { namespace }, pod }, { bundle }) => {
        const volumes = [...pod.specPath, 'volumes'];
        const missing = (pod.spec.volumes ?? []).flatMap(({ csi }, i) => {
          const name = textBelow(csi, 'volumeAttributes', 'secretProviderClass');
          if (csi?.driver !== 'secrets-store.csi.k8s.io' || !name) return [];
          const template = /\{\{|\$\{/.test(name);
          if (template || KINDS.some((kind) => bundle.named(kind, name, namespace).length > 0)) {
            return [];
          }
          const at = [...volumes, i, 'csi', 'volumeAttributes', 'secretProviderClass'];
          return [place(at, 'not-found', { name })];
        });
        return missing.length > 0 ? explicit(...missing) : byDefault(volumes);
      },
    },
  ],
  // Which vault and which of its secrets are meant, no text tells.
  fix: null,
  sources: [SOURCES.aksPodSecurity, SOURCES.aksSecretsStore],
});
