/**
 * The fields of a pod that rules read, with their types (k8s.io/api core/v1, Kubernetes 1.37).
 * One declaration gives the decoder and the TypeScript type.
 */
import {
  bool,
  type Decoded,
  decodeBelow,
  int32,
  int64,
  intOrString,
  list,
  object,
  once,
  opaque,
  quantity,
  string,
  stringMap,
  type Type,
} from './schema/decode.ts';

const profile = object({ type: string, localhostProfile: string });
const seLinuxOptions = object({ user: string, role: string, type: string, level: string });
const windowsOptions = object({
  gmsaCredentialSpecName: string,
  gmsaCredentialSpec: string,
  runAsUserName: string,
  hostProcess: bool,
});

const podSecurityContext = object({
  runAsUser: int64,
  runAsGroup: int64,
  runAsNonRoot: bool,
  fsGroup: int64,
  fsGroupChangePolicy: string,
  supplementalGroups: list(int64),
  supplementalGroupsPolicy: string,
  seLinuxOptions,
  seLinuxChangePolicy: string,
  seccompProfile: profile,
  appArmorProfile: profile,
  windowsOptions,
  sysctls: list(object({ name: string, value: string })),
});

const securityContext = object({
  capabilities: object({ add: list(string), drop: list(string) }),
  privileged: bool,
  seLinuxOptions,
  windowsOptions,
  runAsUser: int64,
  runAsGroup: int64,
  runAsNonRoot: bool,
  readOnlyRootFilesystem: bool,
  allowPrivilegeEscalation: bool,
  procMount: string,
  seccompProfile: profile,
  appArmorProfile: profile,
});

const httpGet = object({
  host: string,
  path: string,
  port: intOrString,
  scheme: string,
  httpHeaders: list(object({ name: string, value: string })),
});
const tcpSocket = object({ host: string, port: intOrString });
const handler = {
  httpGet,
  tcpSocket,
  exec: object({ command: list(string) }),
};
const probe = object({
  ...handler,
  grpc: object({ port: int32, service: string }),
  initialDelaySeconds: int32,
  timeoutSeconds: int32,
  periodSeconds: int32,
  successThreshold: int32,
  failureThreshold: int32,
  terminationGracePeriodSeconds: int64,
});
const lifecycleHandler = object({ ...handler, sleep: object({ seconds: int64 }) });

const env = object({
  name: string,
  value: string,
  valueFrom: object({
    secretKeyRef: object({ name: string, key: string, optional: bool }),
    configMapKeyRef: object({ name: string, key: string, optional: bool }),
    fieldRef: opaque,
    resourceFieldRef: opaque,
    fileKeyRef: opaque,
  }),
});

/** Quantities by resource name; only presence and spelling matter to rules. */
const quantities: Type<ReadonlyMap<string, number | bigint | string>> = {
  zero: () => new Map(),
  decode(value, path, problems) {
    const map = opaque.decode(value, path, problems);
    if (!map) return undefined;
    return new Map(
      Object.keys(map).map((key) => [
        key,
        decodeBelow(quantity, map[key] ?? null, key, path, problems) ?? 0,
      ]),
    );
  },
};

export const container = object({
  name: string,
  image: string,
  imagePullPolicy: string,
  command: list(string),
  args: list(string),
  workingDir: string,
  restartPolicy: string,
  ports: list(
    object({
      name: string,
      hostPort: int32,
      containerPort: int32,
      protocol: string,
      hostIP: string,
    }),
  ),
  env: list(env),
  envFrom: list(
    object({
      prefix: string,
      secretRef: object({ name: string, optional: bool }),
      configMapRef: object({ name: string, optional: bool }),
    }),
  ),
  resources: object({ limits: quantities, requests: quantities }),
  volumeMounts: list(
    object({
      name: string,
      mountPath: string,
      subPath: string,
      subPathExpr: string,
      readOnly: bool,
      mountPropagation: string,
    }),
  ),
  volumeDevices: list(object({ name: string, devicePath: string })),
  livenessProbe: probe,
  readinessProbe: probe,
  startupProbe: probe,
  lifecycle: object({ postStart: lifecycleHandler, preStop: lifecycleHandler }),
  securityContext,
  stdin: bool,
  stdinOnce: bool,
  tty: bool,
});

