/**
 * How the table of kinds says where an object has its pods, which parts of them are written there, and
 * what may be written. A kind is a row; `kubernetes.ts`, `custom.ts` and `catalogue.ts` have the rows.
 *
 * A pattern names places below an object, from its root: `spec.workers[*].template` for each item of a
 * list, `spec.replicas.*.template` for each entry of a map.
 */

/** Why a fix isn't written although the rule has one: the controller of the kind, or Kustomize, would not take it. */
export type HeldReason =
  /** The kind's own type has no such field. */
  | 'no-field'
  /** It would be a document of its own, beside the object that carries the manifest. */
  | 'inside'
  /** Knative refuses the object, or allows the field only behind a feature gate. */
  | 'knative'
  /** Argo Workflows makes no pod without a token unless its executor has its own account. */
  | 'argo-token'
  /** Agones then stops hiding the token from the game server. */
  | 'agones-account'
  /** The sidecar of Agones needs the token, which it hides from the game server. */
  | 'agones-token'
  /** RabbitMQ finds its peers with the token. */
  | 'rabbitmq-token'
  /** The autoscaler that KubeRay puts beside the head needs the token. */
  | 'ray-token'
  /** An operator reads and writes its resources with the token. */
  | 'operator-token'
  /** OpenShift gives each namespace a range of IDs, and refuses others. */
  | 'openshift-ids'
  /** A Kustomization of the files sets the value, so that what is written here has no effect. */
  | 'kustomization'
  /** A Kustomization that builds upon the file has resources that aren't in the files: it may be among these. */
  | 'kustomization-rest';

/** What a controller adds to the pods or decides about them, which no review of the object can see. */
export type ControllerNote = 'argo' | 'tekton' | 'knative' | 'agones' | 'ray' | 'openshift';

/** Why an object of a kind holds no pod although one might expect one. */
export type NoPodReason =
  /** It points to manifests elsewhere, which a tool renders. */
  | 'points'
  /** It changes or scales a workload that is another object. */
  | 'target'
  /** It describes a machine, a node or a cluster. */
  | 'machine'
  /** What it describes runs outside the cluster. */
  | 'outside'
  /** It holds settings, rules or requests, although its name or its fields suggest a pod. */
  | 'settings'
  /** Its kind has nothing to do with a pod: a ClusterRole, a Certificate. */
  | 'no-pod';

/** One place, or several alike, where an object has a pod. */
export interface PodPlace {
  /** Pattern of the place, from the object's root. */
  readonly at: string;
  /**
   * `template`: `metadata` and `spec`, as in a Deployment. `spec`: a pod's spec alone. `parts`: the
   * kind's own type, which has some fields of a pod and some containers.
   */
  readonly holds: 'template' | 'spec' | 'parts';
  /** All of the pod is written here, so that there is a verdict. Else only part of it is, as in a patch. */
  readonly whole: boolean;
  /**
   * Patterns of containers below the place beside the lists of a pod's spec: of lists, or of a map that is
   * one container. `.` is the place itself.
   */
  readonly containers: readonly string[];
  /** The same for containers that run first. */
  readonly init: readonly string[];
  /** The key of a container's security context at `.`, where it has another name. */
  readonly ownContext: string;
  /** Field beside the containers with what each of them takes over. */
  readonly defaults: string | undefined;
  /** Where the fields of the pod are, below the place; for `parts`. */
  readonly fieldsAt: string;
  /**
   * Where the pod's security context is, the first one that exists, else the last: below the place, or
   * with a leading `/` below the object's root. None where the type has no place for it.
   */
  readonly context: readonly string[];
  /**
   * Fields of the pod's security context that the place has by themselves, each with its name there. One in
   * the security context comes first.
   */
  readonly contextFields: { readonly [field: string]: string };
  /** Fields of the pod that the type has; undefined for all. */
  readonly pod: readonly string[] | undefined;
  /** Fields of a container that the type has, `securityContext.x` for a part of that; undefined for all. */
  readonly container: readonly string[] | undefined;
  /** Where not the whole is written: fields of the pod that nobody else sets. */
  readonly knows: readonly string[];
  /** The same for fields of its containers; `*` for all, and that no container is added. */
  readonly knowsContainers: readonly string[];
  /** The controller puts the digest of an image in place of its tag. */
  readonly pinsImages: boolean;
  /** Fields of the pod that the controller sets where they are not written. */
  readonly fills: readonly string[];
  /**
   * A place in the object. With something in the list there, or `true`, the controller writes fields or adds
   * containers that decide the verdict.
   */
  readonly completedBy: string | undefined;
  /** A place in the object that has what the controller writes, so that it is judged there. */
  readonly completedFrom: string | undefined;
  /** A field of a container that names another object, which has the container. */
  readonly refers: string | undefined;
  /** Nothing is a pod there without a container. */
  readonly needsContainers: boolean;
  /** Why a field that the type doesn't have isn't written. */
  readonly because: HeldReason;
  /** Fields of the pod that fixes leave alone, each with the reason. */
  readonly heldFields: { readonly [field: string]: HeldReason };
  /** A place in the object that settles what `heldFields` speaks of. */
  readonly settledBy: string | undefined;
  /** A place in the object, relative to its root, without which `heldFields` holds nothing back: it has to be `true`. */
  readonly heldBy: string | undefined;
}

