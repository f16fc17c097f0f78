/**
 * CPU limits: the share of processors that a container may not exceed.
 *
 * Fields: spec.{initContainers,containers}[*].resources.limits.cpu, spec.resources.limits.cpu
 * (Kubernetes 1.34).
 * Good values: more than zero (zero means none), in the container or for its pod as a whole.
 *
 * Source: the AKS article on resource management; Azure Policy e345eecc. Off unless turned on, since
 * advice contradicts: no-cpu-limits asks for the opposite. A LimitRange of the namespace among the
 * files fills the gap. Init containers and sidecars count, ephemeral containers may not have resources.
 *
 * Fix: without a value of the user a limit equal to the request, where there is one.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  CPU_PATTERN,
  isPositive,
  isUnreadable,
  resourceOf,
  takesResources,
  withLimits,
} from '../../model/quantities/resources.ts';
import {
  byDefault,
  defineRule,
  explicit,
  inherited,
  on,
  place,
  unknown,
  unset,
} from '../../rule/rule.ts';

export const cpuLimits = defineRule({
  id: 'cpu-limits',
  category: 'resources',
  severity: 'low',
  scope: 'container',
  reads: ['v1/LimitRange'],
  optIn: true,
  field: 'resources.limits.cpu',
  covers: { 'cpu-limits': ['missing', 'zero'] },
  concerns: [],
  messages: ['missing', 'zero'],
  versions: [
    {
      since: '1.0',
      inspect: (target, env) => {
        const { value, from, at } = resourceOf(target, env, 'limits', 'cpu');
        if (!takesResources(target.container)) return byDefault(at);
        if (isUnreadable(value)) return unknown('template', at);
        switch (from) {
          case 'container':
            return isPositive(value) ? on(at) : explicit(place(at, 'zero'));
          case 'pod':
            return inherited(at);
          case 'nobody':
            return unset(at, 'missing');
          default:
            return byDefault(at);
        }
      },
    },
  ],
  fix: {
    safety: 'needs-value',
    value: { kind: 'text', pattern: CPU_PATTERN, suggestion: null, example: '500m' },
    secure: ({ targets, value }) =>
      withLimits(
        targets.map(({ container }) => container),
        'cpu',
        value,
      ),
  },
  sources: [SOURCES.aksResources, SOURCES.resources, SOURCES.limitRanges],
});
