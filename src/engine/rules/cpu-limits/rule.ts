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
import { CPU_PATTERN } from '../../model/quantities/resources.ts';
import { limitRule } from '../../rule/resource-rules.ts';

export const cpuLimits = limitRule({
  id: 'cpu-limits',
  resource: 'cpu',
  severity: 'low',
  optIn: true,
  pattern: CPU_PATTERN,
  example: '500m',
});
