/**
 * Ephemeral storage: how much of the node's disk a container may fill with files, logs and emptyDirs.
 *
 * Fields: spec.{initContainers,containers}[*].resources.{requests,limits}.ephemeral-storage.
 * Good values: a limit above zero; the request then is the same unless it says otherwise. A request
 * alone reserves space, but bounds nothing.
 *
 * Source: Kubernetes' page on local ephemeral storage. A LimitRange of the namespace among the files
 * fills the gap. The resource does not exist for a pod as a whole, and ephemeral containers may not
 * have any. A container that cannot write to its root file system still writes to emptyDirs; without one that can grow
 * it writes only logs, which kubelet rotates, so that nothing is missing.
 */
import {
  isPositive,
  isUnreadableQuantity,
  resourceOf,
  SIZE_PATTERN,
  takesResources,
} from '../../model/quantities/resources.ts';
import { limitFix } from '../../rule/resource-rules.ts';
import {
  byDefault,
  type ContainerTarget,
  defineRule,
  explicit,
  on,
  place,
  unknown,
  unset,
} from '../../rule/rule.ts';

const NAME = 'ephemeral-storage';

/** Whether a container may write to the disk of the node without a limit. */
function canFill({ pod, container: { value } }: ContainerTarget): boolean {
  if (value.securityContext?.readOnlyRootFilesystem !== true) return true;
  return (value.volumeMounts ?? []).some(({ name }) => {
    const volume = pod.spec.volumes?.find((candidate) => candidate.name === name);
    return volume?.emptyDir && volume.emptyDir.sizeLimit === undefined;
  });
}

export const ephemeralStorage = defineRule({
  id: 'ephemeral-storage',
  category: 'resources',
  severity: 'low',
  scope: 'container',
  reads: ['v1/LimitRange'],
  field: 'resources.limits.ephemeral-storage',
  covers: { 'ephemeral-storage': ['missing', 'request-only', 'zero'] },
  messages: ['missing', 'request-only', 'zero'],
  // Limits are missing altogether, or it writes to the node's disk because nothing keeps it from writing at all.
  joins: { missing: ['memory-limits', 'read-only-root-filesystem'] },
  inspect: (target, env) => {
    const { container } = target;
    const { value, from, at } = resourceOf(target, env, 'limits', NAME);
    if (!takesResources(container) || from === 'limit-range') return byDefault(at);
    if (isUnreadableQuantity(value)) return unknown('template', at);
    if (value !== undefined) return isPositive(value) ? on(at) : explicit(place(at, 'zero'));
    if (!canFill(target)) return byDefault(at);
    const request = container.value.resources?.requests?.has(NAME);
    return unset(at, request ? 'request-only' : 'missing');
  },
  fix: limitFix(NAME, SIZE_PATTERN, '1Gi'),
  sources: ['ephemeralStorage', 'resources', 'nodePressure'],
});
