/** The objects of a new manifest, hardened for the Pod Security Standards at restricted. */
import { classVolume, itemText, newClass } from '../model/azure/new-class.ts';
import { WORKLOAD_IDENTITY } from '../model/azure/workload-identity.ts';
import {
  budget,
  clusterService,
  guardedNamespace,
  headlessService,
  serviceAccount,
} from '../model/bundle/companions.ts';
import { newPolicy } from '../model/bundle/new-policy.ts';
import { volumeName } from '../model/mounts.ts';
import { portName, protocolAt, servicePort } from '../model/port-names.ts';
import { parseQuantity } from '../model/quantities/quantity.ts';
import { atLeast, formatVersion, type Version } from '../model/version.ts';
import { type Json, type JsonObject, numberBelow } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import {
  callersOf,
  folderBelow,
  hasFront,
  hasReplicas,
  hasSidecar,
  isScaled,
  keepsRunning,
  type NewKind,
  type NewManifest,
  signsIn,
  writesBeside,
} from './spec.ts';

type Fields = { readonly [name: string]: Json };

/** The versions that a manifest is written for: those of its target. */
export interface NewTarget {
  readonly kubernetesVersion: Version;
  readonly policyVersion: Version;
}

/** Where each kind keeps its pod. */
export const podPath = (kind: NewKind): Path =>
  kind === 'Pod'
    ? ['spec']
    : kind === 'CronJob'
      ? ['spec', 'jobTemplate', 'spec', 'template', 'spec']
      : ['spec', 'template', 'spec'];

/** Where the driver puts the files of a vault, by custom. */
export const VAULT_PATH = '/mnt/secrets-store';

/**
 * In the order in which they are applied: the NetworkPolicy is in force before there is a pod, and what the workload
 * refers to is there before it.
 */
export function objectsFor(spec: NewManifest, target: NewTarget): Json[] {
  const { kubernetesVersion } = target;
  const selector = { matchLabels: stableLabels(spec) };
  const objectMeta = metadata(spec);
  const has = (extra: Parameters<typeof writesBeside>[1]) => writesBeside(spec, extra);
  const isStateful = spec.kind === 'StatefulSet';
  return [
    ...(has('namespace') ? [namespaceFor(spec, target)] : []),
    ...(has('policy') ? [policyFor(spec, objectMeta, selector)] : []),
    ...(spec.ownAccount ? [accountFor(spec)] : []),
    ...(has('vault') ? [classFor(spec)] : []),
    ...(isStateful ? [headlessFor(spec)] : []),
    ...(has('service') ? [serviceFor(spec)] : []),
    workloadFor(spec, target),
    ...(has('budget') ? [budget(objectMeta, selector, kubernetesVersion)] : []),
    ...(has('autoscaler') && !has('queue') ? [autoscalerFor(spec, target)] : []),
    ...(has('queue') ? queueScalerFor(spec) : []),
    ...(has('route') ? [routeFor(spec)] : []),
    ...(has('ingress') ? [ingressFor(spec)] : []),
  ];
}

/** Labels that never change: selectors cannot be changed later. */
const stableLabels = ({ name }: Pick<NewManifest, 'name'>): JsonObject => ({
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/instance': name,
});

/** A label for the version is left out: it would have to be changed with each image, and says no more than that. */
const labelsFor = (spec: NewManifest): JsonObject => ({
  ...stableLabels(spec),
  ...(spec.component && { 'app.kubernetes.io/component': spec.component }),
  ...(spec.partOf && { 'app.kubernetes.io/part-of': spec.partOf }),
});

const metadata = (spec: NewManifest, name = spec.name): JsonObject => ({
  name,
  ...(spec.namespace && { namespace: spec.namespace }),
  labels: labelsFor(spec),
});

function namespaceFor(spec: NewManifest, { policyVersion }: NewTarget): Json {
  const version = `v${formatVersion(policyVersion)}`;
  return guardedNamespace(spec.namespace, 'restricted', version);
}

const accountFor = (spec: NewManifest): Json =>
  serviceAccount({
    ...metadata(spec),
    ...(signsIn(spec) && { annotations: { [WORKLOAD_IDENTITY.clientId]: spec.identity } }),
  });

