/**
 * A process must not gain more privileges than its parent has.
 *
 * Restricted fields:
 * - spec.{initContainers,containers,ephemeralContainers}[*].securityContext.allowPrivilegeEscalation
 *
 * Allowed values: false. Absent means that escalation is possible, so absent is denied as well.
 *
 * Source: Pod Security Standards, restricted, check `allowPrivilegeEscalation`; the AKS article wants
 * it to be false always. The API server refuses false beside `privileged: true` and beside an added
 * `CAP_SYS_ADMIN` (in this spelling only), so the fix declines there.
 *
 * Severity: medium where nothing is set. Escalation takes a setuid program with a weakness, gives a process that is root
 * nothing, and another one at most the capabilities that every container starts with. It is never less, since Restricted denies the
 * pod. High where there is more to gain, as other capabilities are added, and where true says that a program of the
 * image does raise its privileges.
 */
import { BASELINE } from '../../model/capabilities.ts';
import { isNonRoot } from '../../model/effective.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders } from '../../model/refusals/admission.ts';
import { gainRisk } from '../../rule/learned-risk.ts';
import {
  type ContainerRef,
  defineRule,
  explicit,
  isWindows,
  notApplicable,
  on,
  ownField,
  type Pod,
  place,
  setInContainers,
  unset,
} from '../../rule/rule.ts';

function mayEscalate(pod: Pod): string | null {
  const names = offenders(
    pod.containers,
    (c) => c.value.securityContext?.allowPrivilegeEscalation !== false,
  );
  return (
    names &&
    `${counted('container', names)} must set securityContext.allowPrivilegeEscalation=false`
  );
}

/** Why the API server would refuse the value false. */
function obstacle({ value }: ContainerRef) {
  const { privileged, capabilities } = value.securityContext ?? {};
  if (privileged === true) return 'forced-by-privileged';
  return capabilities?.add?.includes('CAP_SYS_ADMIN') ? 'forced-by-sys-admin' : undefined;
}

const addsCapabilities = ({ value }: ContainerRef): boolean =>
  (value.securityContext?.capabilities?.add ?? []).length > 0;

const addsMoreThanDefault = ({ value }: ContainerRef): boolean =>
  (value.securityContext?.capabilities?.add ?? []).some((name) => !BASELINE.has(name));

export const allowPrivilegeEscalation = defineRule({
  id: 'allow-privilege-escalation',
  category: 'privileges',
  severity: 'medium',
  scope: 'container',
  field: 'securityContext.allowPrivilegeEscalation',
  covers: {
    'allow-privilege-escalation': [
      'unset',
      'allowed',
      'forced-by-privileged',
      'forced-by-sys-admin',
    ],
  },
  standards: [
    {
      id: 'allowPrivilegeEscalation',
      level: 'restricted',
      reason: 'allowPrivilegeEscalation != false',
      versions: [
        { since: '1.8', violation: mayEscalate },
        // The field does not exist on Windows, and the API server refuses it there (KEP-2802).
        { since: '1.25', violation: (pod) => (isWindows(pod) ? null : mayEscalate(pod)) },
      ],
    },
  ],
  concerns: ['allowPrivilegeEscalation'],
  messages: ['unset', 'allowed', 'forced-by-privileged', 'forced-by-sys-admin'],
  // There is no more to gain than such a container has.
  joins: {
    'forced-by-privileged': ['privileged'],
    'forced-by-sys-admin': ['added-capabilities/sys-admin'],
  },
  inspect({ pod, container }) {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const value = container.value.securityContext?.allowPrivilegeEscalation;
    const at = ownField(container, 'allowPrivilegeEscalation');
    if (value === false) return on(at);
    const forced = obstacle(container);
    if (value !== undefined) return explicit(place(at, forced ?? 'allowed', undefined, 'high'));
    const severity = forced || addsMoreThanDefault(container) ? 'high' : undefined;
    return unset(at, forced ?? 'unset', undefined, severity);
  },
  fix: {
    safety: 'usually-fine',
    mayBreak: ['command-privileges'],
    // Somebody decided it, and may have had a reason. What is added for a user other than root reaches a program only
    // through the capabilities of its file, which no_new_privs takes away.
    risk: ({ code }, { pod, container }) =>
      code === 'allowed' || (isNonRoot(pod, container) && addsCapabilities(container))
        ? 'may-break'
        : gainRisk(pod, container),
    // Declined as a whole, the fix is asked for each container alone.
    secure: ({ targets }) =>
      targets.some(({ container }) => container && obstacle(container))
        ? null
        : setInContainers(targets, ['allowPrivilegeEscalation'], false),
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'noNewPrivileges'],
});
