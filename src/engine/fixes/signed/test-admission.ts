/** The level of the Pod Security Standards that a pod passes, from the text of the standards. */
import { type Container, inherited, type PodOf } from './test-scene.ts';

export type Level = 'privileged' | 'baseline' | 'restricted';
export const LEVELS: readonly Level[] = ['privileged', 'baseline', 'restricted'];

const BASELINE_CAPABILITIES = new Set(
  (
    'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID ' +
    'SYS_CHROOT'
  ).split(' '),
);
const SAFE_SYSCTLS = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
]);
const RESTRICTED_VOLUMES = new Set(
  'configMap csi downwardAPI emptyDir ephemeral persistentVolumeClaim projected secret'.split(' '),
);

export function levelOf(pod: PodOf): Level {
  if (!passesBaseline(pod)) return 'privileged';
  return passesRestricted(pod) ? 'restricted' : 'baseline';
}

const passesBaseline = ({ spec, containers }: PodOf): boolean =>
  !spec.hostNetwork &&
  !spec.hostPID &&
  !spec.hostIPC &&
  !spec.volumes?.some(({ hostPath }) => hostPath) &&
  (spec.securityContext?.sysctls ?? []).every(({ name }) => SAFE_SYSCTLS.has(name)) &&
  spec.securityContext?.seccompProfile?.type !== 'Unconfined' &&
  containers.every(
    ({ securityContext: own, ports = [] }) =>
      !own?.privileged &&
      (own?.capabilities?.add ?? []).every((name) => BASELINE_CAPABILITIES.has(name)) &&
      ports.every(({ hostPort }) => !hostPort) &&
      (own?.procMount ?? 'Default') === 'Default' &&
      own?.seccompProfile?.type !== 'Unconfined',
  );

const passesRestricted = (pod: PodOf): boolean =>
  (pod.spec.volumes ?? []).every((volume) =>
    Object.keys(volume).every((key) => key === 'name' || RESTRICTED_VOLUMES.has(key)),
  ) && pod.containers.every((container) => isRestricted(pod, container));

function isRestricted(pod: PodOf, container: Container): boolean {
  const { capabilities, allowPrivilegeEscalation } = container.securityContext ?? {};
  const seccomp = inherited(pod, container, 'seccompProfile')?.type ?? '';
  return (
    allowPrivilegeEscalation === false &&
    inherited(pod, container, 'runAsNonRoot') === true &&
    inherited(pod, container, 'runAsUser') !== 0 &&
    ['RuntimeDefault', 'Localhost'].includes(seccomp) &&
    capabilities?.drop?.includes('ALL') === true &&
    (capabilities.add ?? []).every((name) => name === 'NET_BIND_SERVICE')
  );
}
