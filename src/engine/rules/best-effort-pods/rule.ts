/**
 * BestEffort pods: pods that promise and bound nothing at all, and so are the first to go.
 *
 * Fields: spec.{initContainers,containers}[*].resources and spec.resources (Kubernetes 1.34).
 * Good values: a CPU or memory request or limit above zero anywhere in the pod: then it is Burstable at
 * least. Other resources do not count for the class, zero neither; a LimitRange among the files does.
 *
 * Source: Kubernetes' page on quality of service. The single values are the business of cpu-requests,
 * memory-requests and memory-limits; this rule states what all of them missing means for the pod.
 *
 * Fix: a memory request for the containers of the app, since memory is what nodes run out of.
 */
import {
  isPositive,
  resourceOf,
  SIZE_PATTERN,
  takesResources,
  withRequests,
} from '../../model/quantities/resources.ts';
import { byDefault, defineRule, on, unset } from '../../rule/rule.ts';

export const bestEffortPods = defineRule({
  id: 'best-effort-pods',
  category: 'resources',
  severity: 'info',
  scope: 'pod',
  reads: ['v1/LimitRange'],
  field: 'resources',
  covers: { 'qos-best-effort': ['best-effort'] },
  messages: ['best-effort'],
  // The class is what comes of missing requests.
  joins: { 'best-effort': ['memory-limits', 'memory-requests', 'cpu-requests'] },
  inspect: ({ object, workload, pod }, env) => {
    const containers = pod.containers.filter(takesResources);
    let filled = false;
    for (const container of containers) {
      const target = { object, workload, pod, container };
      for (const name of ['cpu', 'memory'] as const) {
        for (const list of ['requests', 'limits'] as const) {
          const given = resourceOf(target, env, list, name);
          if (isPositive(given.value)) return on(given.at);
          filled ||= given.from === 'limit-range';
        }
      }
    }
    const at = [...pod.specPath, 'containers'];
    return filled || containers.length === 0 ? byDefault(at) : unset(at, 'best-effort');
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'text', pattern: SIZE_PATTERN, suggestion: '128Mi', example: '128Mi' },
    secure: ({ pod, value }) =>
      withRequests(
        pod.containers.filter(({ role }) => role === 'app'),
        'memory',
        value,
      ),
  },
  sources: ['qualityOfService', 'nodePressure', 'resources'],
});
