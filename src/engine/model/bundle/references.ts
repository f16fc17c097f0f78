/**
 * Where objects name other objects of the files: what has to follow when one gets another name.
 *
 * Source: Kubernetes' API reference, the fields that are references to an object by its name.
 */
import { isObject, type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { groupOf } from '../kinds/kinds.ts';
import type { ObjectRef, Workload } from '../pod.ts';
import { type Bundle, type BundleObject, kindOf, sameNamespace } from './bundle.ts';

/** A place that names an object. */
export interface Reference {
  readonly entry: BundleObject;
  readonly path: Path;
}

/** Ways from an object, or its pod's spec, to the names of others; `*` is each item of a list. */
type Ways = readonly string[];

const IN_POD: { readonly [kind: string]: Ways } = {
  'v1/ConfigMap': [
    'volumes.*.configMap.name',
    'volumes.*.projected.sources.*.configMap.name',
    'containers.*.envFrom.*.configMapRef.name',
    'containers.*.env.*.valueFrom.configMapKeyRef.name',
  ],
  'v1/Secret': [
    'imagePullSecrets.*.name',
    'volumes.*.secret.secretName',
    'volumes.*.csi.nodePublishSecretRef.name',
    'volumes.*.projected.sources.*.secret.name',
    'containers.*.envFrom.*.secretRef.name',
    'containers.*.env.*.valueFrom.secretKeyRef.name',
  ],
  'v1/PersistentVolumeClaim': ['volumes.*.persistentVolumeClaim.claimName'],
  'v1/ServiceAccount': ['serviceAccountName', 'serviceAccount'],
};

/** By the kind that is named and the kind that names it. */
const IN_OBJECT: { readonly [kind: string]: { readonly [from: string]: Ways } } = {
  'v1/Service': {
    'networking.k8s.io/v1/Ingress': [
      'spec.defaultBackend.service.name',
      'spec.rules.*.http.paths.*.backend.service.name',
    ],
    'apps/v1/StatefulSet': ['spec.serviceName'],
  },
  'v1/Secret': {
    'networking.k8s.io/v1/Ingress': ['spec.tls.*.secretName'],
    'v1/ServiceAccount': ['secrets.*.name', 'imagePullSecrets.*.name'],
  },
};

/** Fields that say the kind beside the name. */
const TYPED: { readonly [from: string]: Ways } = {
  'autoscaling/v1/HorizontalPodAutoscaler': ['spec.scaleTargetRef'],
  'autoscaling/v2/HorizontalPodAutoscaler': ['spec.scaleTargetRef'],
  'keda.sh/v1alpha1/ScaledObject': ['spec.scaleTargetRef'],
  'rbac.authorization.k8s.io/v1/RoleBinding': ['roleRef', 'subjects.*'],
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': ['roleRef', 'subjects.*'],
};

/**
 * The places in the files that name an object.
 * @param bundle the objects of all files
 */
export function referencesTo(bundle: Bundle, object: ObjectRef): readonly Reference[] {
  const kind = kindOf(object);
  const { name } = object;
  if (kind === null || name === null) return [];
  return bundle.objects.flatMap((entry) => {
    const { object: from, workload } = entry;
    // A binding may name an account of another namespace.
    const isSameNamespace = sameNamespace(from.namespace, object.namespace);
    const named = (base: Path, ways: Ways): Path[] =>
      ways
        .flatMap((way) => pathsAlong(from.value, base.slice(from.path.length), way))
        .filter((at) => valueBelow(from.value, ...at) === name)
        .map((at) => [...from.path, ...at]);
    const specPath = workload?.pod.specPath;
    const paths = [
      ...(isSameNamespace && specPath ? named(specPath, podWays(kind)) : []),
      ...(isSameNamespace ? named(from.path, IN_OBJECT[kind]?.[kindOf(from) ?? ''] ?? []) : []),
      ...typedIn(from, object),
    ];
    return paths.map((path) => ({ entry, path }));
  });
}

/** A name of another object. */
export interface NamedObject {
  /** As `v1/Secret`. */
  readonly kind: string;
  readonly name: string;
  readonly path: Path;
}

/** The names of other objects in an object. */
export function referencesFrom(
  from: ObjectRef,
  workload: Workload | undefined,
): readonly NamedObject[] {
  const found = (kind: string, base: Path, ways: Ways): NamedObject[] =>
    ways
      .flatMap((way) => pathsAlong(from.value, base.slice(from.path.length), way))
      .flatMap((at) => {
        const name = textBelow(from.value, ...at);
        return name === undefined ? [] : [{ kind, name, path: [...from.path, ...at] }];
      });
  const fromKind = kindOf(from) ?? '';
  return [
    ...(workload
      ? Object.keys(IN_POD).flatMap((kind) => found(kind, workload.pod.specPath, podWays(kind)))
      : []),
    ...Object.entries(IN_OBJECT).flatMap(([kind, ways]) =>
      found(kind, from.path, ways[fromKind] ?? []),
    ),
    ...(TYPED[fromKind] ?? []).flatMap((way) =>
      pathsAlong(from.value, [], way).flatMap((at): NamedObject[] => {
        const reference = valueBelow(from.value, ...at);
        const [kind, name] = ['kind', 'name'].map((key) => textBelow(reference, key));
        const version = versionOf(reference, kind ?? '');
        if (kind === undefined || name === undefined) return [];
        return [{ kind: `${version}/${kind}`, name, path: [...from.path, ...at, 'name'] }];
      }),
    ),
  ];
}

/** The version that a reference means by what it says of it: its own, or the only one of the group. */
const versionOf = (reference: Json | undefined, kind: string): string =>
  textBelow(reference, 'apiVersion') ??
  (kind === 'ServiceAccount' ? 'v1' : `${textBelow(reference, 'apiGroup') ?? RBAC}/v1`);

const RBAC = 'rbac.authorization.k8s.io';

const LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

const podWays = (kind: string): Ways =>
  (IN_POD[kind] ?? []).flatMap((way) =>
    way.startsWith('containers.')
      ? LISTS.map((list) => `${list}${way.slice('containers'.length)}`)
      : [way],
  );

function typedIn(from: ObjectRef, object: ObjectRef): Path[] {
  return (TYPED[kindOf(from) ?? ''] ?? []).flatMap((way) =>
    pathsAlong(from.value, [], way).flatMap((at) => {
      const reference = valueBelow(from.value, ...at);
      const namespace = textBelow(reference, 'namespace') ?? from.namespace;
      const isMeant =
        textBelow(reference, 'kind') === object.kind &&
        textBelow(reference, 'name') === object.name &&
        sameNamespace(namespace, object.namespace) &&
        groupsAgree(reference, object);
      return isMeant ? [[...from.path, ...at, 'name']] : [];
    }),
  );
}

/** A reference has the group, or the version with it, or neither. */
function groupsAgree(reference: Json | undefined, { apiVersion }: ObjectRef): boolean {
  const version = textBelow(reference, 'apiVersion');
  const group = textBelow(reference, 'apiGroup') ?? (version && groupOf(version));
  return !group || group === groupOf(apiVersion ?? '');
}

/** The places of a value below a base to which a way leads. */
export function pathsAlong(value: Json, base: Path, way: string): Path[] {
  return way.split('.').reduce<Path[]>(
    (paths, step) =>
      paths.flatMap((path) => {
        const at = valueBelow(value, ...path);
        if (step === '*') return listBelow(at).map((_, i) => [...path, i]);
        return isObject(at) && at[step] !== undefined ? [[...path, step]] : [];
      }),
    [base],
  );
}
