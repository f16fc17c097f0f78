/**
 * What happens to the containers of a pod from its start to its stop, step by step: what the manifest secures, what
 * follows from a default, and what is left to chance. Init containers are placed and started like others, but are not
 * probed. Source: Kubernetes, Pod Lifecycle; Resource Management for Pods and Containers; Images.
 */
import type { LifecycleHandler, Probe } from '../model/fields.ts';
import { LONG_RUNNING_KINDS, runsOn } from '../model/lifetime.ts';
import type { ContainerRef } from '../model/pod.ts';
import { type ImageReference, imageOf, isLatest } from '../model/quantities/image.ts';
import type { QuantityValue } from '../model/quantities/quantity.ts';
import {
  isPositive,
  isUnreadableQuantity,
  resourceOf,
  takesResources,
} from '../model/quantities/resources.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import type { SurfaceSubject } from '../surface/subject.ts';
import type { Path } from '../text/path.ts';
import {
  type FlowStep,
  flowSteps,
  type Meanings,
  type StepFacts,
  type StepValues,
  workloadPlace,
} from './flow.ts';

export const LIFE_STEPS = {
  place: {
    requests: ['done'],
    none: ['unsecured', { rule: 'memory-requests' }],
    open: ['unknown'],
  },
  image: {
    digest: ['done'],
    tag: ['unsecured', { rule: 'image-digest' }],
    latest: ['unsecured', { rule: 'image-tag' }],
    open: ['unknown'],
  },
  startup: {
    probe: ['done'],
    none: ['unused'],
    ends: ['unused'],
    open: ['unknown'],
  },
  ready: {
    probe: ['done'],
    none: ['unsecured', { rule: 'readiness-probes' }],
    ends: ['unused'],
    open: ['unknown'],
  },
  memory: {
    limit: ['done'],
    none: ['unsecured', { rule: 'memory-limits' }],
    open: ['unknown'],
  },
  alive: {
    probe: ['done'],
    none: ['unsecured', { rule: 'liveness-probes' }],
    ends: ['unused'],
    open: ['unknown'],
  },
  pause: {
    hook: ['done'],
    none: ['unsecured'],
    ends: ['unused'],
    open: ['unknown'],
  },
  grace: {
    set: ['done'],
    default: ['default'],
    none: ['unsecured'],
  },
} as const satisfies Meanings;

type Table = typeof LIFE_STEPS;

export const LIFE_VALUES: StepValues<Table> = {
  place: ['containers'],
  image: ['containers'],
  startup: ['containers', 'seconds'],
  ready: ['containers'],
  memory: ['containers'],
  alive: ['containers'],
  pause: ['containers'],
  grace: ['seconds'],
};

/** What Kubernetes waits between SIGTERM and SIGKILL, between two probes, and how often it tries, unless told otherwise. */
const GRACE = 30;
const PERIOD = 10;
const FAILURES = 3;

/** What one container has of a step: words for the picture and the place, or nothing, or what can't be read. */
type Own = { readonly name: string; readonly at: Path } | 'none' | 'open';

export function podLife(scene: SurfaceSubject): readonly FlowStep[] {
  return flowSteps(LIFE_STEPS, LIFE_VALUES, {
    place: placeSaid(scene),
    image: imageSaid(scene),
    startup: startupSaid(scene),
    ready: probeSaid(scene, 'readinessProbe'),
    memory: memorySaid(scene),
    alive: probeSaid(scene, 'livenessProbe'),
    pause: pauseSaid(scene),
    grace: graceSaid(scene),
  });
}

/**
 * A step that every container has, or that those lack which it names then.
 * @returns `found` when all have it
 */
