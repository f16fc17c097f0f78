/** What a new manifest is made of, with sensible defaults, and what is wrong with it. */
import { credentialsInWords } from '../credentials/command-credentials.ts';
import { credentialIn } from '../credentials/credentials.ts';
import { factsOfImage, type ImageFacts, sizeLimitOf } from '../knowledge/images.ts';
import { isObjectName, isVaultName } from '../model/azure/vault-values.ts';
import { isGuid } from '../model/azure/workload-identity.ts';
import { type Callers, CONTROLLERS } from '../model/bundle/new-policy.ts';
import { isSamePath } from '../model/mounts.ts';
import { isDnsLabel, isLabelValue, isNamed, isSubdomain, namingOf } from '../model/names.ts';
import { parseImage } from '../model/quantities/image.ts';
import { compareQuantity, isQuantity } from '../model/quantities/quantity.ts';
import { hasFormat } from '../model/refusals/formats.ts';
import type { Version } from '../model/version.ts';
import { isSchedule } from './schedule.ts';

export const NEW_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Pod',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** The words of a command; null for a text that cannot be split into words. */
export type NewWords = readonly string[] | null;

/**
 * How it is asked whether the pods take traffic: by a path, by whether the first port is open, or by a command.
 * `liveness` is the path by which a container is restarted; where it is empty, the open port decides, so that what
 * the program depends on restarts nothing.
 */
export type NewProbe =
  | { readonly kind: 'http'; readonly path: string; readonly liveness: string }
  | { readonly kind: 'exec'; readonly command: NewWords }
  | { readonly kind: 'tcp' | 'none' };

/** What is written beside the workload, in the order in which it is asked for. */
export const NEW_BESIDE = [
  'namespace',
  'service',
  'route',
  'ingress',
  'policy',
  'budget',
  'autoscaler',
  'queue',
  'vault',
] as const;
export type NewBeside = (typeof NEW_BESIDE)[number];

export interface NewManifest {
  readonly kind: NewKind;
  readonly name: string;
  /** Empty for the one that is in force when the manifest is applied. */
  readonly namespace: string;
  /** Labels: the role that it has in an application, and what that is called. Empty: none. */
  readonly component: string;
  readonly partOf: string;
  readonly os: 'linux' | 'windows';
  readonly image: string;
  /** TCP ports, the first of which is asked by probes. */
  readonly ports: readonly number[];
  readonly udp: readonly number[];
  /** The Service listens on the numbers of the container, as callers know them already. */
  readonly samePorts: boolean;
  /** What runs instead of the image's entrypoint, and with which arguments; empty: as the image says. */
  readonly command: NewWords;
  readonly args: NewWords;
  /** Empty: that of the image. */
  readonly workingDir: string;
  readonly replicas: number;
  /** How many pods an autoscaler may make of them. */
  readonly most: number;
  /** Of a CronJob. */
  readonly schedule: string;
  /** A name of the time zone database. */
  readonly timeZone: string;
  /** Seconds after which a run is stopped, of a Job and a CronJob. */
  readonly deadline: number;
  readonly requests: { readonly cpu: string; readonly memory: string };
  /** No limit where the text is empty. */
  readonly limits: { readonly cpu: string; readonly memory: string };
  readonly gpus: number;
  readonly probe: NewProbe;
  /** Seconds that the program may take to start; 0 for one that needs no startup probe. */
  readonly slowStart: number;
  /** Seconds that the program has to end. */
  readonly grace: number;
  /** Folders that the program writes to: the rest of its file system is read-only. */
  readonly writable: readonly { readonly path: string; readonly sizeLimit: string }[];
  /** Folders that each pod of a StatefulSet keeps, each in a volume of this size. */
  readonly storage: { readonly paths: readonly string[]; readonly size: string };
  readonly env: readonly { readonly name: string; readonly value: string }[];
  /** Variables whose value is the key of a Secret. */
  readonly secretEnv: readonly {
    readonly name: string;
    readonly secret: string;
    readonly key: string;
  }[];
  /** Client ID of the identity in Microsoft Entra that the pods sign in as; empty: none. */
  readonly identity: string;
  readonly vault: {
    readonly name: string;
    readonly tenantId: string;
    /** Names of the vault's secrets, each of which becomes a file. */
    readonly secrets: readonly string[];
  };
  /** A queue of Azure Service Bus. */
  readonly queue: { readonly namespace: string; readonly name: string };
  /**
   * How callers outside the cluster come to the Service: the host that they call, and the Gateway of an HTTPRoute, in
   * the namespace of the workload where none is named, or the class of an Ingress.
   */
  readonly front: {
    readonly host: string;
    readonly gateway: string;
    readonly gatewayNamespace: string;
    readonly ingressClass: string;
  };
  /** A second container that runs beside the first one, and reads what that writes to its first folder. */
  readonly sidecar: { readonly name: string; readonly image: string };
  readonly user: number;
  readonly group: number;
  /** The program file carries the capability for low ports and does not start without. */
  readonly bindsLowPorts: boolean;
  /** A ServiceAccount of its own beside it, instead of the namespace's `default`. */
  readonly ownAccount: boolean;
  /** `hostUsers: false`: nodes must be new enough. */
  readonly userNamespace: boolean;
  readonly beside: readonly NewBeside[];
  /** The NetworkPolicy: who calls the pods, and which TCP ports outside they call. */
  readonly callers: Callers;
  readonly controller: string;
  readonly calls: readonly number[];
  /** Workloads of the same namespace that the pods call, written by this form too. */
  readonly peers: readonly string[];
}

