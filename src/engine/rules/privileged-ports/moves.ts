/** What has to move together with a container port. */

import { sameNamespace } from '../../model/bundle/bundle.ts';
import { NETWORK_POLICY, selecting, workloadsSelected } from '../../model/bundle/selection.ts';
import { mapSelects, selectorSelects } from '../../model/bundle/selector.ts';
import { declaredPorts } from '../../model/container-ports.ts';
import type { LifecycleHandler, Probe } from '../../model/fields.ts';
import { hasPlaceholder, isTemplated } from '../../model/placeholder.ts';
import type { Bundle, BundleObject, FixOp, Path, Pod, Workload } from '../../rule/rule.ts';
import {
  entriesBelow,
  isObject,
  type Json,
  listBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
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
      const portPath = [...path, 'ports', i, 'containerPort'];
      return ports.some(({ at }) => samePath(at, portPath)) ? [] : [Number(containerPort ?? 0)];
    }),
  );
  const possible = [...moved].every(([from, to]) => {
    return to >= 1024 && to <= 65535 && !staying.includes(from) && !staying.includes(to);
  });
  return possible ? moved : null;
}

/**
 * The new number, null where nobody knows: what a tool fills in may be an old one. An expression of a template is
 * written over all the same, which no template allows, so that the fix is not made and a person is told where to look.
 */
function movedTo(port: Json | undefined, moved: Moves): number | null | undefined {
  if (typeof port === 'number') return moved.get(port);
  if (isTemplated(port)) return [...moved.values()][0];
  return hasPlaceholder(port) ? null : undefined;
}

const HANDLERS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
] as const;

/**
 * Probes and lifecycle hooks of all containers: they share one address, so the number says it all.
 * @returns with null for each port that may be an old one
 */
export function retargetHandlers({ containers }: Pod, moved: Moves): (FixOp | null)[] {
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
      return ports.flatMap(([action, port]): (FixOp | null)[] => {
        const to = movedTo(port, moved);
        if (to === null) return [null];
        return to === undefined ? [] : [{ op: 'set', path: [...at, action, 'port'], value: to }];
      });
    }),
  );
}

/**
 * Services of the files that send to an old number send to the new one; clients notice nothing.
 * @returns with null for each port that may be an old one
 */
export function retargetServices(
  bundle: Bundle,
  { namespace, pod }: Workload,
  moved: Moves,
): (FixOp | null)[] {
  return bundle.of('v1/Service').flatMap(({ object, document, file }) => {
    const spec = valueBelow(object.value, 'spec');
    if (!sameNamespace(object.namespace, namespace)) return [];
    if (textBelow(spec, 'type') === 'ExternalName') return [];
    if (!mapSelects(valueBelow(spec, 'selector'), pod.metadata.labels)) return [];
    return listBelow(spec, 'ports').flatMap((entry, i) => {
      if (!isObject(entry)) return [];
      // The API server takes the Service's own port where no target is given.
      const target = entry.targetPort || entry.port;
      const to = movedTo(target, moved);
      if (to === null) return [null];
      const path = [...object.path, 'spec', 'ports', i, 'targetPort'];
      return to === undefined ? [] : [{ op: 'set' as const, file, document, path, value: to }];
    });
  });
}

/**
 * What Prometheus' customary annotation says of the port to read from.
 * @returns with null for a port that may be an old one
 */
export function retargetAnnotations({ path, metadata }: Pod, moved: Moves): (FixOp | null)[] {
  const key = 'prometheus.io/port';
  const port = metadata.annotations?.get(key);
  const to = moved.get(Number(port)) ?? movedTo(port, moved);
  if (to === null) return [null];
  const at = [...path, 'metadata', 'annotations', key];
  return to === undefined ? [] : [{ op: 'set', path: at, value: String(to) }];
}

/**
 * NetworkPolicies of the files that let traffic to an old number through: they are applied behind the Service,
 * to the port of the pod. Where a rule also speaks of other pods the new number comes beside the old one.
 * Rules for outgoing traffic to any address are left alone: they don't name the pod.
 * @returns with null for each port that may be an old one
 */
