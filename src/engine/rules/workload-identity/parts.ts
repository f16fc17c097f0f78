/** The parts of Microsoft Entra Workload ID in a manifest, each looked up by itself. */
import type { Bundle, PodTarget } from '../../lint/rule.ts';
import { accountsFor } from '../../model/service-account.ts';
import {
  accountIdentity,
  identityLabelPath,
  WORKLOAD_IDENTITY,
} from '../../model/workload-identity.ts';
import { type Json, textBelow, valueBelow } from '../../text/json.ts';

/** Whether the files' account is set up for it; null when the files hold no such account. */
export function accountState(
  { workload }: PodTarget,
  bundle: Bundle,
): 'ready' | 'meant' | 'plain' | null {
  const accounts = accountsFor(bundle, workload).map(({ object }) => object);
  if (accounts.some((object) => accountIdentity(object).clientId)) return 'ready';
  // Before version 1.0 of the webhook the label stood on the account.
  const labels = ['metadata', 'labels', WORKLOAD_IDENTITY.use];
  if (accounts.some(({ value }) => textBelow(value, ...labels) === 'true')) return 'meant';
  return accounts.length > 0 ? 'plain' : null;
}

/** The label as it is written, whatever its type. */
export const writtenLabel = ({ object, pod }: PodTarget): Json | undefined =>
  valueBelow(object.value, ...identityLabelPath(pod).slice(object.path.length));

/** The other namespaces in which the files have an account of that name. */
export const namespacesWith = (bundle: Bundle, account: string): string =>
  bundle
    .named('v1/ServiceAccount', account, null)
    .slice(0, 3)
    .map(({ object }) => object.namespace)
    .join(', ');

export const mountsKeyVault = ({ pod }: PodTarget): boolean =>
  (pod.spec.volumes ?? []).some(({ csi }) => csi?.driver === 'secrets-store.csi.k8s.io');