export const NEW_MANIFEST: NewManifest = {
  kind: 'Deployment',
  name: '',
  namespace: '',
  component: '',
  partOf: '',
  os: 'linux',
  image: '',
  ports: [8080],
  udp: [],
  samePorts: false,
  command: [],
  args: [],
  workingDir: '',
  replicas: 2,
  most: 10,
  schedule: '0 3 * * *',
  timeZone: 'Etc/UTC',
  deadline: 3600,
  requests: { cpu: '100m', memory: '128Mi' },
  limits: { cpu: '', memory: '256Mi' },
  gpus: 0,
  probe: { kind: 'tcp' },
  slowStart: 0,
  grace: 30,
  writable: [{ path: '/tmp', sizeLimit: '64Mi' }],
  storage: { paths: [], size: '10Gi' },
  env: [],
  secretEnv: [],
  identity: '',
  vault: { name: '', tenantId: '', secrets: [] },
  queue: { namespace: '', name: '' },
  front: { host: '', gateway: '', gatewayNamespace: '', ingressClass: '' },
  sidecar: { name: '', image: '' },
  user: 10_001,
  group: 10_001,
  bindsLowPorts: false,
  ownAccount: true,
  userNamespace: true,
  beside: [],
  callers: 'namespace',
  controller: CONTROLLERS[0],
  calls: [443],
  peers: [],
};

/** Whether the pods of a kind run on, so that ports and probes mean something. */
export const keepsRunning = (kind: NewKind): boolean => kind !== 'Job' && kind !== 'CronJob';
export const hasReplicas = (kind: NewKind): boolean =>
  kind === 'Deployment' || kind === 'StatefulSet';

/** What makes sense beside a workload: an eviction asks no budget for the pods of a Job or a DaemonSet. */
export function besideFor(kind: NewKind): readonly NewBeside[] {
  return NEW_BESIDE.filter((extra) => {
    if (extra === 'service') return keepsRunning(kind);
    // What answers on each node is called by the pods of that node.
    if (extra === 'route' || extra === 'ingress') return keepsRunning(kind) && kind !== 'DaemonSet';
    if (extra === 'budget') return hasReplicas(kind);
    return extra === 'autoscaler' || extra === 'queue' ? kind === 'Deployment' : true;
  });
}

/** Whether something is written beside the workload: what its kind cannot have is not. */
export const writesBeside = ({ kind, beside }: NewManifest, extra: NewBeside): boolean =>
  beside.includes(extra) && besideFor(kind).includes(extra);

/** Whether an autoscaler sets the number of pods. */
export const isScaled = (spec: NewManifest): boolean =>
  writesBeside(spec, 'autoscaler') || writesBeside(spec, 'queue');

/** Whether a host outside the cluster leads to the Service. */
export const hasFront = (spec: NewManifest): boolean =>
  writesBeside(spec, 'route') || writesBeside(spec, 'ingress');

