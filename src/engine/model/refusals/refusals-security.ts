/** Refusals that concern the operating system, namespaces of the node and security contexts. */
import type { Path } from '../../text/path.ts';
import type { SecurityContext } from '../fields.ts';
import type { ContainerRef, Pod } from '../pod.ts';
import { below, type Refuse, requireDescending, requireOneOf } from './refusal.ts';

/** validateWindows: what may not even be set beside `os.name: windows`. */
const LINUX_POD_FIELDS = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
] as const;
const LINUX_CONTAINER_FIELDS = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
] as const;

export function refuseOperatingSystem(refuse: Refuse, pod: Pod): void {
  const { spec, specPath } = pod;
  if (!spec.os) return;
  if (!spec.os.name) {
    refuse('value-required', below(specPath, 'os.name'), { field: 'os.name' });
  } else if (spec.os.name === 'windows') {
    refuseLinuxFields(refuse, pod);
  } else if (spec.os.name === 'linux') {
    if (spec.securityContext?.windowsOptions) {
      refuse('windows-options-on-linux', below(specPath, 'securityContext.windowsOptions'), {});
    }
    for (const { value, path } of pod.containers) {
      if (!value.securityContext?.windowsOptions) continue;
      refuse('windows-options-on-linux', below(path, 'securityContext.windowsOptions'), {});
    }
  } else {
    requireOneOf(refuse, ['linux', 'windows'], spec.os.name, specPath, 'os.name');
  }
}

function refuseLinuxFields(refuse: Refuse, { spec, specPath, containers }: Pod): void {
  const linuxField = (base: Path, field: string) =>
    refuse('linux-field-on-windows', below(base, field), { field });
  if (spec.hostPID) linuxField(specPath, 'hostPID');
  if (spec.hostIPC) linuxField(specPath, 'hostIPC');
  if (spec.hostUsers !== undefined) linuxField(specPath, 'hostUsers');
  if (spec.shareProcessNamespace !== undefined) linuxField(specPath, 'shareProcessNamespace');
  for (const field of LINUX_POD_FIELDS) {
    const value = spec.securityContext?.[field];
    // An empty list of sysctls counts as none.
    const empty = field === 'sysctls' && Array.isArray(value) && value.length === 0;
    if (value !== undefined && !empty) linuxField(specPath, `securityContext.${field}`);
  }
  for (const { value, path } of containers) {
    for (const field of LINUX_CONTAINER_FIELDS) {
      if (value.securityContext?.[field] === undefined) continue;
      linuxField(path, `securityContext.${field}`);
    }
  }
}

/** validateHostUsers, and what else contradicts a namespace of the node. */
export function refuseNamespaces(refuse: Refuse, { spec, specPath, containers }: Pod): void {
  if (spec.shareProcessNamespace && spec.hostPID) {
    refuse('shared-processes-beside-host-pid', below(specPath, 'shareProcessNamespace'), {});
  }
  if (spec.hostUsers !== false) return;
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
    if (!spec[field]) continue;
    refuse('user-namespace-beside-host-namespace', below(specPath, field), { field });
  }
  for (const { value, path } of containers) {
    if (!value.volumeDevices?.length) continue;
    refuse('user-namespace-beside-volume-devices', below(path, 'volumeDevices'), {});
  }
}

const POD_CHOICES = [
  ['fsGroupChangePolicy', ['OnRootMismatch', 'Always']],
  ['supplementalGroupsPolicy', ['Merge', 'Strict']],
  ['seLinuxChangePolicy', ['Recursive', 'MountOption']],
] as const;

/** validatePodSpecSecurityContext. */
export function refusePodSecurity(refuse: Refuse, pod: Pod): void {
  const { spec, specPath } = pod;
  const context = spec.securityContext;
  if (!context) return;
  refuseIds(refuse, context, specPath);
  if (isOutside(context.fsGroup)) refuseId(refuse, context.fsGroup, specPath, 'fsGroup');
  context.supplementalGroups?.forEach((group, i) => {
    if (!isOutside(group)) return;
    const field = `securityContext.supplementalGroups[${i}]`;
    const path = [...specPath, 'securityContext', 'supplementalGroups', i];
    refuse('id-out-of-range', path, { field, value: String(group) });
  });
  for (const [field, allowed] of POD_CHOICES) {
    requireOneOf(refuse, allowed, context[field], specPath, `securityContext.${field}`);
  }
  refuseProfiles(refuse, context, specPath);
  refuseSysctls(refuse, pod);
}

/** ValidateSecurityContext. */
export function refuseContainerSecurity(refuse: Refuse, pod: Pod, container: ContainerRef): void {
  const { path, value } = container;
  const context = value.securityContext;
  if (!context) return;
  refuseIds(refuse, context, path);
  requireOneOf(
    refuse,
    ['Default', 'Unmasked'],
    context.procMount,
    path,
    'securityContext.procMount',
  );
  if (context.procMount === 'Unmasked' && pod.spec.hostUsers !== false) {
    refuse('unmasked-without-user-namespace', below(path, 'securityContext.procMount'), {});
  }
  if (context.allowPrivilegeEscalation === false) {
    const at = () => below(path, 'securityContext.allowPrivilegeEscalation');
    if (context.privileged) refuse('escalation-beside-privileged', at(), {});
    // Compared as it is spelled: SYS_ADMIN gets through, although the runtime treats both alike.
    if (context.capabilities?.add?.includes('CAP_SYS_ADMIN')) {
      refuse('escalation-beside-sys-admin', at(), {});
    }
  }
  refuseProfiles(refuse, context, path);
}

