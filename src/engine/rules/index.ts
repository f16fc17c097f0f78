/** The list of rules, in the order of the wizard's steps. `ls` shows the same. */
import { createRegistry } from '../lint/registry.ts';
import { addedCapabilities } from './added-capabilities/rule.ts';
import { allowPrivilegeEscalation } from './allow-privilege-escalation/rule.ts';
import { apparmorProfile } from './apparmor-profile/rule.ts';
import { credentialsInEnv } from './credentials-in-env/rule.ts';
import { droppedCapabilities } from './dropped-capabilities/rule.ts';
import { fsGroup } from './fs-group/rule.ts';
import { hostNamespaces } from './host-namespaces/rule.ts';
import { hostPathVolumes } from './host-path-volumes/rule.ts';
import { hostPorts } from './host-ports/rule.ts';
import { privileged } from './privileged/rule.ts';
import { privilegedPorts } from './privileged-ports/rule.ts';
import { probeAndLifecycleHosts } from './probe-and-lifecycle-hosts/rule.ts';
import { procMount } from './proc-mount/rule.ts';
import { runAsGroup } from './run-as-group/rule.ts';
import { runAsNonRoot } from './run-as-non-root/rule.ts';
import { runAsUser } from './run-as-user/rule.ts';
import { seccompProfile } from './seccomp-profile/rule.ts';
import { selinuxOptions } from './selinux-options/rule.ts';
import { sysctls } from './sysctls/rule.ts';
import { volumeTypes } from './volume-types/rule.ts';
import { windowsHostProcess } from './windows-host-process/rule.ts';

export const registry = createRegistry([
  runAsNonRoot,
  runAsUser,
  runAsGroup,
  fsGroup,
  allowPrivilegeEscalation,
  privileged,
  addedCapabilities,
  droppedCapabilities,
  seccompProfile,
  apparmorProfile,
  selinuxOptions,
  procMount,
  sysctls,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  windowsHostProcess,
  volumeTypes,
  privilegedPorts,
  probeAndLifecycleHosts,
  credentialsInEnv,
]);
