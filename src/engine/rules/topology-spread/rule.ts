/**
 * Topology spread: constraints that count no pods, count the wrong ones, or keep pods pending.
 *
 * Fields: spec.topologySpreadConstraints[*].labelSelector and whenUnsatisfiable, with the pod's labels.
 * Good values: a labelSelector that takes in the pod itself; ScheduleAnyway.
 *
 * Without a labelSelector nothing is counted, so that the constraint has no effect at all. DoNotSchedule
 * is a choice that one may make for good reasons: a hint only. Fields whose absence the API server
 * refuses (maxSkew, topologyKey, whenUnsatisfiable) are not looked at here.
 *
 * Source: Kubernetes, Pod Topology Spread Constraints.
 */
import { selectorSelects } from '../../model/bundle/selector.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  on,
  place,
  type ValuePlace,
  type Workload,
} from '../../rule/rule.ts';
import { entriesBelow, type Json } from '../../text/json.ts';

type Code = 'no-selector' | 'selector-misses' | 'do-not-schedule';

/** The workload's own labels to count its pods by, else all that the pod has. */
function labelsOf({ object, pod }: Workload): { [key: string]: Json } | null {
  const matching = entriesBelow(object.value, 'spec', 'selector', 'matchLabels').filter(
    ([key, value]) => pod.metadata.labels?.get(key) === value,
  );
  const labels = matching.length > 0 ? matching : [...(pod.metadata.labels ?? [])];
  return labels.length > 0 ? Object.fromEntries(labels) : null;
}

export const topologySpread = defineRule({
  id: 'topology-spread',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  field: 'topologySpreadConstraints',
  covers: { 'topology-spread-invalid': ['no-selector', 'selector-misses', 'do-not-schedule'] },
  messages: ['no-selector', 'selector-misses', 'do-not-schedule'],
  inspect: ({ pod }) => {
    const list = [...pod.specPath, 'topologySpreadConstraints'];
    const constraints = pod.spec.topologySpreadConstraints ?? [];
    const places = constraints.flatMap((constraint, i): ValuePlace<Code>[] => {
      const { labelSelector, whenUnsatisfiable, topologyKey = '' } = constraint;
      const data = { topologyKey };
      const found: ValuePlace<Code>[] = [];
      if (!labelSelector) {
        found.push(place([...list, i, 'labelSelector'], 'no-selector', data));
      } else if (!selectorSelects(labelSelector, pod.metadata.labels)) {
        found.push(place([...list, i, 'labelSelector'], 'selector-misses', data));
      }
      if (whenUnsatisfiable === 'DoNotSchedule') {
        found.push(place([...list, i, 'whenUnsatisfiable'], 'do-not-schedule', data, 'info'));
      }
      return found;
    });
    if (places.length > 0) return explicit(...places);
    return constraints.length > 0 ? on(list) : byDefault(list);
  },
  fix: {
    safety: 'may-break',
    secure: ({ workload, pod }) => {
      const matchLabels = labelsOf(workload);
      const ops = (pod.spec.topologySpreadConstraints ?? []).flatMap((constraint, i): FixOp[] => {
        const at = [...pod.specPath, 'topologySpreadConstraints', i];
        const { labelSelector, whenUnsatisfiable, minDomains } = constraint;
        return [
          // The API server refuses minDomains beside ScheduleAnyway: who asked for it wants to be strict.
          ...(whenUnsatisfiable === 'DoNotSchedule' && minDomains === undefined
            ? [{ op: 'set' as const, path: [...at, 'whenUnsatisfiable'], value: 'ScheduleAnyway' }]
            : []),
          // A selector that stands there may mean other pods: that is left to its author.
          ...(labelSelector || !matchLabels
            ? []
            : [{ op: 'set' as const, path: [...at, 'labelSelector'], value: { matchLabels } }]),
        ];
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['topologySpread', 'aksReliability'],
});
