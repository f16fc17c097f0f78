/**
 * The Pod Security Standards: the rules that carry out their checks, with the codes that make a check
 * fail. What else these rules have to say belongs to other profiles.
 */
import type { RuleSettings } from '../review/settings.ts';

export const PSS_BASELINE: RuleSettings = {
  privileged: {},
  'added-capabilities': { codes: ['sys-admin', 'dangerous', 'outside-baseline'] },
  'seccomp-profile': { codes: ['unconfined'] },
  'apparmor-profile': {},
  'selinux-options': {},
  'proc-mount': { codes: ['proc-mount'] },
  sysctls: {},
  'host-namespaces': {},
  'host-path-volumes': {},
  'host-ports': {},
  'windows-host-process': {},
  'probe-and-lifecycle-hosts': {},
};

export const PSS_RESTRICTED: RuleSettings = {
  ...PSS_BASELINE,
  'run-as-non-root': {},
  'run-as-user': { codes: ['root'] },
  'allow-privilege-escalation': {},
  // The standard exempts a Windows pod from its Linux settings only if the pod says what it is.
  'operating-system': {},
  'added-capabilities': {},
  'dropped-capabilities': {},
  'seccomp-profile': {},
  'proc-mount': {},
  'volume-types': {},
};