function sharedStep<R extends string>(
  scene: SurfaceSubject,
  containers: readonly ContainerRef[],
  found: R,
  ownOf: (container: ContainerRef) => Own,
): StepFacts<R | 'none' | 'open'> {
  const all = containers.map((container) => ({ container, part: ownOf(container) }));
  const had = all.flatMap(({ container, part }) =>
    typeof part === 'string' ? [] : [{ container, part }],
  );
  const names = had.map(({ container, part }) => `${container.name}: ${part.name}`);
  const lacking = all.filter(({ part }) => typeof part === 'string');
  const place = had[0] && workloadPlace(scene, had[0].part.at);
  const valuesOf = (them: readonly { readonly container: ContainerRef }[]) => ({
    containers: them.map(({ container }) => container.name).join(', '),
  });
  const isOpen = scene.entry.uncertain || lacking.some(({ part }) => part === 'open');
  if (lacking.length === 0) return { reason: found, values: valuesOf(had), names, place };
  return { reason: isOpen ? 'open' : 'none', values: valuesOf(lacking), names, place };
}

const placed = ({ workload: { pod } }: SurfaceSubject): readonly ContainerRef[] =>
  pod.containers.filter(takesResources);

const LASTING: ReadonlySet<string> = new Set(LONG_RUNNING_KINDS);

/**
 * The containers that run until they are stopped: others need no probe, and a sidecar serves them.
 * @returns `ends` for a pod that runs to its end, `open` for one of which only its controller knows
 */
function lasting({ workload, entry }: SurfaceSubject): readonly ContainerRef[] | 'ends' | 'open' {
  const { pod, apiVersion, kind, custom } = workload;
  if (custom && !custom.kind?.lasting) return 'open';
  const containers = pod.containers.filter(
    (container) => container.role === 'app' && runsOn(pod, container),
  );
  const runs = custom !== undefined || LASTING.has(`${apiVersion}/${kind}`);
  if (runs && containers.length > 0) return containers;
  return entry.uncertain ? 'open' : 'ends';
}

/** An amount that a container has, whoever gives it. */
function amountOf(
  { workload, bundle }: SurfaceSubject,
  container: ContainerRef,
  list: 'requests' | 'limits',
  resource: 'memory' | 'cpu',
): { readonly text: string; readonly at: Path } | 'none' | 'open' {
  const { value, from, at } = resourceOf(
    { workload, pod: workload.pod, container },
    { kubernetesVersion: DEFAULT_VERSION, bundle },
    list,
    resource,
  );
  if (from === 'limit-range') return { text: 'LimitRange', at: container.path };
  if (isUnreadableQuantity(value)) return 'open';
  return isPositive(value) ? { text: textOf(value), at } : 'none';
}

const textOf = (value: QuantityValue | undefined): string => `${value ?? ''}`;

function placeSaid(scene: SurfaceSubject): StepFacts<keyof Table['place']> {
  return sharedStep(scene, placed(scene), 'requests', (container) => {
    const [cpu, memory] = [
      amountOf(scene, container, 'requests', 'cpu'),
      amountOf(scene, container, 'requests', 'memory'),
    ];
    if (cpu === 'open' || memory === 'open') return 'open';
    if (cpu === 'none' || memory === 'none') return 'none';
    return { name: `${cpu.text}, ${memory.text}`, at: memory.at };
  });
}

const memorySaid = (scene: SurfaceSubject): StepFacts<keyof Table['memory']> =>
  sharedStep(scene, placed(scene), 'limit', (container) => {
    const amount = amountOf(scene, container, 'limits', 'memory');
    return typeof amount === 'string' ? amount : { name: amount.text, at: amount.at };
  });

/** As much of a reference as tells it apart: the last part of its path, and the beginning of the digest or the tag. */
function shortImage({ repository, tag, digest }: ImageReference): string {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  // The tag has no effect beside a digest.
  if (digest) return `${name}@${digest.slice(digest.indexOf(':') + 1).slice(0, 6)}…`;
  return tag ? `${name}:${tag}` : name;
}

