/**
 * Dangling disruption budgets: selectors of a PodDisruptionBudget that take in no pod of the same files.
 *
 * Field: spec.selector of a PodDisruptionBudget.
 * Good: a selector that matches the labels of some workload's pods in the budget's namespace. An empty one
 * takes in every pod of the namespace.
 *
 * Files may be part of a whole, so this is no certainty: low, and nothing is said when the files hold no
 * workload of the namespace at all. Pods of another namespace that the selector would match are evidence of
 * a wrong namespace: medium. Which side is misspelt only a person knows: no fix.
 *
 * Source: Kubernetes' documentation of disruption budgets.
 */
import {
  asksForLabels,
  DISRUPTION_BUDGET,
  workloadsSelected,
} from '../../model/bundle/selection.ts';
import { dangling } from '../../rule/dangling.ts';
import { byDefault, defineRule, explicit } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

export const danglingDisruptionBudgets = defineRule({
  id: 'dangling-disruption-budgets',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: [DISRUPTION_BUDGET],
  reads: ['workload'],
  field: 'spec.selector',
  covers: { 'pdb-dangling': ['no-pod', 'other-namespace'] },
  messages: ['no-pod', 'other-namespace'],
  since: '1.21',
  inspect: ({ object: { value, path, namespace } }, { bundle }) => {
    const at = [...path, 'spec', 'selector'];
    const selector = valueBelow(value, 'spec', 'selector');
    if (!asksForLabels(selector)) return byDefault(at);
    const found = dangling(bundle, {
      at,
      to: 'workload',
      namespace,
      found: (within) => workloadsSelected(bundle, selector, within),
      missing: 'no-pod',
      elsewhere: 'other-namespace',
    });
    return found ? explicit(found) : byDefault(at);
  },
  fix: null,
  sources: ['disruptionBudgets', 'labels'],
});