/** A kind, or several alike, of one API group. */
export interface PodKind {
  /** Empty for the core group. */
  readonly group: string;
  readonly kinds: readonly string[];
  /** The names are in lower case; the kinds are written otherwise. */
  readonly anyCase?: true;
  /** Of Kubernetes' own kinds: the apiVersion that is served. Of others every version is alike. */
  readonly served?: string;
  /** Other apiVersions under which it was once served, with the same fields. */
  readonly retired?: readonly string[];
  /** Such apiVersions under which some of its fields had other names or other places. */
  readonly reshaped?: readonly string[];
  /** The version that took the place of these; v1 when left out. */
  readonly current?: string;
  readonly pods: readonly PodPlace[];
  /** Where the only place is empty there is no pod, rather than one that says nothing. */
  readonly optional?: true;
  /** Patterns of places with whole manifests in them. */
  readonly manifests?: readonly string[];
  /** `apiVersion` and `kind` of the manifests are beside the places rather than in them. */
  readonly identity?: 'beside';
  /**
   * What the manifests say of the objects that come of them, where that is not all. `patched`: others put
   * fields into them. `compliance`: a `complianceType` beside each says whether an object must be like it
   * (`mustonlyhave`), must have at least this, or must not be (`mustnothave`).
   */
  readonly manifestsAre?: 'patched' | 'compliance';
  /** The controller names the objects that come of the manifests where these don't. */
  readonly names?: true;
  /** Patterns of places that are or may hold manifests or patches, which are not reviewed: mostly texts. */
  readonly texts?: readonly string[];
  /** Patterns of fields that name another object, which has the pod or a step of it. */
  readonly elsewhere?: readonly string[];
  /** Its pods are made of steps or tasks, of which `elsewhere` names some: what is written here is not all. */
  readonly steps?: true;
  /** Why it has no pod. */
  readonly none?: NoPodReason;
  /** Values may hold placeholders: `$(params.image)`, `${IMAGE}`. */
  readonly placeholders?: true;
  /** Its pods run on until somebody stops them, and carry the labels of the template and no others. */
  readonly lasting?: true;
  /** It has `spec.replicas` and a `scale` subresource: autoscalers and budgets find its pods as a Deployment's. */
  readonly scaled?: true;
  /** Fields of security contexts that the cluster sets itself, here and in manifests inside: fixes leave them out. */
  readonly omits?: readonly string[];
  readonly note?: ControllerNote;
  /** Project, version and document that say so. */
  readonly source: string;
}