const policyFor = (spec: NewManifest, objectMeta: JsonObject, podSelector: Json): Json =>
  newPolicy({
    metadata: objectMeta,
    podSelector,
    directions: ['Ingress', 'Egress'],
    callers: callersOf(spec),
    controller: spec.controller,
    ...(writesBeside(spec, 'route') && { gateway: gatewayOf(spec) }),
    ports: keepsRunning(spec.kind)
      ? [
          ...spec.ports.map((port) => ({ protocol: 'TCP', port })),
          ...spec.udp.map((port) => ({ protocol: 'UDP', port })),
        ]
      : [],
    calls: spec.calls,
    near: spec.peers.map((name) => ({ matchLabels: stableLabels({ name }) })),
    // Its members find and call one another.
    peers: spec.kind === 'StatefulSet',
  });

const classFor = (spec: NewManifest): Json =>
  newClass(
    metadata(spec),
    {
      vault: spec.vault.name,
      tenantId: spec.vault.tenantId,
      identity: 'workload-id',
      clientId: spec.identity,
    },
    spec.vault.secrets.map((object) => itemText({ object, file: object })),
    [],
  );

/** The Service that gives the pods of a StatefulSet their names; the other one has the name that clients call. */
const headlessName = (spec: NewManifest): string =>
  writesBeside(spec, 'service') ? `${spec.name}-headless` : spec.name;

const servicePorts = (spec: NewManifest): Json[] => {
  const taken = new Set<number>();
  return namedPorts(spec).map(({ name, protocol, containerPort, transport }) => {
    if (transport === 'UDP' || spec.samePorts) {
      return { name, protocol: transport, port: containerPort, targetPort: name };
    }
    const usual = servicePort(protocol, containerPort);
    // The number of another port stays with that one.
    const free = usual === containerPort || !(taken.has(usual) || spec.ports.includes(usual));
    const port = free ? usual : containerPort;
    taken.add(port);
    return { name, protocol: transport, port, targetPort: name };
  });
};

const headlessFor = (spec: NewManifest): Json =>
  headlessService(
    metadata(spec, headlessName(spec)),
    stableLabels(spec),
    namedPorts(spec).map(({ name, containerPort, transport }) => {
      return { name, protocol: transport, port: containerPort, targetPort: name };
    }),
    // Beside a Service for clients it is for the members alone, which look for one another before they are ready.
    writesBeside(spec, 'service') ? { publishNotReadyAddresses: true } : {},
  );

/** What answers on each node is called by the pods of that node. */
const serviceFor = (spec: NewManifest): Json =>
  clusterService(
    metadata(spec),
    stableLabels(spec),
    servicePorts(spec),
    spec.kind === 'DaemonSet' ? { internalTrafficPolicy: 'Local' } : {},
  );

/** The number of the Service's first port, which HTTP comes to. */
const frontPort = (spec: NewManifest): number =>
  numberBelow(servicePorts(spec)[0], 'port') ?? Number.NaN;

/**
 * To a Gateway that others of the cluster have made, which has the certificate and the address.
 * Source: gateway-api.sigs.k8s.io, HTTPRoute (v1 since 1.0).
 */
function routeFor(spec: NewManifest): Json {
  const { host, gateway, gatewayNamespace } = spec.front;
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: metadata(spec),
    spec: {
      parentRefs: [{ name: gateway, ...(gatewayNamespace && { namespace: gatewayNamespace }) }],
      hostnames: [host],
      rules: [{ backendRefs: [{ name: spec.name, port: frontPort(spec) }] }],
    },
  };
}

/** The pods of a Gateway run in its own namespace, as those of AKS application routing do. */
function gatewayOf({ namespace, front: { gatewayNamespace } }: NewManifest): string | null {
  return gatewayNamespace === namespace || gatewayNamespace === '' ? null : gatewayNamespace;
}

function ingressFor(spec: NewManifest): Json {
  const { host, ingressClass } = spec.front;
  const service = { name: spec.name, port: { number: frontPort(spec) } };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: metadata(spec),
    spec: {
      ingressClassName: ingressClass,
      tls: [{ hosts: [host], secretName: `${spec.name}-tls` }],
      rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service } }] } }],
    },
  };
}

