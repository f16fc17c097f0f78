/** Where a container may write although its image is closed: the mounts it has, and names for new ones. */
import type { ContainerRef, Pod } from './pod.ts';

/** Images link `/var/run` to `/run`. */
const plain = (path: string) => path.replace(/\/+$/, '').replace(/^\/var\/run(?=\/|$)/, '/run');

/** Whether a volume is mounted at a path or above it. */
export function isMounted({ value }: ContainerRef, path: string): boolean {
  return (value.volumeMounts ?? []).some(
    ({ mountPath }) =>
      mountPath !== undefined && `${plain(path)}/`.startsWith(`${plain(mountPath)}/`),
  );
}

/** Names of volumes must be DNS labels. */
const MOST = 63;

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

export const volumeNames = ({ spec }: Pod): Set<string> =>
  new Set((spec.volumes ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])));
