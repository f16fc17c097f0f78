/**
 * CPU requests: the share of processors that a node keeps free for a container.
 *
 * Fields: spec.{initContainers,containers}[*].resources.requests.cpu, spec.resources.requests.cpu
 * (Kubernetes 1.34), and the limits beside them.
 * Good values: more than zero, in the container or for its pod as a whole.
 *
 * Source: the deployment safeguards of AKS. On AKS Automatic a missing CPU request and limit become
 * 500m each, and less than 100m becomes 100m; the suggestion is that minimum.
 *
 * Zero counts as missing: it reserves nothing. A limit without a request is a request of the same
 * size (SetDefaults_Pod), so nothing is missing there; peers report that. Judged from a Deployment as
 * it is written, the safeguard of AKS may do so as well. A LimitRange among the files fills the gap.
 * Ephemeral containers may not have resources.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  byDefault,
  defineRule,
  explicit,
  inherited,
  on,
  place,
  unknown,
  unset,
} from '../../lint/rule.ts';
import {
  CPU_PATTERN,
  isPositive,
  isUnreadable,
  resourceOf,
  takesResources,
  withRequests,
} from '../../model/resources.ts';

export const cpuRequests = defineRule({
  id: 'cpu-requests',
  category: 'resources',
  severity: 'low',
  scope: 'container',
  reads: ['v1/LimitRange'],
  field: 'resources.requests.cpu',
  covers: { 'cpu-requests': ['missing', 'zero'] },
  concerns: [],
  messages: ['missing', 'zero'],
  versions: [
    {
      since: '1.0',
      inspect: (target, env) => {
        const { value, from, at } = resourceOf(target, env, 'requests', 'cpu');
        if (!takesResources(target.container)) return byDefault(at);
        if (isUnreadable(value)) return unknown('template', at);
        switch (from) {
          case 'container':
          case 'limit':
            if (!isPositive(value)) return explicit(place(at, 'zero'));
            return from === 'limit' ? byDefault(at) : on(at);
          case 'pod':
            return inherited(at);
          case 'limit-range':
            return byDefault(at);
          case 'nobody':
            return unset(at, 'missing');
        }
      },
    },
  ],
  fix: {
    safety: 'needs-value',
    value: { kind: 'text', pattern: CPU_PATTERN, suggestion: '100m', example: '100m' },
    secure: ({ targets, value }) =>
      withRequests(
        targets.map(({ container }) => container),
        'cpu',
        value,
      ),
  },
  sources: [SOURCES.aksResources, SOURCES.aksSafeguards, SOURCES.resources, SOURCES.limitRanges],
});
