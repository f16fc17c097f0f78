/** The ServiceAccount of a workload: one of its own, that gives its pods no token unasked. */

import { usesWorkloadIdentity } from '../model/azure/workload-identity.ts';
import { serviceAccount } from '../model/bundle/companions.ts';
import { metadataFor } from '../model/bundle/selection.ts';
import { accountOf, accountsFor } from '../model/bundle/service-account.ts';
import { isSubdomain } from '../model/names.ts';
import {
  type CompanionOffer,
  type CompanionSubject,
  closed,
  ticked,
  unticked,
} from './companion.ts';
import type { EditCollector } from './guide.ts';
import { accountNameOps, accountsBeside } from './workload-identity.ts';

export function startAccount({ workload: { name, pod } }: CompanionSubject): string {
  const account = accountOf(pod).name;
  if (account !== 'default') return account;
  return name !== null && isSubdomain(name) && name !== 'default' ? name : '';
}

export function offerAccount({ bundle, workload }: CompanionSubject): CompanionOffer {
  const { name: account } = accountOf(workload.pod);
  const data = { account };
  const present = account === 'default' ? [] : accountsFor(bundle, workload);
  if (present.length > 1) return closed('account-twice', data);
  if (present.length > 0) return closed('account-there', data);
  // An account without a client ID would be of no use there; that guide writes both.
  if (usesWorkloadIdentity(workload.pod)) return closed('account-identity');
  return account === 'default' ? ticked('account-new') : unticked('account-named', data);
}

/** Whether the files hold the account already, so that only the pod's field is written. */
export const hasAccount = (
  { guideTargets, workload }: CompanionSubject,
  account: string,
): boolean => accountsBeside(guideTargets, workload).some(({ object }) => object.name === account);

/** Namespaces of the files with such an account that the pod cannot reach. */
export const accountElsewhere = (
  { bundle, workload }: CompanionSubject,
  account: string,
): string | undefined =>
  bundle.named('v1/ServiceAccount', account, workload.namespace).length > 0
    ? undefined
    : (bundle.named('v1/ServiceAccount', account, null)[0]?.object.namespace ?? undefined);

export function addAccount(edits: EditCollector, scene: CompanionSubject, account: string): void {
  const { guideTarget, workload } = scene;
  edits.write(guideTarget, ...accountNameOps(workload.pod, account));
  if (!hasAccount(scene, account)) {
    edits.precede(guideTarget, serviceAccount(metadataFor(workload, account)));
  }
}
