/** Questions about a bundle that many objects ask, each answered from an index that is made once. */
import { added } from '../../text/grouped.ts';
import {
  asText,
  entriesBelow,
  isObject,
  type Json,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import { memo } from '../../text/memo.ts';
import { groupOf, kindIn } from '../kinds/kinds.ts';
import type { ObjectRef, Workload } from '../pod.ts';
import { type Bundle, type BundleObject, kindOf, sameNamespace } from './bundle.ts';
import { mapSelects } from './selector.ts';

/** A namespace of null is any. */
type Namespace = string | null;

const namespacesByKind = indexed((bundle) => {
  const index = new Map<string, Set<Namespace>>();
  for (const { object, workload } of bundle.objects) {
    for (const kind of [kindOf(object), workload ? 'workload' : null]) {
      if (kind !== null) added(index, kind, () => new Set<Namespace>()).add(object.namespace);
    }
  }
  return index;
});

/** Whether the bundle has an object of the kind, as `v1/Secret`, that may be in the namespace. */
export function holds(bundle: Bundle, kind: string, namespace: Namespace): boolean {
  const namespaces = namespacesByKind(bundle).get(kind);
  if (!namespaces) return false;
  return namespace === null || namespaces.has(namespace) || namespaces.has(null);
}

/**
 * What an index by label is asked with for an entry of a selector. Null is the empty text there; what is
 * no text has the wrong type and meets no label.
 */
export const labelOf = ([key, value]: readonly [string, Json]): string => `${key}=${asText(value)}`;

const servicesByLabel = indexed((bundle) => {
  const index = new Map<string, BundleObject[]>();
  for (const entry of bundle.of('v1/Service')) {
    const spec = valueBelow(entry.object.value, 'spec');
    const [first] = entriesBelow(spec, 'selector');
    if (!first || textBelow(spec, 'type') === 'ExternalName') continue;
    added(index, labelOf(first), () => []).push(entry);
  }
  return index;
});

/** The Services that send to a workload's pods. */
export function servicesOf(bundle: Bundle, { namespace, pod }: Workload): BundleObject[] {
  const index = servicesByLabel(bundle);
  return [...(pod.metadata.labels ?? [])].flatMap(([key, value]) =>
    (index.get(`${key}=${value}`) ?? []).filter(
      ({ object }) =>
        sameNamespace(object.namespace, namespace) &&
        mapSelects(valueBelow(object.value, 'spec', 'selector'), pod.metadata.labels),
    ),
  );
}

/** By `key=value`. */
export const workloadsByLabel = indexed((bundle) => {
  const index = new Map<string, Workload[]>();
  for (const { workload } of bundle.of('workload')) {
    if (!workload) continue;
    for (const [key, value] of workload.pod.metadata.labels ?? []) {
      added(index, `${key}=${value}`, () => []).push(workload);
    }
  }
  return index;
});

/** The workloads whose pods a Service selects. */
export function workloadsOf(bundle: Bundle, { namespace, value }: ObjectRef): Workload[] {
  const selector = valueBelow(value, 'spec', 'selector');
  const [first] = entriesBelow(selector);
  if (!first) return [];
  return (workloadsByLabel(bundle).get(labelOf(first)) ?? []).filter(
    (workload) =>
      sameNamespace(workload.namespace, namespace) &&
      mapSelects(selector, workload.pod.metadata.labels),
  );
}

/** What scales a workload by itself; KEDA makes a HorizontalPodAutoscaler of its object. */
export const AUTOSCALERS = [
  'autoscaling/v1/HorizontalPodAutoscaler',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'keda.sh/v1alpha1/ScaledObject',
] as const;

/** A custom kind is told by its group; of Kubernetes' own the name will do, under whatever version. */
function targetKey(apiVersion: string, kind: string, name: string | undefined): string {
  const custom = kindIn(apiVersion, kind)?.scaled === true;
  return `${custom ? groupOf(apiVersion) : ''} ${kind} ${name ?? ''}`;
}

const autoscalersByTarget = indexed((bundle) => {
  const index = new Map<string, BundleObject[]>();
  for (const entry of AUTOSCALERS.flatMap((kind) => bundle.of(kind))) {
    const target = valueBelow(entry.object.value, 'spec', 'scaleTargetRef');
    if (!isObject(target)) continue;
    // KEDA's own default; a HorizontalPodAutoscaler that names no kind is refused.
    const kind = textBelow(target, 'kind') ?? 'Deployment';
    const key = targetKey(textBelow(target, 'apiVersion') ?? '', kind, textBelow(target, 'name'));
    added(index, key, () => []).push(entry);
  }
  return index;
});

/** The autoscaler that scales an object, if the bundle has one: best one that names the object's own namespace. */
export function autoscalerOf(bundle: Bundle, object: ObjectRef): ObjectRef | undefined {
  const { apiVersion, kind, name } = object;
  if (name === null) return undefined;
  const all = autoscalersByTarget(bundle).get(targetKey(apiVersion ?? '', kind ?? '', name));
  const best =
    all?.find((entry) => entry.object.namespace === object.namespace) ??
    all?.find((entry) => sameNamespace(entry.object.namespace, object.namespace));
  return best?.object;
}

/** An index that is made when a bundle is first asked for it, and kept as long as the bundle is. */
export function indexed<T>(make: (bundle: Bundle) => T): (bundle: Bundle) => T {
  const indexOf = memo(make);
  return (bundle) => {
    bundle.wasAsked = true;
    return indexOf(bundle);
  };
}
