/**
 * Image pull secrets: whether a pod with images from a private registry brings a credential for it.
 *
 * Fields: spec.imagePullSecrets, with the images of all containers and volumes; imagePullSecrets of the pod's
 * ServiceAccount, where that is at hand, since its pods get them.
 * Good values: one secret at least; nothing is needed for registries of the option `withoutSecret`.
 *
 * Off unless turned on: which registry is private nobody can tell from a manifest, and on AKS the
 * kubelet's identity signs in to an attached Azure Container Registry. So *.azurecr.io is on the list
 * at first. Azure Policy 12db3749 wants the field in every pod: empty the list for that.
 */

import { SUBDOMAIN } from '../../model/names.ts';
import { imageOf, liesBelow, volumeImagesOf } from '../../model/quantities/image.ts';
import { BEFORE_CONTAINERS, byDefault, defineRule, on, type Pod, unset } from '../../rule/rule.ts';
import { listBelow, textBelow } from '../../text/json.ts';

const WITHOUT_SECRET = [
  '*.azurecr.io',
  'docker.io',
  'gcr.io',
  'ghcr.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'quay.io',
  'registry.k8s.io',
];

const accountOf = ({ spec: { serviceAccountName, serviceAccount } }: Pod): string =>
  serviceAccountName || serviceAccount || 'default';

export const imagePullSecrets = defineRule({
  id: 'image-pull-secrets',
  category: 'images',
  severity: 'info',
  scope: 'pod',
  reads: ['v1/ServiceAccount'],
  options: { withoutSecret: { kind: 'strings', default: WITHOUT_SECRET } },
  optIn: true,
  field: 'imagePullSecrets',
  covers: { 'image-pull-secrets': ['missing'] },
  messages: ['missing'],
  inspect: ({ workload, pod }, { bundle, options: { withoutSecret } }) => {
    const at = [...pod.specPath, 'imagePullSecrets'];
    if (pod.spec.imagePullSecrets?.some(({ name }) => name)) return on(at);
    const uses = [...pod.containers.map(imageOf), ...volumeImagesOf(pod)];
    const images = uses.flatMap((use) => use?.image ?? []);
    const foreign = images.find((image) => !withoutSecret.some((name) => liesBelow(image, name)));
    if (!foreign) return byDefault(at);
    const accounts = bundle.named('v1/ServiceAccount', accountOf(pod), workload.namespace);
    const given = accounts.some(({ object }) =>
      listBelow(object.value, 'imagePullSecrets').some((secret) => textBelow(secret, 'name')),
    );
    return given ? byDefault(at) : unset(at, 'missing', { registry: foreign.registry });
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: SUBDOMAIN,
      suggestion: null,
      example: 'registry-credentials',
    },
    secure: ({ pod, value }) => {
      if (typeof value !== 'string') return null;
      const path = [...pod.specPath, 'imagePullSecrets'];
      // Secrets that are there stay.
      if (pod.spec.imagePullSecrets?.length)
        return [{ op: 'append', path, value: { name: value } }];
      return [{ op: 'set', path, value: [{ name: value }], before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['images', 'aksAcr', 'azurePolicyKubernetes'],
});
