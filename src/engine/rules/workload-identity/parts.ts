/** The parts of Microsoft Entra Workload ID in a manifest, each looked up by itself. */

import {
  accountIdentity,
  identityLabelPath,
  WORKLOAD_IDENTITY,
} from '../../model/azure/workload-identity.ts';
import { accountOf, accountsFor } from '../../model/bundle/service-account.ts';
import type { Bundle, PodTarget } from '../../rule/rule.ts';
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

/**
 * The account of the pods as their own namespace would have it; null unless it is missing there, and only one
 * other namespace has it with an identity.
 */
export function accountBrought({ pod, workload }: PodTarget, bundle: Bundle): Json | null {
  const { name } = accountOf(pod);
  const { namespace } = workload;
  if (name === 'default' || accountsFor(bundle, workload).length > 0) return null;
  if (namespace === null || namespace.startsWith('kube-')) return null;
  const [{ object } = { object: null }, ...more] = bundle.named('v1/ServiceAccount', name, null);
  if (!object || more.length > 0) return null;
  const { clientId, tenantId, tokenExpiration } = accountIdentity(object);
  if (clientId === undefined) return null;
  const annotations = {
    [WORKLOAD_IDENTITY.clientId]: clientId,
    ...(tenantId && { [WORKLOAD_IDENTITY.tenantId]: tenantId }),
    ...(tokenExpiration && { [WORKLOAD_IDENTITY.tokenExpiration]: tokenExpiration }),
  };
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace, annotations } };
}

export const mountsKeyVault = ({ pod }: PodTarget): boolean =>
  (pod.spec.volumes ?? []).some(({ csi }) => csi?.driver === 'secrets-store.csi.k8s.io');
