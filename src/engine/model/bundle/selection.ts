/** Which objects of a bundle select which pods by a LabelSelector, without trying each with each. */

import { added } from '../../text/grouped.ts';
import {
  entriesBelow,
  type Json,
  type JsonObject,
  listBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import { isSubdomain } from '../names.ts';
import type { ObjectRef, Workload } from '../pod.ts';
import { type Bundle, type BundleObject, sameNamespace } from './bundle.ts';
import { indexed, labelOf, workloadsByLabel } from './lookups.ts';
import { selectorSelects } from './selector.ts';

export const NETWORK_POLICY = 'networking.k8s.io/v1/NetworkPolicy';
export const DISRUPTION_BUDGET = 'policy/v1/PodDisruptionBudget';

/** The field of `spec` with the selector. */
const SELECTOR_FIELDS = {
  [NETWORK_POLICY]: 'podSelector',
  [DISRUPTION_BUDGET]: 'selector',
} as const;
type SelectingKind = keyof typeof SELECTOR_FIELDS;

/**
 * The selector of an object. A NetworkPolicy without one selects all pods, a PodDisruptionBudget without one none,
 * and under policy/v1beta1 an empty one selects none either.
 */
export function selectorIn(
  kind: SelectingKind,
  { apiVersion, value }: ObjectRef,
): Json | undefined {
  const selector = valueBelow(value, 'spec', SELECTOR_FIELDS[kind]);
  if (kind === NETWORK_POLICY) return selector ?? {};
  return apiVersion === 'policy/v1beta1' && !asksForLabels(selector) ? undefined : selector;
}

/** Whether a LabelSelector asks for anything: one that doesn't selects everything. */
export const asksForLabels = (selector: Json | undefined): boolean =>
  entriesBelow(selector, 'matchLabels').length > 0 ||
  listBelow(selector, 'matchExpressions').length > 0;

const firstLabel = (selector: Json | undefined): string => {
  const [first] = entriesBelow(selector, 'matchLabels');
  return first ? labelOf(first) : '';
};

const selectingByLabel = indexed((bundle) => {
  const index = new Map<string, BundleObject[]>();
  for (const kind of Object.keys(SELECTOR_FIELDS) as SelectingKind[]) {
    for (const entry of bundle.of(kind)) {
      const selector = selectorIn(kind, entry.object);
      added(index, `${kind} ${firstLabel(selector)}`, () => []).push(entry);
    }
  }
  return index;
});

/** The objects of a kind that select a workload's pods, one after another: often the first will do. */
export function* selecting(
  bundle: Bundle,
  kind: SelectingKind,
  { namespace, pod }: Workload,
): Generator<BundleObject, void> {
  const { labels } = pod.metadata;
  const keys = ['', ...[...(labels ?? [])].map(([key, value]) => `${key}=${value}`)];
  for (const key of keys) {
    for (const entry of selectingByLabel(bundle).get(`${kind} ${key}`) ?? []) {
      const { object } = entry;
      if (!sameNamespace(object.namespace, namespace)) continue;
      if (selectorSelects(selectorIn(kind, object), labels)) yield entry;
    }
  }
}

/** The workloads whose pods a LabelSelector takes in. */
export function workloadsSelected(
  bundle: Bundle,
  selector: Json | undefined,
  namespace: string | null,
): Workload[] {
  const label = firstLabel(selector);
  const candidates = label
    ? (workloadsByLabel(bundle).get(label) ?? [])
    : bundle.of('workload').flatMap(({ workload }) => workload ?? []);
  return candidates.filter(
    (workload) =>
      sameNamespace(workload.namespace, namespace) &&
      selectorSelects(selector, workload.pod.metadata.labels),
  );
}

/**
 * The selector for an object that is to stand beside a workload: the workload's own, else its pods'
 * labels. Null when the pods have none, since an empty selector takes in the whole namespace.
 */
export function selectorFor({ object, pod, problems }: Workload): Json | null {
  const { labels } = pod.metadata;
  const selector = valueBelow(object.value, 'spec', 'selector');
  if (problems.length === 0 && firstLabel(selector) && selectorSelects(selector, labels)) {
    // Only what a selector may hold: a field that stands there by mistake is not written again.
    const fields = ['matchLabels', 'matchExpressions'] as const;
    return Object.fromEntries(
      fields.flatMap((field) => {
        const value = valueBelow(selector, field);
        return value === undefined ? [] : [[field, value]];
      }),
    );
  }
  return labels && labels.size > 0 ? { matchLabels: Object.fromEntries(labels) } : null;
}

/**
 * Of the labels that Kubernetes recommends those that are as true of what stands beside an object. Its version is its
 * own, and so is the tool that manages it.
 */
const SHARED_LABELS: ReadonlySet<string> = new Set(
  ['name', 'instance', 'component', 'part-of'].map((name) => `app.kubernetes.io/${name}`),
);

/** The recommended labels of an object, for what stands beside it; none where it has none. */
const recommendedLabels = ({ value }: ObjectRef): JsonObject =>
  Object.fromEntries(
    entriesBelow(value, 'metadata', 'labels').filter(([key]) => SHARED_LABELS.has(key)),
  );

/** `metadata` of an object that stands beside a workload: in its namespace, found by the same labels. */
export function metadataFor(
  { object, namespace }: Pick<Workload, 'object' | 'namespace'>,
  name: string,
): JsonObject {
  const labels = recommendedLabels(object);
  return {
    name,
    ...(namespace !== null && { namespace }),
    ...(Object.keys(labels).length > 0 && { labels }),
  };
}

/**
 * `metadata` of an object that selects a workload's pods. It has the workload's name; the suffix is added only where
 * another object of the kind has that. Null when the workload has no name, or both are taken.
 */
export function companionMetadata(
  bundle: Bundle,
  kind: SelectingKind,
  { object }: { readonly object: ObjectRef },
  suffix: string,
): JsonObject | null {
  const { namespace } = object;
  const workloadName = textBelow(object.value, 'metadata', 'name');
  if (workloadName === undefined) return null;
  const alike = bundle.named('workload', workloadName, namespace);
  const file = alike.find((entry) => entry.object === object)?.file;
  // Of another file it is rather the same workload, made ready for another cluster.
  const others = alike
    .filter((entry) => entry.object !== object && entry.file === file)
    .map((entry) => entry.object.kind);
  if (others.includes(object.kind)) return null;
  const base = others.length > 0 ? `${workloadName}-${object.kind?.toLowerCase()}` : workloadName;
  const name = [base, `${base}-${suffix}`].find(
    (free) => isSubdomain(free) && bundle.named(kind, free, namespace).length === 0,
  );
  return name === undefined ? null : metadataFor({ object, namespace }, name);
}
