/**
 * What the files say of the user that a container should run as, before anything is suggested: its image, the same image
 * elsewhere, a `chown` of its volumes, the groups of its pod and the users beside it.
 */

import { type Bundle, WORKLOAD } from '../model/bundle/bundle.ts';
import { indexed } from '../model/bundle/lookups.ts';
import { type CommandCall, callsOf } from '../model/commands.ts';
import { effective } from '../model/effective.ts';
import { isWithin } from '../model/mounts.ts';
import { type ContainerRef, contextFieldOf, type ObjectRef, type Pod } from '../model/pod.ts';
import { imageOf } from '../model/quantities/image.ts';
import { added, grouped } from '../text/grouped.ts';
import { jsonKey } from '../text/json.ts';
import { memo } from '../text/memo.ts';
import type { Path } from '../text/path.ts';
import { knownImageOf } from './images.ts';

/**
 * The user and the group that suit where nothing is known: an account above 10000 is free on ordinary nodes. The AKS
 * article's sample has 1000, which is often the first login account of a Linux node.
 */
export const ANY_ID = 10_001;

/** Where the files show something. */
interface Evidence {
  readonly object: ObjectRef;
  readonly at: Path;
}

/** A user or a group, and what speaks for it. `any`: it is likely, but a guess all the same. */
export interface IdHint {
  readonly value: number;
  readonly by: 'image' | 'files' | 'any';
  readonly shownBy?: Evidence | undefined;
}

/** A user with its group, where that is known. */
export interface UserHint extends IdHint {
  readonly group?: number | undefined;
}

/** What hints are asked about. */
interface Asked {
  readonly object: ObjectRef;
  readonly pod?: Pod | undefined;
  readonly container?: ContainerRef | undefined;
}

/** An ID that somebody chose: not root, and not what is suggested to anybody, which would be copied as a fact. */
const chosen = (id: number | bigint | undefined): number | undefined =>
  id === undefined || Number(id) === 0 || Number(id) === ANY_ID ? undefined : Number(id);

/** The user that a container should run as, the surest hint first; undefined where the files say nothing. */
export function userHint({ object, pod, container }: Asked, bundle: Bundle): UserHint | undefined {
  if (!pod || !container) return undefined;
  const image = container.learned?.user ?? knownImageOf(container)?.facts.user;
  // Group 0 is root's: it's nothing to suggest.
  if (image) return { value: image.uid, group: image.gid || undefined, by: 'image' };
  return (
    ofSameImage(object, pod, container, bundle) ??
    ofOwner(object, pod, container) ??
    ofGroup(object, pod, container) ??
    ofSibling(object, pod, container)
  );
}

/** The group of a container's user: of the one that it has, or of the one that it should have. */
export function groupHint(target: Asked, bundle: Bundle): IdHint | undefined {
  const { pod, container } = target;
  if (!pod || !container) return undefined;
  const hint = userHint(target, bundle);
  const { value: user } = effective(pod, container, 'runAsUser');
  const isOther = user !== undefined && Number(user) !== 0 && Number(user) !== hint?.value;
  if (hint?.group !== undefined && !isOther) return { ...hint, value: hint.group };
  // The group of a user customarily has its number.
  const value = isOther ? chosen(user) : hint?.value;
  return value === undefined ? undefined : { value, by: 'any' };
}

/** A container, and a volume that it writes. */
export interface Writer {
  readonly container: ContainerRef;
  readonly volume: string;
}

/** The group that volumes of a pod should belong to, as those that write them have it. */
export function volumeGroupHint(
  { object, pod }: Asked,
  writers: readonly Writer[],
  bundle: Bundle,
): IdHint | undefined {
  if (!pod) return undefined;
  const { owners } = factsOf(pod);
  const hints = writers.flatMap(({ container, volume }): IdHint[] => {
    const owner = (owners.get(volume) ?? []).find(({ gid }) => chosen(gid) !== undefined);
    if (owner?.gid !== undefined)
      return [{ value: owner.gid, by: 'files', shownBy: { object, at: owner.call.at } }];
    const hint = groupHint({ object, pod, container }, bundle);
    const group = ofField(object, pod, container, 'runAsGroup');
    if (hint && hint.by !== 'any' && (group?.value ?? hint.value) === hint.value) return [hint];
    if (group) return [group];
    return [ofField(object, pod, container, 'runAsUser') ?? hint ?? []].flat();
  });
  return hints.find(({ by }) => by !== 'any') ?? hints[0];
}

