/**
 * Pod spread: whether the replicas of a workload are asked to stand on different nodes.
 *
 * Fields: spec.topologySpreadConstraints and spec.affinity.podAntiAffinity of pods with replicas;
 * spec.replicas and the maxReplicas of an autoscaler of the files.
 * Good values: any constraint, or an anti-affinity to pods of the workload itself. Whether a constraint holds is
 * topology-spread's matter.
 *
 * The fix writes what AKS Automatic adds by itself: maxSkew 1 by kubernetes.io/hostname, as a preference
 * (ScheduleAnyway), so that no pod stays pending. It counts the pods by the workload's own selector,
 * which all of its pods share and which never changes; a template's other labels may tell versions apart.
 *
 * The option `asAksWrites` tells of every workload that AKS would spread, however many replicas it has,
 * and writes exactly what it would: the constraint and a preferred anti-affinity, by its choice of label.
 *
 * Source: the AKS deployment safeguards (Azure Policy 34c88cd4).
 */
import { AUTOSCALERS, autoscalerOf } from '../../model/bundle/lookups.ts';
import { ownSpreadIn, SPREAD_KINDS, spreadWrites } from '../../model/quantities/safeguards.ts';
import {
  BEFORE_CONTAINERS,
  type Bundle,
  byDefault,
  defineRule,
  on,
  unset,
  type Workload,
} from '../../rule/rule.ts';
import { entriesBelow, type Json, numberBelow, valueBelow } from '../../text/json.ts';

function isReplicated({ object }: Workload, bundle: Bundle): boolean {
  if ((numberBelow(object.value, 'spec', 'replicas') ?? 1) > 1) return true;
  const autoscaler = autoscalerOf(bundle, object)?.value;
  const most = ['maxReplicas', 'maxReplicaCount'].map((key) =>
    numberBelow(autoscaler, 'spec', key),
  );
  return most.some((count) => count !== undefined && count > 1);
}

/** Labels that take in all pods of the workload; none when its selector says it in other ways. */
function labelsOf({ object, pod }: Workload): { [key: string]: Json } | null {
  const selector = valueBelow(object.value, 'spec', 'selector');
  const plain = object.kind === 'ReplicationController' ? selector : undefined;
  const labels = entriesBelow(plain ?? valueBelow(selector, 'matchLabels'));
  const matching = labels.filter(([key, value]) => pod.metadata.labels?.get(key) === value);
  return matching.length > 0 && matching.length === labels.length
    ? Object.fromEntries(matching)
    : null;
}

export const podSpread = defineRule({
  id: 'pod-spread',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  kinds: SPREAD_KINDS,
  reads: AUTOSCALERS,
  after: { rules: ['replicas'] },
  options: { asAksWrites: { kind: 'boolean', default: false } },
  field: 'topologySpreadConstraints',
  covers: { 'anti-affinity-or-spread': ['unset', 'added-by-aks'] },
  messages: ['unset', 'added-by-aks'],
  inspect: ({ workload, pod }, { bundle, options }) => {
    const spread = ownSpreadIn(workload);
    if (spread) return on(spread);
    const at = [...pod.specPath, 'topologySpreadConstraints'];
    if (isReplicated(workload, bundle)) return unset(at, 'unset');
    return options.asAksWrites && spreadWrites(workload).length > 0
      ? unset(at, 'added-by-aks', undefined, 'info')
      : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ workload, pod, env }) => {
      const asAks = env.options.asAksWrites ? spreadWrites(workload) : [];
      if (asAks.length > 0) return asAks;
      const matchLabels = labelsOf(workload);
      if (!matchLabels) return null;
      const constraint = {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels },
      };
      const path = [...pod.specPath, 'topologySpreadConstraints'];
      return [{ op: 'set', path, value: [constraint], before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['aksReliability', 'topologySpread', 'assigningPods'],
});
