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

/** The ports of a pod, by number or by name, to which Services send. */
export const targetPorts = (services: readonly Json[]): ReadonlySet<string | number | undefined> =>
  new Set(
    services.flatMap((service) =>
      listBelow(service, 'spec', 'ports').map(
        (port) =>
          textBelow(port, 'targetPort') ??
          numberBelow(port, 'targetPort') ??
          numberBelow(port, 'port'),
      ),
    ),
  );

/** Whether a container declares one of the ports. */
export const declaresPort = (
  { value }: ContainerRef,
  targets: ReturnType<typeof targetPorts>,
): boolean =>
  value.ports?.some(
    ({ name, containerPort }) =>
      (name !== undefined && targets.has(name)) || targets.has(Number(containerPort ?? 0)),
  ) === true;
