/** The words of every rule, by its id. */
import { en as addedCapabilities } from '../../engine/rules/added-capabilities/en.ts';
import { en as allowPrivilegeEscalation } from '../../engine/rules/allow-privilege-escalation/en.ts';
import { en as apparmorProfile } from '../../engine/rules/apparmor-profile/en.ts';
import { en as credentialsInEnv } from '../../engine/rules/credentials-in-env/en.ts';
import { en as droppedCapabilities } from '../../engine/rules/dropped-capabilities/en.ts';
import { en as fsGroup } from '../../engine/rules/fs-group/en.ts';
import { en as hostNamespaces } from '../../engine/rules/host-namespaces/en.ts';
import { en as hostPathVolumes } from '../../engine/rules/host-path-volumes/en.ts';
import { en as hostPorts } from '../../engine/rules/host-ports/en.ts';
import { en as privileged } from '../../engine/rules/privileged/en.ts';
import { en as privilegedPorts } from '../../engine/rules/privileged-ports/en.ts';
import { en as probeAndLifecycleHosts } from '../../engine/rules/probe-and-lifecycle-hosts/en.ts';
import { en as procMount } from '../../engine/rules/proc-mount/en.ts';
import { en as runAsGroup } from '../../engine/rules/run-as-group/en.ts';
import { en as runAsNonRoot } from '../../engine/rules/run-as-non-root/en.ts';
import { en as runAsUser } from '../../engine/rules/run-as-user/en.ts';
import { en as seccompProfile } from '../../engine/rules/seccomp-profile/en.ts';
import { en as selinuxOptions } from '../../engine/rules/selinux-options/en.ts';
import { en as sysctls } from '../../engine/rules/sysctls/en.ts';
import { en as volumeTypes } from '../../engine/rules/volume-types/en.ts';
import { en as windowsHostProcess } from '../../engine/rules/windows-host-process/en.ts';

export const rules = {
  'run-as-non-root': runAsNonRoot,
  'run-as-user': runAsUser,
  'run-as-group': runAsGroup,
  'fs-group': fsGroup,
  'allow-privilege-escalation': allowPrivilegeEscalation,
  privileged,
  'added-capabilities': addedCapabilities,
  'dropped-capabilities': droppedCapabilities,
  'seccomp-profile': seccompProfile,
  'apparmor-profile': apparmorProfile,
  'selinux-options': selinuxOptions,
  'proc-mount': procMount,
  sysctls,
  'host-namespaces': hostNamespaces,
  'host-path-volumes': hostPathVolumes,
  'host-ports': hostPorts,
  'windows-host-process': windowsHostProcess,
  'volume-types': volumeTypes,
  'privileged-ports': privilegedPorts,
  'probe-and-lifecycle-hosts': probeAndLifecycleHosts,
  'credentials-in-env': credentialsInEnv,
};
