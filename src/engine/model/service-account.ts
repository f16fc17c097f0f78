/** Which ServiceAccount a pod runs as, and what of a bundle runs as one. */
import type { Bundle, BundleObject } from './bundle.ts';
import type { Pod, Workload } from './pod.ts';

/** A name that the API server takes for a ServiceAccount. */
export const ACCOUNT_NAME = '[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*';

export const isAccountName = (name: string): boolean =>
  name.length <= 253 && new RegExp(`^(?:${ACCOUNT_NAME})$`).test(name);

/**
 * The account's name and the key that says it. `serviceAccount` is an older name of the field, which
 * the API server reads only where the newer one is empty; an empty name means `default`.
 */
export function accountOf({ spec }: Pod): {
  readonly name: string;
  readonly key: 'serviceAccountName' | 'serviceAccount';
} {
  if (spec.serviceAccountName) return { name: spec.serviceAccountName, key: 'serviceAccountName' };
  if (spec.serviceAccount) return { name: spec.serviceAccount, key: 'serviceAccount' };
  return { name: 'default', key: 'serviceAccountName' };
}

/** The ServiceAccount objects that a workload's pods may run as. */
export const accountsFor = (
  bundle: Bundle,
  { pod, namespace }: Workload,
): readonly BundleObject[] => bundle.named('v1/ServiceAccount', accountOf(pod).name, namespace);

/** One index for each bundle: many objects ask about the same one. */
const groups = new WeakMap<Bundle, ReadonlyMap<string, readonly Workload[]>>();

/** The workloads by the name of their account, whatever their namespace. */
export function workloadsByAccount(bundle: Bundle): ReadonlyMap<string, readonly Workload[]> {
  const known = groups.get(bundle);
  if (known) return known;
  const index = new Map<string, Workload[]>();
  for (const { workload } of bundle.of('workload')) {
    if (!workload) continue;
    const { name } = accountOf(workload.pod);
    const list = index.get(name);
    if (list) list.push(workload);
    else index.set(name, [workload]);
  }
  groups.set(bundle, index);
  return index;
}
