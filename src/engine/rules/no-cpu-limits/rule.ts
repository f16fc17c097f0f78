/**
 * CPU limits, the opposite opinion: a container should be free to use processors that stand idle.
 *
 * Fields: spec.{initContainers,containers}[*].resources.limits.cpu, and spec.resources.limits.cpu of
 * the pod as a whole (Kubernetes 1.34).
 * Good values: unset, or zero, which kubelet takes for no limit.
 *
 * Source: Kubernetes' page on resource management, on how limits are enforced. Off unless turned on:
 * cpu-limits asks for the opposite.
 *
 * Fix: takes the limit away. Where it stood in for a missing request, the request is written, so that
 * the scheduler goes on reserving as much as before.
 */
import { isPositive, podResources, takesResources } from '../../model/quantities/resources.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  type FixOp,
  type PodTarget,
  place,
} from '../../rule/rule.ts';

/** Where the target keeps its resources, and which they are. */
function resourcesOf({ pod, container }: PodTarget, env: Env) {
  return container
    ? { path: container.path, resources: container.value.resources }
    : { path: pod.specPath, resources: podResources(pod, env) };
}

export const noCpuLimits = defineRule({
  id: 'no-cpu-limits',
  category: 'resources',
  severity: 'info',
  scope: 'container-and-pod',
  optIn: true,
  field: 'resources.limits.cpu',
  covers: { 'cpu-limits-set': ['cpu-limit'] },
  messages: ['cpu-limit'],
  inspect: (target, env) => {
    const { path, resources } = resourcesOf(target, env);
    const at = [...path, 'resources', 'limits', 'cpu'];
    const limit = resources?.limits?.get('cpu');
    const counts = !target.container || takesResources(target.container);
    if (!counts || limit === undefined || !isPositive(limit)) return byDefault(at);
    return explicit(place(at, 'cpu-limit', { limit: String(limit) }));
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets, env }) =>
      targets.flatMap((target): FixOp[] => {
        const { path, resources } = resourcesOf(target, env);
        const base = [...path, 'resources'];
        const limit = resources?.limits?.get('cpu');
        const missing = limit !== undefined && !resources?.requests?.has('cpu');
        return [
          ...(missing
            ? [{ op: 'set' as const, path: [...base, 'requests', 'cpu'], value: limit }]
            : []),
          { op: 'remove', path: [...base, 'limits', 'cpu'], prune: true },
        ];
      }),
  },
  sources: ['resources', 'qualityOfService'],
});