/** An ID that the manifest sets for a container. */
function ofField(
  object: ObjectRef,
  pod: Pod,
  container: ContainerRef,
  field: 'runAsUser' | 'runAsGroup',
): IdHint | undefined {
  const { value: id, at } = effective(pod, container, field);
  const value = chosen(id);
  return value === undefined ? undefined : { value, by: 'files', shownBy: { object, at } };
}

/** A user that the files set for an image. */
interface SetUser extends Evidence {
  readonly tag: string | null;
  readonly uid: number;
  readonly gid: number | undefined;
}

/** A program's user is that of its image; another command in the same image may be run by anyone. */
function imageKey(container: ContainerRef): string | undefined {
  const image = imageOf(container)?.image;
  return image
    ? jsonKey([image.registry, image.repository, [...(container.value.command ?? [])]])
    : undefined;
}

function setUsersIn(object: ObjectRef, pod: Pod): [string, SetUser][] {
  return pod.containers.flatMap((container): [string, SetUser][] => {
    const key = imageKey(container);
    const { value, at } = effective(pod, container, 'runAsUser');
    const uid = chosen(value);
    if (key === undefined || uid === undefined) return [];
    const gid = chosen(effective(pod, container, 'runAsGroup').value);
    const { tag = null } = imageOf(container)?.image ?? {};
    return [[key, { object, at, tag, uid, gid }]];
  });
}

const byImage = (
  list: readonly (readonly [string, SetUser])[],
): ReadonlyMap<string, readonly SetUser[]> =>
  new Map(
    [...grouped(list, ([key]) => key)].map(([key, entries]) => [
      key,
      entries.map(([, user]) => user),
    ]),
  );

/** The users that all objects of a bundle set, by image. */
const setUsersOf = indexed((bundle) =>
  byImage(
    bundle
      .of(WORKLOAD)
      .flatMap(({ object, workload }) => (workload ? setUsersIn(object, workload.pod) : [])),
  ),
);

/** The user that the files set for the same image, that of the same tag first; none where they set several. */
function ofSameImage(
  object: ObjectRef,
  pod: Pod,
  container: ContainerRef,
  bundle: Bundle,
): UserHint | undefined {
  const key = imageKey(container);
  if (key === undefined) return undefined;
  const { tag = null } = imageOf(container)?.image ?? {};
  const inObject = factsOf(pod).setUsers(object).get(key) ?? [];
  const all = inObject.length > 0 ? inObject : (setUsersOf(bundle).get(key) ?? []);
  const alike = all.filter((user) => user.tag === tag);
  const [first, ...others] = alike.length > 0 ? alike : all;
  if (!first || others.some(({ uid }) => uid !== first.uid)) return undefined;
  const groups = new Set([first, ...others].map(({ gid }) => gid));
  const group = groups.size === 1 ? first.gid : undefined;
  return { value: first.uid, group, by: 'files', shownBy: { object: first.object, at: first.at } };
}

/** Whether a command makes a container's user the owner of a volume that it writes, or its group. */
export function hasOwner(pod: Pod, { container, volume }: Writer): boolean {
  const { value: user } = effective(pod, container, 'runAsUser');
  const { value: group } = effective(pod, container, 'runAsGroup');
  return (factsOf(pod).owners.get(volume) ?? []).some(
    ({ uid, gid }) =>
      (uid !== undefined && uid === Number(user)) || (gid !== undefined && gid === Number(group)),
  );
}

/** What a command makes of the owner of a volume. */
interface Owner {
  readonly volume: string;
  readonly by: ContainerRef;
  readonly call: CommandCall;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
}

interface PodFacts {
  /** By volume, in the order of the text. */
  readonly owners: ReadonlyMap<string, readonly Owner[]>;
  /** By volume, the containers with a user that may write to it. */
  readonly users: ReadonlyMap<string, readonly ContainerRef[]>;
  readonly setUsers: (object: ObjectRef) => ReadonlyMap<string, readonly SetUser[]>;
}

/** What the containers of a pod say, read once for all of them. */
const factsOf = memo((pod: Pod): PodFacts => {
  const owners = pod.containers.flatMap(ownersBy);
  const users = new Map<string, ContainerRef[]>();
  for (const container of pod.containers) {
    if (chosen(container.value.securityContext?.runAsUser) === undefined) continue;
    for (const name of writableVolumeNames(container)) added(users, name, () => []).push(container);
  }
  let set: ReadonlyMap<string, readonly SetUser[]> | undefined;
  return {
    owners: grouped(owners, ({ volume }) => volume),
    users,
    setUsers: (object) => {
      set ??= byImage(setUsersIn(object, pod));
      return set;
    },
  };
});

