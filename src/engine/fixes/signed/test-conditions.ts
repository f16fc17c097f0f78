/** Conditions that an expert holds a hardened manifest against. Each is asked of the result and of what was there before. */
import { isDeepStrictEqual } from 'node:util';
import { admits } from './test-clients.ts';
import {
  at,
  budgetsOf,
  type Container,
  hasCapability,
  inherited,
  isNonRoot,
  type PodOf,
  type Probe,
  portNumber,
  type Scene,
} from './test-scene.ts';

export interface Condition {
  /** As `notYet` lists it. */
  readonly name: string;
  /** What is wrong. */
  readonly faults: (after: Scene, before: Scene) => readonly string[];
}

/** What must not change: nothing, neither a value nor that there is none. @param why in a few words */
export const keeps = (id: string, path: string, why: string): Condition => ({
  name: `keeps ${id} ${path}`,
  faults: (after, before) => {
    const [was, is] = [before, after].map((scene) => at(scene.object(id).value, path));
    return isDeepStrictEqual(was, is)
      ? []
      : [`${JSON.stringify(was)} became ${JSON.stringify(is)}, but: ${why}`];
  },
});

// The program and its traffic.

/** Where a program listens, as the files tell it. */
export type Listening = (scene: Scene, container: Container) => readonly number[];

/** The program's own default, which no file changes. */
export const ports =
  (...numbers: readonly number[]): Listening =>
  () =>
    numbers;

export const fromEnv =
  (name: string): Listening =>
  (_, { env = [] }) =>
    env.filter((own) => own.name === name).map(({ value }) => Number(value));

/** @param pattern whose first group is the number */
export const fromCommand =
  (pattern: RegExp): Listening =>
  (_, { command = [], args = [] }) =>
    [...command, ...args].flatMap((word) => {
      const [, port] = pattern.exec(word) ?? [];
      return port === undefined ? [] : [Number(port)];
    });

export const fromConfigMap =
  (name: string, key: string, pattern: RegExp): Listening =>
  (scene) => {
    const text = String(at(scene.object(`ConfigMap/${name}`).value, `data[${key}]`));
    return [...text.matchAll(new RegExp(pattern, 'g'))].map(([, port]) => Number(port));
  };

/** Whatever reached the program before reaches it afterwards: by its own ports, by Services and by probes. */
export const listens = (id: string, name: string, where: Listening): Condition => ({
  name: `listens ${id} ${name}`,
  faults: (after, before) => {
    const [was, is] = [before, after].map((scene) => routesTo(scene, id, name, where));
    return [...(was ?? [])].flatMap(([route, { arrives }]) => {
      const now = is?.get(route);
      if (!arrives || now?.arrives) return [];
      return [now ? `${route}: leads to ${now.port}, where nothing listens` : `${route}: gone`];
    });
  },
});

interface Route {
  readonly port: number | undefined;
  readonly arrives: boolean;
}

function routesTo(scene: Scene, id: string, name: string, where: Listening): Map<string, Route> {
  const { pod, container } = scene.container(id, name);
  const listening = where(scene, container);
  const route = (port: number | string): Route => {
    const number = portNumber(pod, port);
    return { port: number, arrives: number !== undefined && listening.includes(number) };
  };
  const routes = new Map<string, Route>();
  for (const [i, { containerPort }] of (container.ports ?? []).entries()) {
    routes.set(`container port ${i + 1}`, route(containerPort));
  }
  for (const service of scene.of('Service')) {
    if (!scene.behind(service).includes(pod)) continue;
    const own = (at(service.value, 'spec.ports') ?? []) as readonly {
      readonly port: number;
      readonly targetPort?: number | string;
    }[];
    for (const { port, targetPort = port } of own) {
      routes.set(`Service ${service.name}:${port}`, route(targetPort));
    }
  }
  for (const kind of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
    const port = portOfProbe(container[kind]);
    if (port !== undefined) routes.set(kind, route(port));
  }
  return routes;
}

const portOfProbe = (probe: Probe | undefined) =>
  (probe?.httpGet ?? probe?.tcpSocket ?? probe?.grpc)?.port;

// Who runs it, and with which permissions.

/**
 * The files or the image tell the user. Another one can't read its files, and without a number the kubelet refuses to
 * start an image whose user is root or has a name.
 */
export const runsAs = (id: string, name: string, uid: number, gid?: number): Condition => ({
  name: `runsAs ${id} ${name}`,
  faults: (after) => {
    const { pod, container } = after.container(id, name);
    const user = inherited(pod, container, 'runAsUser');
    const group = inherited(pod, container, 'runAsGroup');
    return [
      ...(user !== undefined && user !== uid ? [`runs as ${user}, not as ${uid}`] : []),
      ...(user === undefined && inherited(pod, container, 'runAsNonRoot')
        ? ['has runAsNonRoot without a number']
        : []),
      ...(gid !== undefined && group !== undefined && group !== gid
        ? [`has the group ${group}, not ${gid}`]
        : []),
    ];
  },
});

