/** The objects of a new manifest, hardened for the Pod Security Standards at restricted. */
import { volumeName } from '../model/mounts.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { hasReplicas, keepsRunning, type NewKind, type NewManifest } from './spec.ts';

type Fields = { readonly [name: string]: Json };

const LABEL = 'app.kubernetes.io/name';

/** Where each kind keeps its pod. */
export const podPath = (kind: NewKind): Path =>
  kind === 'Pod'
    ? ['spec']
    : kind === 'CronJob'
      ? ['spec', 'jobTemplate', 'spec', 'template', 'spec']
      : ['spec', 'template', 'spec'];

/** The workload comes last: what it refers to is there before it. */
export function objectsFor(spec: NewManifest): Json[] {
  return [...(spec.ownAccount ? [accountFor(spec)] : []), workloadFor(spec)];
}

const metadata = ({ name, namespace }: NewManifest): Fields => ({
  name,
  ...(namespace && { namespace }),
  labels: { [LABEL]: name },
});

const accountFor = (spec: NewManifest): Json => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: metadata(spec),
  automountServiceAccountToken: false,
});

function workloadFor(spec: NewManifest): Json {
  const { kind, name, replicas } = spec;
  const labels = { [LABEL]: name };
  const template = { metadata: { labels }, spec: podFor(spec) };
  const own = { metadata: metadata(spec) };
  switch (kind) {
    case 'Pod':
      return { apiVersion: 'v1', kind, ...own, spec: podFor(spec) };
    case 'Job':
      return {
        apiVersion: 'batch/v1',
        kind,
        ...own,
        spec: { backoffLimit: 3, ttlSecondsAfterFinished: 86_400, template },
      };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind,
        ...own,
        spec: {
          schedule: spec.schedule,
          concurrencyPolicy: 'Forbid',
          startingDeadlineSeconds: 300,
          jobTemplate: { spec: { backoffLimit: 3, template } },
        },
      };
    default:
      return {
        apiVersion: 'apps/v1',
        kind,
        ...own,
        spec: {
          ...(kind === 'StatefulSet' && { serviceName: name }),
          ...(hasReplicas(kind) && { replicas }),
          selector: { matchLabels: labels },
          template,
        },
      };
  }
}

function podFor(spec: NewManifest): Fields {
  const { kind, name, user, group } = spec;
  const volumes = volumesFor(spec);
  return {
    ...(!keepsRunning(kind) && { restartPolicy: 'Never' }),
    ...(spec.ownAccount && { serviceAccountName: name }),
    automountServiceAccountToken: false,
    ...(spec.userNamespace && { hostUsers: false }),
    securityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: group,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [containerFor(spec, volumes)],
    ...(volumes.length > 0 && {
      volumes: volumes.map(({ name: volume, sizeLimit }) => {
        return { name: volume, emptyDir: { sizeLimit } };
      }),
    }),
  };
}

interface NewVolume {
  readonly name: string;
  readonly path: string;
  readonly sizeLimit: string;
}

function volumesFor({ name, writable }: NewManifest): NewVolume[] {
  const taken = new Set<string>();
  return writable.map(({ path, sizeLimit }) => {
    const volume = volumeName(path, name, taken);
    taken.add(volume);
    return { name: volume, path, sizeLimit };
  });
}

function containerFor(spec: NewManifest, volumes: readonly NewVolume[]): Fields {
  const { name, image, env, requests, limits } = spec;
  const ports = keepsRunning(spec.kind) ? portsFor(spec) : [];
  return {
    name,
    image: image.trim(),
    ...(ports.length > 0 && { ports }),
    ...(env.length > 0 && { env: env.map((entry) => ({ name: entry.name, value: entry.value })) }),
    resources: {
      requests: { cpu: requests.cpu, memory: requests.memory },
      ...((limits.cpu || limits.memory) && {
        limits: {
          ...(limits.cpu && { cpu: limits.cpu }),
          ...(limits.memory && { memory: limits.memory }),
        },
      }),
    },
    ...(ports.length > 0 && probesFor(spec)),
    securityContext: {
      allowPrivilegeEscalation: false,
      capabilities: {
        ...(spec.bindsLowPorts && { add: ['NET_BIND_SERVICE'] }),
        drop: ['ALL'],
      },
      readOnlyRootFilesystem: true,
    },
    ...(volumes.length > 0 && {
      volumeMounts: volumes.map((volume) => ({ name: volume.name, mountPath: volume.path })),
    }),
  };
}

/** The first port is the one that is asked; several need a name each. */
const portName = ({ ports, probe }: NewManifest, index: number): string =>
  index === 0 && probe.kind === 'http' ? 'http' : `port-${ports[index]}`;

const portsFor = (spec: NewManifest): Json[] =>
  spec.ports.map((containerPort, i) => ({ name: portName(spec, i), containerPort }));

/** Taken out of Services soon, restarted late: a slow moment is no reason to start anew. */
function probesFor(spec: NewManifest): Fields {
  const { probe } = spec;
  if (probe.kind === 'none') return {};
  const port = portName(spec, 0);
  const asked: Fields =
    probe.kind === 'http' ? { httpGet: { path: probe.path, port } } : { tcpSocket: { port } };
  return {
    readinessProbe: { ...asked, periodSeconds: 10, failureThreshold: 3 },
    livenessProbe: { ...asked, periodSeconds: 10, failureThreshold: 6 },
  };
}