export function retargetPolicies(
  bundle: Bundle,
  workload: Workload,
  moved: Moves,
): (FixOp | null)[] {
  const { labels } = workload.pod.metadata;
  const incoming = [...selecting(bundle, NETWORK_POLICY, workload)].flatMap((policy) => {
    const selector = valueBelow(policy.object.value, 'spec', 'podSelector');
    const alone = speaksForOne(bundle, selector, workload, moved);
    return rulesIn(policy, 'ingress').flatMap((rule) => retargetRule(rule, moved, alone));
  });
  const outgoing = bundle.of(NETWORK_POLICY).flatMap((policy) =>
    rulesIn(policy, 'egress').flatMap((rule) => {
      const peers = listBelow(rule.value, 'to');
      const meant = peers.filter(
        (peer) =>
          selectorSelects(valueBelow(peer, 'podSelector'), labels) &&
          (valueBelow(peer, 'namespaceSelector') !== undefined ||
            sameNamespace(policy.object.namespace, workload.namespace)),
      );
      if (meant.length === 0) return [];
      const [only] = peers;
      const alone =
        peers.length === 1 &&
        valueBelow(only, 'namespaceSelector') === undefined &&
        speaksForOne(bundle, valueBelow(only, 'podSelector'), workload, moved);
      return retargetRule(rule, moved, alone);
    }),
  );
  return [...incoming, ...outgoing];
}

interface PolicyRule {
  readonly file: number | undefined;
  readonly document: number;
  readonly path: Path;
  readonly value: Json;
}

const rulesIn = (
  { object, document, file }: BundleObject,
  direction: 'ingress' | 'egress',
): PolicyRule[] =>
  listBelow(object.value, 'spec', direction).map((value, i) => {
    return { file, document, path: [...object.path, 'spec', direction, i], value };
  });

/** Whether a selector takes in, of the pods that may use the old numbers, those of this workload alone. */
function speaksForOne(
  bundle: Bundle,
  selector: Json | undefined,
  { object, namespace }: Workload,
  moved: Moves,
): boolean {
  const labels = entriesBelow(selector, 'matchLabels').length;
  // One for every pod speaks of those in other files as well.
  if (labels + listBelow(selector, 'matchExpressions').length === 0) return false;
  return workloadsSelected(bundle, selector, namespace).every((other) => {
    const ports = declaredPorts(other.pod);
    const uses = ports.length === 0 || ports.some(({ port }) => moved.has(port));
    return other.object === object || !uses;
  });
}

function retargetRule(
  { file, document, path, value }: PolicyRule,
  moved: Moves,
  alone: boolean,
): (FixOp | null)[] {
  const ports = listBelow(value, 'ports');
  const allows = (wanted: number): boolean =>
    ports.some((entry) => {
      const [from, to] = [valueBelow(entry, 'port'), valueBelow(entry, 'endPort')];
      return from === wanted || (Number(from) <= wanted && wanted <= Number(to ?? Number.NaN));
    });
  return ports.flatMap((entry, i): (FixOp | null)[] => {
    const from = valueBelow(entry, 'port');
    const end = valueBelow(entry, 'endPort');
    if (typeof from === 'string') {
      const to = movedTo(from, moved);
      if (to === null) return [null];
      const at = [...path, 'ports', i, 'port'];
      return to === undefined ? [] : [{ op: 'set', file, document, path: at, value: to }];
    }
    return [...moved].flatMap(([old, to]): FixOp[] => {
      const covers = end === undefined ? from === old : Number(from) <= old && old <= Number(end);
      if (!covers || allows(to)) return [];
      if (alone && end === undefined) {
        return [{ op: 'set', file, document, path: [...path, 'ports', i, 'port'], value: to }];
      }
      const protocol = textBelow(entry, 'protocol');
      const added = { ...(protocol !== undefined && { protocol }), port: to };
      return [{ op: 'append', file, document, path: [...path, 'ports'], value: added }];
    });
  });
}
