/** The PodDisruptionBudget of a workload: how many of its pods a drain may take at a time. */
import { disruptionBudget } from '../model/bundle/companions.ts';
import { leastReplicas } from '../model/bundle/replicas.ts';
import { DISRUPTION_BUDGET, selecting, selectorFor } from '../model/bundle/selection.ts';
import {
  type CompanionOffer,
  type CompanionSubject,
  closed,
  ticked,
  wholeNumber,
} from './companion.ts';
import type { EditCollector } from './guide.ts';

const replicasOf = ({ bundle, workload }: CompanionSubject): number | undefined =>
  leastReplicas(bundle, workload.object)?.count;

export function offerBudget(scene: CompanionSubject): CompanionOffer {
  const { bundle, workload, env } = scene;
  const n = replicasOf(scene);
  if (n === undefined) return closed('budget-kind', { kind: workload.kind });
  const budget = selecting(bundle, DISRUPTION_BUDGET, workload).next();
  if (!budget.done) return closed('budget-there', { name: budget.value.object.name ?? '' });
  // With one pod a budget is either none or a drain that never ends.
  if (n < 2) return closed('budget-single');
  if (!selectorFor(workload)) return closed('no-labels');
  return disruptionBudget(bundle, workload, env.kubernetesVersion)
    ? ticked('budget-new', { n })
    : closed('no-name');
}

/** At least one may go, or no node is ever drained; not all, or the budget keeps nothing. */
export function mostFault(scene: CompanionSubject, most: string): 'required' | 'most' | undefined {
  if (most === '') return 'required';
  const number = wholeNumber(most);
  return number >= 1 && number < (replicasOf(scene) ?? 0) ? undefined : 'most';
}

export function addBudget(edits: EditCollector, scene: CompanionSubject, most: string): void {
  const { bundle, workload, env, guideTarget } = scene;
  const budget = disruptionBudget(bundle, workload, env.kubernetesVersion, Number(most));
  if (budget) edits.add(guideTarget, budget);
}