/** As above for an image whose user is a number: runAsNonRoot is enough. */
export const runsAsInImage = (id: string, name: string, uid: number): Condition => ({
  name: `runsAsInImage ${id} ${name}`,
  faults: (after) => {
    const { pod, container } = after.container(id, name);
    const user = inherited(pod, container, 'runAsUser');
    return user === undefined || user === uid ? [] : [`runs as ${user}, not as ${uid}`];
  },
});

/** Nobody can tell the user from the files: runAsNonRoot and a number are set together or not at all. */
export const userUnknown = (id: string, name: string): Condition => ({
  name: `userUnknown ${id} ${name}`,
  faults: (after, before) => {
    const [was, is] = [before, after].map((scene) => {
      const { pod, container } = scene.container(id, name);
      return [
        inherited(pod, container, 'runAsNonRoot') === true,
        inherited(pod, container, 'runAsUser') !== undefined,
      ];
    });
    return is?.[0] && !is[1] && !was?.[0] ? ['has runAsNonRoot without a number'] : [];
  },
});

/** Its command needs root, with these capabilities. */
export const needsRoot = (
  id: string,
  name: string,
  ...capabilities: readonly string[]
): Condition => ({
  name: `needsRoot ${id} ${name}`,
  faults: (after) => {
    const found = after.pods
      .find((own) => own.id === id)
      ?.containers.find((own) => own.name === name);
    // What it did may be done in another way.
    if (!found) return [];
    const { pod, container } = after.container(id, name);
    return [
      ...(isNonRoot(pod, container) ? ["doesn't run as root"] : []),
      ...capabilities
        .filter((own) => !hasCapability(container, own))
        .map((own) => `doesn't have ${own}`),
    ];
  },
});

/** @param why the command or the purpose that needs it */
export const needsPrivileged = (id: string, name: string, why: string): Condition => ({
  name: `needsPrivileged ${id} ${name}`,
  faults: (after) => {
    const { pod, container } = after.container(id, name);
    return [
      ...(container.securityContext?.privileged === true ? [] : [`isn't privileged, but: ${why}`]),
      ...(isNonRoot(pod, container) ? [`doesn't run as root, but: ${why}`] : []),
    ];
  },
});

export const needsCapability = (id: string, name: string, capability: string): Condition => ({
  name: `needsCapability ${id} ${name} ${capability}`,
  faults: (after) =>
    hasCapability(after.container(id, name).container, capability)
      ? []
      : [`doesn't have ${capability}`],
});

/** The pod calls the API server: it has its token. */
export const callsApi = (id: string): Condition => ({
  name: `callsApi ${id}`,
  faults: (after) => {
    const { spec, object } = after.pod(id);
    const account = after
      .of('ServiceAccount')
      .find(
        (own) =>
          own.name === (spec.serviceAccountName ?? 'default') && own.namespace === object.namespace,
      );
    const own = account && at(account.value, 'automountServiceAccountToken');
    return (spec.automountServiceAccountToken ?? own ?? true) ? [] : ['gets no token'];
  },
});

// Its files.

/** The claim is mounted at exactly the path where the program keeps its data. */
export const dataAt = (id: string, name: string, path: string): Condition => ({
  name: `dataAt ${id} ${name} ${path}`,
  faults: (after) => {
    const { pod, container } = after.container(id, name);
    const mount = container.volumeMounts?.find(({ mountPath }) => mountPath === path);
    if (!mount) return ['nothing is mounted there'];
    if (!pod.claims.has(mount.name)) return [`${mount.name} isn't filled by a claim`];
    return mount.readOnly ? [`${mount.name} is mounted read-only`] : [];
  },
});

/** The program writes these folders, which belong to root in the image. Two names of one folder have a `|` between. */
export const writesOfRoot = (id: string, name: string, ...paths: readonly string[]): Condition => ({
  name: `writesOfRoot ${id} ${name}`,
  faults: (after) => unwritable(after, id, name, paths, isNonRoot),
});

/** The program writes these folders, which belong to its user. */
export const writes = (id: string, name: string, ...paths: readonly string[]): Condition => ({
  name: `writes ${id} ${name}`,
  faults: (after) => unwritable(after, id, name, paths, () => false),
});

function unwritable(
  scene: Scene,
  id: string,
  name: string,
  paths: readonly string[],
  needsVolume: (pod: PodOf, container: Container) => boolean,
): string[] {
  const { pod, container } = scene.container(id, name);
  const needed =
    container.securityContext?.readOnlyRootFilesystem === true || needsVolume(pod, container);
  if (!needed) return [];
  const mounts = (container.volumeMounts ?? []).filter(({ readOnly }) => !readOnly);
  const isMounted = (path: string) =>
    mounts.some(({ mountPath }) => `${path}/`.startsWith(`${mountPath}/`));
  return paths
    .filter((path) => !path.split('|').some(isMounted))
    .map((path) => `can't write ${path}`);
}

