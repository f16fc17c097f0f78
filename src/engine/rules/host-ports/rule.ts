/**
 * Host ports: container ports that open on the node's own address.
 *
 * Restricted fields: spec.{initContainers,containers,ephemeralContainers}[*].ports[*].hostPort.
 * Allowed values: unset, 0. For kind Pod with hostNetwork the API server first gives every zero
 * hostPort of init and app containers the value of containerPort.
 *
 * Source: Pod Security Standards, baseline, check hostPorts. hostIP is not read.
 */
import { countedUsers, offenders, plural, sortedOnce } from '../../model/refusals/admission.ts';
import {
  byDefault,
  type ContainerRef,
  defineRule,
  explicit,
  type Pod,
  place,
} from '../../rule/rule.ts';

const isSet = (port: number | bigint | undefined) => Number(port ?? 0) !== 0;

/** True when the API server makes host ports of the container's ports. */
const isDefaulted = (pod: Pod, kind: string, { role }: ContainerRef) =>
  kind === 'Pod' && pod.spec.hostNetwork === true && role !== 'ephemeral';

/** The container's host ports, each with the field that opens it. */
const hostPortsOf = (pod: Pod, kind: string, container: ContainerRef) =>
  (container.value.ports ?? [])
    .map(({ hostPort, containerPort }, i) => {
      const isExplicit = isSet(hostPort) || !isDefaulted(pod, kind, container);
      const field: 'hostPort' | 'containerPort' = isExplicit ? 'hostPort' : 'containerPort';
      const port = Number((isExplicit ? hostPort : containerPort) ?? 0);
      return { at: [...container.path, 'ports', i, field], field, port };
    })
    .filter(({ port }) => port !== 0);

/** Ports are sorted as text, so that 80 stands behind 100. */
function violation(pod: Pod, kind: string): string | null {
  const opened = (container: ContainerRef) =>
    container.value.ports ? hostPortsOf(pod, kind, container) : [];
  const names = offenders(pod.containers, (container) => opened(container).length > 0);
  if (!names) return null;
  const ports = sortedOnce(pod.containers.flatMap(opened).map(({ port }) => String(port)));
  return `${countedUsers('container', names)} ${plural('hostPort', ports.length)} ${ports.join(', ')}`;
}

export const hostPorts = defineRule({
  id: 'host-ports',
  category: 'host-access',
  severity: 'medium',
  scope: 'container',
  field: 'ports[].hostPort',
  covers: { 'host-port': ['host-port', 'host-network-port'] },
  standards: [
    {
      id: 'hostPorts',
      level: 'baseline',
      reason: 'hostPort',
      versions: [{ since: '1.0', violation }],
    },
  ],
  concerns: ['hostPorts'],
  messages: ['host-port', 'host-network-port'],
  inspect: ({ workload, pod, container }) => {
    const open = hostPortsOf(pod, workload.kind, container);
    if (open.length === 0) return byDefault([...container.path, 'ports']);
    return explicit(
      ...open.map(({ at, field, port }) =>
        place(at, field === 'hostPort' ? 'host-port' : 'host-network-port', { port }),
      ),
    );
  },
  fix: {
    safety: 'may-break',
    // Where a pod runs on every node, its port of the node is how others on it find it.
    stays: (_, { workload, pod }) =>
      workload.kind === 'DaemonSet' && pod.spec.hostNetwork !== true ? 'every-node' : undefined,
    secure: ({ workload, pod, targets }) => {
      // With the host network every port is a host port: only host-namespaces can take that away.
      if (workload.kind === 'Pod' && pod.spec.hostNetwork === true) return null;
      return targets.flatMap(({ container }) => {
        return (container?.value.ports ?? []).flatMap((port, i) => {
          if (!container || !isSet(port.hostPort)) return [];
          const at = [...container.path, 'ports', i];
          return [
            { op: 'remove' as const, path: [...at, 'hostPort'] },
            ...(port.hostIP === undefined
              ? []
              : [{ op: 'remove' as const, path: [...at, 'hostIP'] }]),
          ];
        });
      });
    },
  },
  sources: ['aksPodSecurity', 'podSecurityStandards', 'configuration'],
});
