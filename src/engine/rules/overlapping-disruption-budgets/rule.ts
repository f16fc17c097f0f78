/**
 * Overlapping disruption budgets: two that select the same pods.
 *
 * Field: spec.selector of PodDisruptionBudgets in a namespace.
 * Good: each pod is selected by at most one. The eviction API refuses to evict a pod that more than one budget
 * selects, so that no node with such a pod can be drained.
 *
 * Of two budgets, the one that stands later in the files has the finding. Which of them should go, only their owner
 * knows: there is no fix.
 *
 * Source: Kubernetes' eviction API, and its documentation of disruption budgets.
 */
import { kindOf } from '../../model/bundle/bundle.ts';
import {
  DISRUPTION_BUDGET,
  selecting,
  selectorIn,
  workloadsSelected,
} from '../../model/bundle/selection.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  place,
} from '../../rule/rule.ts';

const isSame = (a: ObjectRef, b: ObjectRef): boolean =>
  a === b || (kindOf(a) === kindOf(b) && a.name === b.name && a.namespace === b.namespace);

/** The first budget that comes before this one and selects a pod that it selects as well. */
function otherFor(bundle: Bundle, budget: ObjectRef) {
  const all = bundle.of(DISRUPTION_BUDGET);
  const index = all.findIndex(({ object }) => isSame(object, budget));
  const before = new Set(all.slice(0, index < 0 ? all.length : index).map(({ object }) => object));
  const selected = workloadsSelected(
    bundle,
    selectorIn(DISRUPTION_BUDGET, budget),
    budget.namespace,
  );
  for (const workload of selected) {
    for (const { object } of selecting(bundle, DISRUPTION_BUDGET, workload)) {
      if (before.has(object)) return { object, workload };
    }
  }
  return undefined;
}

export const overlappingDisruptionBudgets = defineRule({
  id: 'overlapping-disruption-budgets',
  category: 'reliability',
  severity: 'high',
  scope: 'object',
  kinds: [DISRUPTION_BUDGET],
  reads: [DISRUPTION_BUDGET, 'workload'],
  breakage: {},
  field: 'spec.selector',
  covers: { 'pdb-overlap': ['overlap'] },
  messages: ['overlap'],
  since: '1.21',
  inspect: ({ object }, { bundle }) => {
    const at = [...object.path, 'spec', 'selector'];
    const other = otherFor(bundle, object);
    if (!other) return byDefault(at);
    const data = { other: other.object.name ?? '', workload: other.workload.name ?? '' };
    const shownBy = { object: other.object, at: [...other.object.path, 'spec', 'selector'] };
    return explicit({ ...place(at, 'overlap', data), shownBy });
  },
  fix: null,
  sources: ['disruptionBudgets', 'disruptions'],
});
