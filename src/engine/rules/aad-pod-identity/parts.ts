/** Where the label of pod-managed identity stands, and when it may go. */

import { POD_IDENTITY } from '../../model/azure/pod-identity.ts';
import { workloadIdentity } from '../../model/azure/workload-identity.ts';
import type { Bundle, Path, Workload } from '../../rule/rule.ts';
import { type Json, stringifyJson, valueBelow } from '../../text/json.ts';

const { label } = POD_IDENTITY;

export const labelPath = ({ pod }: Workload): Path => [...pod.path, 'metadata', 'labels', label];

/** A ReplicationController’s selector is the map of labels itself. */
const mentions = (selector: Json | undefined, key: string): boolean =>
  selector !== undefined && stringifyJson(selector).includes(JSON.stringify(key));

/** Whether the pod has the successor’s identity, so that the label is what is left of the migration. */
export function isMigrated(workload: Workload, bundle: Bundle): boolean {
  const { uses, clientId } = workloadIdentity(bundle, workload);
  // A selector that asks for the label cannot be changed, and the pods have to meet it.
  const selector = valueBelow(workload.object.value, 'spec', 'selector');
  return uses && clientId !== undefined && !mentions(selector, label);
}
