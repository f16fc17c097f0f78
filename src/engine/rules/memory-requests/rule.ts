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
import { memoryNeedOf } from '../../knowledge/memory-needs.ts';
import { SIZE_PATTERN } from '../../model/quantities/resources.ts';
import { requestRule } from '../../rule/resource-rules.ts';

export const memoryRequests = requestRule({
  id: 'memory-requests',
  resource: 'memory',
  pattern: SIZE_PATTERN,
  suggestion: '128Mi',
  // What an image takes at the least is for the limit: a request that nobody chose shouldn't keep pods from small nodes.
  needOf: ({ object, container }) => {
    const need = container && memoryNeedOf(object, container);
    return need?.by === 'files' ? need : undefined;
  },
  joins: 'memory-limits',
});
