/**
 * Sysctls: kernel parameters that a pod sets for itself.
 *
 * Restricted field: spec.securityContext.sysctls[*].name.
 * Allowed values: the names below, by the policy version that added them; an exact match, written with
 * dots. All of them are namespaced and known not to touch the node or other pods.
 *
 * Source: Pod Security Standards, baseline, check sysctls.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { offenders } from '../../model/refusals/admission.ts';
import { SYSCTL_STEPS, safeSysctlsAt } from '../../model/sysctls.ts';
import {
  byDefault,
  defineRule,
  type Env,
  explicit,
  isWindows,
  type ListSpec,
  notApplicable,
  type Pod,
  type PodTarget,
  place,
  podField,
} from '../../rule/rule.ts';

const sysctlsOf = (pod: Pod) => pod.spec.securityContext?.sysctls ?? [];

/** Names as written, however often: one that is empty leaves the parentheses empty. */
const violation = (allowed: ReadonlySet<string>) => (pod: Pod) => {
  const names = offenders(
    pod.spec.securityContext?.sysctls,
    ({ name }) => !allowed.has(name ?? ''),
  );
  return names?.join(', ') ?? null;
};

const forbidden = (pod: Pod, { policyVersion }: Env) => {
  const sysctls = sysctlsOf(pod);
  if (sysctls.length === 0) return [];
  const allowed = safeSysctlsAt(policyVersion.minor);
  return sysctls.flatMap(({ name }, index) => (allowed.has(name ?? '') ? [] : [{ name, index }]));
};

/** Values that each safe one may well be given. */
const EXAMPLES: { readonly [name: string]: string } = {
  'kernel.shm_rmid_forced': '1',
  'net.ipv4.ip_local_port_range': '32768 60999',
  'net.ipv4.ip_unprivileged_port_start': '0',
  'net.ipv4.ping_group_range': '0 2147483647',
  'net.ipv4.tcp_syncookies': '1',
  'net.ipv4.ip_local_reserved_ports': '8080',
  'net.ipv4.tcp_fin_timeout': '30',
  'net.ipv4.tcp_keepalive_intvl': '30',
  'net.ipv4.tcp_keepalive_probes': '5',
  'net.ipv4.tcp_keepalive_time': '600',
  'net.ipv4.tcp_rmem': '4096 131072 6291456',
  'net.ipv4.tcp_wmem': '4096 16384 4194304',
  'net.ipv4.tcp_notsent_lowat': '131072',
  'net.ipv4.tcp_slow_start_after_idle': '0',
};

const nameIn = (item: string) => item.slice(0, item.indexOf('='));

const LIST: ListSpec<PodTarget> = {
  // The API server refuses the field in a pod that says it is for Windows.
  at: ({ pod }) => (isWindows(pod) ? null : podField(pod, 'sysctls')),
  read: ({ pod }) => sysctlsOf(pod).map(({ name = '', value = '' }) => `${name}=${value}`),
  write: (item) => ({ name: nameIn(item), value: item.slice(item.indexOf('=') + 1).trim() }),
  keyOf: nameIn,
  // As the API server has it (IsValidSysctlName), written with dots.
  pattern: '[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)+=\\S(?:.*\\S)?',
  example: 'net.ipv4.tcp_syncookies=1',
  suggestions: ({ policyVersion }) =>
    [...safeSysctlsAt(policyVersion.minor)].map((name) => `${name}=${EXAMPLES[name]}`),
  level: (item, { policyVersion }) =>
    safeSysctlsAt(policyVersion.minor).has(nameIn(item)) ? 'restricted' : null,
};

export const sysctls = defineRule({
  id: 'sysctls',
  category: 'kernel-profiles',
  severity: 'medium',
  scope: 'pod',
  list: LIST,
  field: 'securityContext.sysctls',
  covers: { 'sysctls-unsafe': ['forbidden-sysctl'] },
  standards: [
    {
      id: 'sysctls',
      level: 'baseline',
      reason: 'forbidden sysctls',
      versions: SYSCTL_STEPS.map(({ minor }) => {
        return { since: `1.${minor}`, violation: violation(safeSysctlsAt(minor)) };
      }),
    },
  ],
  concerns: ['sysctls'],
  messages: ['forbidden-sysctl'],
  inspect: ({ pod }, env) => {
    const at = podField(pod, 'sysctls');
    const found = forbidden(pod, env);
    if (found.length > 0) {
      return explicit(
        ...found.map(({ name, index }) => {
          const path = [...at, index, ...(name === undefined ? [] : ['name'])];
          return place(path, 'forbidden-sysctl', { name: name ?? '' });
        }),
      );
    }
    return runsOnWindows(pod) ? notApplicable('windows-pod') : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ pod, env }) => {
      const path = podField(pod, 'sysctls');
      const found = forbidden(pod, env);
      if (found.length === sysctlsOf(pod).length) return [{ op: 'remove', path, prune: true }];
      // From the end, so that the indices before it stay true.
      return found.reverse().map(({ index }) => ({ op: 'removeItem', path, index }));
    },
  },
  sources: ['podSecurityStandards', 'sysctls'],
});
