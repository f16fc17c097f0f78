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
 * it is written, the safeguard of AKS does so as well. A LimitRange among the files fills the gap.
 * Ephemeral containers may not have resources.
 *
 * The option `asAksWrites` judges as that safeguard does and writes what its mutator would: the cluster
 * then changes nothing.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  CPU_PATTERN,
  isPositive,
  isUnreadable,
  resourceOf,
  takesResources,
  withRequests,
} from '../../model/quantities/resources.ts';
import {
  aksRequest,
  isDefaulted,
  requestOnAks,
  withAksRequests,
} from '../../model/quantities/safeguards.ts';
import {
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  inherited,
  on,
  place,
  type Status,
  unknown,
  unset,
} from '../../rule/rule.ts';

function onAks({ workload, container }: ContainerTarget): Status<Code> {
  const at = [...container.path, 'resources', 'requests', 'cpu'];
  switch (requestOnAks(container, 'cpu', isDefaulted(workload))) {
    case 'set':
      return on(at);
    case 'from-limit':
      return byDefault([...container.path, 'resources', 'limits', 'cpu']);
    case 'zero':
      return explicit(place(at, 'zero'));
    case 'unreadable':
      return unknown('template', at);
    case 'limit-alone':
      return unset(at, 'limit-alone');
    case 'missing':
      return unset(at, 'missing');
  }
}

type Code = 'missing' | 'zero' | 'limit-alone';

export const cpuRequests = defineRule({
  id: 'cpu-requests',
  category: 'resources',
  severity: 'low',
  scope: 'container',
  reads: ['v1/LimitRange'],
  options: { asAksWrites: { kind: 'boolean', default: false } },
  field: 'resources.requests.cpu',
  covers: { 'cpu-requests': ['missing', 'zero', 'limit-alone'] },
  concerns: [],
  messages: ['missing', 'zero', 'limit-alone'],
  versions: [
    {
      since: '1.0',
      inspect: (target, env) => {
        const { value, from, at } = resourceOf(target, env, 'requests', 'cpu');
        if (!takesResources(target.container)) return byDefault(at);
        if (env.options.asAksWrites) return onAks(target);
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
    value: {
      kind: 'text',
      pattern: CPU_PATTERN,
      suggestion: '100m',
      suggest: ({ workload, container }, { asAksWrites }) =>
        asAksWrites && workload && container
          ? aksRequest(container, 'cpu', isDefaulted(workload))
          : undefined,
      example: '100m',
    },
    secure: ({ workload, targets, value, given, env }) => {
      const containers = targets.map(({ container }) => container);
      if (!env.options.asAksWrites) return withRequests(containers, 'cpu', value);
      const own = given ? value : undefined;
      return withAksRequests(containers, 'cpu', isDefaulted(workload), own);
    },
  },
  sources: [SOURCES.aksResources, SOURCES.aksSafeguards, SOURCES.resources, SOURCES.limitRanges],
});
