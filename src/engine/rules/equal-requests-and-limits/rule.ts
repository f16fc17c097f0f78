/**
 * Equal requests and limits: whether a container is promised as much as it may use.
 *
 * Fields: spec.{initContainers,containers}[*].resources.{requests,limits}.{cpu,memory}.
 * Good values: for each resource of the option `resources` a request equal to the limit, or none,
 * which then is the limit. Equal for CPU and memory in all containers makes a pod Guaranteed.
 *
 * Source: Kubernetes' page on quality of service. Off unless turned on: it costs the room that
 * containers rarely use at the same time. A missing limit is the business of memory-limits and
 * cpu-limits.
 *
 * Fix: raises the request to the limit. Declined where the pod has resources as a whole, whose request
 * must cover those of its containers.
 */
import { compareQuantity } from '../../model/quantities/quantity.ts';
import { isPositive, podResources, takesResources } from '../../model/quantities/resources.ts';
import { byDefault, type ContainerRef, defineRule, explicit, place } from '../../rule/rule.ts';

function unequal(container: ContainerRef, names: readonly string[]) {
  const { requests, limits } = container.value.resources ?? {};
  if (!takesResources(container)) return [];
  return (['cpu', 'memory'] as const).flatMap((name) => {
    const request = requests?.get(name);
    const limit = limits?.get(name);
    // A limit of zero is none.
    if (!names.includes(name) || request === undefined || !isPositive(limit)) return [];
    if (limit === undefined || (compareQuantity(request, limit) ?? 0) === 0) return [];
    return [{ at: [...container.path, 'resources', 'requests', name], name, request, limit }];
  });
}

export const equalRequestsAndLimits = defineRule({
  id: 'equal-requests-and-limits',
  category: 'resources',
  severity: 'info',
  scope: 'container',
  options: { resources: { kind: 'strings', default: ['cpu', 'memory'] } },
  optIn: true,
  field: 'resources.requests',
  covers: { 'requests-equal-limits': ['unequal'] },
  messages: ['unequal'],
  inspect: ({ container }, { options }) => {
    const found = unequal(container, options.resources);
    if (found.length === 0) return byDefault([...container.path, 'resources', 'requests']);
    return explicit(
      ...found.map(({ at, name, request, limit }) =>
        place(at, 'unequal', {
          resource: name,
          request: String(request),
          limit: String(limit),
        }),
      ),
    );
  },
  fix: {
    safety: 'may-break',
    secure: ({ pod, targets, env }) => {
      if (podResources(pod, env)?.requests || podResources(pod, env)?.limits) return null;
      return targets.flatMap(({ container }) =>
        unequal(container, env.options.resources).map(({ at, limit }) => {
          return { op: 'set' as const, path: at, value: limit };
        }),
      );
    },
  },
  sources: ['qualityOfService', 'resources'],
});
