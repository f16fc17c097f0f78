/** The words of every rule, by its id. */

import { de as addedCapabilities } from '../../engine/rules/added-capabilities/de.ts';
import { de as allowPrivilegeEscalation } from '../../engine/rules/allow-privilege-escalation/de.ts';
import { de as apparmorProfile } from '../../engine/rules/apparmor-profile/de.ts';
import { de as credentialsInEnv } from '../../engine/rules/credentials-in-env/de.ts';
import { de as distinctProbes } from '../../engine/rules/distinct-probes/de.ts';
import { de as droppedCapabilities } from '../../engine/rules/dropped-capabilities/de.ts';
import { de as execProbes } from '../../engine/rules/exec-probes/de.ts';
import { de as fsGroup } from '../../engine/rules/fs-group/de.ts';
import { de as hostNamespaces } from '../../engine/rules/host-namespaces/de.ts';
import { de as hostPathVolumes } from '../../engine/rules/host-path-volumes/de.ts';
import { de as hostPorts } from '../../engine/rules/host-ports/de.ts';
import { de as livenessProbes } from '../../engine/rules/liveness-probes/de.ts';
import { de as preStopHooks } from '../../engine/rules/pre-stop-hooks/de.ts';
import { de as privileged } from '../../engine/rules/privileged/de.ts';
import { de as privilegedPorts } from '../../engine/rules/privileged-ports/de.ts';
import { de as probeAndLifecycleHosts } from '../../engine/rules/probe-and-lifecycle-hosts/de.ts';
import { de as probePorts } from '../../engine/rules/probe-ports/de.ts';
import { de as probeTiming } from '../../engine/rules/probe-timing/de.ts';
import { de as procMount } from '../../engine/rules/proc-mount/de.ts';
import { de as readinessProbes } from '../../engine/rules/readiness-probes/de.ts';
import { de as runAsGroup } from '../../engine/rules/run-as-group/de.ts';
import { de as runAsNonRoot } from '../../engine/rules/run-as-non-root/de.ts';
import { de as runAsUser } from '../../engine/rules/run-as-user/de.ts';
import { de as seccompProfile } from '../../engine/rules/seccomp-profile/de.ts';
import { de as selinuxOptions } from '../../engine/rules/selinux-options/de.ts';
import { de as sysctls } from '../../engine/rules/sysctls/de.ts';
import { de as volumeTypes } from '../../engine/rules/volume-types/de.ts';
import { de as windowsHostProcess } from '../../engine/rules/windows-host-process/de.ts';
import type { rules as english } from '../en/rules.ts';

export const rules: { readonly [Id in keyof typeof english]: (typeof english)[Id] } = {
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
