/**
 * Reserved labels: whether a workload carries labels of AKS's own prefix.
 *
 * Fields: metadata.labels of what carries a pod, and of its pods.
 * Good: no key kubernetes.azure.com, and none that begins with it and a slash. In a nodeSelector such keys are right, and so are
 * annotations.
 *
 * Source: AKS deployment safeguards, which refuse the label. The fix takes it away, but not from pods whose
 * workload selects by it: the selector cannot be changed later.
 */
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  type PodTarget,
  place,
} from '../../rule/rule.ts';
import { entriesBelow, type Json, textBelow } from '../../text/json.ts';

const RESERVED = 'kubernetes.azure.com';

/** Paths of the labels; those of a Pod are its own. */
function reservedIn({ object, pod }: Pick<PodTarget, 'object' | 'pod'>) {
  const below = pod.path.slice(object.path.length);
  return [[], ...(below.length > 0 ? [below] : [])].flatMap((root) =>
    entriesBelow(object.value, ...root, 'metadata', 'labels').flatMap(([label]) =>
      label === RESERVED || label.startsWith(`${RESERVED}/`)
        ? [{ label, at: [...object.path, ...root, 'metadata', 'labels', label] }]
        : [],
    ),
  );
}

/** Whether a workload's selector, a map or a LabelSelector, asks for a label. */
const selects = (value: Json, label: string): boolean =>
  textBelow(value, 'spec', 'selector', 'matchLabels', label) !== undefined ||
  textBelow(value, 'spec', 'selector', label) !== undefined;

export const reservedLabels = defineRule({
  id: 'reserved-labels',
  category: 'metadata',
  severity: 'medium',
  scope: 'pod',
  field: 'metadata.labels',
  covers: { 'reserved-labels-aks': ['reserved-label'] },
  messages: ['reserved-label'],
  inspect: (target) => {
    const places = reservedIn(target).map(({ label, at }) =>
      place(at, 'reserved-label', { label }),
    );
    return places.length > 0
      ? explicit(...places)
      : byDefault([...target.pod.path, 'metadata', 'labels']);
  },
  fix: {
    safety: 'may-break',
    secure: (selection) => {
      const reserved = reservedIn(selection);
      if (reserved.some(({ label }) => selects(selection.object.value, label))) return null;
      return reserved.map(({ at }): FixOp => ({ op: 'remove', path: at, prune: true }));
    },
  },
  sources: ['aksSafeguards'],
});
