/**
 * Disruption budgets: whether a drain may take away all pods of a workload at once.
 *
 * Field: a PodDisruptionBudget in the same files whose spec.selector selects the pods.
 * Good: there is one, or the workload has but one replica, for which a budget only blocks the drain. The
 * number of replicas is the workload's own or its autoscaler's least.
 *
 * Source: Kubernetes' documentation of disruptions. The budget may be kept elsewhere: low. The fix adds
 * one that lets a pod go at a time, under the workload's own selector.
 */
import { disruptionBudget } from '../../model/bundle/companions.ts';
import { AUTOSCALERS } from '../../model/bundle/lookups.ts';
import { leastReplicas } from '../../model/bundle/replicas.ts';
import { DISRUPTION_BUDGET, selecting } from '../../model/bundle/selection.ts';
import { SCALED } from '../../model/lifetime.ts';
import { byDefault, defineRule, unset } from '../../rule/rule.ts';

export const disruptionBudgets = defineRule({
  id: 'disruption-budgets',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  kinds: ['apps/v1/Deployment', 'apps/v1/StatefulSet', 'apps/v1/ReplicaSet', SCALED],
  reads: [DISRUPTION_BUDGET, ...AUTOSCALERS],
  after: { rules: ['replicas'] },
  field: 'PodDisruptionBudget.spec.selector',
  covers: { 'pdb-missing': ['no-budget'] },
  messages: ['no-budget'],
  since: '1.21',
  inspect: ({ object, workload }, { bundle }) => {
    const at = [...object.path, 'spec', 'replicas'];
    const replicas = leastReplicas(bundle, object)?.count ?? 1;
    const budget = selecting(bundle, DISRUPTION_BUDGET, workload).next();
    if (replicas < 2 || !budget.done) return byDefault(at);
    return unset(at, 'no-budget', { replicas });
  },
  fix: {
    safety: 'usually-fine',
    mayBreak: ['overlapping-disruption-budgets'],
    secure: ({ workload, env: { bundle, kubernetesVersion } }) => {
      const value = disruptionBudget(bundle, workload, kubernetesVersion);
      return value && [{ op: 'add-document', value }];
    },
  },
  sources: ['aksReliability', 'disruptionBudgets', 'disruptions'],
});
