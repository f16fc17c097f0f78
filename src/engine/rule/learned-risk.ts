/**
 * The risk of a fix where a user has brought what it depends on. What is known of the very content (by its digest) is
 * certain; what is known of a tag was true on a day, and only makes a risk lower.
 */
import { effective, isNonRoot } from '../model/effective.ts';
import type { LearnedFacts } from '../model/learned.ts';
import type { ContainerRef, Pod } from '../model/pod.ts';
import type { Safety } from './fix.ts';

/** Whether all have a user by their images of which something holds: one that the manifest sets isn't the image's. */
function all(
  pod: Pod,
  container: ContainerRef | undefined,
  holds: (learned: LearnedFacts) => unknown,
): boolean {
  const containers = container ? [container] : pod.containers;
  const isSo = (candidate: ContainerRef) =>
    candidate.learned &&
    holds(candidate.learned) &&
    effective(pod, candidate, 'runAsUser').value === undefined;
  return containers.length > 0 && containers.every(isSo);
}

/** Whether a pod or a container is known to start as users other than root, because the images can't be other ones. */
export const isPinnedUser = (pod: Pod, container: ContainerRef | undefined): boolean =>
  all(pod, container, ({ isPinned }) => isPinned);

/** The risk of writing the user that the images of a pod or of a container have already; undefined if one isn't known. */
export function knownUserRisk(pod: Pod, container: ContainerRef | undefined): Safety | undefined {
  if (!all(pod, container, ({ user }) => user)) return undefined;
  return isPinnedUser(pod, container) ? 'safe' : 'usually-fine';
}

/** The risk of taking privileges away that a process may gain: capabilities, or another user by a set-uid file. */
export function gainRisk(pod: Pod, container: ContainerRef): Safety | undefined {
  const { learned } = container;
  const isSet = effective(pod, container, 'runAsUser').value !== undefined;
  const isTried = !isSet && learned?.trial?.needsCapabilities === false;
  if (!isNonRoot(pod, container) && !isTried && (isSet || !learned?.startsAsUser)) return undefined;
  return learned?.gainsNothing && (isSet || learned.isPinned) ? 'safe' : 'usually-fine';
}
