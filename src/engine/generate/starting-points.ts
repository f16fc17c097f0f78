/**
 * Starting points: for what people run, a complete set of answers to the form. Each is a row, and says what its review
 * still finds with every rule asked, and why that is the user's to decide.
 */
import { GUID_EXAMPLE } from '../model/azure/workload-identity.ts';
import { NEW_MANIFEST, type NewBeside, type NewManifest, signsIn, writesBeside } from './spec.ts';

export const STARTING_POINTS = [
  'web-api',
  'queue-worker',
  'scheduled-job',
  'stateful-service',
  'sidecar',
  'node-agent',
  'windows-service',
  'gpu-job',
  'static-site',
] as const;
export type StartingPoint = (typeof STARTING_POINTS)[number];

/** Why a finding is left: the rule, by its id, and a reason that the page has words for. */
export const LEFT_REASONS = ['digest', 'limits', 'sidecar-probe', 'gpu-user-namespace'] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

interface Row {
  /** The answers that differ from those of an empty form. */
  readonly spec: Partial<NewManifest>;
  /** What is left, with every rule asked: the ids of rules, and why. */
  readonly left: { readonly [rule: string]: LeftReason };
}

const GUARDED: readonly NewBeside[] = ['namespace', 'policy'];
/** Of every set: neither an image's digest nor the size of a namespace can be known here. */
const ALWAYS = { 'image-digest': 'digest', 'namespace-limits': 'limits' } as const;

export const STARTING_ROWS: { readonly [point in StartingPoint]: Row } = {
  'web-api': {
    spec: {
      component: 'api',
      probe: { kind: 'http', path: '/readyz', liveness: '/livez' },
      callers: 'ingress',
      beside: [...GUARDED, 'service', 'route', 'budget', 'autoscaler', 'vault'],
    },
    left: ALWAYS,
  },
  'queue-worker': {
    spec: {
      component: 'worker',
      replicas: 0,
      most: 20,
      grace: 120,
      probe: { kind: 'http', path: '/readyz', liveness: '/livez' },
      callers: 'nobody',
      // AMQP over TLS, and HTTPS for tokens.
      calls: [443, 5671],
      beside: [...GUARDED, 'budget', 'queue'],
    },
    left: ALWAYS,
  },
  'scheduled-job': {
    spec: {
      kind: 'CronJob',
      component: 'job',
      callers: 'nobody',
      beside: [...GUARDED, 'vault'],
    },
    left: ALWAYS,
  },
  'stateful-service': {
    spec: {
      kind: 'StatefulSet',
      component: 'store',
      replicas: 3,
      ports: [5432],
      storage: { paths: ['/var/lib/data'], size: '32Gi' },
      requests: { cpu: '500m', memory: '1Gi' },
      limits: { cpu: '', memory: '2Gi' },
      slowStart: 120,
      grace: 60,
      calls: [],
      beside: [...GUARDED, 'service', 'budget'],
    },
    left: ALWAYS,
  },
  sidecar: {
    spec: {
      component: 'api',
      probe: { kind: 'http', path: '/readyz', liveness: '/livez' },
      writable: [
        { path: '/var/log/app', sizeLimit: '128Mi' },
        { path: '/tmp', sizeLimit: '64Mi' },
      ],
      sidecar: { name: 'log-forwarder', image: '' },
      callers: 'namespace',
      beside: [...GUARDED, 'service', 'budget', 'autoscaler'],
    },
    left: { ...ALWAYS, 'liveness-probes': 'sidecar-probe', 'sidecar-resources': 'sidecar-probe' },
  },
  'node-agent': {
    spec: {
      kind: 'DaemonSet',
      component: 'agent',
      ports: [4317, 4318],
      callers: 'anywhere',
      beside: [...GUARDED, 'service'],
    },
    left: ALWAYS,
  },
  'windows-service': {
    spec: {
      os: 'windows',
      component: 'service',
      probe: { kind: 'http', path: '/readyz', liveness: '/livez' },
      requests: { cpu: '500m', memory: '512Mi' },
      limits: { cpu: '', memory: '1Gi' },
      slowStart: 120,
      writable: [],
      userNamespace: false,
      calls: [],
      beside: [...GUARDED, 'service', 'budget', 'autoscaler'],
    },
    left: ALWAYS,
  },
  'gpu-job': {
    spec: {
      kind: 'Job',
      component: 'training',
      gpus: 1,
      // The smallest nodes with a GPU have four cores, of which the node keeps some for itself.
      requests: { cpu: '3', memory: '16Gi' },
      limits: { cpu: '', memory: '16Gi' },
      deadline: 86_400,
      writable: [{ path: '/tmp', sizeLimit: '20Gi' }],
      // Drivers of GPUs make devices whose owner a user namespace would change.
      userNamespace: false,
      callers: 'nobody',
      beside: GUARDED,
    },
    left: { ...ALWAYS, 'user-namespace': 'gpu-user-namespace' },
  },
  'static-site': {
    spec: {
      component: 'web',
      probe: { kind: 'http', path: '/', liveness: '' },
      limits: { cpu: '', memory: '128Mi' },
      callers: 'ingress',
      calls: [],
      beside: [...GUARDED, 'service', 'route', 'budget', 'autoscaler'],
    },
    left: ALWAYS,
  },
};

/** What stands in for what only the user can know, so that there is something to see, and for tests. */
export const SAMPLES = {
  name: 'shop',
  namespace: 'shop',
  image: 'registry.example.com/shop:1.4.2',
  sidecarImage: 'registry.example.com/log-forwarder:2.0.1',
  guid: GUID_EXAMPLE,
  // Another one: what stands for two things looks as though one had been put in the wrong place.
  tenant: '66666666-7777-8888-9999-000000000000',
  vault: 'shop-kv',
  vaultSecret: 'db-password',
  bus: 'shop-bus',
  queue: 'orders',
  host: 'shop.example.com',
  gateway: 'public',
  gatewayNamespace: 'gateways',
  ingressClass: 'public',
} as const;

/** Answers whose empty fields hold samples, as far as they must be filled in. */
export function withSamples(spec: NewManifest): NewManifest {
  const { vault, queue, front, sidecar } = spec;
  return {
    ...spec,
    name: spec.name || SAMPLES.name,
    namespace: spec.namespace || (writesBeside(spec, 'namespace') ? SAMPLES.namespace : ''),
    image: spec.image || SAMPLES.image,
    identity: spec.identity || (signsIn(spec) ? SAMPLES.guid : ''),
    vault: {
      name: vault.name || SAMPLES.vault,
      tenantId: vault.tenantId || SAMPLES.tenant,
      secrets: vault.secrets.length > 0 ? vault.secrets : [SAMPLES.vaultSecret],
    },
    front: {
      host: front.host || SAMPLES.host,
      gateway: front.gateway || SAMPLES.gateway,
      // Empty is an answer, once the Gateway is named.
      gatewayNamespace:
        front.gatewayNamespace || (front.gateway === '' ? SAMPLES.gatewayNamespace : ''),
      ingressClass: front.ingressClass || SAMPLES.ingressClass,
    },
    queue: { namespace: queue.namespace || SAMPLES.bus, name: queue.name || SAMPLES.queue },
    sidecar: {
      name: sidecar.name,
      image: sidecar.image || (sidecar.name && SAMPLES.sidecarImage),
    },
  };
}

/** The answers that a starting point begins with; those of an empty form for none. */
export const startingSpec = (point: StartingPoint | 'none'): NewManifest =>
  point === 'none' ? NEW_MANIFEST : { ...NEW_MANIFEST, ...STARTING_ROWS[point].spec };
