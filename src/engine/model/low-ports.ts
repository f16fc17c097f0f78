/** Container ports that the kernel may keep from a process without privileges. */
import type { Path } from '../text/path.ts';
import { type ContainerRef, type Pod, runsOnWindows } from './pod.ts';

export interface LowPort {
  readonly port: number;
  readonly at: Path;
}

/** Whether the manifest says that a container runs as another user than root. */
export function isNonRoot(pod: Pod, container: ContainerRef): boolean {
  const own = container.value.securityContext;
  const shared = pod.spec.securityContext;
  const user = own?.runAsUser ?? shared?.runAsUser;
  if (user !== undefined) return Number(user) !== 0;
  return (own?.runAsNonRoot ?? shared?.runAsNonRoot) === true;
}

/** The first port that anyone may bind: the pod's own sysctl, else the kernel's default. */
export function unprivilegedStart(pod: Pod): number {
  const value = pod.spec.securityContext?.sysctls?.findLast(
    ({ name }) => name === 'net.ipv4.ip_unprivileged_port_start',
  )?.value;
  return value !== undefined && /^\d{1,5}$/.test(value) ? Math.min(Number(value), 1024) : 1024;
}

export const portsBelow = (container: ContainerRef, limit: number): readonly LowPort[] =>
  (container.value.ports ?? []).flatMap(({ containerPort }, i) => {
    const port = Number(containerPort ?? 0);
    const at = [...container.path, 'ports', i, 'containerPort'];
    return port > 0 && port < limit ? [{ port, at }] : [];
  });

/** The ports of a container that some node images refuse to its user; root may bind any. */
export function refusedPorts(pod: Pod, container: ContainerRef): readonly LowPort[] {
  const capable = container.value.securityContext?.capabilities?.add?.includes('NET_BIND_SERVICE');
  return capable || runsOnWindows(pod) || !isNonRoot(pod, container)
    ? []
    : portsBelow(container, unprivilegedStart(pod));
}
