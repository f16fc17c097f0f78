/**
 * Commands that need privileges which their container doesn't have.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].{command,args}, exec handlers of hooks and probes,
 * annotations of the pod that Velero runs; with the effective runAsUser and runAsNonRoot, and privileged,
 * capabilities, allowPrivilegeEscalation and readOnlyRootFilesystem of the container.
 * Good values: the privileges that each command needs, by model/privileged-programs.ts, and those that a known image
 * needs while it starts as root.
 *
 * A container whose user only its image knows counts as root here: only what the files show is told. A command whose
 * failure is caught, as by `|| true`, counts as one that needs nothing.
 *
 * Source: capabilities(7) and the manual pages of the programs.
 */
import { knownImageOf, runsOwnProgram } from '../../knowledge/images.ts';
import { hasCapability } from '../../model/capabilities.ts';
import { annotatedCalls, type Call, callsOf } from '../../model/commands.ts';
import { effective, isNonRoot } from '../../model/effective.ts';
import { isMounted, isWithin } from '../../model/mounts.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { type Need, needOf, runsEngine, writtenBy } from '../../model/privileged-programs.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  type Pod,
  place,
  setInContainer,
  type ValuePlace,
} from '../../rule/rule.ts';

const contextOf = ({ value }: ContainerRef) => value.securityContext ?? {};

const has = (container: ContainerRef, name: string, isApart: boolean): boolean =>
  hasCapability(container, name) && !(isApart && OVER_NODE.has(name));

/** Capabilities that count for the node alone. */
const OVER_NODE = new Set(['MKNOD', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_TIME']);

/** What a need lacks in a container, as the code of the message. */
function lacking(pod: Pod, container: ContainerRef, need: Need) {
  const { privileged, allowPrivilegeEscalation, readOnlyRootFilesystem } = contextOf(container);
  if (need.root && isNonRoot(pod, container)) return 'needs-root';
  if (need.hostPID && pod.spec.hostPID !== true) return 'needs-host-pid';
  // Root of a user namespace has the usual capabilities there, and none over the node.
  const isApart = pod.spec.hostUsers === false;
  if (need.privileged && (privileged !== true || isApart)) return 'needs-privileged';
  if (need.capability && !has(container, need.capability, isApart)) return 'needs-capability';
  if (need.writesImage && readOnlyRootFilesystem === true) return 'read-only';
  const isRoot = effective(pod, container, 'runAsUser').value === 0;
  return need.escalation && allowPrivilegeEscalation === false && !isRoot
    ? 'needs-escalation'
    : undefined;
}

interface Needed {
  readonly call: Call;
  readonly need: Need;
}

/** It writes where the container has no volume. */
const WRITES: Need = { writesImage: true };

const needed = new WeakMap<ContainerRef, readonly Needed[]>();

/** The calls of a container that need privileges, whatever it has. */
function neededIn(pod: Pod, container: ContainerRef): readonly Needed[] {
  let own = needed.get(container);
  if (!own) {
    const mounts = new Set(
      (container.value.volumeMounts ?? []).map(({ mountPath }) => mountPath?.replace(/\/+$/, '')),
    );
    // The container runtime mounts a volume for each that the image declares.
    const volumes = knownImageOf(container)?.facts.volumes ?? [];
    const isMount = (path: string) => mounts.has(path.replace(/\/+$/, ''));
    own = [...callsOf(container), ...annotatedCalls(pod, container)].flatMap((call) => {
      if (call.mayFail) return [];
      const need = needOf(call, isMount);
      const writes = writtenBy(call).some(
        (path) => !isMounted(container, path) && !volumes.some((own) => isWithin(path, own)),
      );
      return need || writes ? [{ call, need: { ...need, ...(writes && WRITES) } }] : [];
    });
    needed.set(container, own);
  }
  return own;
}

/** What an image starts with, and the user that it was made for. */
interface Starting {
  readonly name: string;
  readonly user: { readonly uid: number; readonly gid: number } | null;
  readonly need: Need;
}

/** A known image that starts as root, and what it needs until it has stepped down to its own user. */
function stepsDown(container: ContainerRef): Starting | undefined {
  const { command = [], image } = container.value;
  if (image && command.length === 0 && runsEngine(image))
    return { name: 'dockerd', user: null, need: ENGINE };
  const facts = knownImageOf(container)?.facts;
  const [capability] = facts?.capabilities.asRoot ?? [];
  if (facts?.startsAs !== 'root' || !capability) return undefined;
  if (!runsOwnProgram(container, facts)) return undefined;
  return { name: facts.name, user: facts.user, need: { capability } };
}

const ENGINE: Need = { root: true, privileged: true };

const CODES = [
  'needs-root',
  'needs-host-pid',
  'needs-capability',
  'needs-privileged',
  'needs-escalation',
  'read-only',
  'image-needs-capability',
  'image-needs-privileged',
] as const;
type Code = (typeof CODES)[number];

export const commandPrivileges = defineRule({
  id: 'command-privileges',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    concerns: ({ pod, container }) =>
      neededIn(pod, container).length > 0 || stepsDown(container) !== undefined,
  },
  field: 'command, args',
  covers: {
    'command-needs-privileges': CODES,
  },
  messages: CODES,
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const places: ValuePlace<Code>[] = neededIn(pod, container).flatMap(({ call, need }) => {
      const code = lacking(pod, container, need);
      if (!code) return [];
      const data = { command: call.text, capability: need.capability ?? '' };
      const weight = call.by === 'command' || call.by === 'hook' ? undefined : 'medium';
      return [place(call.at, code, data, weight)];
    });
    const image = stepsDown(container);
    if (image && (image.need.privileged || !isNonRoot(pod, container))) {
      const at = [...container.path, 'image'];
      const { capability = '' } = image.need;
      const lack = lacking(pod, container, image.need);
      if (lack === 'needs-capability') {
        places.push(place(at, 'image-needs-capability', { image: image.name, capability }));
      } else if (lack) {
        places.push(place(at, 'image-needs-privileged', { image: image.name }));
      }
    }
    return places.length > 0 ? explicit(...places) : byDefault([...container.path, 'command']);
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['unwritable-folders'],
    stays: ({ code }, { container }) =>
      code === 'image-needs-capability' && stepsDown(container)?.user ? undefined : code,
    // A command can't be given what the level forbids; an image that has a user of its own needs nothing once it is
    // that user from the start.
    secure: ({ targets, pod }) => {
      const ops = targets.flatMap(({ container }): FixOp[] => {
        const user = stepsDown(container)?.user;
        if (!user || isNonRoot(pod, container)) return [];
        return [
          setInContainer(container, ['runAsUser'], user.uid),
          setInContainer(container, ['runAsGroup'], user.gid),
        ];
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['capabilities', 'securityContext'],
});
