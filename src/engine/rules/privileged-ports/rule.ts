/**
 * Privileged ports: container ports below 1024, which the kernel keeps for processes with
 * CAP_NET_BIND_SERVICE unless the pod's network namespace says otherwise.
 *
 * Fields: spec.{initContainers,containers}[*].ports[*].containerPort, with the effective runAsUser and
 * runAsNonRoot, capabilities.add and the sysctl net.ipv4.ip_unprivileged_port_start.
 * Good values: 1024 to 65535 for a container that does not run as root. Who runs as root, or leaves
 * that to the image, is the business of run-as-non-root.
 *
 * Source: the AKS article's advice on ports below 1024 and Services. Not a Pod Security Standard.
 */
import { portsBelow, refusedPorts, unprivilegedStart } from '../../model/low-ports.ts';
import { runsOnWindows } from '../../model/pod.ts';
import { byDefault, defineRule, explicit, notApplicable, place } from '../../rule/rule.ts';
import {
  moves,
  retargetAnnotations,
  retargetHandlers,
  retargetPolicies,
  retargetServices,
} from './moves.ts';

export const privilegedPorts = defineRule({
  id: 'privileged-ports',
  category: 'network',
  severity: 'low',
  scope: 'container',
  after: {
    rules: ['run-as-non-root', 'run-as-user'],
    when: ({ pod, container }) => portsBelow(container, unprivilegedStart(pod)).length > 0,
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
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 1024, max: 65535, suggestion: 8080 },
    secure: ({ workload, pod, targets, value, env: { bundle } }) => {
      // On the host network the number is an address of the node, which others may rely on.
      if (typeof value !== 'number' || pod.spec.hostNetwork === true) return null;
      const start = unprivilegedStart(pod);
      const ports = targets.flatMap(({ container }) =>
        container ? portsBelow(container, start) : [],
      );
      const moved = moves(pod, ports, value);
      if (!moved) return null;
      const beside = [
        ...retargetHandlers(pod, moved),
        ...retargetAnnotations(pod, moved),
        ...retargetServices(bundle, workload, moved),
        ...retargetPolicies(bundle, workload, moved),
      ];
      const known = beside.filter((op) => op !== null);
      // One of them may be an old number: the traffic to it would end.
      if (known.length < beside.length) return null;
      return [
        ...ports.map(({ port, at }) => {
          return { op: 'set' as const, path: at, value: moved.get(port) ?? port };
        }),
        ...known,
      ];
    },
  },
  sources: ['aksPodSecurity', 'services'],
});
