/**
 * Overlapping selectors: whether a controller's selector takes in the pods of another one.
 *
 * Fields: spec.selector of Deployments, StatefulSets, DaemonSets, ReplicaSets and ReplicationControllers; the pod labels
 * of the others in the namespace.
 * Good: a selector that matches its own pods only.
 *
 * The API server accepts it, and controllers leave pods alone that have another owner. But what counts pods by a
 * selector counts those of both: an autoscaler, `kubectl logs` and rollouts of tools. A pod that loses its owner goes to
 * the other controller, and bare Pods to a ReplicaSet or a DaemonSet at once, which may be meant: low. In different files the two may be
 * alternatives: less. The same name is the same workload made ready for another place, and what has an owner is a copy
 * from the cluster. A selector can't be changed later: no fix.
 *
 * Source: Kubernetes, Deployments (selector) and ReplicaSet (non-template Pod acquisitions).
 */
import { indexed } from '../../model/bundle/lookups.ts';
import { asksForLabels, workloadsSelected } from '../../model/bundle/selection.ts';
import { selectorSelects } from '../../model/bundle/selector.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  place,
  type Severity,
  type Workload,
} from '../../rule/rule.ts';
import { isObject, type Json, listBelow, valueBelow } from '../../text/json.ts';

const CONTROLLERS = [
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/DaemonSet',
  'apps/v1/ReplicaSet',
  'v1/ReplicationController',
];
const CONTROLLER_KINDS = CONTROLLERS.map((kind) => kind.slice(kind.lastIndexOf('/') + 1));
/** Its selector is a plain map. */
const OLD_KIND = 'ReplicationController';
/** Controllers whose pods have no further label: they take pods without an owner that match. */
const TAKES_PODS = ['DaemonSet', 'ReplicaSet', OLD_KIND];

/** The selector of a controller; undefined for one that asks for nothing, which is refused. */
function selectorOf({ object, kind }: Workload): Json | undefined {
  const written = valueBelow(object.value, 'spec', 'selector');
  const selector = kind === OLD_KIND && isObject(written) ? { matchLabels: written } : written;
  return asksForLabels(selector) ? selector : undefined;
}

const selects = (controller: Workload, { pod }: Workload): boolean =>
  selectorSelects(selectorOf(controller), pod.metadata.labels);

const hasOwner = ({ value }: ObjectRef): boolean =>
  listBelow(value, 'metadata', 'ownerReferences').length > 0;

interface Position {
  readonly file: number | undefined;
  readonly order: number;
}

const positions = indexed(
  (bundle) =>
    new Map<ObjectRef, Position>(
      bundle.of('workload').map(({ object, file }, order) => [object, { file, order }]),
    ),
);

interface Overlap {
  readonly code: 'mutual' | 'wider';
  readonly other: Workload;
  readonly severity: Severity;
}

/** The first of the others whose pods the selector takes in. Two that take in each other's are told of at the later. */
function overlapOf(bundle: Bundle, controller: Workload): Overlap | undefined {
  const byObject = positions(bundle);
  const at = byObject.get(controller.object);
  const selector = selectorOf(controller);
  if (!selector) return undefined;
  for (const other of workloadsSelected(bundle, selector, controller.namespace)) {
    const controls = CONTROLLER_KINDS.includes(other.kind);
    if (!controls && !(other.kind === 'Pod' && TAKES_PODS.includes(controller.kind))) continue;
    if (other.object === controller.object || other.namespace !== controller.namespace) continue;
    if (other.custom || hasOwner(other.object)) continue;
    const there = byObject.get(other.object);
    const together = at?.file === there?.file;
    // Of one name it is one workload, written twice or in two ways.
    if (controller.name === other.name && (!together || controller.kind === other.kind)) continue;
    if (!controls) return { code: 'wider', other, severity: 'low' };
    if (!selects(other, controller)) {
      return { code: 'wider', other, severity: together ? 'medium' : 'low' };
    }
    if ((there?.order ?? 0) > (at?.order ?? 0)) continue;
    return { code: 'mutual', other, severity: together ? 'high' : 'medium' };
  }
  return undefined;
}

export const overlappingSelectors = defineRule({
  id: 'overlapping-selectors',
  category: 'reliability',
  severity: 'high',
  scope: 'pod',
  kinds: CONTROLLERS,
  reads: ['workload'],
  field: 'selector',
  covers: { 'selector-overlap': ['mutual', 'wider'] },
  messages: ['mutual', 'wider'],
  inspect: ({ object, workload }, { bundle }) => {
    const at = [...object.path, 'spec', 'selector'];
    const found = hasOwner(object) ? undefined : overlapOf(bundle, workload);
    if (!found) return byDefault(at);
    const { code, other, severity } = found;
    return explicit(place(at, code, { kind: other.kind, name: other.name ?? '' }, severity));
  },
  fix: null,
  sources: ['deployments', 'replicaSets', 'labels'],
});