type Id = number | bigint | undefined;
type Context = Pick<
  SecurityContext,
  'runAsUser' | 'runAsGroup' | 'seccompProfile' | 'appArmorProfile'
>;

/** IsValidUserID, IsValidGroupID. */
const isOutside = (id: Id): boolean => id !== undefined && (id < 0 || id > 2147483647);

function refuseId(refuse: Refuse, id: Id, base: Path, name: string): void {
  const field = `securityContext.${name}`;
  refuse('id-out-of-range', below(base, field), { field, value: String(id) });
}

function refuseIds(refuse: Refuse, context: Context, base: Path): void {
  if (isOutside(context.runAsUser)) refuseId(refuse, context.runAsUser, base, 'runAsUser');
  if (isOutside(context.runAsGroup)) refuseId(refuse, context.runAsGroup, base, 'runAsGroup');
}

const PROFILE_TYPES = ['Localhost', 'RuntimeDefault', 'Unconfined'];

/** validateSeccompProfileField, ValidateAppArmorProfileField. They differ in small things. */
function refuseProfiles(refuse: Refuse, context: Context, base: Path): void {
  for (const name of ['seccompProfile', 'appArmorProfile'] as const) {
    const profile = context[name];
    if (!profile) continue;
    const isAppArmor = name === 'appArmorProfile';
    const { type, localhostProfile: local } = profile;
    const field = `securityContext.${name}`;
    const localField = `${field}.localhostProfile`;
    if (!type) refuse('value-required', below(base, `${field}.type`), { field: `${field}.type` });
    else requireOneOf(refuse, PROFILE_TYPES, type, base, `${field}.type`);
    if (type === 'Localhost') {
      if (local === undefined || (isAppArmor && local.trim() === '')) {
        refuse('localhost-profile-missing', below(base, localField), { field });
      } else if (isAppArmor && local !== local.trim()) {
        refuse('value-padded', below(base, localField), { field: localField, value: local });
      } else if (!isAppArmor) {
        requireDescending(refuse, local, base, localField);
      }
    } else if (local !== undefined && type) {
      refuse('localhost-profile-unexpected', below(base, localField), { field, type });
    }
  }
}

/** validateWindowsHostProcessPod. */
export function refuseHostProcess(refuse: Refuse, pod: Pod): void {
  const { spec, specPath, containers } = pod;
  const field = 'securityContext.windowsOptions.hostProcess';
  const shared = spec.securityContext?.windowsOptions?.hostProcess;
  const ownOf = ({ value }: ContainerRef) => value.securityContext?.windowsOptions?.hostProcess;
  if (!shared && !containers.some(ownOf)) return;
  const some = containers.some((container) => ownOf(container) ?? shared);
  for (const container of containers) {
    const hostProcess = ownOf(container);
    const data = { container: container.name };
    if (hostProcess !== undefined && shared !== undefined && hostProcess !== shared) {
      refuse('host-process-differs', below(container.path, field), data);
    } else if (some && !(hostProcess ?? shared)) {
      refuse('host-process-mixed', below(container.path, field), data);
    }
  }
  if (some && !spec.hostNetwork) {
    refuse('host-process-without-host-network', below(specPath, 'hostNetwork'), {});
  }
}

const SYSCTL_SEGMENT = '[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?';
const SYSCTL = new RegExp(`^${SYSCTL_SEGMENT}(?:[./]${SYSCTL_SEGMENT})*$`);
const IPC_SYSCTLS = /^(?:kernel\.(?:shm|msg|sem$)|fs\.mqueue\.)/;

/** In `net/ipv4/conf/eth0.1` the slashes separate; then dots and slashes change places. */
function dotted(name: string): string {
  return /[./]/.exec(name)?.[0] === '/'
    ? name.replace(/[./]/g, (separator) => (separator === '/' ? '.' : '/'))
    : name;
}

/** validateSysctls, ValidateHostSysctl. */
function refuseSysctls(refuse: Refuse, { spec, specPath }: Pod): void {
  const sysctls = spec.securityContext?.sysctls;
  if (!sysctls?.length) return;
  const seen = new Set<string>();
  sysctls.forEach(({ name = '' }, i) => {
    const path = [...specPath, 'securityContext', 'sysctls', i, 'name'];
    if (name === '') {
      refuse('value-required', path, { field: `securityContext.sysctls[${i}].name` });
      return;
    }
    if (name.length > 253 || !SYSCTL.test(name)) refuse('sysctl-name-invalid', path, { name });
    else if (seen.has(name)) refuse('sysctl-twice', path, { name });
    seen.add(name);
    const normal = dotted(name);
    if (spec.hostNetwork && normal.startsWith('net.')) {
      refuse('sysctl-beside-host-network', path, { name });
    } else if (spec.hostIPC && IPC_SYSCTLS.test(normal)) {
      refuse('sysctl-beside-host-ipc', path, { name });
    }
  });
}
