/**
 * Blocking disruption budgets: budgets that never let a pod be evicted, so that no node can be drained.
 *
 * Fields: spec.minAvailable and spec.maxUnavailable of a PodDisruptionBudget, and the replicas of the
 * workloads that it selects.
 * Bad: maxUnavailable of 0 or 0%; minAvailable of 100%, or not below the number of replicas (percentages
 * are rounded up); neither of the two, which the controller takes for no eviction at all.
 *
 * The replicas are counted only when every selected workload can be scaled. Where the number is not
 * written, an autoscaler elsewhere may set it: low. The fix writes maxUnavailable 1, which Kubernetes
 * takes only for pods of workloads that can be scaled.
 *
 * Source: Kubernetes' documentation of disruption budgets and its disruption controller.
 */
import { AUTOSCALERS } from '../../model/bundle/lookups.ts';
import { leastReplicas, type Replicas } from '../../model/bundle/replicas.ts';
import { DISRUPTION_BUDGET, selectorIn, workloadsSelected } from '../../model/bundle/selection.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  place,
  unset,
} from '../../rule/rule.ts';
import { type Json, valueBelow } from '../../text/json.ts';

/** The number of pods that a value asks for, rounded up; null for what is neither number nor percent. */
function podsOf(value: Json | undefined, replicas: number): number | null {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? /^(\d{1,3})%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? null : Math.ceil((Number(percent) * replicas) / 100);
}

const selectedBy = (bundle: Bundle, budget: ObjectRef) =>
  workloadsSelected(bundle, selectorIn(DISRUPTION_BUDGET, budget), budget.namespace);

/** The replicas of all selected workloads; null when there is none, or one that cannot be scaled. */
function replicasOf(bundle: Bundle, budget: ObjectRef): Replicas | null {
  const each = selectedBy(bundle, budget).map((workload) => leastReplicas(bundle, workload.object));
  if (each.length === 0 || each.includes(null)) return null;
  return {
    count: each.reduce((sum, replicas) => sum + (replicas?.count ?? 0), 0),
    written: each.every((replicas) => replicas?.written),
  };
}

export const blockingDisruptionBudgets = defineRule({
  id: 'blocking-disruption-budgets',
  category: 'reliability',
  severity: 'medium',
  scope: 'object',
  kinds: [DISRUPTION_BUDGET],
  reads: ['workload', ...AUTOSCALERS],
  field: 'spec.minAvailable, spec.maxUnavailable',
  covers: { 'pdb-blocks-eviction': ['none-unavailable', 'all-available', 'no-limit'] },
  messages: ['none-unavailable', 'all-available', 'no-limit'],
  since: '1.21',
  inspect: ({ object }, { bundle }) => {
    const spec = [...object.path, 'spec'];
    const most = valueBelow(object.value, 'spec', 'maxUnavailable');
    const least = valueBelow(object.value, 'spec', 'minAvailable');
    const atMost = [...spec, 'maxUnavailable'];
    const atLeast = [...spec, 'minAvailable'];
    if (most !== undefined) {
      return podsOf(most, 1) === 0
        ? explicit(place(atMost, 'none-unavailable'))
        : byDefault(atMost);
    }
    if (least === undefined) return unset(atMost, 'no-limit');
    const replicas = replicasOf(bundle, object);
    const counted = replicas && replicas.count > 0 ? replicas : null;
    const wanted = podsOf(least, counted?.count ?? 1);
    const whole = least === '100%';
    const blocks = whole || (counted && wanted !== null && wanted >= counted.count);
    if (!blocks) return byDefault(atLeast);
    const severity = whole || counted?.written ? 'medium' : 'low';
    return explicit(place(atLeast, 'all-available', { value: String(least) }, severity));
  },
  fix: {
    safety: 'may-break',
    secure: ({ object, env: { bundle } }) => {
      const spec = [...object.path, 'spec'];
      const path = [...spec, 'maxUnavailable'];
      const scaled = replicasOf(bundle, object);
      if (!scaled && selectedBy(bundle, object).length > 0) return null;
      if (valueBelow(object.value, 'spec', 'maxUnavailable') !== undefined) {
        return [{ op: 'set', path, value: 1 }];
      }
      if (valueBelow(object.value, 'spec', 'minAvailable') === undefined) {
        return [{ op: 'set', path, value: 1, before: ['selector'] }];
      }
      return [
        { op: 'rename', path: [...spec, 'minAvailable'], key: 'maxUnavailable' },
        { op: 'set', path, value: 1 },
      ];
    },
  },
  sources: ['disruptionBudgets', 'aksReliability'],
});
