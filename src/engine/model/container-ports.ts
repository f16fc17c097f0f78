/** The ports that a pod's containers declare. */
import type { Pod } from './pod.ts';

/** As a NetworkPolicy writes it. */
type DeclaredPort = { protocol: string; port: number };

/** Each number and protocol once. */
export function declaredPorts(pod: Pod): DeclaredPort[] {
  const ports = pod.containers.flatMap(({ value }) =>
    (value.ports ?? []).flatMap(({ containerPort, protocol }) => {
      const port = Number(containerPort ?? 0);
      return port > 0 ? [{ protocol: protocol || 'TCP', port }] : [];
    }),
  );
  const byKey = new Map(ports.map((port) => [`${port.protocol} ${port.port}`, port]));
  return [...byKey.values()];
}