/** What a place may say beyond where it is; several fields are separated by blanks. */
interface PlaceOptions {
  readonly containers?: string;
  readonly init?: string;
  readonly ownContext?: string;
  readonly defaults?: string;
  readonly fieldsAt?: string;
  readonly context?: string;
  readonly contextFields?: { readonly [field: string]: string };
  readonly pod?: string;
  readonly container?: string;
  readonly knows?: string;
  readonly knowsContainers?: string;
  readonly pinsImages?: true;
  readonly fills?: string;
  readonly refers?: string;
  readonly needsContainers?: true;
  readonly because?: HeldReason;
  readonly heldFields?: { readonly [field: string]: HeldReason };
  readonly settledBy?: string;
  readonly heldBy?: string;
  readonly completedBy?: string;
  readonly completedFrom?: string;
}

const words = (text: string | undefined): readonly string[] | undefined =>
  text?.split(' ').filter((word) => word !== '');

const place = (
  at: string,
  holds: PodPlace['holds'],
  whole: boolean,
  options: PlaceOptions,
): PodPlace => ({
  at,
  holds,
  whole,
  containers: words(options.containers) ?? [],
  init: words(options.init) ?? [],
  ownContext: options.ownContext ?? 'securityContext',
  defaults: options.defaults,
  fieldsAt: options.fieldsAt ?? '',
  context: words(options.context ?? 'securityContext') ?? [],
  contextFields: options.contextFields ?? {},
  pod: words(options.pod),
  container: words(options.container),
  knows: words(options.knows) ?? [],
  knowsContainers: words(options.knowsContainers) ?? [],
  refers: options.refers,
  needsContainers: options.needsContainers ?? false,
  because: options.because ?? 'no-field',
  heldFields: options.heldFields ?? {},
  settledBy: options.settledBy,
  heldBy: options.heldBy,
  pinsImages: options.pinsImages ?? false,
  fills: words(options.fills) ?? [],
  completedBy: options.completedBy,
  completedFrom: options.completedFrom,
});

/** A whole pod template: `metadata` and `spec`. */
export const template = (at: string, options: PlaceOptions = {}): PodPlace =>
  place(at, 'template', true, options);

/** A pod template that is put onto one which the controller has. */
export const patch = (at: string, options: PlaceOptions = {}): PodPlace =>
  place(at, 'template', false, options);

/** A pod's spec without metadata. */
export const podSpecAt = (at: string, options: PlaceOptions = {}): PodPlace =>
  place(at, 'spec', true, options);

/** A pod's spec without metadata that is put onto one which the controller has. */
export const specPatch = (at: string, options: PlaceOptions = {}): PodPlace =>
  place(at, 'spec', false, options);

/** Fields of a pod in a type of the kind's own. */
export const parts = (at: string, options: PlaceOptions): PodPlace =>
  place(at, 'parts', false, { pod: '', ...options });

/** A row for each kind of the list alike. */
export type KindRow = Omit<PodKind, 'kinds'> & { readonly kinds: string };

/** Rows by `apiVersion kind` for Kubernetes' own kinds, and by `group/ kind` for all others. */
export type KindTable = ReadonlyMap<string, PodKind>;

export function kindTable(rows: readonly KindRow[]): KindTable {
  const table = new Map<string, PodKind>();
  for (const { kinds, ...rest } of rows) {
    const row: PodKind = { ...rest, kinds: kinds.split(' ') };
    for (const kind of row.kinds) {
      const group = row.served ?? `${row.group}/`;
      table.set(row.anyCase ? anyCase(group, kind) : `${group} ${kind}`, row);
      for (const version of retiredOf(row)) table.set(`${version} ${kind}`, row);
    }
  }
  return table;
}

/** The apiVersions of a kind that are gone. */
export const retiredOf = ({ retired = [], reshaped = [] }: PodKind): readonly string[] => [
  ...retired,
  ...reshaped,
];

/** The key of a kind whose case doesn't matter. */
export const anyCase = (group: string, kind: string): string => `${group}  ${kind.toLowerCase()}`;
