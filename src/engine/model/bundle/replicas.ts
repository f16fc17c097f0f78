/** How many pods a workload is meant to keep. */
import { numberBelow } from '../../text/json.ts';
import { kindIn } from '../kinds/kinds.ts';
import type { ObjectRef } from '../pod.ts';
import { type Bundle, kindOf } from './bundle.ts';
import { autoscalerOf } from './lookups.ts';

/** Kubernetes' own kinds that can be scaled: a disruption budget knows how many of their pods there should be. */
const SCALED_KINDS: readonly string[] = [
  'apps/v1/Deployment',
  'apps/v1/StatefulSet',
  'apps/v1/ReplicaSet',
  'v1/ReplicationController',
];

export interface Replicas {
  readonly count: number;
  /** False where nothing is written and 1 is Kubernetes' default: someone else may set the number. */
  readonly written: boolean;
}

/** The least number of replicas: an autoscaler's, else the workload's own. Null for other kinds. */
export function leastReplicas(bundle: Bundle, object: ObjectRef): Replicas | null {
  const { apiVersion, kind } = object;
  const scaled = kindIn(apiVersion ?? '', kind ?? '')?.scaled === true;
  if (!scaled && !SCALED_KINDS.includes(kindOf(object) ?? '')) return null;
  const autoscaler = autoscalerOf(bundle, object)?.value;
  if (autoscaler !== undefined) {
    const count =
      numberBelow(autoscaler, 'spec', 'minReplicas') ??
      numberBelow(autoscaler, 'spec', 'minReplicaCount');
    return { count: count ?? 1, written: true };
  }
  const replicas = numberBelow(object.value, 'spec', 'replicas');
  return { count: replicas ?? 1, written: replicas !== undefined };
}