const scaled = ({ name }: NewManifest): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  name,
});

const autoscalerFor = (spec: NewManifest, { kubernetesVersion }: NewTarget): Json => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: metadata(spec),
  spec: {
    scaleTargetRef: scaled(spec),
    minReplicas: spec.replicas,
    maxReplicas: spec.most,
    metrics: [busyBy(spec, kubernetesVersion)],
  },
});

/** Beside a sidecar the program's own container alone: what the other one uses says nothing of the load. */
function busyBy(spec: NewManifest, version: Version): Json {
  const busy = { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } };
  return hasSidecar(spec) && atLeast(version, { major: 1, minor: 30 })
    ? { type: 'ContainerResource', containerResource: { container: spec.name, ...busy } }
    : { type: 'Resource', resource: busy };
}

/** Source: KEDA, Azure Service Bus scaler and Azure AD Workload Identity authentication. */
const queueScalerFor = (spec: NewManifest): Json[] => [
  {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'TriggerAuthentication',
    metadata: metadata(spec),
    spec: { podIdentity: { provider: 'azure-workload', identityId: spec.identity } },
  },
  {
    apiVersion: 'keda.sh/v1alpha1',
    kind: 'ScaledObject',
    metadata: metadata(spec),
    spec: {
      scaleTargetRef: scaled(spec),
      minReplicaCount: spec.replicas,
      maxReplicaCount: spec.most,
      triggers: [
        {
          type: 'azure-servicebus',
          metadata: {
            namespace: spec.queue.namespace,
            queueName: spec.queue.name,
            messageCount: '5',
          },
          authenticationRef: { name: spec.name },
        },
      ],
    },
  },
];

function workloadFor(spec: NewManifest, target: NewTarget): Json {
  const { kind, replicas } = spec;
  const labels = labelsFor(spec);
  const pod = podFor(spec, target);
  // The webhook of Workload ID looks at the labels of pods alone.
  const use = signsIn(spec) ? { [WORKLOAD_IDENTITY.use]: 'true' } : {};
  const template = { metadata: { labels: { ...labels, ...use } }, spec: pod };
  const objectMeta = metadata(spec);
  switch (kind) {
    case 'Pod':
      return {
        apiVersion: 'v1',
        kind,
        metadata: { ...objectMeta, labels: { ...labels, ...use } },
        spec: pod,
      };
    case 'Job':
      return {
        apiVersion: 'batch/v1',
        kind,
        metadata: objectMeta,
        spec: { ...runFor(spec, target), ttlSecondsAfterFinished: 86_400, template },
      };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind,
        metadata: objectMeta,
        spec: {
          schedule: spec.schedule,
          ...(atLeast(target.kubernetesVersion, { major: 1, minor: 27 }) && {
            timeZone: spec.timeZone,
          }),
          concurrencyPolicy: 'Forbid',
          startingDeadlineSeconds: 300,
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 3,
          jobTemplate: { metadata: { labels }, spec: { ...runFor(spec, target), template } },
        },
      };
    default:
      return {
        apiVersion: 'apps/v1',
        kind,
        metadata: objectMeta,
        spec: {
          ...(kind === 'StatefulSet' && { serviceName: headlessName(spec) }),
          ...(hasReplicas(kind) && !isScaled(spec) && { replicas }),
          selector: { matchLabels: stableLabels(spec) },
          // One node after another takes hours where there are hundreds.
          ...(kind === 'DaemonSet' && {
            updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } },
          }),
          template,
          ...(claims(spec).length > 0 && { volumeClaimTemplates: claims(spec) }),
        },
      };
  }
}

