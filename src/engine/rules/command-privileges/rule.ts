/**
 * Commands that need privileges which their container doesn't have.
 *
 * Fields: spec.{initContainers,containers,ephemeralContainers}[*].{command,args}, exec handlers of hooks and probes,
 * annotations of the pod that Velero runs; with the effective runAsUser and runAsNonRoot, and privileged,
 * capabilities, allowPrivilegeEscalation and readOnlyRootFilesystem of the container.
 * Good values: the privileges that each command needs, by model/privileged-programs.ts, and those that a known image
 * needs while it starts as root.
 *
 * A capability that only root can use, and that somebody has added, says that the program is to be root.
 * A container whose user only its image knows counts as root here: only what the files show is told. A command whose
 * failure is caught, as by `|| true`, counts as one that needs nothing.
 *
 * Source: capabilities(7) and the manual pages of the programs.
 */
import { knownImageOf, runsOwnProgram } from '../../knowledge/images.ts';
import { hasCapability, isOfRoot } from '../../model/capabilities.ts';
import { annotatedCalls, type CommandCall, callsOf } from '../../model/commands.ts';
import { effective, isNonRoot } from '../../model/effective.ts';
import { isMounted, isWithin } from '../../model/mounts.ts';
import { readOnce, runsOnWindows } from '../../model/pod.ts';
import {
  belongsToRoot,
  imageNeedOf,
  type Need,
  needOf,
  pathsWrittenBy,
} from '../../model/privileged-programs.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  ownField,
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

/** What a need lacks in a container, as the code of the message, and the capability if it's one. */
function lacking(pod: Pod, container: ContainerRef, need: Need) {
  const lack = <C extends Code>(code: C, capability = need.capabilities?.[0] ?? '') => ({
    code,
    capability,
  });
  const { privileged, allowPrivilegeEscalation, readOnlyRootFilesystem } = contextOf(container);
  if (need.root && isNonRoot(pod, container)) return lack('needs-root');
  if (need.hostPID && pod.spec.hostPID !== true) return lack('needs-host-pid');
  // Root of a user namespace has the usual capabilities there, and none over the node.
  const isApart = pod.spec.hostUsers === false;
  if (need.privileged && (privileged !== true || isApart)) return lack('needs-privileged');
  const capability = need.capabilities?.find((name) => !has(container, name, isApart));
  if (capability) return lack('needs-capability', capability);
  if (need.writesImage && readOnlyRootFilesystem === true) return lack('read-only');
  const isRoot = effective(pod, container, 'runAsUser').value === 0;
  return need.escalation && allowPrivilegeEscalation === false && !isRoot
    ? lack('needs-escalation')
    : undefined;
}

interface Needed {
  readonly call: CommandCall;
  readonly need: Need;
  /** It writes where the container has no volume, by its words: the line may be passed over, or the folder be there. */
  readonly mayWrite: boolean;
}

/** It writes where the container has no volume. */
const WRITES: Need = { writesImage: true };

/** The calls of a container that need privileges, whatever it has. */
function neededIn(pod: Pod, container: ContainerRef): readonly Needed[] {
  const annotated = annotatedCalls(pod, container);
  const needed = neededByItself(container);
  return annotated.length > 0 ? [...needed, ...neededBy(annotated, container)] : needed;
}

const neededByItself = readOnce((container) => neededBy(callsOf(container), container));

function neededBy(calls: readonly CommandCall[], container: ContainerRef): readonly Needed[] {
  const mounts = new Set(
    (container.value.volumeMounts ?? []).map(({ mountPath }) => mountPath?.replace(/\/+$/, '')),
  );
  // The container runtime mounts a volume for each that the image declares.
  const image = knownImageOf(container);
  const volumes = image?.facts.volumes ?? [];
  // What its user may write is known of it.
  const isKnown = image && !image.learnedOnly;
  const isMount = (path: string) => mounts.has(path.replace(/\/+$/, ''));
  return calls.flatMap((call) => {
    if (call.mayFail) return [];
    const need = needOf(call, isMount);
    const written = pathsWrittenBy(call).filter(
      (path) => !isMounted(container, path) && !volumes.some((volume) => isWithin(path, volume)),
    );
    if (!need && written.length === 0) return [];
    const mayWrite = written.length > 0 && !need?.root && !need?.writesImage;
    const root = written.some(belongsToRoot) && !isKnown ? { root: true as const } : {};
    const writes = written.length > 0 ? WRITES : {};
    return [{ call, need: { ...root, ...need, ...writes }, mayWrite }];
  });
}

/** What an image starts with, and the user that it was made for. */
interface Starting {
  readonly name: string;
  readonly user: { readonly uid: number; readonly gid?: number } | null;
  readonly need: Need;
}

