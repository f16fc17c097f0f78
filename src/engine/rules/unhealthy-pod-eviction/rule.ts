/**
 * Unhealthy pods and eviction: whether a budget holds on to pods that do not work anyway.
 *
 * Field: spec.unhealthyPodEvictionPolicy of a PodDisruptionBudget.
 * Good: AlwaysAllow. Unset means IfHealthyBudget: a running pod that is not ready is evicted only while
 * the budget has enough healthy ones, so a crashing workload keeps its node from being drained.
 *
 * The API server knows the field by default from 1.27 on. Not `safe`: a pod that is about to become
 * ready may be evicted.
 *
 * Source: Kubernetes' documentation of disruption budgets, which recommends AlwaysAllow.
 */
import { DISRUPTION_BUDGET } from '../../model/bundle/selection.ts';
import { defineRule, explicit, on, place, unset } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const POLICY = 'unhealthyPodEvictionPolicy';

export const unhealthyPodEviction = defineRule({
  id: 'unhealthy-pod-eviction',
  category: 'reliability',
  severity: 'low',
  scope: 'object',
  kinds: [DISRUPTION_BUDGET],
  field: 'spec.unhealthyPodEvictionPolicy',
  covers: { 'pdb-unhealthy-eviction-policy': ['unset', 'if-healthy-budget'] },
  messages: ['unset', 'if-healthy-budget'],
  since: '1.27',
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'spec', POLICY];
    const policy = valueBelow(value, 'spec', POLICY);
    if (policy === undefined) return unset(at, 'unset');
    return policy === 'AlwaysAllow' ? on(at) : explicit(place(at, 'if-healthy-budget'));
  },
  fix: {
    safety: 'usually-fine',
    // Somebody decided it, and may want the budget to hold.
    risk: ({ code }) => (code === 'if-healthy-budget' ? 'may-break' : undefined),
    secure: ({ object: { path } }) => [
      {
        op: 'set',
        path: [...path, 'spec', POLICY],
        value: 'AlwaysAllow',
        before: ['selector'],
      },
    ],
  },
  sources: ['disruptionBudgets', 'aksReliability'],
});
