/**
 * The rules for the fields that a policy names in its own words or in its expression. The author of a policy writes
 * what it says, so that there is no wording to know.
 */
const FIELDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\ballowPrivilegeEscalation\b|privilege escalation/i, ['allow-privilege-escalation']],
  [/\brunAsNonRoot\b/i, ['run-as-non-root']],
  [/\brunAsUser\b/i, ['run-as-user']],
  [/\brunAsGroup\b/i, ['run-as-group']],
  [/\bfsGroup\b|\bsupplementalGroups\b/i, ['fs-group']],
  [/\breadOnlyRootFilesystem\b|read-only root file ?system/i, ['read-only-root-filesystem']],
  [/\bseccompProfile\b|\bseccomp\b/i, ['seccomp-profile']],
  [/\bappArmorProfile\b|\bAppArmor\b/i, ['apparmor-profile']],
  [/\bseLinuxOptions\b/i, ['selinux-options']],
  [/capabilities\.drop\b|must drop\b|require-drop/i, ['dropped-capabilities']],
  [
    /capabilities\.add\b|capabilities beyond|adding (?:of )?(?:additional )?capabilities/i,
    ['added-capabilities'],
  ],
  [/\bhostNetwork\b|\bhostPID\b|\bhostIPC\b|host namespaces/i, ['host-namespaces']],
  [/\bhostPath\b/i, ['host-path-volumes']],
  [/\bhostPorts?\b/i, ['host-ports']],
  [/\bhostProcess\b/i, ['windows-host-process']],
  [/\bprocMount\b/i, ['proc-mount']],
  [/\bsysctls?\b/i, ['sysctls']],
  [/securityContext\.privileged\b|privileged (?:mode|containers)/i, ['privileged']],
  [/\bautomountServiceAccountToken\b/i, ['service-account-token']],
  [/\blivenessProbe\b/i, ['liveness-probes']],
  [/\breadinessProbe\b/i, ['readiness-probes']],
  [/resources\.requests\b|\brequests\.(?:cpu|memory)\b/i, ['cpu-requests', 'memory-requests']],
  [/resources\.limits\b|\blimits\.(?:cpu|memory)\b|memory limits/i, ['memory-limits']],
  [/\bnodes\/proxy\b/i, ['nodes-proxy']],
  [/:latest\b|\blatest tag|mutable (?:image )?tag|image tag/i, ['image-tag']],
];

/** Rules named at most: a policy that names more fields than that says little about each. */
const MOST_RULES = 4;

/** The rules for the fields that a text names, in the order of the table. */
export function rulesNamedIn(text: string): readonly string[] {
  const start = text.slice(0, 4_000);
  const rules = FIELDS.flatMap(([field, ids]) => (field.test(start) ? ids : []));
  return [...new Set(rules)].slice(0, MOST_RULES);
}
