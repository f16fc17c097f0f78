/** Objects that stand beside a workload, as rules and guides write them. */
import { type JsonObject, textBelow } from '../../text/json.ts';
import type { ObjectRef, Workload } from '../pod.ts';
import { atLeast, type Version } from '../version.ts';
import type { Bundle } from './bundle.ts';
import { companionMetadata, DISRUPTION_BUDGET, selectorFor } from './selection.ts';

/**
 * A budget that lets this many of a workload's pods go at a time, and those that do not work at any
 * time, where the API server knows that field. Null when it cannot have a name or find the pods.
 */
export function disruptionBudget(
  bundle: Bundle,
  workload: Workload,
  version: Version,
  maxUnavailable = 1,
): JsonObject | null {
  const metadata = companionMetadata(bundle, DISRUPTION_BUDGET, workload, 'budget');
  const selector = selectorFor(workload);
  if (!metadata || !selector) return null;
  const lets = atLeast(version, { major: 1, minor: 27 });
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata,
    spec: {
      maxUnavailable,
      ...(lets && { unhealthyPodEvictionPolicy: 'AlwaysAllow' }),
      selector,
    },
  };
}

/** An account whose pods get no token for the API server unless they ask for it. */
export const serviceAccount = (name: string, namespace: string | null): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name, ...(namespace !== null && { namespace }) },
  automountServiceAccountToken: false,
});

export const isHeadless = ({ value }: ObjectRef): boolean =>
  textBelow(value, 'spec', 'clusterIP') === 'None';

/** The Service by which the pods of a StatefulSet get names in DNS; it needs no ports for that. */
export const headlessService = (
  name: string,
  namespace: string | null,
  selector: JsonObject,
): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, ...(namespace !== null && { namespace }) },
  spec: { clusterIP: 'None', selector },
});
