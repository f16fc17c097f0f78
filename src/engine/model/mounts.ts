/** Where a container may write although its image is closed: the mounts it has, and names for new ones. */
import { listBelow, textBelow } from '../text/json.ts';
import type { ContainerRef, Workload } from './pod.ts';

/** Images link `/var/run` to `/run`. */
const plain = (path: string) => path.replace(/\/+$/, '').replace(/^\/var\/run(?=\/|$)/, '/run');

/** Whether a path is another one, or below it. */
export const isWithin = (path: string, folder: string): boolean =>
  `${plain(path)}/`.startsWith(`${plain(folder)}/`);
export const isSamePath = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether a volume is mounted at a path or above it. */
export function isMounted({ value }: ContainerRef, path: string): boolean {
  return (value.volumeMounts ?? []).some(
    ({ mountPath }) => mountPath !== undefined && isWithin(path, mountPath),
  );
}

/**
 * The innermost of some paths that a path is in: the mount that what is written there goes to.
 * @param mounts the first of two that are the same is taken
 */
export const innermostMount = (path: string, mounts: readonly string[]): string | undefined =>
  mounts
    .filter((mount) => isWithin(path, mount))
    .reduce<string | undefined>(
      (inner, mount) =>
        inner === undefined || plain(mount).length > plain(inner).length ? mount : inner,
      undefined,
    );

/** Names of volumes must be DNS labels. */
const MOST = 63;

/** The names of the volumes of a workload's pods that are claims. */
export const claimsOf = ({ object, pod }: Workload): ReadonlySet<string> =>
  new Set(
    [
      ...(pod.spec.volumes ?? []).map(({ name, persistentVolumeClaim }) =>
        persistentVolumeClaim === undefined ? undefined : name,
      ),
      ...listBelow(object.value, 'spec', 'volumeClaimTemplates').map((claim) =>
        textBelow(claim, 'metadata', 'name'),
      ),
    ].filter((name) => name !== undefined),
  );

/** The names of the volumes that are made anew with each pod, and are empty at first. */
export const newVolumesOf = ({ pod }: Workload): ReadonlySet<string> =>
  new Set(
    (pod.spec.volumes ?? []).flatMap(({ name, emptyDir, ephemeral }) =>
      name !== undefined && (emptyDir !== undefined || ephemeral !== undefined) ? [name] : [],
    ),
  );

/** A name for a volume at a path, such as `var-cache-nginx`; with its container's where that is taken. */
export function volumeName(path: string, container: string, taken: ReadonlySet<string>): string {
  const short = label(path);
  const long = label(`${container}-${short}`);
  for (const name of [short, long]) if (name !== '' && !taken.has(name)) return name;
  for (let n = 2; ; n++) {
    const name = `${long.slice(0, MOST - 6)}-${n}`;
    if (!taken.has(name)) return name;
  }
}

const label = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '');

/**
 * Names that a new volume of the pod may not have. A claim of a StatefulSet comes in the place of a volume
 * that has its name.
 */
export function takenNames({ object, pod }: Workload): Set<string> {
  const claims = listBelow(object.value, 'spec', 'volumeClaimTemplates');
  const names = [
    ...(pod.spec.volumes ?? []).map(({ name }) => name),
    ...claims.map((claim) => textBelow(claim, 'metadata', 'name')),
  ];
  return new Set(names.filter((name) => name !== undefined));
}
