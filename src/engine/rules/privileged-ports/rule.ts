/**
 * Privileged ports: container ports below 1024, which the kernel keeps for processes with
 * CAP_NET_BIND_SERVICE unless the pod's network namespace says otherwise.
 *
 * Fields: spec.{initContainers,containers}[*].ports[*].containerPort, with the effective runAsUser and
 * runAsNonRoot, capabilities.add and the sysctl net.ipv4.ip_unprivileged_port_start.
 * Good values: 1024 to 65535 for a container that does not run as root. Who runs as root, or leaves
 * that to the image, is the business of run-as-non-root.
 *
 * The fix moves a port only together with the place that tells the program to listen there: an argument, a variable or
 * a ConfigMap of the files. Otherwise it lowers the sysctl, which Restricted allows and which is the default of
 * containerd 2, so that the program and everything that leads to it stay as they are.
 *
 * Source: the AKS article's advice on ports below 1024 and Services. Not a Pod Security Standard.
 */
import { Bundle } from '../../model/bundle/bundle.ts';
import {
  type LowPort,
  portsBelow,
  refusedPorts,
  unprivilegedStart,
} from '../../model/low-ports.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { calledByItself, toldPorts } from '../../model/told-ports.ts';
import {
  BEFORE_CONTAINERS,
  byDefault,
  type ContainerRef,
  type ContainerTarget,
  defineRule,
  explicit,
  type FixOp,
  notApplicable,
  type Pod,
  place,
  podField,
  type Workload,
} from '../../rule/rule.ts';
import {
  moves,
  retargetAnnotations,
  retargetHandlers,
  retargetPolicies,
  retargetServices,
} from './moves.ts';

/** Whether the files tell a container each of the ports that the kernel may refuse to it. */
function isTold({ pod, workload, container }: ContainerTarget, bundle: Bundle): boolean {
  const ports = portsBelow(container, unprivilegedStart(pod)).map(({ port }) => port);
  const configured = toldPorts(container, workload, bundle).flatMap((mention) => mention.ports);
  return ports.length > 0 && ports.every((port) => configured.includes(port));
}

/** The program's port with all that leads to it; null unless the files tell the program each of the ports. */
function moved(
  workload: Workload,
  targets: readonly ContainerTarget[],
  ports: readonly LowPort[],
  value: number,
  bundle: Bundle,
): FixOp[] | null {
  const { pod } = workload;
  const numbers = moves(pod, ports, value);
  if (!numbers || !targets.every((target) => isTold(target, bundle))) return null;
  const mentions = targets.flatMap(({ container }) => toldPorts(container, workload, bundle));
  const called = calledByItself(workload, mentions, bundle);
  if ([...numbers.keys()].some((port) => called.has(port))) return null;
  const beside = [
    ...retargetHandlers(pod, numbers),
    ...retargetAnnotations(pod, numbers),
    ...retargetServices(bundle, workload, numbers),
    ...retargetPolicies(bundle, workload, numbers),
  ];
  const ops = beside.filter((op) => op !== null);
  // One of them may be an old number: the traffic to it would end.
  if (ops.length < beside.length) return null;
  return [
    ...ports.map(({ port, at }): FixOp => {
      return { op: 'set', path: at, value: numbers.get(port) ?? port };
    }),
    ...mentions.flatMap(({ in: entry, path, with: change, ports: oldPorts }): FixOp[] => {
      if (!oldPorts.some((port) => numbers.has(port))) return [];
      const op = { op: 'set' as const, path, value: change(numbers) };
      return [
        entry
          ? {
              ...op,
              document: entry.document,
              ...(entry.file !== undefined && { file: entry.file }),
            }
          : op,
      ];
    }),
    ...ops,
  ];
}

const SYSCTL = 'net.ipv4.ip_unprivileged_port_start';

/** Lets every user bind the ports, down to the lowest of them: the program, its clients and its Service stay as they are. */
function lowered(pod: Pod, containers: readonly ContainerRef[]): FixOp[] {
  const refused = containers.flatMap((container) => refusedPorts(pod, container));
  if (refused.length === 0) return [];
  const value = String(Math.min(...refused.map(({ port }) => port)));
  const path = podField(pod, 'sysctls');
  const index = (pod.spec.securityContext?.sysctls ?? []).findLastIndex(
    ({ name }) => name === SYSCTL,
  );
  if (index >= 0) return [{ op: 'set', path: [...path, index, 'value'], value }];
  return pod.spec.securityContext?.sysctls
    ? [{ op: 'append', path, value: { name: SYSCTL, value } }]
    : [{ op: 'set', path, value: [{ name: SYSCTL, value }], before: BEFORE_CONTAINERS }];
}

export const privilegedPorts = defineRule({
  id: 'privileged-ports',
  category: 'network',
  severity: 'low',
  scope: 'container',
  after: {
    rules: ['run-as-non-root', 'run-as-user'],
    when: ({ pod, container }) => portsBelow(container, unprivilegedStart(pod)).length > 0,
    codes: ['privileged-port'],
  },
  field: 'ports[].containerPort',
  covers: { 'privileged-container-port': ['privileged-port'] },
  messages: ['privileged-port'],
  inspect: ({ pod, container }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const refused = refusedPorts(pod, container);
    if (refused.length === 0) return byDefault([...container.path, 'ports']);
    return explicit(...refused.map(({ port, at }) => place(at, 'privileged-port', { port })));
  },
  always: true,
  fix: {
    safety: 'usually-fine',
    mayBreak: ['unreached-ports'],
    risk: (_, target) => (isTold(target, Bundle.empty) ? 'may-break' : undefined),
    value: {
      kind: 'integer',
      min: 1024,
      max: 65535,
      suggestion: 8080,
      anyDoes: true,
      // Only a program that the files tell where to listen can be told another port.
      beside: {
        field: 'ports[].containerPort',
        needs: (target) => isTold(target as ContainerTarget, Bundle.empty),
        read: () => undefined,
      },
    },
    secure: ({ workload, pod, targets, value, env: { bundle } }) => {
      // On the host network the number is an address of the node, which others may rely on.
      if (typeof value !== 'number' || pod.spec.hostNetwork === true) return null;
      const start = unprivilegedStart(pod);
      const ports = targets.flatMap(({ container }) =>
        container ? portsBelow(container, start) : [],
      );
      return (
        moved(workload, targets, ports, value, bundle) ??
        lowered(
          pod,
          targets.map(({ container }) => container),
        )
      );
    },
  },
  sources: ['aksPodSecurity', 'services'],
});