/** What a container's image needs while nothing else is said: all along, or until it has stepped down to its own user. */
function startingOf(container: ContainerRef): Starting | undefined {
  const { command = [], image } = container.value;
  const all = image && command.length === 0 ? imageNeedOf(image) : undefined;
  if (all) return { name: all.program, user: null, need: all.need };
  const facts = knownImageOf(container)?.facts;
  const [capability] = facts?.capabilities.asRoot ?? [];
  if (facts?.startsAs !== 'root' || !capability) return undefined;
  if (!runsOwnProgram(container, facts)) return undefined;
  return { name: facts.name, user: facts.user, need: { capabilities: [capability] } };
}

/** What a trial of the image showed that it doesn't run with. */
function refusedByTrial(pod: Pod, container: ContainerRef) {
  const trial = container.learned?.trial;
  if (!trial) return null;
  const { refusesUser, needsCapabilities } = trial;
  if (refusesUser !== undefined && isNonRoot(pod, container)) {
    return { code: 'tried-as-user' as const, user: String(refusesUser) };
  }
  const { drop = [], add = [] } = contextOf(container).capabilities ?? {};
  const hasNone = add.length === 0 && drop.some((name) => /^(?:cap_)?all$/i.test(name));
  return needsCapabilities && hasNone && !isNonRoot(pod, container)
    ? { code: 'tried-without-capabilities' as const, user: '0' }
    : null;
}

const addedTo = (container: ContainerRef) => contextOf(container).capabilities?.add ?? [];

/** The first capability that is added and that only root can use; -1 if none is. */
const addedForRoot = (container: ContainerRef): number =>
  contextOf(container).privileged === true ? -1 : addedTo(container).findIndex(isOfRoot);

const CODES = [
  'needs-root',
  'needs-host-pid',
  'needs-capability',
  'needs-privileged',
  'needs-escalation',
  'read-only',
  'image-needs-capability',
  'image-needs-privileged',
  'image-needs-root',
  'image-read-only',
  'added-for-root',
  'tried-as-user',
  'tried-without-capabilities',
] as const;
type Code = (typeof CODES)[number];

/** The code for an image of what it lacks; one that needs a privileged container is told so at once. */
function imageCode(code: Code, need: Need): Code {
  if (code === 'read-only') return 'image-read-only';
  if (!need.root) return 'image-needs-capability';
  return need.privileged ? 'image-needs-privileged' : 'image-needs-root';
}

export const commandPrivileges = defineRule({
  id: 'command-privileges',
  category: 'reliability',
  severity: 'high',
  scope: 'container',
  breakage: {
    perContainer: true,
    concerns: ({ pod, container }) =>
      neededIn(pod, container).length > 0 ||
      startingOf(container) !== undefined ||
      addedForRoot(container) >= 0 ||
      container.learned?.trial !== undefined,
  },
  field: 'command, args',
  covers: {
    'command-needs-privileges': CODES,
  },
  messages: CODES,
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const places: ValuePlace<Code>[] = neededIn(pod, container).flatMap(
      ({ call, need, mayWrite }) => {
        const lack = lacking(pod, container, need);
        if (!lack) return [];
        const { code, capability } = lack;
        const data = { command: call.text, capability };
        const stops = call.by === 'command' || call.by === 'hook';
        const weight = stops && !mayWrite ? undefined : 'medium';
        return [place(call.at, code, data, weight)];
      },
    );
    const starting = startingOf(container);
    if (starting && (starting.need.root || !isNonRoot(pod, container))) {
      const at = [...container.path, 'image'];
      const lack = lacking(pod, container, starting.need);
      if (lack) {
        const code = imageCode(lack.code, starting.need);
        const { capability } = lack;
        const extra = code === 'image-needs-capability' ? { capability } : {};
        places.push(place(at, code, { image: starting.name, ...extra }));
      }
    }
    const added = isNonRoot(pod, container) ? addedForRoot(container) : -1;
    if (added >= 0) {
      const capability = addedTo(container)[added] ?? '';
      const at = [...ownField(container, 'capabilities', 'add'), added];
      places.push(place(at, 'added-for-root', { capability }, 'medium'));
    }
    const refused = refusedByTrial(pod, container);
    if (refused) {
      const { code, user } = refused;
      const data = { image: container.learned?.trial?.image ?? '', user };
      places.push(place([...container.path, 'image'], code, data, 'medium'));
    }
    return places.length > 0 ? explicit(...places) : byDefault([...container.path, 'command']);
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['unwritable-folders'],
    stays: ({ code }, { container }) =>
      code === 'image-needs-capability' && startingOf(container)?.user ? undefined : code,
    // A command can't be given what the level forbids; an image that has a user of its own needs nothing once it is
    // that user from the start.
    secure: ({ targets, pod }) => {
      const ops = targets.flatMap(({ container }): FixOp[] => {
        const user = startingOf(container)?.user;
        if (!user || isNonRoot(pod, container)) return [];
        return [
          setInContainer(container, ['runAsUser'], user.uid),
          ...(user.gid === undefined ? [] : [setInContainer(container, ['runAsGroup'], user.gid)]),
        ];
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['capabilities', 'securityContext'],
});