/**
 * Who may call the pods besides a Gateway, whose route would lead nowhere without it: an Ingress needs its controller,
 * and a Gateway takes that place.
 */
export function callersOf(spec: NewManifest): Callers {
  const { callers } = spec;
  if (callers === 'anywhere' || !hasFront(spec)) return callers;
  const near = callers === 'namespace' || callers === 'both';
  if (writesBeside(spec, 'ingress')) return near ? 'both' : 'ingress';
  return near ? 'namespace' : 'nobody';
}

/** Whether the NetworkPolicy names the ingress controller: no one calls a task. */
export const asksController = (spec: NewManifest): boolean =>
  writesBeside(spec, 'policy') &&
  keepsRunning(spec.kind) &&
  ['ingress', 'both'].includes(callersOf(spec));

/** Whether a second container runs beside the first one: a task would never end where versions are older. */
export const hasSidecar = ({ kind, sidecar }: NewManifest): boolean =>
  keepsRunning(kind) && (sidecar.name !== '' || sidecar.image !== '');

/** Whether the pods sign in as an identity of their own. */
export const signsIn = (spec: NewManifest): boolean =>
  spec.identity !== '' || writesBeside(spec, 'vault') || writesBeside(spec, 'queue');

/** What is known of an image, as the fields that follow from it. */
export function suggestedBy(
  facts: ImageFacts,
): Pick<NewManifest, 'user' | 'group' | 'ports' | 'writable' | 'bindsLowPorts'> {
  return {
    user: facts.user?.uid ?? NEW_MANIFEST.user,
    group: facts.user?.gid ?? NEW_MANIFEST.group,
    ports: facts.ports,
    writable:
      facts.writes.length === 0 && facts.unknown?.includes('writes')
        ? NEW_MANIFEST.writable
        : facts.writes.map((written) => ({
            path: written.path,
            sizeLimit: sizeLimitOf(written),
          })),
    bindsLowPorts: facts.capabilities.always.includes('NET_BIND_SERVICE'),
  };
}

/** The folders that a known image keeps its data in. */
export const dataFolders = (facts: ImageFacts | undefined): readonly string[] =>
  (facts?.writes ?? []).flatMap(({ path, holds }) => (holds === 'data' ? [path] : []));

/**
 * The variable that leads a known program into a folder below its volume, whose top it refuses; null where there is no
 * such volume, or where someone has named another folder.
 */
export function folderBelow(spec: NewManifest): NewManifest['env'][number] | null {
  const { kind, image, env, secretEnv, storage, writable } = spec;
  const reference = parseImage(image.trim());
  const { writes = [] } = (reference && factsOfImage(reference)?.facts) ?? {};
  const paths = [
    ...(kind === 'StatefulSet' ? storage.paths : []),
    ...writable.map((folder) => folder.path),
  ];
  for (const { path, below } of writes) {
    if (!below || !paths.some((other) => isSamePath(other, path))) continue;
    if (secretEnv.some(({ name }) => name === below.variable)) continue;
    const chosen = env.findLast(({ name }) => name === below.variable)?.value;
    if (chosen !== undefined && !isSamePath(chosen, path)) continue;
    return { name: below.variable, value: below.folder };
  }
  return null;
}

/** The inputs of the form that can have a fault. */
export type NewField =
  | 'name'
  | 'image'
  | 'namespace'
  | 'schedule'
  | 'timeZone'
  | 'deadline'
  | 'ports'
  | 'replicas'
  | 'most'
  | 'probe'
  | 'probePath'
  | 'livenessPath'
  | 'probeCommand'
  | 'command'
  | 'args'
  | 'workingDir'
  | 'storage'
  | 'storageSize'
  | 'sidecar'
  | 'sidecarImage'
  | 'gpus'
  | 'queueNamespace'
  | 'queue'
  | 'identity'
  | 'vault'
  | 'tenant'
  | 'vaultSecrets'
  | 'host'
  | 'gateway'
  | 'gatewayNamespace'
  | 'ingressClass'
  | 'controller'
  | 'calls'
  | 'peers'
  | 'slowStart'
  | 'grace'
  | 'user'
  | 'group'
  | 'writable'
  | 'cpu'
  | 'memory'
  | 'cpuLimit'
  | 'memoryLimit'
  | 'env'
  | 'secretEnv'
  | 'component'
  | 'partOf'
  | 'account';
