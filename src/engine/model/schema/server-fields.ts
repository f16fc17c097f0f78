/** Fields that the cluster writes into an object and a manifest has no say in. */
import { entriesBelow, type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import type { ObjectRef } from '../pod.ts';

const SERVER_KEYS = [
  'creationTimestamp',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
];

/** kubectl's own note of what it applied last. */
export const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Kubernetes' own groups: in others a status may mean something. */
const OWN_GROUPS =
  /^(v1|(apps|autoscaling|batch|policy)\/\w+|(apiextensions|apiregistration|networking|storage|certificates)\.k8s\.io\/\w+)$/;

/** Whether an object is nothing but a status: no manifest to apply, but what a test expects of the cluster. */
const isExpected = (value: Json): boolean =>
  entriesBelow(value).every(([key]) => /^(?:apiVersion|kind|metadata|status)$/.test(key));

/** The status that generators write into each definition, in which the cluster has accepted no name yet. */
const isGenerated = ({ kind, value }: ObjectRef): boolean =>
  kind === 'CustomResourceDefinition' &&
  !textBelow(value, 'status', 'acceptedNames', 'kind') &&
  listBelow(value, 'status', 'conditions').length === 0;

/**
 * Where such fields stand, below the object and below its pod's template. An empty status, as `kubectl create
 * --dry-run` prints it, is one; null is absence. A Node may bring its own status, and definitions of custom resources
 * are published with an empty one.
 * @param podPath the path of the pod's template, when the object has one
 */
export function serverFieldsOf(object: ObjectRef, podPath: Path | undefined): Path[] {
  const { value, path, apiVersion, kind } = object;
  const below = podPath && podPath.length > path.length ? [podPath.slice(path.length)] : [];
  const roots: Path[] = [[], ...below];
  const isChecked =
    apiVersion !== null && OWN_GROUPS.test(apiVersion) && kind !== 'Node' && !isGenerated(object);
  const hasStatus = isChecked && valueBelow(value, 'status') !== undefined && !isExpected(value);
  return [
    ...roots.flatMap((root) => {
      const metadata: Path = [...root, 'metadata'];
      const annotated = valueBelow(value, ...metadata, 'annotations', LAST_APPLIED) !== undefined;
      return [
        ...entriesBelow(value, ...metadata).flatMap(([key, given]) =>
          SERVER_KEYS.includes(key) && given !== null ? [[...path, ...metadata, key]] : [],
        ),
        ...(annotated ? [[...path, ...metadata, 'annotations', LAST_APPLIED]] : []),
      ];
    }),
    ...(hasStatus ? [[...path, 'status']] : []),
  ];
}
