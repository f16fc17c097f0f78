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
 * Source: Pod Security Standards, restricted, check `runAsNonRoot`; the AKS article’s first advice.
 */
import { knownImageOf } from '../../knowledge/images.ts';
import { SOURCES } from '../../knowledge/sources.ts';
import { effective } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders, setters } from '../../model/refusals/admission.ts';
import { atLeast } from '../../model/version.ts';
import { setInherited } from '../../rule/placement.ts';
import {
  BEFORE_CONTAINERS,
  type ContainerRef,
  defineRule,
  type Env,
  everyContainer,
  type FixOp,
  inheritedStatus,
  ownField,
  type Pod,
  type PodTarget,
  podField,
  type Selection,
  type Severity,
  weighing,
} from '../../rule/rule.ts';

const own = (container: ContainerRef) => container.value.securityContext?.runAsNonRoot;

const isUnset = (container: ContainerRef) => own(container) === undefined;

/** Whoever says false is named; only when nobody does, those that say nothing are. */
function mayBeRoot(pod: Pod): string | null {
  const shared = pod.spec.securityContext?.runAsNonRoot;
  const who = setters(
    shared === false,
    offenders(pod.containers, (c) => own(c) === false),
  );
  if (who) return `${who} must not set securityContext.runAsNonRoot=false`;
  const names = shared ? null : offenders(pod.containers, (c) => own(c) === undefined);
  return (
    names && `pod or ${counted('container', names)} must set securityContext.runAsNonRoot=true`
  );
}

/** From policy 1.35 root inside a user namespace counts as non-root. */
const inUserNamespace = (pod: Pod, env: Env) =>
  pod.spec.hostUsers === false && atLeast(env.policyVersion, { major: 1, minor: 35 });

/** A user that is set keeps root away as well, only nothing enforces it. */
const namesUser = (pod: Pod, container: ContainerRef) =>
  (effective(pod, container, 'runAsUser').value ?? 0) !== 0;

function unsetCode({ pod, container }: PodTarget) {
  if (runsOnWindows(pod)) return 'unset-windows';
  // Where no container has its own value the finding stands at the pod and speaks for all of them.
  const shared = everyContainer(pod, isUnset);
  const concerned = shared || !container ? pod.containers : [container];
  return concerned.every((c) => namesUser(pod, c)) ? 'unset-with-user' : 'unset';
}

/**
 * The kubelet refuses an image that starts as root, or as a user whom it knows by name only. Where it is
 * known which user the image was made for, that number goes along, beside what demands it.
 */
function usersOfImages({ pod, targets, whole, at }: Selection): FixOp[] {
  if (runsOnWindows(pod)) return [];
  const users = targets.flatMap(({ container }) => {
    const facts = container && knownImageOf(container)?.facts;
    if (!container || !facts?.user || facts.startsAs === 'user') return [];
    const unset = effective(pod, container, 'runAsUser').value === undefined;
    return unset ? [{ container, value: facts.user.uid }] : [];
  });
  const [first] = users;
  const shared =
    whole &&
    at !== 'containers' &&
    users.length === pod.containers.length &&
    users.every(({ container, value }) => own(container) === undefined && value === first?.value);
  return first && shared
    ? [
        {
          op: 'set',
          path: podField(pod, 'runAsUser'),
          value: first.value,
          before: BEFORE_CONTAINERS,
        },
      ]
    : users.map(({ container, value }) => {
        return { op: 'set', path: ownField(container, 'runAsUser'), value };
      });
}

export const runAsNonRoot = defineRule({
  id: 'run-as-non-root',
  category: 'user-and-group',
  severity: 'high',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.runAsNonRoot',
  covers: { 'run-as-non-root': ['unset', 'unset-with-user', 'unset-windows', 'allows-root'] },
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
  messages: ['unset', 'unset-with-user', 'unset-windows', 'allows-root'],
  inspect(target, env) {
    const code = unsetCode(target);
    const status = inheritedStatus(
      target,
      'runAsNonRoot',
      { unset: code, explicit: 'allows-root' },
      (value) => value,
    );
    if (status.state !== 'unset' && status.state !== 'explicit') return status;
    const weaker = status.state === 'unset' && code === 'unset-with-user' ? 'medium' : 'high';
    const severity: Severity = inUserNamespace(target.pod, env) ? 'low' : weaker;
    return weighing(status, severity);
  },
  fix: {
    safety: 'may-break',
    secure: (selection) => [
      ...setInherited(selection, 'runAsNonRoot', true),
      ...usersOfImages(selection),
    ],
  },
  sources: [SOURCES.aksPodSecurity, SOURCES.podSecurityStandards, SOURCES.userNamespaces],
});