export type NewFault =
  | 'required'
  | 'name'
  | 'name-service'
  | 'name-long'
  | 'image'
  | 'image-tag'
  | 'ports'
  | 'number'
  | 'schedule'
  | 'time-zone'
  | 'quantity'
  | 'limit'
  | 'most'
  | 'probe-path'
  | 'probe-port'
  | 'service-port'
  | 'path'
  | 'twice'
  | 'env'
  | 'env-credential'
  | 'words'
  | 'words-credential'
  | 'secret-env'
  | 'label'
  | 'guid'
  | 'vault'
  | 'vault-secret'
  | 'queue'
  | 'host'
  | 'front-service'
  | 'object-name'
  | 'sidecar'
  | 'shared-folder'
  | 'account';

const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** Azure Service Bus, names of namespaces and queues. */
const BUS = /^[A-Za-z](?:[-A-Za-z0-9]{4,48}[A-Za-z0-9])$/;
const QUEUE = /^[A-Za-z0-9](?:[-A-Za-z0-9_./]{0,258}[A-Za-z0-9])?$/;
const MAX_ID = 2_147_483_647;
const DAY = 86_400;

/**
 * What Kubernetes, or good sense, would refuse: one fault for each input.
 * @param version of the cluster; without one, what any version refuses is a fault
 */
export function specFaults(spec: NewManifest, version?: Version): ReadonlyMap<NewField, NewFault> {
  const faults = new Map<NewField, NewFault>();
  const check = (field: NewField, fault: NewFault | null) => {
    if (fault && !faults.has(field)) faults.set(field, fault);
  };
  check('name', nameFault(spec, version));
  check('namespace', writesBeside(spec, 'namespace') && spec.namespace === '' ? 'required' : null);
  if (spec.namespace !== '') {
    check('namespace', spec.namespace.length > 63 ? 'name-long' : null);
    check('namespace', isDnsLabel(spec.namespace) ? null : 'name');
  }
  check('image', imageFault(spec.image));
  if (keepsRunning(spec.kind)) checkRunning(spec, check);
  if (hasReplicas(spec.kind)) {
    check('replicas', isWhole(spec.replicas, 0, 10_000) ? null : 'number');
    if (isScaled(spec)) checkScaling(spec, check);
  }
  if (spec.kind === 'CronJob') {
    check('schedule', isSchedule(spec.schedule) ? null : 'schedule');
    check('timeZone', hasFormat('time-zone', spec.timeZone, true) ? null : 'time-zone');
  }
  if (!keepsRunning(spec.kind)) {
    check('deadline', isWhole(spec.deadline, 1, 365 * DAY) ? null : 'number');
  }
  check('command', wordsFault(spec.command));
  check('args', wordsFault(spec.args));
  check('workingDir', spec.workingDir === '' || isFolder(spec.workingDir) ? null : 'path');
  checkAmounts(spec, check);
  checkFolders(spec, check);
  checkVariables(spec, check);
  checkIdentity(spec, check);
  if (writesBeside(spec, 'policy')) {
    check('controller', asksController(spec) && !isDnsLabel(spec.controller) ? 'name' : null);
    check('calls', spec.calls.every((port) => isWhole(port, 1, 65_535)) ? null : 'ports');
    check('peers', spec.peers.every(isDnsLabel) ? null : 'name');
  }
  const { sidecar } = spec;
  if (hasSidecar(spec)) {
    check('sidecar', sidecar.name.length > 63 ? 'name-long' : null);
    check('sidecar', isDnsLabel(sidecar.name) && sidecar.name !== spec.name ? null : 'sidecar');
    check('sidecarImage', imageFault(sidecar.image));
    check('sidecar', spec.writable.length === 0 ? 'shared-folder' : null);
  }
  for (const field of ['component', 'partOf'] as const) {
    check(field, isLabelValue(spec[field]) ? null : 'label');
  }
  if (spec.os === 'linux') {
    check('user', isWhole(spec.user, 1, MAX_ID) ? null : 'number');
    check('group', isWhole(spec.group, 1, MAX_ID) ? null : 'number');
  }
  return faults;
}

