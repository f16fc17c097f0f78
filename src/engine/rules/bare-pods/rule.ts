/**
 * Bare pods: a Pod that nothing replaces when its node goes away.
 *
 * Field: kind Pod, with metadata.ownerReferences and restartPolicy.
 * Good value: a workload kind. Not reported: a Pod with an owner (printed from a cluster), a copy of a
 * node's static pod, and one that Helm runs as a hook. A Pod that runs to an end is a hint only: as a
 * Job it would be tried again.
 *
 * Source: Azure Policy 65280eef; Kubernetes, Configuration best practices (naked pods).
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { listBelow } from '../../text/json.ts';

const MADE_BY_OTHERS = ['kubernetes.io/config.mirror', 'helm.sh/hook'];

export const barePods = defineRule({
  id: 'bare-pods',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  kinds: ['v1/Pod'],
  field: 'kind',
  covers: { 'naked-pod': ['bare', 'bare-task'] },
  messages: ['bare', 'bare-task'],
  inspect: ({ object, pod }) => {
    const at = [...object.path, 'kind'];
    const { annotations } = pod.metadata;
    const owned =
      listBelow(object.value, 'metadata', 'ownerReferences').length > 0 ||
      MADE_BY_OTHERS.some((name) => annotations?.has(name));
    if (owned) return byDefault(at);
    const runsOn = (pod.spec.restartPolicy || 'Always') === 'Always';
    return explicit(runsOn ? place(at, 'bare') : place(at, 'bare-task', {}, 'info'));
  },
  fix: null,
  sources: ['configuration', 'workloadManagement', 'pods'],
});