/** How often a run is tried, and for how long. */
const runFor = ({ deadline }: NewManifest, { kubernetesVersion }: NewTarget): Fields => ({
  backoffLimit: 3,
  ...(atLeast(kubernetesVersion, { major: 1, minor: 31 }) && {
    podFailurePolicy: {
      rules: [
        { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
      ],
    },
  }),
  activeDeadlineSeconds: deadline,
});

/** What each pod keeps: the names of its volumes, and where they are. */
function keptFolders({
  kind,
  name,
  storage,
}: NewManifest): { readonly name: string; readonly path: string }[] {
  if (kind !== 'StatefulSet') return [];
  const taken = new Set<string>(OTHER_VOLUMES);
  return storage.paths.map((path, i) => {
    const volume = i === 0 ? 'data' : volumeName(path, name, taken);
    taken.add(volume);
    return { name: volume, path };
  });
}

/** The names of the volumes that are no folder of the program. */
const OTHER_VOLUMES = ['data', 'secrets-store', 'sidecar-tmp'] as const;

/** The class of the cluster's own choice; one pod at a time writes. */
const claims = (spec: NewManifest): Json[] =>
  keptFolders(spec).map(({ name }) => ({
    metadata: { name, labels: stableLabels(spec) },
    spec: {
      accessModes: ['ReadWriteOnce'],
      resources: { requests: { storage: spec.storage.size } },
    },
  }));

function podFor(spec: NewManifest, { kubernetesVersion }: NewTarget): Fields {
  const { kind, name, user, group, os } = spec;
  const volumes = volumesFor(spec);
  const isLinux = os === 'linux';
  // Older versions take a sidecar for an init container that never ends.
  const native = atLeast(kubernetesVersion, { major: 1, minor: 29 });
  const several = hasReplicas(kind) && Math.max(spec.replicas, isScaled(spec) ? spec.most : 0) > 1;
  // A pod whose IDs are not mapped does not start.
  const mapped = user <= HIGHEST_MAPPED_ID && group <= HIGHEST_MAPPED_ID;
  const namespaced =
    spec.userNamespace && mapped && atLeast(kubernetesVersion, { major: 1, minor: 33 });
  return {
    ...(!keepsRunning(kind) && { restartPolicy: 'Never' }),
    ...(spec.ownAccount && { serviceAccountName: name }),
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    ...(keepsRunning(kind) && { terminationGracePeriodSeconds: spec.grace }),
    ...(!isLinux && { os: { name: 'windows' } }),
    nodeSelector: {
      // A cluster may have nodes of the other system too, where the image does not start.
      'kubernetes.io/os': os,
      // As AKS labels its nodes with GPUs, and advises to taint them.
      ...(spec.gpus > 0 && { 'kubernetes.azure.com/accelerator': 'nvidia' }),
    },
    ...(spec.gpus > 0
      ? { tolerations: [{ key: 'sku', operator: 'Equal', value: 'gpu', effect: 'NoSchedule' }] }
      : kind === 'DaemonSet' && { tolerations: [{ operator: 'Exists' }] }),
    ...(several && { topologySpreadConstraints: SPREAD.map((key) => spreadBy(key, spec)) }),
    ...(isLinux && namespaced && { hostUsers: false }),
    securityContext: isLinux
      ? {
          runAsNonRoot: true,
          runAsUser: user,
          runAsGroup: group,
          ...(keptFolders(spec).length > 0 && {
            fsGroup: group,
            fsGroupChangePolicy: 'OnRootMismatch',
          }),
          seccompProfile: { type: 'RuntimeDefault' },
        }
      : { runAsNonRoot: true, windowsOptions: { runAsUserName: 'ContainerUser' } },
    ...(hasSidecar(spec) && native && { initContainers: [sidecarFor(spec, volumes, native)] }),
    containers: [
      containerFor(spec, volumes, kubernetesVersion),
      ...(hasSidecar(spec) && !native ? [sidecarFor(spec, volumes, native)] : []),
    ],
    ...(volumes.length + (writesBeside(spec, 'vault') ? 1 : 0) > 0 && {
      volumes: [
        ...volumes.map(({ name: volume, sizeLimit }) => {
          return { name: volume, emptyDir: { sizeLimit } };
        }),
        ...(sidecarWrites(spec) ? [SIDECAR_VOLUME] : []),
        ...(writesBeside(spec, 'vault') ? [classVolume('secrets-store', name)] : []),
      ],
    }),
  };
}

/** A user namespace has as many IDs as sixteen bits. */
export const HIGHEST_MAPPED_ID = 65_535;

const SPREAD = ['topology.kubernetes.io/zone', 'kubernetes.io/hostname'] as const;

const spreadBy = (topologyKey: (typeof SPREAD)[number], spec: NewManifest): Json => ({
  maxSkew: 1,
  topologyKey,
  whenUnsatisfiable: 'ScheduleAnyway',
  labelSelector: { matchLabels: stableLabels(spec) },
});

interface NewVolume {
  readonly name: string;
  readonly path: string;
  readonly sizeLimit: string;
}

function volumesFor(spec: NewManifest): NewVolume[] {
  const { name, writable } = spec;
  const taken = new Set<string>([...OTHER_VOLUMES, ...keptFolders(spec).map((kept) => kept.name)]);
  return writable.map(({ path, sizeLimit }) => {
    const volume = volumeName(path, name, taken);
    taken.add(volume);
    return { name: volume, path, sizeLimit };
  });
}

function containerFor(
  spec: NewManifest,
  volumes: readonly NewVolume[],
  kubernetesVersion: Version,
): Fields {
  const { name, image, command, args, workingDir, env, secretEnv, requests, limits, gpus, os } =
    spec;
  const ports = keepsRunning(spec.kind) ? namedPorts(spec) : [];
  const mounts: Json[] = [
    ...keptFolders(spec).map((kept) => ({ name: kept.name, mountPath: kept.path })),
    ...volumes.map((volume) => ({ name: volume.name, mountPath: volume.path })),
    ...(writesBeside(spec, 'vault')
      ? [{ name: 'secrets-store', mountPath: VAULT_PATH, readOnly: true }]
      : []),
  ];
  const led = folderBelow(spec);
  const variables: Json[] = [
    ...[...env.filter((entry) => entry.name !== led?.name), ...(led ? [led] : [])].map((entry) => {
      return { name: entry.name, value: entry.value };
    }),
    ...secretEnv.map(({ name: variable, secret, key }) => {
      return { name: variable, valueFrom: { secretKeyRef: { name: secret, key } } };
    }),
  ];
  const disk = diskFor(volumes);
  const isCalled = hasFront(spec) || !(writesBeside(spec, 'policy') && spec.callers === 'nobody');
  // The program needs seconds too: less than twice as long would leave too few.
  const waits =
    isCalled &&
    ports.length > 0 &&
    spec.grace >= 2 * DRAIN &&
    atLeast(kubernetesVersion, { major: 1, minor: 30 });
  return {
    name,
    image: image.trim(),
    ...(command && command.length > 0 && { command: [...command] }),
    ...(args && args.length > 0 && { args: [...args] }),
    ...(workingDir && { workingDir }),
    ...(ports.length > 0 && {
      ports: ports.map((port) => ({
        name: port.name,
        containerPort: port.containerPort,
        ...(port.transport === 'UDP' && { protocol: port.transport }),
      })),
    }),
    ...(variables.length > 0 && { env: variables }),
    resources: {
      requests: {
        cpu: requests.cpu,
        memory: requests.memory,
        'ephemeral-storage': disk === '1Gi' ? '128Mi' : disk,
      },
      limits: {
        ...(limits.cpu && { cpu: limits.cpu }),
        ...(limits.memory && { memory: limits.memory }),
        'ephemeral-storage': disk,
        ...(gpus > 0 && { 'nvidia.com/gpu': gpus }),
      },
    },
    ...(keepsRunning(spec.kind) && probesFor(spec)),
    ...(waits && { lifecycle: { preStop: { sleep: { seconds: DRAIN } } } }),
    ...(os === 'linux' && { securityContext: hardened(spec.bindsLowPorts) }),
    ...(mounts.length > 0 && { volumeMounts: mounts }),
  };
}

/** Seconds after which no node sends requests to a pod that is going. */
const DRAIN = 5;

const hardened = (bindsLowPorts: boolean): Json => ({
  allowPrivilegeEscalation: false,
  capabilities: {
    ...(bindsLowPorts && { add: ['NET_BIND_SERVICE'] }),
    drop: ['ALL'],
  },
  readOnlyRootFilesystem: true,
});

/** Room for what the volumes may hold, and for logs beside it: else the pod would go before a volume is full. */
function diskFor(volumes: readonly NewVolume[]): string {
  const bytes = volumes.reduce((sum, { sizeLimit }) => sum + (parseQuantity(sizeLimit) ?? 0), 0);
  return `${Math.ceil((bytes + 256 * 2 ** 20) / 2 ** 30)}Gi`;
}

/** Where a sidecar writes, whose own files are read-only; its limit for storage has room for it. */
const SIDECAR_PATH = '/tmp';
const SIDECAR_VOLUME = { name: OTHER_VOLUMES[2], emptyDir: { sizeLimit: '64Mi' } };

/** It has no folder of its own where it reads that one. */
const sidecarWrites = (spec: NewManifest): boolean =>
  hasSidecar(spec) && spec.os === 'linux' && spec.writable[0]?.path !== SIDECAR_PATH;

/** Starts before the program and ends after it; it reads what the program writes to its first folder. */
function sidecarFor(spec: NewManifest, volumes: readonly NewVolume[], native: boolean): Json {
  const { sidecar, os } = spec;
  const [shared] = volumes;
  return {
    name: sidecar.name,
    image: sidecar.image.trim(),
    ...(native && { restartPolicy: 'Always' }),
    resources: {
      requests: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '64Mi' },
      limits: { memory: '256Mi', 'ephemeral-storage': '256Mi' },
    },
    ...(os === 'linux' && { securityContext: hardened(false) }),
    ...(shared && {
      volumeMounts: [
        { name: shared.name, mountPath: shared.path, readOnly: true },
        ...(sidecarWrites(spec) ? [{ name: SIDECAR_VOLUME.name, mountPath: SIDECAR_PATH }] : []),
      ],
    }),
  };
}

