/** The words of every rule, by its id. */
import { en as addedCapabilities } from '../../engine/rules/added-capabilities/en.ts';
import { en as allowPrivilegeEscalation } from '../../engine/rules/allow-privilege-escalation/en.ts';
import { en as apparmorProfile } from '../../engine/rules/apparmor-profile/en.ts';
import { en as credentialsInEnv } from '../../engine/rules/credentials-in-env/en.ts';
import { en as distinctProbes } from '../../engine/rules/distinct-probes/en.ts';
import { en as droppedCapabilities } from '../../engine/rules/dropped-capabilities/en.ts';
import { en as execProbes } from '../../engine/rules/exec-probes/en.ts';
import { en as fsGroup } from '../../engine/rules/fs-group/en.ts';
import { en as hostNamespaces } from '../../engine/rules/host-namespaces/en.ts';
import { en as hostPathVolumes } from '../../engine/rules/host-path-volumes/en.ts';
import { en as hostPorts } from '../../engine/rules/host-ports/en.ts';
import { en as livenessProbes } from '../../engine/rules/liveness-probes/en.ts';
import { en as preStopHooks } from '../../engine/rules/pre-stop-hooks/en.ts';
import { en as privileged } from '../../engine/rules/privileged/en.ts';
import { en as privilegedPorts } from '../../engine/rules/privileged-ports/en.ts';
import { en as probeAndLifecycleHosts } from '../../engine/rules/probe-and-lifecycle-hosts/en.ts';
import { en as probePorts } from '../../engine/rules/probe-ports/en.ts';
import { en as probeTiming } from '../../engine/rules/probe-timing/en.ts';
import { en as procMount } from '../../engine/rules/proc-mount/en.ts';
import { en as readinessProbes } from '../../engine/rules/readiness-probes/en.ts';
import { en as runAsGroup } from '../../engine/rules/run-as-group/en.ts';
import { en as runAsNonRoot } from '../../engine/rules/run-as-non-root/en.ts';
import { en as runAsUser } from '../../engine/rules/run-as-user/en.ts';
import { en as seccompProfile } from '../../engine/rules/seccomp-profile/en.ts';
import { en as selinuxOptions } from '../../engine/rules/selinux-options/en.ts';
import { en as sysctls } from '../../engine/rules/sysctls/en.ts';
import { en as volumeTypes } from '../../engine/rules/volume-types/en.ts';
import { en as windowsHostProcess } from '../../engine/rules/windows-host-process/en.ts';

export const rules = {
  'added-capabilities': addedCapabilities,
  'allow-privilege-escalation': allowPrivilegeEscalation,
  'apparmor-profile': apparmorProfile,
  'credentials-in-env': credentialsInEnv,
  'distinct-probes': distinctProbes,
  'dropped-capabilities': droppedCapabilities,
  'exec-probes': execProbes,
  'fs-group': fsGroup,
  'host-namespaces': hostNamespaces,
  'host-path-volumes': hostPathVolumes,
  'host-ports': hostPorts,
  'liveness-probes': livenessProbes,
  'pre-stop-hooks': preStopHooks,
  privileged,
  'privileged-ports': privilegedPorts,
  'probe-and-lifecycle-hosts': probeAndLifecycleHosts,
  'probe-ports': probePorts,
  'probe-timing': probeTiming,
  'proc-mount': procMount,
  'readiness-probes': readinessProbes,
  'run-as-group': runAsGroup,
  'run-as-non-root': runAsNonRoot,
  'run-as-user': runAsUser,
  'seccomp-profile': seccompProfile,
  'selinux-options': selinuxOptions,
  sysctls,
  'volume-types': volumeTypes,
  'windows-host-process': windowsHostProcess,
};
