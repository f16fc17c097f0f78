/** Policies about what of its node a pod gets at: namespaces, ports, paths, volumes, kernel parameters. */
import { VOLUME_SOURCES } from '../../model/fields.ts';
import type { Pod } from '../../model/pod.ts';
import type { Path } from '../../text/path.ts';
import { definePodPolicy, eachContainer, podSecurityField, violation } from '../policy.ts';

export const hostNamespacesPolicy = definePodPolicy(
  {
    id: '47a1ee2f',
    name: 'Kubernetes cluster containers should not share host namespaces',
    version: '6.0.0',
    rules: ['host-namespaces'],
  },
  ({ spec, specPath }) => [
    ...(spec.hostPID === true ? [violation([...specPath, 'hostPID'], 'host-process-ids')] : []),
    ...(spec.hostIPC === true ? [violation([...specPath, 'hostIPC'], 'host-ipc')] : []),
  ],
);

/** With no network of the host and no port of it. */
export const hostNetworkAndPorts = definePodPolicy(
  {
    id: '82985f06',
    name: 'Kubernetes cluster pods should only use approved host network and port list',
    version: '7.0.0',
    rules: ['host-namespaces', 'host-ports'],
  },
  (pod) => [
    ...(pod.spec.hostNetwork === true
      ? [violation([...pod.specPath, 'hostNetwork'], 'host-network')]
      : []),
    ...eachContainer(pod, ({ path, name, value }) =>
      (value.ports ?? []).flatMap(({ hostPort = 0 }, i) =>
        Number(hostPort) === 0
          ? []
          : [
              violation([...path, 'ports', i, 'hostPort'], 'host-port', {
                container: name,
                port: Number(hostPort),
              }),
            ],
      ),
    ),
  ],
);

/** The paths that may be taken, all below each included; only where every mount is read-only. */
interface AllowedPaths {
  readonly readOnly: readonly string[];
}

/** Volumes that no container mounts are not judged. */
export const hostPaths = definePodPolicy<AllowedPaths>(
  {
    id: '098fc59e',
    name: 'Kubernetes cluster pod hostPath volumes should only use allowed host paths',
    version: '6.3.0',
    rules: ['host-path-volumes', 'read-only-host-paths'],
  },
  (pod, { readOnly }) =>
    mountedVolumes(pod).flatMap(({ volume, at, writable }) => {
      if (!volume.hostPath) return [];
      const path = typeof volume.hostPath.path === 'string' ? volume.hostPath.path : '';
      const data = { volume: volume.name ?? '', path };
      const allowed = readOnly.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
      if (!allowed) return [violation([...at, 'hostPath'], 'host-path', data)];
      return writable ? [violation(writable, 'host-path-writable', data)] : [];
    }),
);

export const volumeTypesPolicy = definePodPolicy<{ readonly allowed: readonly string[] }>(
  {
    id: '16697877',
    name: 'Kubernetes cluster pods should only use allowed volume types',
    version: '5.2.0',
    rules: ['volume-types', 'host-path-volumes'],
  },
  (pod, { allowed }) =>
    mountedVolumes(pod).flatMap(({ volume, at }) =>
      VOLUME_SOURCES.flatMap((type) =>
        volume[type] === undefined || allowed.includes(type)
          ? []
          : [violation([...at, type], 'volume-type', { volume: volume.name ?? '', type })],
      ),
    ),
);

/** The volumes that some container mounts, each with the place of a mount that can be written. */
function mountedVolumes({ spec, specPath, containers }: Pod) {
  const mounts = containers.flatMap(({ path, value }) =>
    (value.volumeMounts ?? []).map((mount, i) => ({ mount, at: [...path, 'volumeMounts', i] })),
  );
  return (spec.volumes ?? []).flatMap((volume, i) => {
    const matching = mounts.filter(({ mount }) => mount.name === volume.name);
    if (matching.length === 0) return [];
    const writable: Path | undefined = matching.find(({ mount }) => mount.readOnly !== true)?.at;
    return [{ volume, at: [...specPath, 'volumes', i], writable }];
  });
}

/** The list of the Pod Security Standards before 1.32: what they allow since then is not in it. */
const SYSCTLS = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_syncookies',
];

export const sysctlsPolicy = definePodPolicy(
  {
    id: '5e5a0673',
    name: '[Preview]: Kubernetes cluster containers should use only allowed sysctl interfaces',
    version: '1.0.0-preview',
    rules: ['sysctls'],
    linux: true,
  },
  (pod) =>
    (pod.spec.securityContext?.sysctls ?? []).flatMap(({ name = '' }, i) =>
      SYSCTLS.includes(name)
        ? []
        : [violation([...podSecurityField(pod, 'sysctls'), i], 'sysctl', { name })],
    ),
);
