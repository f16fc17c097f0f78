/** The names in an object that the API server rejects, and those that were meant. */
import { kindOf } from '../../model/bundle/bundle.ts';
import type { LifecycleHandler, Probe } from '../../model/fields.ts';
import { isClusterKind } from '../../model/kinds/cluster-kinds.ts';
import {
  correctedName,
  isDnsLabel,
  isNamed,
  isPortName,
  MOST_IN_PORT_NAME,
  namingOf,
} from '../../model/names.ts';
import { hasPlaceholder } from '../../model/placeholder.ts';
import type { Version } from '../../model/version.ts';
import type { FixOp, ObjectRef, Path, Pod, Workload } from '../../rule/rule.ts';
import {
  entriesBelow,
  isObject,
  type Json,
  listBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';

/** A name that is rejected. */
export interface WrongName {
  readonly at: Path;
  readonly name: string;
  /** What was meant: a name, or a port's number; null where only a person knows. */
  readonly corrected: string | number | null;
  /** What names the part in the same object, changed with it. */
  readonly along: readonly FixOp[];
}

/** The name that was meant for an object; null where only a person knows. */
export function correctedObjectName(
  name: string,
  { apiVersion, kind }: ObjectRef,
  { minor }: Version,
): string | null {
  const naming = namingOf(apiVersion ?? '', kind ?? '', minor);
  return correctedName(name, (text) => isNamed(text, naming));
}

type Found = (at: Path, name: string, corrected: WrongName['corrected'], along?: FixOp[]) => void;

/** The names in an object, but for its own, that are rejected. */
export function wrongNamesIn(object: ObjectRef, workload: Workload | undefined): WrongName[] {
  const wrong: WrongName[] = [];
  const found: Found = (at, name, corrected, along = []) =>
    wrong.push({ at, name, corrected, along });
  const namespace = textBelow(object.value, 'metadata', 'namespace');
  if (namespace && isWrongLabel(namespace) && !isClusterKind(object.kind ?? '')) {
    found([...object.path, 'metadata', 'namespace'], namespace, labelFor(namespace, NONE));
  }
  const beside = BESIDE[kindOf(object) ?? ''];
  beside?.(object, found);
  // What has a value of another type is not validated, and of a part of a pod nobody knows the whole.
  if (!workload || workload.problems.length > 0) return wrong;
  if (workload.custom?.place.whole === false) return wrong;
  findInPod(workload, found);
  return wrong;
}

const NONE: ReadonlySet<string> = new Set();

const isWrongLabel = (name: string): boolean => !isDnsLabel(name) && !hasPlaceholder(name);

/** A DNS label that was meant, unless another part has it. */
function labelFor(name: string, taken: ReadonlySet<string>): string | null {
  const corrected = correctedName(name, isDnsLabel);
  return corrected !== null && taken.has(corrected) ? null : corrected;
}

const namesOf = (items: readonly { readonly name?: string | undefined }[] | undefined) =>
  new Set(items?.map(({ name = '' }) => name));

// ----------------------------------------------------------------
// In pods.

function findInPod(workload: Workload, found: Found): void {
  const { pod } = workload;
  const { containers, spec, specPath } = pod;
  for (const { path, value } of containers) {
    // Elsewhere a container without a name is called by its place: controllers of custom resources give it one.
    const { name } = value;
    if (name && isWrongLabel(name)) {
      const to = labelFor(name, namesOf(containers));
      found([...path, 'name'], name, to, to === null ? [] : renamedContainer(workload, name, to));
    }
    value.ports?.forEach((port, i) => {
      if (!port.name || !isWrongPort(port.name)) return;
      const to = portFor(port.name);
      const isTaken = value.ports?.some((other) => other !== port && portFor(other.name) === to);
      found([...path, 'ports', i, 'name'], port.name, isTaken ? null : to);
    });
    for (const field of ['livenessProbe', 'readinessProbe', 'startupProbe'] as const) {
      if (value[field]) findInHandler(value[field], [...path, field], found);
    }
    for (const field of ['postStart', 'preStop'] as const) {
      const hook = value.lifecycle?.[field];
      if (hook) findInHandler(hook, [...path, 'lifecycle', field], found);
    }
  }
  spec.volumes?.forEach(({ name }, i) => {
    if (!name || !isWrongLabel(name)) return;
    const to = labelFor(name, namesOf(spec.volumes));
    found(
      [...specPath, 'volumes', i, 'name'],
      name,
      to,
      to === null ? [] : renamedVolume(pod, name, to),
    );
  });
  if (workload.kind !== 'StatefulSet' || workload.custom) return;
  const { object } = workload;
  const claims = listBelow(object.value, 'spec', 'volumeClaimTemplates');
  const taken = namesOf(claims.map((claim) => ({ name: textBelow(claim, 'metadata', 'name') })));
  for (const [i, claim] of claims.entries()) {
    const name = textBelow(claim, 'metadata', 'name');
    if (!name || !isWrongLabel(name)) continue;
    const to = labelFor(name, taken);
    const at = [...object.path, 'spec', 'volumeClaimTemplates', i, 'metadata', 'name'];
    found(at, name, to, to === null ? [] : renamedVolume(pod, name, to));
  }
}

function findInHandler(handler: Probe & LifecycleHandler, path: Path, found: Found): void {
  for (const action of ['httpGet', 'tcpSocket'] as const) {
    const port = handler[action]?.port;
    if (typeof port === 'string' && isWrongPort(port)) {
      found([...path, action, 'port'], port, portFor(port));
    }
  }
}

const isWrongPort = (name: string): boolean => !isPortName(name) && !hasPlaceholder(name);

/**
 * The port that was meant: in quotes a number is a name, and no valid one. What names a port and the port itself are
 * corrected alike, so that they still agree.
 */
function portFor(name: string | undefined, most = MOST_IN_PORT_NAME): string | number | null {
  if (name === undefined) return null;
  if (isPortName(name)) return name;
  if (/^[1-9]\d{0,4}$/.test(name)) return Number(name) <= 65_535 ? Number(name) : null;
  return correctedName(name, isPortName, most);
}

function renamedVolume({ containers }: Pod, from: string, to: string): FixOp[] {
  return containers.flatMap(({ path, value }) =>
    (['volumeMounts', 'volumeDevices'] as const).flatMap((list) =>
      (value[list] ?? []).flatMap((mount, i): FixOp[] =>
        mount.name === from ? [{ op: 'set', path: [...path, list, i, 'name'], value: to }] : [],
      ),
    ),
  );
}

/** Annotations that have a container's name behind a slash. */
const OF_CONTAINERS = [
  'container.apparmor.security.beta.kubernetes.io/',
  'container.seccomp.security.alpha.kubernetes.io/',
];
const DEFAULT_CONTAINER = 'kubectl.kubernetes.io/default-container';

function renamedContainer({ object, pod }: Workload, from: string, to: string): FixOp[] {
  const annotations = [...pod.path, 'metadata', 'annotations'];
  const podAnnotations = pod.metadata.annotations;
  return [
    ...containersNamed(valueBelow(object.value, ...relative(object, pod.specPath)), from).map(
      (at): FixOp => ({ op: 'set', path: [...pod.specPath, ...at], value: to }),
    ),
    ...containersNamed(valueBelow(object.value, 'spec', 'podFailurePolicy'), from).map(
      (at): FixOp => ({
        op: 'set',
        path: [...object.path, 'spec', 'podFailurePolicy', ...at],
        value: to,
      }),
    ),
    ...OF_CONTAINERS.filter((prefix) => podAnnotations?.has(prefix + from)).map(
      (prefix): FixOp => ({
        op: 'rename',
        path: [...annotations, prefix + from],
        key: prefix + to,
      }),
    ),
    ...(podAnnotations?.get(DEFAULT_CONTAINER) === from
      ? [{ op: 'set' as const, path: [...annotations, DEFAULT_CONTAINER], value: to }]
      : []),
  ];
}

const relative = ({ path }: ObjectRef, at: Path): Path => at.slice(path.length);

/** The places below a value where a field `containerName` has a name. */
function containersNamed(value: Json | undefined, name: string): Path[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) => containersNamed(item, name).map((at) => [i, ...at]));
  }
  if (!isObject(value)) return [];
  return entriesBelow(value).flatMap(([key, item]) =>
    key === 'containerName' && item === name
      ? [[key]]
      : containersNamed(item, name).map((at) => [key, ...at]),
  );
}

