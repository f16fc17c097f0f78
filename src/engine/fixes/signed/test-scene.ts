/**
 * What is in files, read without the product's own parser, model or rules: a judge that shares code with what it judges
 * would share its mistakes.
 */
import { loadAll } from 'js-yaml';

export interface Capabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface SecurityContext {
  readonly privileged?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly fsGroup?: number;
  readonly capabilities?: Capabilities;
  readonly seccompProfile?: { readonly type?: string };
  readonly procMount?: string;
  readonly sysctls?: readonly { readonly name: string }[];
}

export interface Probe {
  readonly httpGet?: { readonly port: number | string };
  readonly tcpSocket?: { readonly port: number | string };
  readonly grpc?: { readonly port: number };
}

export interface Container {
  readonly name: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value?: string }[];
  readonly ports?: readonly {
    readonly name?: string;
    readonly containerPort: number;
    readonly hostPort?: number;
  }[];
  readonly securityContext?: SecurityContext;
  readonly volumeMounts?: readonly {
    readonly name: string;
    readonly mountPath: string;
    readonly readOnly?: boolean;
  }[];
  readonly resources?: { readonly limits?: { readonly memory?: string | number } };
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly startupProbe?: Probe;
}

export interface Volume {
  readonly name: string;
  readonly hostPath?: { readonly path: string };
  readonly emptyDir?: object;
  readonly persistentVolumeClaim?: { readonly claimName: string };
  readonly ephemeral?: object;
  readonly [source: string]: unknown;
}

export interface PodSpec {
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Volume[];
  readonly securityContext?: SecurityContext;
  readonly serviceAccountName?: string;
  readonly automountServiceAccountToken?: boolean;
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
}

export type Labels = Readonly<Record<string, string>>;

export interface LabelSelector {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** An object of Kubernetes. Its fields are looked up by `at`. */
export interface KubeObject {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: string;
  /** `default` where the object says nothing. */
  readonly namespace: string;
  readonly value: unknown;
}

/** The pods of a workload. */
export interface PodOf {
  /** For example `Deployment/web`. */
  readonly id: string;
  readonly object: KubeObject;
  readonly labels: Labels;
  readonly spec: PodSpec;
  readonly containers: readonly Container[];
  /** Names of the volumes that a claim fills, those of a StatefulSet's templates included. */
  readonly claims: ReadonlySet<string>;
}

/** A value by its path, for example `spec.template.spec.containers[web].image`: `[web]` is the entry of that name. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const [, bracket, key = bracket] of path.matchAll(/\[([^\]]*)\]|([^.[\]]+)/g)) {
    if (Array.isArray(found)) {
      found = /^\d+$/.test(key ?? '')
        ? found[Number(key)]
        : found.find((own) => [own?.name, own?.mountPath].includes(key));
    } else if (typeof found === 'object' && found !== null) {
      found = (found as Record<string, unknown>)[key ?? ''];
    } else return undefined;
  }
  return found;
}

/** Where each kind has its pods. */
const POD_AT: Readonly<Record<string, string>> = {
  Pod: '',
  Deployment: 'spec.template',
  StatefulSet: 'spec.template',
  DaemonSet: 'spec.template',
  ReplicaSet: 'spec.template',
  Job: 'spec.template',
  CronJob: 'spec.jobTemplate.spec.template',
};

export class Scene {
  readonly objects: readonly KubeObject[];
  readonly pods: readonly PodOf[];

  constructor(values: readonly unknown[]) {
    this.objects = values.flatMap(objectsIn);
    this.pods = this.objects.flatMap(podsOf);
  }

  static ofTexts(texts: readonly string[]): Scene {
    return new Scene(texts.flatMap((text) => loadAll(text)));
  }

  of(kind: string): readonly KubeObject[] {
    return this.objects.filter((own) => own.kind === kind);
  }

  /** @param id for example `Deployment/web` @throws when it isn't there: the expectation is wrong then */
  object(id: string): KubeObject {
    const found = this.objects.find((own) => `${own.kind}/${own.name}` === id);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  }

  /** @throws when it isn't there */
  pod(id: string): PodOf {
    const found = this.pods.find((own) => own.id === id);
    if (!found) throw new Error(`There are no pods of ${id}`);
    return found;
  }

  /** @throws when it isn't there */
  container(id: string, name: string): { readonly pod: PodOf; readonly container: Container } {
    const pod = this.pod(id);
    const container = pod.containers.find((own) => own.name === name);
    if (!container) throw new Error(`There is no container ${name} in ${id}`);
    return { pod, container };
  }