function imageSaid(scene: SurfaceSubject): StepFacts<keyof Table['image']> {
  const { pod, custom } = scene.workload;
  const images = pod.containers.map((container) => ({ container, use: imageOf(container) }));
  const names = images.flatMap(({ container, use }) =>
    use ? [`${container.name}: ${use.image ? shortImage(use.image) : use.text}`] : [],
  );
  const is = (reason: keyof Table['image'], them: typeof images) => ({
    reason,
    values: { containers: them.map(({ container }) => container.name).join(', ') },
    names,
    place: workloadPlace(scene, [...(them[0]?.container.path ?? pod.specPath), 'image']),
  });
  const latest = images.filter(({ use }) => use?.image && isLatest(use.image));
  if (latest.length > 0) return is('latest', latest);
  // The controller of such a resource names the digest.
  const pinned = custom?.place.pinsImages === true;
  const tagged = images.filter(({ use }) => use?.image?.digest === null && !pinned);
  if (tagged.length > 0) return is('tag', tagged);
  const open = images.filter(({ use }) => !use?.image);
  return open.length > 0 ? is('open', open) : is('digest', images);
}

/** What a probe or a hook does, in a word or two. */
function deed({ httpGet, tcpSocket, exec, ...others }: Probe | LifecycleHandler): string {
  if (httpGet) return `GET ${httpGet.path || '/'}`;
  if (tcpSocket) return `TCP ${tcpSocket.port ?? ''}`.trim();
  if ('grpc' in others && others.grpc) return 'gRPC';
  if ('sleep' in others && others.sleep) return `sleep ${others.sleep.seconds ?? ''}`.trim();
  return exec?.command?.[0] ?? 'exec';
}

function probeSaid(
  scene: SurfaceSubject,
  field: 'readinessProbe' | 'livenessProbe',
): StepFacts<'probe' | 'none' | 'ends' | 'open'> {
  const containers = lasting(scene);
  if (typeof containers === 'string') return { reason: containers };
  return sharedStep(scene, containers, 'probe', ({ path, value }) => {
    const probe = value[field];
    return probe ? { name: deed(probe), at: [...path, field] } : 'none';
  });
}

/** The longest time that a startup probe gives a container. */
function startupSaid(scene: SurfaceSubject): StepFacts<keyof Table['startup']> {
  const containers = lasting(scene);
  if (typeof containers === 'string') return { reason: containers };
  const facts = sharedStep(scene, containers, 'probe', ({ path, value: { startupProbe } }) =>
    startupProbe ? { name: `${secondsOf(startupProbe)} s`, at: [...path, 'startupProbe'] } : 'none',
  );
  const seconds = containers.map(({ value: { startupProbe } }) =>
    startupProbe ? secondsOf(startupProbe) : 0,
  );
  return { ...facts, values: { ...facts.values, seconds: String(Math.max(...seconds)) } };
}

const secondsOf = ({ initialDelaySeconds, periodSeconds, failureThreshold }: Probe): number =>
  Number(initialDelaySeconds ?? 0) +
  Number(periodSeconds || PERIOD) * Number(failureThreshold || FAILURES);

function pauseSaid(scene: SurfaceSubject): StepFacts<keyof Table['pause']> {
  const containers = lasting(scene);
  if (typeof containers === 'string') return { reason: containers };
  return sharedStep(scene, containers, 'hook', ({ path, value }) => {
    const hook = value.lifecycle?.preStop;
    return hook ? { name: deed(hook), at: [...path, 'lifecycle', 'preStop'] } : 'none';
  });
}

/** How long the containers have between SIGTERM and SIGKILL, their hooks included. */
function graceSaid(scene: SurfaceSubject): StepFacts<keyof Table['grace']> {
  const { pod } = scene.workload;
  const written = pod.spec.terminationGracePeriodSeconds;
  const seconds = String(written ?? GRACE);
  const values = { seconds };
  if (written === undefined) return { reason: 'default', values, names: [`${seconds} s`] };
  const place = workloadPlace(scene, [...pod.specPath, 'terminationGracePeriodSeconds']);
  return { reason: Number(written) > 0 ? 'set' : 'none', values, names: [`${seconds} s`], place };
}