/** Every volume source of core/v1. The order of the denied ones is that of Pod Security Admission. */
export const VOLUME_SOURCES = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'image',
  'persistentVolumeClaim',
  'projected',
  'secret',
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'gitRepo',
  'nfs',
  'iscsi',
  'glusterfs',
  'rbd',
  'flexVolume',
  'cinder',
  'cephfs',
  'flocker',
  'fc',
  'azureFile',
  'vsphereVolume',
  'quobyte',
  'azureDisk',
  'photonPersistentDisk',
  'portworxVolume',
  'scaleIO',
  'storageos',
] as const;
export type VolumeSource = (typeof VOLUME_SOURCES)[number];

const volumeSources = Object.fromEntries(VOLUME_SOURCES.map((name) => [name, opaque])) as {
  [K in VolumeSource]: typeof opaque;
};
const volume = object({ name: string, ...volumeSources });

export const podSpec = object({
  containers: list(once(container)),
  initContainers: list(once(container)),
  ephemeralContainers: list(once(container)),
  volumes: list(volume),
  securityContext: podSecurityContext,
  hostNetwork: bool,
  hostPID: bool,
  hostIPC: bool,
  hostUsers: bool,
  shareProcessNamespace: bool,
  os: object({ name: string }),
  nodeSelector: stringMap,
  serviceAccountName: string,
  serviceAccount: string,
  automountServiceAccountToken: bool,
  restartPolicy: string,
  runtimeClassName: string,
  resources: object({ limits: quantities, requests: quantities }),
  nodeName: string,
  affinity: object({ nodeAffinity: opaque, podAffinity: opaque, podAntiAffinity: opaque }),
  tolerations: list(object({ key: string, operator: string, value: string, effect: string })),
  topologySpreadConstraints: list(
    object({
      maxSkew: int32,
      minDomains: int32,
      topologyKey: string,
      whenUnsatisfiable: string,
      labelSelector: opaque,
    }),
  ),
  priorityClassName: string,
  enableServiceLinks: bool,
  hostAliases: list(opaque),
  dnsPolicy: string,
  dnsConfig: object({ options: list(object({ name: string, value: string })) }),
  imagePullSecrets: list(object({ name: string })),
  activeDeadlineSeconds: int64,
  terminationGracePeriodSeconds: int64,
});

export const objectMeta = object({
  name: string,
  generateName: string,
  namespace: string,
  labels: stringMap,
  annotations: stringMap,
});

export type PodSpec = Decoded<typeof podSpec>;
export type PodSecurityContext = Decoded<typeof podSecurityContext>;
export type SecurityContext = Decoded<typeof securityContext>;
export type Container = Decoded<typeof container>;
export type Volume = Decoded<typeof volume>;
export type ObjectMeta = Decoded<typeof objectMeta>;
export type Probe = Decoded<typeof probe>;
export type LifecycleHandler = Decoded<typeof lifecycleHandler>;

/** Users, groups and the profile of a security context, in the order in which people write them. */
const IDENTITY_ORDER = [
  'runAsNonRoot',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'fsGroup',
  'fsGroupChangePolicy',
  'seccompProfile',
];

/** Keys of a security context before which a new one is written; none for a key that has no place of its own. */
export const keysBehind = (field: string): readonly string[] =>
  IDENTITY_ORDER.includes(field) ? IDENTITY_ORDER.slice(IDENTITY_ORDER.indexOf(field) + 1) : [];

/** Keys of a pod's spec before which new keys are written: `securityContext` customarily precedes them. */
export const BEFORE_CONTAINERS = ['initContainers', 'containers', 'ephemeralContainers', 'volumes'];
