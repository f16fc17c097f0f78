/** What `kubectl get -o yaml` prints and nobody wrote: the cluster's own fields. */
import { type ObjectRef, podPathIn } from '../model/pod.ts';
import { serverFieldsOf } from '../model/schema/server-fields.ts';
import { textBelow, valueBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';

/**
 * Paths of the fields that the cluster has set in an object; empty unless the object comes from a
 * cluster. An empty status alone is what generators print, and says nothing of a cluster.
 */
export function leftoversOf(object: ObjectRef): Path[] {
  const { apiVersion, kind, value, path } = object;
  const metadata = valueBelow(value, 'metadata');
  const fromCluster =
    textBelow(metadata, 'uid') !== undefined ||
    textBelow(metadata, 'resourceVersion') !== undefined ||
    textBelow(metadata, 'creationTimestamp') !== undefined ||
    valueBelow(metadata, 'managedFields') !== undefined;
  if (!fromCluster || apiVersion === null || kind === null) return [];
  const below = podPathIn(object);
  return serverFieldsOf(object, below && [...path, ...below]);
}
