/**
 * Memory limits: the memory that a container may use before the kernel ends it.
 *
 * Fields: spec.{initContainers,containers}[*].resources.limits.memory, spec.resources.limits.memory
 * (Kubernetes 1.34).
 * Good values: more than zero (zero means none), in the container or for its pod as a whole.
 *
 * Source: the AKS article on resource management; Azure Policy e345eecc. A LimitRange of the namespace
 * among the files fills the gap. Init containers and sidecars count, ephemeral containers may not have
 * resources.
 *
 * Fix: without a value of the user a limit equal to the request, where there is one.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  isPositive,
  isUnreadable,
  resourceOf,
  SIZE_PATTERN,
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

export const memoryLimits = defineRule({
  id: 'memory-limits',
  category: 'resources',
  severity: 'medium',
  scope: 'container',
  reads: ['v1/LimitRange'],

  field: 'resources.limits.memory',
  covers: { 'memory-limits': ['missing', 'zero'] },
  concerns: [],
  messages: ['missing', 'zero'],
  versions: [
    {
      since: '1.0',
      inspect: (target, env) => {
        const { value, from, at } = resourceOf(target, env, 'limits', 'memory');
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
    value: { kind: 'text', pattern: SIZE_PATTERN, suggestion: null, example: '256Mi' },
    secure: ({ targets, value }) =>
      withLimits(
        targets.map(({ container }) => container),
        'memory',
        value,
      ),
  },
  sources: [SOURCES.aksResources, SOURCES.resources, SOURCES.limitRanges],
});
