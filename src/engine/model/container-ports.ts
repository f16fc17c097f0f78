/** The ports that a pod's containers declare. */
import { type Json, listBelow, numberBelow, textBelow } from '../text/json.ts';
import type { ContainerRef, Pod } from './pod.ts';

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

/**
 * The containers that declare a port to which one of the Services sends: by its number, or by its name. None
 * when the Services send to ports that no container declares.
 * @param services the Services that select the pod
 */
export function reachedContainers(pod: Pod, services: readonly Json[]): readonly ContainerRef[] {
  const targets = new Set(
    services.flatMap((service) =>
      listBelow(service, 'spec', 'ports').map(
        (port) =>
          textBelow(port, 'targetPort') ??
          numberBelow(port, 'targetPort') ??
          numberBelow(port, 'port'),
      ),
    ),
  );
  return pod.containers.filter(({ value }) =>
    value.ports?.some(
      ({ name, containerPort }) =>
        (name !== undefined && targets.has(name)) || targets.has(Number(containerPort ?? 0)),
    ),
  );
}