type Check = (field: NewField, fault: NewFault | null) => void;

function checkRunning(spec: NewManifest, check: Check): void {
  const { ports, udp, probe } = spec;
  const all = [...ports, ...udp];
  check('ports', all.every((port) => isWhole(port, 1, 65_535)) ? null : 'ports');
  check('ports', isUnique(ports) && isUnique(udp) ? null : 'twice');
  check('ports', writesBeside(spec, 'service') && all.length === 0 ? 'service-port' : null);
  const asksPort = probe.kind === 'http' || probe.kind === 'tcp';
  check('probe', asksPort && ports.length === 0 ? 'probe-port' : null);
  if (probe.kind === 'exec') {
    check('probeCommand', probe.command?.length === 0 ? 'required' : wordsFault(probe.command));
  }
  if (probe.kind === 'http') {
    check('probePath', isUrlPath(probe.path) ? null : 'probe-path');
    check('livenessPath', !probe.liveness || isUrlPath(probe.liveness) ? null : 'probe-path');
  }
  if (hasFront(spec)) checkFront(spec, check);
  check('slowStart', isWhole(spec.slowStart, 0, 3600) ? null : 'number');
  check('grace', isWhole(spec.grace, 1, DAY) ? null : 'number');
}

function checkFront(spec: NewManifest, check: Check): void {
  const { host, gateway, gatewayNamespace, ingressClass } = spec.front;
  // HTTP comes by TCP, and to the Service.
  const leads = writesBeside(spec, 'service') && spec.ports.length > 0;
  check('host', leads ? null : 'front-service');
  check('host', host === '' ? 'required' : isSubdomain(host) ? null : 'host');
  const named = (name: string) =>
    name === '' ? 'required' : isSubdomain(name) ? null : 'object-name';
  if (writesBeside(spec, 'route')) {
    check('gateway', named(gateway));
    check('gatewayNamespace', gatewayNamespace.length > 63 ? 'name-long' : null);
    const sound = gatewayNamespace === '' || isDnsLabel(gatewayNamespace);
    check('gatewayNamespace', sound ? null : 'name');
  }
  if (writesBeside(spec, 'ingress')) check('ingressClass', named(ingressClass));
}

function checkScaling(spec: NewManifest, check: Check): void {
  // A HorizontalPodAutoscaler takes no workload down to nothing, and for KEDA that is the point.
  const least = writesBeside(spec, 'queue') ? 0 : 1;
  check('replicas', spec.replicas < least ? 'number' : null);
  check('most', isWhole(spec.most, 1, 10_000) ? null : 'number');
  check('most', spec.most < spec.replicas ? 'most' : null);
  if (!writesBeside(spec, 'queue')) return;
  check('queueNamespace', BUS.test(spec.queue.namespace) ? null : 'queue');
  check('queue', QUEUE.test(spec.queue.name) ? null : 'queue');
}

function checkAmounts(spec: NewManifest, check: Check): void {
  const { requests, limits } = spec;
  for (const name of ['cpu', 'memory'] as const) {
    check(name, isAmount(requests[name]) ? null : 'quantity');
    if (limits[name] === '') continue;
    check(`${name}Limit`, isAmount(limits[name]) ? null : 'quantity');
    check(`${name}Limit`, compareQuantity(limits[name], requests[name]) === -1 ? 'limit' : null);
  }
  check('gpus', isWhole(spec.gpus, 0, 64) ? null : 'number');
}

function checkFolders({ kind, writable, storage }: NewManifest, check: Check): void {
  const kept = kind === 'StatefulSet' ? storage.paths : [];
  const paths = [...writable.map(({ path }) => path), ...kept];
  check('writable', writable.every(({ path }) => isFolder(path)) ? null : 'path');
  check('storage', kept.every(isFolder) ? null : 'path');
  check('storageSize', kept.length > 0 && !isAmount(storage.size) ? 'quantity' : null);
  check('writable', isUnique(paths) ? null : 'twice');
  check('writable', writable.every(({ sizeLimit }) => isAmount(sizeLimit)) ? null : 'quantity');
}

