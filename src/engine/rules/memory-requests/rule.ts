/**
 * Memory requests: the memory that a node keeps free for a container.
 *
 * Fields: spec.{initContainers,containers}[*].resources.requests.memory,
 * spec.resources.requests.memory (Kubernetes 1.34), and the limits beside them.
 * Good values: more than zero, in the container or for its pod as a whole.
 *
 * Source: the deployment safeguards of AKS. On AKS Automatic a missing memory request and limit
 * become 2048Mi each, and less than 100Mi becomes 100Mi; the suggestion is the article’s 128Mi.
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
  isPositive,
  isUnreadable,
  resourceOf,
  SIZE_PATTERN,
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
  const at = [...container.path, 'resources', 'requests', 'memory'];
  switch (requestOnAks(container, 'memory', isDefaulted(workload))) {
    case 'set':
      return on(at);
    case 'from-limit':
      return byDefault([...container.path, 'resources', 'limits', 'memory']);
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

export const memoryRequests = defineRule({
  id: 'memory-requests',
  category: 'resources',
  severity: 'low',
  scope: 'container',
  reads: ['v1/LimitRange'],
  options: { asAksWrites: { kind: 'boolean', default: false } },
  field: 'resources.requests.memory',
  covers: { 'memory-requests': ['missing', 'zero', 'limit-alone'] },
  concerns: [],
  messages: ['missing', 'zero', 'limit-alone'],
  versions: [
    {
      since: '1.0',
      inspect: (target, env) => {
        const { value, from, at } = resourceOf(target, env, 'requests', 'memory');
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
      pattern: SIZE_PATTERN,
      suggestion: '128Mi',
      suggest: ({ workload, container }, { asAksWrites }) =>
        asAksWrites && workload && container
          ? aksRequest(container, 'memory', isDefaulted(workload))
          : undefined,
      example: '128Mi',
    },
    secure: ({ workload, targets, value, given, env }) => {
      const containers = targets.map(({ container }) => container);
      if (!env.options.asAksWrites) return withRequests(containers, 'memory', value);
      const own = given ? value : undefined;
      return withAksRequests(containers, 'memory', isDefaulted(workload), own);
    },
  },
  sources: [SOURCES.aksResources, SOURCES.aksSafeguards, SOURCES.resources, SOURCES.limitRanges],
});