// How many of it there are, and how large.

/** There is one pod at a time. */
export const oneAtATime = (id: string, why: string): Condition => ({
  name: `oneAtATime ${id}`,
  faults: (after, before) => {
    const [was, is] = [before, after].map((scene) => {
      const { value } = scene.object(id);
      return {
        replicas: Number(at(value, 'spec.replicas') ?? 1),
        strategy: at(value, 'spec.strategy.type'),
      };
    });
    return [
      ...(is && is.replicas > 1 ? [`has ${is.replicas} replicas, but: ${why}`] : []),
      ...(was?.strategy === 'Recreate' && is?.strategy !== 'Recreate'
        ? [`is replaced by ${is?.strategy}, but: ${why}`]
        : []),
    ];
  },
});

/** @param least what the program takes, by the files or by its nature */
export const memoryAtLeast = (id: string, name: string, least: string): Condition => ({
  name: `memoryAtLeast ${id} ${name}`,
  faults: (after, before) => {
    const [was, is] = [before, after].map(
      (scene) => scene.container(id, name).container.resources?.limits?.memory,
    );
    return is === undefined || is === was || bytes(is) >= bytes(least)
      ? []
      : [`has the limit ${is}, but takes ${least}`];
  },
});

const UNITS = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
function bytes(quantity: string | number): number {
  const [, number, unit = ''] = /^([\d.]+)(.*)$/.exec(String(quantity)) ?? [];
  return Number(number) * 1024 ** UNITS.indexOf(unit);
}

// What an expert expects to be done.

export const blocksEscalation = (id: string, name: string): Condition => ({
  name: `blocksEscalation ${id} ${name}`,
  faults: (after) =>
    after.container(id, name).container.securityContext?.allowPrivilegeEscalation === false
      ? []
      : ['allowPrivilegeEscalation is not false'],
});

export const hasSeccomp = (id: string, name: string): Condition => ({
  name: `hasSeccomp ${id} ${name}`,
  faults: (after) => {
    const { pod, container } = after.container(id, name);
    return inherited(pod, container, 'seccompProfile')?.type === 'RuntimeDefault'
      ? []
      : ['has no seccomp profile'];
  },
});

export const dropsAll = (id: string, name: string): Condition => ({
  name: `dropsAll ${id} ${name}`,
  faults: (after) =>
    after.container(id, name).container.securityContext?.capabilities?.drop?.includes('ALL')
      ? []
      : ['keeps default capabilities'],
});

/** It runs as that user, and not by chance. */
export const becomes = (id: string, name: string, uid: number): Condition => ({
  name: `becomes ${id} ${name} ${uid}`,
  faults: (after) => {
    const { pod, container } = after.container(id, name);
    const user = inherited(pod, container, 'runAsUser');
    return user === uid && inherited(pod, container, 'runAsNonRoot') === true
      ? []
      : [`runs as ${user}`];
  },
});

export const hasNoToken = (id: string): Condition => ({
  name: `hasNoToken ${id}`,
  faults: (after) => (callsApi(id).faults(after, after).length > 0 ? [] : ['gets a token']),
});

/** A second pod does no harm, and keeps it up while a node is drained. */
export const scales = (id: string): Condition => ({
  name: `scales ${id}`,
  faults: (after) =>
    Number(at(after.object(id).value, 'spec.replicas') ?? 1) > 1 ? [] : ['has one pod'],
});

export const hasBudget = (id: string): Condition => ({
  name: `hasBudget ${id}`,
  faults: (after) => (budgetsOf(after, after.pod(id)).length > 0 ? [] : ['has no budget']),
});

/** Its clients are all in its namespace, so that a policy stops nobody. */
/** Nobody comes in from outside the cluster. Of a Service whose clients aren't in the files, any pod may be one. */
export const isIsolated = (id: string): Condition => ({
  name: `isIsolated ${id}`,
  faults: (after) => {
    const pod = after.pod(id);
    const port = pod.containers.flatMap(({ ports: own = [] }) => own)[0]?.containerPort ?? 0;
    return admits(after, { says: '', pod, port, from: 'anywhere' }) ? ['everybody is let in'] : [];
  },
});

export const enforces = (namespace: string): Condition => ({
  name: `enforces ${namespace}`,
  faults: (after) => {
    const labels = at(after.object(`Namespace/${namespace}`).value, 'metadata.labels');
    return at(labels, '[pod-security.kubernetes.io/enforce]') ? [] : ['enforces no level'];
  },
});