function checkVariables({ env, secretEnv }: NewManifest, check: Check): void {
  check('env', env.every(isVariable) ? null : 'env');
  // What is written into a manifest is read by everyone who may read the repository or the workload.
  const hasCredential = env.some(({ name, value }) => credentialIn(name, value) !== null);
  check('env', hasCredential ? 'env-credential' : null);
  const isReference = ({ name, secret, key }: NewManifest['secretEnv'][number]) =>
    ENV_NAME.test(name) && isSubdomain(secret) && /^[\w.-]{1,253}$/.test(key);
  check('secretEnv', secretEnv.every(isReference) ? null : 'secret-env');
  const names = [...env, ...secretEnv].map(({ name }) => name);
  check(secretEnv.length > 0 ? 'secretEnv' : 'env', isUnique(names) ? null : 'twice');
}

function checkIdentity(spec: NewManifest, check: Check): void {
  if (!signsIn(spec)) return;
  check('identity', spec.identity === '' ? 'required' : isGuid(spec.identity) ? null : 'guid');
  // The client ID is an annotation of the account.
  check('account', spec.ownAccount ? null : 'account');
  if (!writesBeside(spec, 'vault')) return;
  const { name, tenantId, secrets } = spec.vault;
  check('vault', name === '' ? 'required' : isVaultName(name) ? null : 'vault');
  check('tenant', tenantId === '' ? 'required' : isGuid(tenantId) ? null : 'guid');
  check('vaultSecrets', secrets.length === 0 ? 'required' : null);
  check('vaultSecrets', secrets.every(isObjectName) ? null : 'vault-secret');
  check('vaultSecrets', isUnique(secrets) ? null : 'twice');
}

/** What is written into a command is read by everyone who may read the workload, as what is in a variable is. */
function wordsFault(words: NewWords): NewFault | null {
  if (!words || words.some((word) => /\p{Cs}|\0/u.test(word))) return 'words';
  return credentialsInWords(words).length > 0 ? 'words-credential' : null;
}

/** Without a tag or a digest, and with the tag `latest`, each node runs what was pushed when it looked. */
function imageFault(text: string): NewFault | null {
  if (text.trim() === '') return 'required';
  const image = parseImage(text.trim());
  if (!image) return 'image';
  return image.digest === null && (image.tag === null || image.tag === 'latest')
    ? 'image-tag'
    : null;
}

/**
 * How long a name may be. Each run of a CronJob, and each revision of a StatefulSet, adds eleven characters
 * of its own to a name or a label that may have 63.
 */
export const longestName = (kind: NewKind): number =>
  kind === 'CronJob' || kind === 'StatefulSet' ? 52 : 63;

function nameFault(spec: NewManifest, version: Version | undefined): NewFault | null {
  const { kind, name } = spec;
  if (name === '') return 'required';
  if (name.length > longestName(kind)) return 'name-long';
  if (!isDnsLabel(name)) return 'name';
  const ofService = namingOf('v1', 'Service', version?.minor ?? 0);
  return namesService(spec) && !isNamed(name, ofService) ? 'name-service' : null;
}

/** Whether a Service has the name of the workload: that of a StatefulSet's pods is written in any case. */
const namesService = (spec: NewManifest): boolean =>
  spec.kind === 'StatefulSet' || writesBeside(spec, 'service');

const isWhole = (value: number, min: number, max: number) =>
  Number.isInteger(value) && value >= min && value <= max;
const isUnique = (values: readonly (string | number)[]) => new Set(values).size === values.length;
const isAmount = (text: string) => isQuantity(text) && compareQuantity(text, '0') === 1;
/** Volumes have no place at the root, nor with a colon, nor at a path that leads elsewhere. */
export const isFolder = (path: string): boolean =>
  /^\/[^\s:\p{Cc}\p{Cs}]*[^\s:/\p{Cc}\p{Cs}]$/u.test(path) &&
  !path.split('/').some((part) => part === '..' || part === '.');
/** Half a character can be written in no encoding. */
const isVariable = ({ name, value }: NewManifest['env'][number]) =>
  ENV_NAME.test(name) && !/\p{Cs}/u.test(value);
const isUrlPath = (path: string) => /^\/[!-~]*$/.test(path);
