/** As which user and in which groups the process of a container runs, as far as the manifest says it. */
import { knownImageOf } from '../knowledge/images.ts';
import { effective } from '../model/effective.ts';
import type { ContainerRef, Pod } from '../model/pod.ts';

export interface ProcessIds {
  readonly container: ContainerRef;
  /** Undefined: the image says it, and not to us. */
  readonly user: number | undefined;
  readonly userFrom: 'container' | 'pod' | 'known-image' | 'image';
  /** Root is refused at start, whoever the image’s user is. */
  readonly notRoot: boolean;
  readonly group: number | undefined;
  readonly groupFrom: 'container' | 'pod' | 'known-image' | 'image';
  /** `fsGroup` and `supplementalGroups`. */
  readonly groups: readonly number[];
  /** Groups that the image lists for its user come on top. */
  readonly merges: boolean;
}

export function processOf(pod: Pod, container: ContainerRef): ProcessIds {
  const context = pod.spec.securityContext ?? {};
  const imageFacts = knownImageOf(container)?.facts;
  const image =
    imageFacts && (imageFacts.startsAs === 'root' ? { uid: 0, gid: 0 } : imageFacts.user);
  const user = effective(pod, container, 'runAsUser');
  const group = effective(pod, container, 'runAsGroup');
  const imageUser = user.value === undefined ? image : undefined;
  // The image’s passwd names the group of its own user; of another one it most likely knows nothing.
  const ownGroup = imageUser ?? (image && numberOf(user.value) === image.uid ? image : undefined);
  const { fsGroup, supplementalGroups = [] } = context;
  const groups = [...(fsGroup === undefined ? [] : [fsGroup]), ...supplementalGroups].map(Number);
  const from = (level: 'container' | 'pod' | 'nobody', facts: unknown) =>
    level !== 'nobody' ? level : facts ? 'known-image' : 'image';
  return {
    container,
    user: numberOf(user.value) ?? imageUser?.uid,
    userFrom: from(user.from, imageUser),
    notRoot: effective(pod, container, 'runAsNonRoot').value === true,
    group: numberOf(group.value) ?? ownGroup?.gid,
    groupFrom: from(group.from, ownGroup),
    groups: [...new Set(groups)],
    merges: context.supplementalGroupsPolicy !== 'Strict',
  };
}

const numberOf = (id: number | bigint | undefined): number | undefined =>
  id === undefined ? undefined : Number(id);

/** What a process may do to something, by the classic rights of Unix. */
export type Right = 'write' | 'read' | 'none' | 'unknown';

/** Something with an owner, a group and a mode; all of one kind in a volume count as one. */
export interface Owned {
  readonly user: number;
  readonly group: number;
  readonly mode: number;
}

/** Whom the rights of a process come from. */
export type RightBy = 'root' | 'owner' | 'group' | 'others' | 'image';

/**
 * What a process may do. Root of a container usually overrides modes (`DAC_OVERRIDE`); where it was taken the
 * privilege, it is an owner like others.
 */
export function rightOn(
  { user, notRoot, group, groups, container }: ProcessIds,
  owned: Owned,
): { readonly right: Right; readonly by: RightBy } {
  const users = user !== undefined ? [user] : notRoot ? [OTHER] : [0, OTHER];
  const primary = group !== undefined ? [group] : [0, OTHER];
  const results = users.flatMap((uid) =>
    primary.map((gid) => asUser(uid, [gid, ...groups], owned, overrides(container))),
  );
  const [first] = results;
  if (!first) return { right: 'unknown', by: 'image' };
  // The same right for whomever the image runs is certain, and the least of their reasons tells it.
  if (results.some(({ right }) => right !== first.right)) return { right: 'unknown', by: 'image' };
  return results.at(-1) ?? first;
}

/** Stands for a user or group that is neither root nor named anywhere. */
const OTHER = -1;

function asUser(user: number, groups: readonly number[], owned: Owned, override: boolean) {
  if (user === 0 && override) return { right: 'write', by: 'root' } as const;
  if (user === owned.user) return { right: rightIn(owned.mode >> 6), by: 'owner' } as const;
  if (groups.includes(owned.group)) {
    return { right: rightIn(owned.mode >> 3), by: 'group' } as const;
  }
  return { right: rightIn(owned.mode), by: 'others' } as const;
}

const rightIn = (bits: number): Right => (bits & 2 ? 'write' : bits & 4 ? 'read' : 'none');

/** Whether root of this container overrides modes: it does unless that was dropped. */
function overrides({ value }: ContainerRef): boolean {
  const { capabilities, privileged } = value.securityContext ?? {};
  if (privileged === true) return true;
  const named = (list: readonly string[] | undefined, name: string) =>
    list?.some((capability) => capability.toUpperCase().replace(/^CAP_/, '') === name) ?? false;
  if (named(capabilities?.add, 'DAC_OVERRIDE') || named(capabilities?.add, 'ALL')) return true;
  return !named(capabilities?.drop, 'ALL') && !named(capabilities?.drop, 'DAC_OVERRIDE');
}
