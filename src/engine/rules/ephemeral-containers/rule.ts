/**
 * Ephemeral containers in a manifest.
 *
 * Field: spec.ephemeralContainers. Good values: absent, empty.
 *
 * Source: Kubernetes documentation. They are added to a running pod through a request of their own; the
 * API server refuses them in a new pod and in every template. Where they stand in a file it was most
 * likely taken from a cluster, so that taking them out changes nothing that runs.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

const FIELD = 'ephemeralContainers';

export const ephemeralContainers = defineRule({
  id: 'ephemeral-containers',
  category: 'privileges',
  severity: 'info',
  scope: 'pod',
  field: FIELD,
  covers: { 'ephemeral-containers': ['ephemeral'] },
  messages: ['ephemeral'],
  inspect: ({ pod }) => {
    const at = [...pod.specPath, FIELD];
    const found = pod.spec[FIELD] ?? [];
    if (found.length === 0) return byDefault(at);
    const names = found.map(({ name }) => name || '""').join(', ');
    return explicit(place(at, 'ephemeral', { names }));
  },
  fix: {
    safety: 'safe',
    secure: ({ pod }) => [{ op: 'remove', path: [...pod.specPath, FIELD] }],
  },
  sources: ['ephemeralContainers'],
});
