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
 * Fix: without a value of the user a limit equal to the request, where there is one; at least what the container's own
 * settings, or its image, are known to need.
 */
import { memoryNeedOf } from '../../knowledge/memory-needs.ts';
import { SIZE_PATTERN } from '../../model/quantities/resources.ts';
import { limitRule } from '../../rule/resource-rules.ts';

export const memoryLimits = limitRule({
  id: 'memory-limits',
  resource: 'memory',
  severity: 'medium',
  pattern: SIZE_PATTERN,
  example: '256Mi',
  needOf: ({ object, container }) => container && memoryNeedOf(object, container),
});
