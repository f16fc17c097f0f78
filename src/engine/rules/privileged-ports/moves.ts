/** What has to move together with a container port. */

import { mapSelects } from '../../model/bundle/selector.ts';
import type { LifecycleHandler, Probe } from '../../model/fields.ts';
import type { Bundle, FixOp, Path, Pod, Workload } from '../../rule/rule.ts';
import { isObject, listBelow, textBelow, valueBelow } from '../../text/json.ts';
import { samePath } from '../../text/path.ts';

/** New port numbers by old ones. */
export type Moves = ReadonlyMap<number, number>;

/**
 * The lowest port becomes `value`, the others keep their distance from it: with 8080, 80 and 443
 * become 8080 and 8443.
 * @returns null when a new number is out of range or a port of the pod that stays is in the way.
 */
export function moves(
  pod: Pod,
  ports: readonly { readonly port: number; readonly at: Path }[],
  value: number,
): Moves | null {
  const lowest = Math.min(...ports.map(({ port }) => port));
  const moved = new Map(ports.map(({ port }) => [port, port - lowest + value]));
  const staying = pod.containers.flatMap(({ path, value: { ports: all } }) =>
    (all ?? []).flatMap(({ containerPort }, i) => {
      const own = [...path, 'ports', i, 'containerPort'];
      return ports.some(({ at }) => samePath(at, own)) ? [] : [Number(containerPort ?? 0)];
    }),
  );
  const possible = [...moved].every(([from, to]) => {
    return to >= 1024 && to <= 65535 && !staying.includes(from) && !staying.includes(to);
  });
  return possible ? moved : null;
}

const HANDLERS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;

/** Probes and lifecycle hooks of all containers: they share one address, so the number says it all. */
export function retargetHandlers({ containers }: Pod, moved: Moves): FixOp[] {
  return containers.flatMap(({ path, value }) =>
    HANDLERS.flatMap(([field, hook]) => {
      const handler: (Probe & LifecycleHandler) | undefined =
        field === 'lifecycle' ? value.lifecycle?.[hook] : value[field];
      const at = [...path, field, ...(hook ? [hook] : [])];
      const { httpGet, tcpSocket, grpc } = handler ?? {};
      const ports = [
        // A handler with a host of its own speaks of a port elsewhere.
        ['httpGet', httpGet?.host ? undefined : httpGet?.port],
        ['tcpSocket', tcpSocket?.host ? undefined : tcpSocket?.port],
        ['grpc', grpc?.port],
      ] as const;
      return ports.flatMap(([action, port]) => {
        const to = typeof port === 'number' ? moved.get(port) : undefined;
        return to === undefined ? [] : [{ op: 'set', path: [...at, action, 'port'], value: to }];
      });
    }),
  );
}

/** Services of the file that send to an old number send to the new one; clients notice nothing. */
export function retargetServices(
  bundle: Bundle,
  { namespace, pod }: Workload,
  moved: Moves,
): FixOp[] {
  return bundle.of('v1/Service').flatMap(({ object, document }) => {
    const spec = valueBelow(object.value, 'spec');
    if ((object.namespace ?? 'default') !== (namespace ?? 'default')) return [];
    if (textBelow(spec, 'type') === 'ExternalName') return [];
    if (!mapSelects(valueBelow(spec, 'selector'), pod.metadata.labels)) return [];
    return listBelow(spec, 'ports').flatMap((entry, i) => {
      if (!isObject(entry)) return [];
      // The API server takes the Service's own port where no target is given.
      const target = entry.targetPort || entry.port;
      const to = typeof target === 'number' ? moved.get(target) : undefined;
      const path = [...object.path, 'spec', 'ports', i, 'targetPort'];
      return to === undefined ? [] : [{ op: 'set' as const, document, path, value: to }];
    });
  });
}
