/** Which ServiceAccount a pod runs as, and what of a bundle runs as one. */
import { added } from '../../text/grouped.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';
import type { ContainerRef, ObjectRef, Pod, Workload } from '../pod.ts';
import { type Bundle, type BundleObject, sameNamespace } from './bundle.ts';
import { indexed } from './lookups.ts';

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

/** Whether the account that the pod runs as wants no token mounted; several may be meant. */
export function accountDeclines(bundle: Bundle, workload: Workload): boolean {
  const accounts = accountsFor(bundle, workload);
  return (
    accounts.length > 0 &&
    accounts.every(
      ({ object }) => valueBelow(object.value, 'automountServiceAccountToken') === false,
    )
  );
}

/** Where Kubernetes mounts the token of a pod's account. */
export const TOKEN_PATH = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Whether a container mounts something of its own where the token would be, and so gets none. */
export const replacesTokenMount = ({ value }: ContainerRef): boolean =>
  value.volumeMounts?.some(({ mountPath }) => mountPath === TOKEN_PATH) === true;

/** The workloads by the name of their account, whatever their namespace. */
export const workloadsByAccount = indexed((bundle): ReadonlyMap<string, readonly Workload[]> => {
  const index = new Map<string, Workload[]>();
  for (const { workload } of bundle.of('workload')) {
    if (workload) added(index, accountOf(workload.pod).name, () => []).push(workload);
  }
  return index;
});

/** What binds a role to an account. */
export const ROLE_BINDINGS = [
  'rbac.authorization.k8s.io/v1/RoleBinding',
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding',
] as const;

/** Namespaces of the accounts that a role is bound to, by the account's name. */
const boundAccounts = indexed((bundle) => {
  const index = new Map<string, Set<string | null>>();
  for (const { object } of ROLE_BINDINGS.flatMap((kind) => bundle.of(kind))) {
    for (const subject of listBelow(object.value, 'subjects')) {
      const name = textBelow(subject, 'name');
      if (name === undefined || textBelow(subject, 'kind') !== 'ServiceAccount') continue;
      const namespace = textBelow(subject, 'namespace') ?? object.namespace;
      added(index, name, () => new Set<string | null>()).add(namespace);
    }
  }
  return index;
});

/** Whether a role of the files is bound to the account, by its own name and not to a whole group. */
export const isBound = (
  bundle: Bundle,
  { name, namespace }: Pick<ObjectRef, 'name' | 'namespace'>,
): boolean =>
  [...(boundAccounts(bundle).get(name ?? '') ?? [])].some((bound) =>
    sameNamespace(bound, namespace),
  );
