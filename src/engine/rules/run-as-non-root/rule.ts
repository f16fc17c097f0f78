/**
 * Containers must not start as root.
 *
 * Restricted fields:
 * - spec.securityContext.runAsNonRoot
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.runAsNonRoot
 *
 * Allowed values: true. A container may leave it unset where the pod says true, and the pod may where
 * every container says true.
 *
 * The fix never writes it alone where the kubelet would refuse the container then: a user goes along. A manifest
 * that says `runAsUser: 0` has decided that, so that nothing is written until it says another one.
 *
 * Source: Pod Security Standards, restricted, check `runAsNonRoot`; the AKS article’s first advice.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { ANY_ID, userHint } from '../../knowledge/user-hints.ts';
import { effective } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders, setters } from '../../model/refusals/admission.ts';
import { atLeast } from '../../model/version.ts';
import { isPinnedUser, knownUserRisk } from '../../rule/learned-risk.ts';
import { setInherited, setInheritedEach } from '../../rule/placement.ts';
import {
  type ContainerRef,
  defineRule,
  type Env,
  everyContainer,
  type FixOp,
  type FixSelection,
  ifKnown,
  inheritedStatus,
  type Pod,
  type PodTarget,
  type Severity,
  type Target,
  weighing,
} from '../../rule/rule.ts';

const runAsNonRootOf = (container: ContainerRef) => container.value.securityContext?.runAsNonRoot;

const isUnset = (container: ContainerRef) => runAsNonRootOf(container) === undefined;

/** Whoever says false is named; only when nobody does, those that say nothing are. */
function mayBeRoot(pod: Pod): string | null {
  const shared = pod.spec.securityContext?.runAsNonRoot;
  const who = setters(
    shared === false,
    offenders(pod.containers, (c) => runAsNonRootOf(c) === false),
  );
  if (who) return `${who} must not set securityContext.runAsNonRoot=false`;
  const names = shared ? null : offenders(pod.containers, (c) => runAsNonRootOf(c) === undefined);
  return (
    names && `pod or ${counted('container', names)} must set securityContext.runAsNonRoot=true`
  );
}

/** From policy 1.35 root inside a user namespace counts as non-root. */
const inUserNamespace = (pod: Pod, env: Env) =>
  pod.spec.hostUsers === false && atLeast(env.policyVersion, { major: 1, minor: 35 });

const userIn = ({ value }: ContainerRef) => value.securityContext?.runAsUser;
const namesUser = (container: ContainerRef): boolean => (userIn(container) ?? 0) !== 0;
const namesNoRoot = (container: ContainerRef): boolean => userIn(container) !== 0;

const podNamesUser = ({ spec }: Pod): boolean => (spec.securityContext?.runAsUser ?? 0) !== 0;

/** A user that is set, in a container or at the pod, keeps root away as well, only nothing enforces it. */
const hasUser = (pod: Pod, container: ContainerRef): boolean =>
  namesUser(container) || (namesNoRoot(container) && podNamesUser(pod));

const allHaveUsers = (pod: Pod): boolean =>
  everyContainer(pod, namesUser) || (everyContainer(pod, namesNoRoot) && podNamesUser(pod));

function unsetCode({ pod, container }: PodTarget) {
  if (runsOnWindows(pod)) return 'unset-windows';
  // Where no container has its own value the finding stands at the pod and speaks for all of them.
  const shared = everyContainer(pod, isUnset);
  // Of the pod itself also containers that are not known may matter: each is looked at.
  const all = container
    ? hasUser(pod, container) && (!shared || allHaveUsers(pod))
    : pod.containers.every((ref) => hasUser(pod, ref));
  if (all) return 'unset-with-user';
  if (isPinnedUser(pod, shared ? undefined : container)) return 'unset-with-image';
  const isRoot = (ref: ContainerRef) => isRootByManifest(pod, ref);
  const isCertain = () =>
    container
      ? isRoot(container) && (!shared || pod.containers.every(isRoot))
      : pod.containers.length > 0 && pod.containers.every(isRoot);
  return ifKnown(isCertain, false) ? 'unset-with-root' : 'unset';
}

const userOf = ({ pod, container }: Pick<PodTarget, 'pod' | 'container'>) =>
  container ? effective(pod, container, 'runAsUser').value : undefined;

/**
 * Whether the kubelet may refuse a container unless a user is written beside: one whose image starts as root,
 * as a user known by name only, or as nobody knows whom.
 */
function needsUser({ pod, container }: Pick<PodTarget, 'pod' | 'container'>): boolean {
  if (!container || runsOnWindows(pod)) return false;
  // Root by the manifest is somebody's decision, which run-as-user speaks of.
  if (userOf({ pod, container }) !== undefined) return false;
  return knownImageOf(container)?.facts.startsAs !== 'user';
}

/** The manifest itself says root: the kubelet refuses such a container once it may not be. */
const isRootByManifest = (pod: Pod, container: ContainerRef): boolean => {
  const user = effective(pod, container, 'runAsUser').value;
  return user !== undefined && Number(user) === 0;
};