/** The volumes that a container may write to. */
export const writableVolumeNames = ({ value }: ContainerRef): readonly string[] =>
  (value.volumeMounts ?? []).flatMap(({ name, readOnly }) =>
    name === undefined || readOnly === true ? [] : [name],
  );

/** `1000:2000`, `1000`, `1000:` or `:2000`; names say nothing, since only the image knows their numbers. */
const OWNER = /^(\d{1,10})?(?:[:.](\d{1,10})?)?$/;
const NUMBER = /^\d{1,10}$/;

interface Ownership {
  readonly user?: string | undefined;
  readonly group?: string | undefined;
  readonly paths: readonly string[];
}

/** The numbers of the user and the group that a call gives to paths. */
function ownership({ program, args }: CommandCall): Ownership {
  if (program === 'install') {
    const given = (option: RegExp) => args.find((_, i) => option.test(args[i - 1] ?? ''));
    const numbered = (id: string | undefined) => (NUMBER.test(id ?? '') ? id : undefined);
    const user = numbered(given(/^(?:-o|--owner)$/));
    return { user, group: numbered(given(/^(?:-g|--group)$/)), paths: args };
  }
  if (program !== 'chown' && program !== 'chgrp') return { paths: [] };
  const [to = '', ...paths] = args.filter((arg) => !arg.startsWith('-'));
  if (program === 'chgrp') return { group: NUMBER.test(to) ? to : undefined, paths };
  const [, user, group] = OWNER.exec(to) ?? [];
  return { user, group, paths };
}

/** What a container's commands make of the owners of its volumes. */
function ownersBy(container: ContainerRef): Owner[] {
  return callsOf(container).flatMap((call): Owner[] => {
    const { user, group, paths } = ownership(call);
    if (user === undefined && group === undefined) return [];
    const owner = {
      ...{ by: container, call },
      uid: user === undefined ? undefined : Number(user),
      gid: group === undefined ? undefined : Number(group),
    };
    return (container.value.volumeMounts ?? []).flatMap(({ name, mountPath }) =>
      name !== undefined &&
      mountPath !== undefined &&
      paths.some((path) => isWithin(path, mountPath) || isWithin(mountPath, path))
        ? [{ ...owner, volume: name }]
        : [],
    );
  });
}

/** The user that another container makes the owner of a volume that this one writes; none where they differ. */
function ofOwner(object: ObjectRef, pod: Pod, container: ContainerRef): UserHint | undefined {
  const { owners } = factsOf(pod);
  const candidates = writableVolumeNames(container)
    .flatMap((name) => owners.get(name) ?? [])
    .filter(({ by, uid }) => by !== container && chosen(uid) !== undefined);
  const [first, ...others] = candidates;
  if (first?.uid === undefined || others.some(({ uid }) => uid !== first.uid)) return undefined;
  return {
    ...{ value: first.uid, group: chosen(first.gid), by: 'files' },
    shownBy: { object, at: first.call.at },
  };
}

/** The groups of a pod customarily have the number of its user. */
function ofGroup(object: ObjectRef, pod: Pod, container: ContainerRef): UserHint | undefined {
  const group = effective(pod, container, 'runAsGroup');
  const value = chosen(group.value) ?? chosen(pod.spec.securityContext?.fsGroup);
  if (value === undefined) return undefined;
  const at = chosen(group.value) === undefined ? contextFieldOf(pod, 'fsGroup') : group.at;
  return { value, group: value, by: 'any', shownBy: { object, at } };
}

/** The user beside it that writes the same volume. */
function ofSibling(object: ObjectRef, pod: Pod, container: ContainerRef): UserHint | undefined {
  const { users } = factsOf(pod);
  const all = writableVolumeNames(container)
    .flatMap((name) => users.get(name) ?? [])
    .filter((sibling) => sibling !== container);
  const [first, ...others] = all;
  const userOf = (sibling: ContainerRef) => chosen(sibling.value.securityContext?.runAsUser);
  const value = first && userOf(first);
  if (!first || value === undefined || others.some((sibling) => userOf(sibling) !== value)) {
    return undefined;
  }
  const group = chosen(effective(pod, first, 'runAsGroup').value);
  const at = contextFieldOf(first, 'runAsUser');
  return { value, group, by: 'any', shownBy: { object, at } };
}
