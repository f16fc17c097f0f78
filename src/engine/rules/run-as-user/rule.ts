/**
 * Containers must not be told to run as user 0, and better name the user they run as.
 *
 * Restricted fields:
 * - spec.securityContext.runAsUser
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.runAsUser
 *
 * Allowed values: any number but 0; unset passes the standard, but then the image decides.
 *
 * Source: Pod Security Standards, restricted, check `runAsUser` (only 0 is denied); naming the user is
 * the AKS article’s advice.
 */

import { ANY_ID, userHint } from '../../knowledge/user-hints.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { offenders, setters } from '../../model/refusals/admission.ts';
import { atLeast } from '../../model/version.ts';
import { isPinnedUser, knownUserRisk } from '../../rule/learned-risk.ts';
import { setInherited, setInheritedEach } from '../../rule/placement.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  type Env,
  type FixOp,
  inheritedStatus,
  isWindows,
  notApplicable,
  ownField,
  type Pod,
  podField,
  type Severity,
  weighing,
} from '../../rule/rule.ts';
import { memo } from '../../text/memo.ts';

const runAsUserOf = (container: ContainerRef) => container.value.securityContext?.runAsUser;

function setsRoot(pod: Pod): string | null {
  const names = offenders(pod.containers, (c) => runAsUserOf(c) === 0);
  const who = setters(pod.spec.securityContext?.runAsUser === 0, names);
  return who && `${who} must not set runAsUser=0`;
}

/** From policy 1.35 user 0 inside a user namespace is allowed. */
const inUserNamespace = (pod: Pod, env: Env) =>
  pod.spec.hostUsers === false && atLeast(env.policyVersion, { major: 1, minor: 35 });

/** What demands a user may write one for the pod or for any container; the same for each container that asks. */
const usersKept = memo((pod: Pod): readonly FixOp[] =>
  [
    podField(pod, 'runAsUser'),
    ...pod.containers.map((container) => ownField(container, 'runAsUser')),
  ].map((path) => ({ op: 'keep', path })),
);

export const runAsUser = defineRule({
  id: 'run-as-user',
  category: 'user-and-group',
  severity: 'medium',
  scope: 'container-and-pod',
  placement: true,
  field: 'securityContext.runAsUser',
  covers: { 'run-as-root-user': ['unset', 'root'] },
  standards: [
    {
      id: 'runAsUser',
      level: 'restricted',
      reason: 'runAsUser=0',
      versions: [
        { since: '1.23', violation: setsRoot },
        // User namespaces map root to an ordinary user of the node (KEP-127).
        {
          since: '1.35',
          violation: (pod) => (pod.spec.hostUsers === false ? null : setsRoot(pod)),
        },
      ],
    },
  ],
  concerns: ['runAsUser'],
  messages: ['unset', 'root'],
  // Nobody says who it runs as, so it may be root.
  joins: { unset: ['run-as-non-root'] },
  inspect(target, env) {
    if (isWindows(target.pod)) return notApplicable('windows-pod');
    const status = inheritedStatus(
      target,
      'runAsUser',
      { unset: 'unset', explicit: 'root' },
      (value) => value !== 0,
    );
    if (status.state !== 'unset' && status.state !== 'explicit') return status;
    // A 0 that stands there fails the standard until the pod says that it is for Windows.
    if (status.state === 'unset' && runsOnWindows(target.pod)) {
      return notApplicable('windows-pod');
    }
    // Known of the very content, the user is as good as written.
    if (status.state === 'unset' && isPinnedUser(target.pod, target.container)) {
      return byDefault(status.places[0]?.at ?? []);
    }
    const severity: Severity =
      status.state === 'unset' || inUserNamespace(target.pod, env) ? 'low' : 'high';
    return weighing(status, severity);
  },
  fix: {
    safety: 'needs-value',
    risk: ({ code }, { pod, container }) =>
      code === 'unset' ? knownUserRisk(pod, container) : undefined,
    mayBreak: ['command-privileges', 'node-agents', 'unwritable-folders'],
    // Who gives root a user namespace of its own means root.
    stays: ({ code }, { pod }) =>
      code === 'root' && pod.spec.hostUsers === false ? 'apart-from-node' : undefined,
    value: {
      kind: 'integer',
      min: 1,
      max: 2_147_483_647,
      suggestion: ANY_ID,
      suggest: (target, { bundle }) => userHint(target, bundle),
    },
    secure(selection) {
      const { pod, value, given, env } = selection;
      // No number means anything there: it should go, and os.name be said.
      if (typeof value !== 'number' || runsOnWindows(pod)) return null;
      return [
        ...(given
          ? setInherited(selection, 'runAsUser', value)
          : setInheritedEach(
              selection,
              'runAsUser',
              value,
              (target) => userHint(target, env.bundle)?.value,
            )),
        ...usersKept(pod),
      ];
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'securityContext'],
});