/** Whether the kubelet would refuse something that a target is about: its container, or what inherits from the pod. */
const wouldBeRefused = ({ pod, container }: PodTarget): boolean =>
  !runsOnWindows(pod) &&
  (container
    ? isRootByManifest(pod, container)
    : pod.containers.some((ref) => isUnset(ref) && isRootByManifest(pod, ref)));

/** Where the manifest says root, as far as another fix may be about to change it. */
const rootPaths = ({ pod, container }: PodTarget): FixOp[] =>
  (container ? [container] : pod.containers)
    .filter((ref) => isRootByManifest(pod, ref))
    .map((ref) => ({ op: 'keep', path: effective(pod, ref, 'runAsUser').at, waits: true }));

/** A user goes along with what demands one: that which the image or the files show, else what suits any. */
function usersBeside(selection: FixSelection, value: number): FixOp[] {
  const { pod, targets, whole, at, given, env } = selection;
  const wanted = targets.filter(
    (target) =>
      needsUser(target) ||
      // What is secure already is here only to get the value that somebody gave.
      (given &&
        target.container &&
        effective(pod, target.container, 'runAsNonRoot').value === true),
  );
  if (wanted.length === 0) return [];
  // Beside what demands it. At the pod it would also reach a container whose image has a user.
  const writing = new Set(wanted.map(({ container }) => container));
  const shared = pod.containers.every((container) =>
    writing.has(container)
      ? at === 'pod' || runAsNonRootOf(container) === undefined
      : container.value.securityContext?.runAsUser !== undefined,
  );
  const hintOf = (target: Target) => (given ? undefined : userHint(target, env.bundle)?.value);
  const placed = { ...selection, targets: wanted, settled: [], whole: whole && shared };
  return setInheritedEach(
    { ...placed, at: at === 'pod' && !shared ? 'containers' : at },
    'runAsUser',
    value,
    hintOf,
  );
}

const CODES = [
  'unset',
  'unset-with-user',
  'unset-with-image',
  'unset-with-root',
  'unset-windows',
  'allows-root',
] as const;

export const runAsNonRoot = defineRule({
  id: 'run-as-non-root',
  category: 'user-and-group',
  severity: 'high',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.runAsNonRoot',
  covers: { 'run-as-non-root': CODES },
  standards: [
    {
      id: 'runAsNonRoot',
      level: 'restricted',
      reason: 'runAsNonRoot != true',
      versions: [
        { since: '1.0', violation: mayBeRoot },
        // User namespaces map root to an ordinary user of the node (KEP-127).
        {
          since: '1.35',
          violation: (pod) => (pod.spec.hostUsers === false ? null : mayBeRoot(pod)),
        },
      ],
    },
  ],
  concerns: ['runAsNonRoot'],
  messages: CODES,
  // It isn't only allowed to be root: it is.
  joins: { 'unset-with-root': ['run-as-user/root'], 'allows-root': ['run-as-user/root'] },
  inspect(target, env) {
    const code = unsetCode(target);
    const status = inheritedStatus(
      target,
      'runAsNonRoot',
      { unset: code, explicit: 'allows-root' },
      (value) => value,
    );
    if (status.state !== 'unset' && status.state !== 'explicit') return status;
    // Who runs as root by the manifest is told by run-as-user: here it is that nothing enforces another user.
    const enforces = code.startsWith('unset-with-');
    const weaker = status.state === 'unset' && enforces ? 'medium' : 'high';
    // Root of a user namespace is none of the node's, but may own what the pod mounts.
    const severity: Severity = inUserNamespace(target.pod, env) ? 'medium' : weaker;
    return weighing(status, severity);
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['command-privileges', 'node-agents', 'unwritable-folders'],
    // Where a user is written for all, the kubelet has nothing to refuse.
    risk: ({ code }, { pod, container }) =>
      code === 'unset-with-user' ? 'safe' : knownUserRisk(pod, container),
    value: {
      kind: 'integer',
      min: 1,
      max: 2_147_483_647,
      suggestion: ANY_ID,
      suggest: (target, { bundle }) => userHint(target, bundle),
      beside: {
        field: 'securityContext.runAsUser',
        needs: (target) => needsUser(target as PodTarget),
        read: (target) => Number(userOf(target as PodTarget) ?? Number.NaN) || undefined,
      },
    },
    secure(selection) {
      const { value } = selection;
      if (typeof value !== 'number') return null;
      const targets = selection.targets.filter((target) => !wouldBeRefused(target));
      if (targets.length === 0 && selection.targets.length > 0) return null;
      const part = targets.length < selection.targets.length;
      const narrowed = part ? { ...selection, targets, whole: false } : selection;
      return [
        ...setInherited(narrowed, 'runAsNonRoot', true),
        ...usersBeside(narrowed, value),
        // Once they name another user the pod can say it for all.
        ...selection.targets.filter(wouldBeRefused).flatMap(rootPaths),
      ];
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'userNamespaces'],
});