  /** The pods that a Service sends traffic to. */
  behind(service: KubeObject): readonly PodOf[] {
    const selector = at(service.value, 'spec.selector') as Labels | undefined;
    if (!selector) return [];
    return this.pods.filter(
      (pod) =>
        pod.object.namespace === service.namespace &&
        selects({ matchLabels: selector }, pod.labels),
    );
  }
}

function objectsIn(value: unknown): KubeObject[] {
  const items = at(value, 'items');
  if (at(value, 'kind') === 'List' && Array.isArray(items)) return items.flatMap(objectsIn);
  const [kind, apiVersion, name] = ['kind', 'apiVersion', 'metadata.name'].map((path) =>
    at(value, path),
  );
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') return [];
  const namespace = at(value, 'metadata.namespace');
  return [
    {
      kind,
      apiVersion,
      name: String(name ?? ''),
      namespace: typeof namespace === 'string' ? namespace : 'default',
      value,
    },
  ];
}

function podsOf(object: KubeObject): PodOf[] {
  const place = POD_AT[object.kind];
  if (place === undefined) return [];
  const template = place ? at(object.value, place) : object.value;
  const spec = (at(template, 'spec') ?? {}) as PodSpec;
  const templates = (at(object.value, 'spec.volumeClaimTemplates') ?? []) as readonly unknown[];
  const claimed = (spec.volumes ?? []).filter(
    (volume) => volume.persistentVolumeClaim || volume.ephemeral,
  );
  return [
    {
      id: `${object.kind}/${object.name}`,
      object,
      labels: (at(template, 'metadata.labels') ?? {}) as Labels,
      spec,
      containers: [...(spec.initContainers ?? []), ...(spec.containers ?? [])],
      claims: new Set([
        ...claimed.map(({ name }) => name),
        ...templates.map((own) => String(at(own, 'metadata.name'))),
      ]),
    },
  ];
}

export function selects(selector: LabelSelector, labels: Labels): boolean {
  return (
    Object.entries(selector.matchLabels ?? {}).every(([key, is]) => labels[key] === is) &&
    (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
      const is = labels[key];
      if (operator === 'Exists') return is !== undefined;
      if (operator === 'DoesNotExist') return is === undefined;
      const among = is !== undefined && values.includes(is);
      return operator === 'In' ? among : !among;
    })
  );
}

/** The number that a port's name stands for in a pod. */
export function portNumber(pod: PodOf, port: number | string): number | undefined {
  if (typeof port === 'number') return port;
  const named = pod.containers.flatMap(({ ports = [] }) =>
    ports.filter(({ name }) => name === port),
  );
  return named[0]?.containerPort;
}

/** A field that a container inherits from its pod. */
export function inherited<Field extends keyof SecurityContext>(
  { spec }: PodOf,
  { securityContext }: Container,
  field: Field,
): SecurityContext[Field] | undefined {
  return securityContext?.[field] ?? spec.securityContext?.[field];
}

/** Whether a container certainly doesn't run as root. */
export const isNonRoot = (pod: PodOf, container: Container): boolean =>
  inherited(pod, container, 'runAsNonRoot') === true ||
  (inherited(pod, container, 'runAsUser') ?? 0) > 0;

/** Whether a container has a capability, as far as Kubernetes decides it. */
export function hasCapability({ securityContext }: Container, name: string): boolean {
  if (securityContext?.privileged) return true;
  const { add = [], drop = [] } = securityContext?.capabilities ?? {};
  const bare = (own: string) => own.toUpperCase().replace(/^CAP_/, '');
  const added = add.map(bare);
  if (added.includes(name) || added.includes('ALL')) return true;
  const dropped = drop.map(bare);
  return DEFAULT_CAPABILITIES.includes(name) && !dropped.includes('ALL') && !dropped.includes(name);
}

/** Those that container runtimes give to every container. */
const DEFAULT_CAPABILITIES = (
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID ' +
  'SYS_CHROOT'
).split(' ');

/** The budgets that select a pod. */
export const budgetsOf = (scene: Scene, pod: PodOf) =>
  scene.of('PodDisruptionBudget').filter((own) => {
    const selector = at(own.value, 'spec.selector') as LabelSelector | undefined;
    return (
      own.namespace === pod.object.namespace &&
      selector !== undefined &&
      selects(selector, pod.labels)
    );
  });
