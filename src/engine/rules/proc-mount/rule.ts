/**
 * The proc mount: whether the container runtime hides the dangerous parts of /proc.
 *
 * Restricted fields: spec.{initContainers,containers,ephemeralContainers}[*].securityContext.procMount.
 * Allowed values: unset, Default (the empty string is refused).
 *
 * Source: Pod Security Standards, baseline, check procMount; from policy 1.35 it lets pods with
 * hostUsers false pass, and restricted takes its own check without that exception in its place.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { counted, offenders, quoted, sortedOnce } from '../../model/refusals/admission.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  notApplicable,
  on,
  ownField,
  type Pod,
  place,
} from '../../rule/rule.ts';

const isRefused = (procMount: string | undefined) =>
  procMount !== undefined && procMount !== 'Default';

function violation(pod: Pod): string | null {
  const names = offenders(pod.containers, ({ value }) =>
    isRefused(value.securityContext?.procMount),
  );
  if (!names) return null;
  const values = pod.containers.flatMap(({ value }) => value.securityContext?.procMount ?? []);
  const refused = quoted(sortedOnce(values.filter(isRefused)));
  return `${counted('container', names)} must not set securityContext.procMount to ${refused}`;
}

/** From 1.35: root in a user namespace of its own is nobody on the node, so /proc shows less. */
const inUserNamespace = (pod: Pod, { policyVersion }: Env) =>
  policyVersion.minor >= 35 && pod.spec.hostUsers === false;

export const procMount = defineRule({
  id: 'proc-mount',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'container',
  field: 'securityContext.procMount',
  covers: { 'proc-mount': ['proc-mount', 'proc-mount-in-user-namespace'] },
  standards: [
    {
      id: 'procMount',
      level: 'baseline',
      reason: 'procMount',
      versions: [
        { since: '1.0', violation },
        {
          since: '1.35',
          violation: (pod) => (pod.spec.hostUsers === false ? null : violation(pod)),
        },
      ],
    },
    {
      id: 'procMount_restricted',
      level: 'restricted',
      reason: 'procMount',
      overrides: ['procMount'],
      versions: [{ since: '1.35', violation }],
    },
  ],
  concerns: ['procMount', 'procMount_restricted'],
  messages: ['proc-mount', 'proc-mount-in-user-namespace'],
  inspect: ({ pod, container }, env) => {
    const value = container.value.securityContext?.procMount;
    const at = ownField(container, 'procMount');
    if (value !== undefined && isRefused(value)) {
      return inUserNamespace(pod, env)
        ? explicit(place(at, 'proc-mount-in-user-namespace', { value }, 'low'))
        : explicit(place(at, 'proc-mount', { value }));
    }
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    return value === undefined ? byDefault(at) : on(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ targets }) =>
      targets.flatMap(({ container }) =>
        container
          ? [{ op: 'remove' as const, path: ownField(container, 'procMount'), prune: true }]
          : [],
      ),
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'userNamespaces'],
});
