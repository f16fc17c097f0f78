/** What an API server drops from an object before it validates it, because the feature is off by default. */
import { isObject, type Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { valueAt } from '../../yaml/apply-ops.ts';

/**
 * In which minor version the feature came on by default. Source: k8s.io/kubernetes pkg/features/kube_features.go, read
 * at 1.36. A server drops a volume from an image together with its mounts (dropImageVolumes in pkg/api/pod/util.go).
 */
const IMAGE_VOLUME = 35;
const CONFIGURABLE_TOLERANCE = 35;

const CONTAINERS = new Set<Path[number]>(['containers', 'initContainers', 'ephemeralContainers']);

/**
 * @param root the value that the path begins in
 * @param minor of the version of Kubernetes, 36 for 1.36
 */
export function isDropped(root: Json | undefined, path: Path, minor: number): boolean {
  // Of an autoscaler that Kubernetes defines; what others define is validated as they say.
  const [spec, behavior, , field] = path.slice(-4);
  const isTolerance = spec === 'spec' && behavior === 'behavior' && field === 'tolerance';
  if (isTolerance && minor < CONFIGURABLE_TOLERANCE) return true;
  return minor < IMAGE_VOLUME && isOfImageVolume(root, path);
}

function isOfImageVolume(root: Json | undefined, path: Path): boolean {
  const isImage = (volume: Json | undefined) => isObject(volume) && isObject(volume.image);
  const volumes = path.indexOf('volumes');
  if (volumes >= 0 && typeof path[volumes + 1] === 'number') {
    return isImage(valueAt(root, path.slice(0, volumes + 2)));
  }
  const mounts = path.indexOf('volumeMounts');
  const containers = path.findIndex((step) => CONTAINERS.has(step));
  if (mounts < 0 || containers < 0) return false;
  const mount = valueAt(root, path.slice(0, mounts + 2));
  const all = valueAt(root, [...path.slice(0, containers), 'volumes']);
  if (!isObject(mount) || !Array.isArray(all)) return false;
  return all.some((volume) => isImage(volume) && isObject(volume) && volume.name === mount.name);
}