// ----------------------------------------------------------------
// In what leads to pods.

const BESIDE: { readonly [kind: string]: (object: ObjectRef, found: Found) => void } = {
  'v1/Service': ({ value, path }, found) => {
    const ports = listBelow(value, 'spec', 'ports');
    const taken = namesOf(ports.map((port) => ({ name: textBelow(port, 'name') })));
    for (const [i, port] of ports.entries()) {
      const at = [...path, 'spec', 'ports', i];
      const name = textBelow(port, 'name');
      if (name && isWrongLabel(name)) found([...at, 'name'], name, labelFor(name, taken));
      const target = textBelow(port, 'targetPort');
      if (target && isWrongPort(target)) found([...at, 'targetPort'], target, portFor(target));
    }
  },
  'networking.k8s.io/v1/Ingress': ({ value, path }, found) => {
    const inBackend = (at: Path): void => {
      const name = textBelow(value, ...at, 'service', 'port', 'name');
      if (!name || !isWrongPort(name)) return;
      // A Service’s own port may have a longer name, so that nothing is cut off.
      found([...path, ...at, 'service', 'port', 'name'], name, letters(portFor(name, name.length)));
    };
    inBackend(['spec', 'defaultBackend']);
    for (const [i, rule] of listBelow(value, 'spec', 'rules').entries()) {
      for (const [j] of listBelow(rule, 'http', 'paths').entries()) {
        inBackend(['spec', 'rules', i, 'http', 'paths', j, 'backend']);
      }
    }
  },
  'networking.k8s.io/v1/NetworkPolicy': ({ value, path }, found) => {
    for (const direction of ['ingress', 'egress']) {
      for (const [i, rule] of listBelow(value, 'spec', direction).entries()) {
        for (const [j, entry] of listBelow(rule, 'ports').entries()) {
          const port = textBelow(entry, 'port');
          const at = [...path, 'spec', direction, i, 'ports', j, 'port'];
          if (port && isWrongPort(port)) found(at, port, portFor(port));
        }
      }
    }
  },
};

/** A number cannot take the place of a name. */
const letters = (port: string | number | null): string | null =>
  typeof port === 'string' ? port : null;