interface NamedPort {
  readonly name: string;
  /** What is spoken there, as far as it is known. */
  readonly protocol: string | undefined;
  readonly transport: 'TCP' | 'UDP';
  readonly containerPort: number;
}

/** The first port is the one that is asked. */
function namedPorts({ ports, udp, probe }: NewManifest): NamedPort[] {
  const taken = new Set<string>();
  const named = (containerPort: number, transport: NamedPort['transport'], protocol?: string) => {
    const name = portName(containerPort, protocol, taken, transport);
    taken.add(name);
    return { name, protocol, transport, containerPort };
  };
  return [
    ...ports.map((port, i) => {
      const usual = protocolAt(port);
      const isAsked = i === 0 && probe.kind === 'http' && usual !== 'https';
      return named(port, 'TCP', isAsked ? 'http' : usual);
    }),
    ...udp.map((port) => named(port, 'UDP', port === 53 ? protocolAt(port) : undefined)),
  ];
}

/** Taken out of Services soon, restarted late: a slow moment is no reason to start anew. */
function probesFor(spec: NewManifest): Fields {
  const { probe, slowStart, ports } = spec;
  const [first] = namedPorts(spec);
  const open: Fields | null =
    first && ports.length > 0 ? { tcpSocket: { port: first.name } } : null;
  const scheme: Fields = first?.protocol === 'https' ? { scheme: 'HTTPS' } : {};
  const asking = (path: string): Fields | null =>
    open ? { httpGet: { path, port: first?.name ?? '', ...scheme } } : null;
  const handler: Fields | null =
    probe.kind === 'exec' && probe.command
      ? { exec: { command: [...probe.command] } }
      : probe.kind === 'http'
        ? asking(probe.path)
        : probe.kind === 'tcp'
          ? open
          : null;
  if (!handler) return {};
  const alive =
    (probe.kind === 'http' && probe.liveness ? asking(probe.liveness) : null) ?? open ?? handler;
  const every = 5;
  return {
    ...(slowStart > 0 && {
      startupProbe: {
        ...alive,
        periodSeconds: every,
        timeoutSeconds: 3,
        failureThreshold: Math.ceil(slowStart / every),
      },
    }),
    readinessProbe: { ...handler, periodSeconds: 10, timeoutSeconds: 3, failureThreshold: 3 },
    livenessProbe: { ...alive, periodSeconds: 20, timeoutSeconds: 3, failureThreshold: 6 },
  };
}
