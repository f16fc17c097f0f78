/** What is known of a field that Kubernetes does not know where it stands. */
import { formatPath, type Path } from '../../text/path.ts';
import { podPathOf } from '../kinds/kinds.ts';
import { CONTAINER_LISTS } from '../pod.ts';
import { type Shape, shapeNamed, shapeOf } from './shape.ts';

const pod = shapeNamed('core/v1.PodSpec');
const podSecurity = shapeNamed('core/v1.PodSecurityContext');
const container = shapeNamed('core/v1.Container');
const containerSecurity = shapeNamed('core/v1.SecurityContext');

/** Where the object is that holds the unknown field. */
export interface UnknownFieldPlace {
  readonly apiVersion: string;
  readonly kind: string;
  readonly shape: Shape;
  /** Path of the object below its manifest's root. */
  readonly path: Path;
}

/** Said everywhere, so that another place with it tells nothing. */
const COMMON = 'name';
/** Where one looks first among the objects that an object holds. */
const NEAREST = ['securityContext', 'spec', 'metadata'];

/**
 * Where a field of exactly this name would be right: `securityContext` or another object in this one,
 * `containers[].securityContext` from the pod's spec or its securityContext, else the path from the manifest's root
 * with `[]` for every item: `spec.template.spec`.
 * @returns null when the name fits nowhere nearby, or in several places alike.
 */
export function belongsTo(name: string, place: UnknownFieldPlace): string | null {
  return (
    (name === COMMON ? null : (inObject(name, place.shape) ?? inPod(name, place))) ??
    inRoot(name, place)
  );
}

function inObject(name: string, shape: Shape): string | null {
  const holders = [...shape.fields]
    .filter(
      ([field, type]) => field !== 'status' && type.is === 'object' && type.shape.fields.has(name),
    )
    .map(([field]) => field);
  const first = NEAREST.find((field) => holders.includes(field));
  return first ?? (holders.length === 1 ? (holders[0] as string) : null);
}

function inPod(name: string, { apiVersion, kind, shape, path }: UnknownFieldPlace): string | null {
  const podPath = podPathOf(apiVersion, kind);
  if (!podPath) return null;
  const spec = formatPath([...podPath, 'spec']);
  // From the pod's own two objects the way down is short to say; from elsewhere it starts at the top.
  const down = shape === pod || shape === podSecurity ? '' : `${spec}.`;
  const ofPod: [Shape, string][] = [
    [pod, spec],
    [podSecurity, `${spec}.securityContext`],
  ];
  const ofContainer: [Shape, string][] = [
    [containerSecurity, `${down}containers[].securityContext`],
    [container, `${down}containers[]`],
  ];
  const inside = CONTAINER_LISTS.some((list) => path.includes(list));
  const places = inside ? [...ofContainer, ...ofPod] : [...ofPod, ...ofContainer];
  return places.find(([there]) => there !== shape && there.fields.has(name))?.[1] ?? null;
}

/** The labels, name or replicas of a manifest, said in its spec, its template or its pod. */
function inRoot(name: string, { apiVersion, kind, shape, path }: UnknownFieldPlace): string | null {
  const root = shapeOf(apiVersion, kind);
  const onTheWay = path.every(
    (step) => step === 'spec' || step === 'template' || step === 'jobTemplate',
  );
  if (!root || !onTheWay) return null;
  const found = ['spec', 'metadata'].find((field) => {
    const type = root.fields.get(field);
    return type?.is === 'object' && type.shape !== shape && type.shape.fields.has(name);
  });
  return found ?? null;
}

/** All that is said in a securityContext is meant for security, known or not. */
const SECURITY_SHAPES = new Set(
  [podSecurity, containerSecurity].flatMap((shape) => [
    shape.name,
    ...[...shape.fields.values()].flatMap((type) => (type.is === 'object' ? type.shape.name : [])),
  ]),
);

const SECURITY_FIELDS = new Set(
  [
    ...podSecurity.fields.keys(),
    ...containerSecurity.fields.keys(),
    'securityContext',
    'automountServiceAccountToken',
    'hostIP',
    'hostIPC',
    'hostNetwork',
    'hostPath',
    'hostPID',
    'hostPort',
    'hostProcess',
    'hostUsers',
    'localhostProfile',
    'mountPropagation',
    'readOnly',
    'recursiveReadOnly',
    'runtimeClassName',
    'serviceAccount',
    'serviceAccountName',
    'shareProcessNamespace',
  ].map((field) => field.toLowerCase()),
);

/** Whether somebody who wrote this field meant to say something about security. Case does not count. */
export function isSecurityField(name: string, suggestion: string | null, shape: Shape): boolean {
  return (
    SECURITY_SHAPES.has(shape.name) ||
    SECURITY_FIELDS.has(name.toLowerCase()) ||
    (suggestion !== null && SECURITY_FIELDS.has(suggestion.toLowerCase()))
  );
}
