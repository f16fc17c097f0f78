/**
 * Ratio of limit to request: how much more a container may use than its node keeps free for it.
 *
 * Fields: spec.{initContainers,containers}[*].resources.{requests,limits}.{cpu,memory}.
 * Good values: limits up to the request times the option `ratio`. A limit without a request is a
 * request of the same size, and a request without a limit the business of memory-limits.
 *
 * Source: Kubernetes' page on resource management; a LimitRange enforces the same as
 * maxLimitRequestRatio. Off unless turned on: the right ratio is a matter of the cluster. No fix: to
 * raise the request or to lower the limit, only the one who knows the program can say.
 */
import { parseQuantity } from '../../model/quantities/quantity.ts';
import { takesResources } from '../../model/quantities/resources.ts';
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const limitToRequestRatio = defineRule({
  id: 'limit-to-request-ratio',
  category: 'resources',
  severity: 'info',
  scope: 'container',
  options: { ratio: { kind: 'integer', min: 1, max: 1000, default: 2 } },
  optIn: true,
  field: 'resources.limits',
  covers: { 'resource-ratio': ['ratio-too-high'] },
  messages: ['ratio-too-high'],
  inspect: ({ container }, { options: { ratio } }) => {
    const base = [...container.path, 'resources', 'limits'];
    const { requests, limits } = container.value.resources ?? {};
    const places = (['cpu', 'memory'] as const).flatMap((name) => {
      const request = requests?.get(name);
      const limit = limits?.get(name);
      if (request === undefined || limit === undefined) return [];
      const least = parseQuantity(request) ?? 0;
      // Without anything requested there is nothing to compare with: cpu-requests says that.
      if (least <= 0 || (parseQuantity(limit) ?? 0) <= least * ratio) return [];
      const data = { resource: name, request: String(request), limit: String(limit), ratio };
      return [place([...base, name], 'ratio-too-high', data)];
    });
    const found = takesResources(container) && places.length > 0;
    return found ? explicit(...places) : byDefault(base);
  },
  fix: null,
  sources: ['resources', 'limitRanges'],
});
