/**
 * The default of a ServiceAccount for its pods: whether they get a token for the Kubernetes API.
 *
 * Field: automountServiceAccountToken of v1/ServiceAccount. Good value: false. Unset counts as true.
 * A pod's own automountServiceAccountToken wins over the account's, so that the few pods that call the
 * API can ask for their token; where every pod of the account in the files says false, nothing is left
 * for the account to say.
 *
 * Source: Kubernetes, Configure Service Accounts for Pods; CIS Kubernetes Benchmark 5.1.5.
 * The fix declines for an account that a role is bound to while a pod leaves the question to the
 * account: there the token is most likely in use, and the pod has to say so first.
 */
import { sameNamespace } from '../../model/bundle/bundle.ts';
import { isBound, ROLE_BINDINGS, workloadsByAccount } from '../../model/bundle/service-account.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  on,
  place,
  unknown,
  unset,
  type Workload,
} from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

const FIELD = 'automountServiceAccountToken';

const workloadsOf = (bundle: Bundle, { name, namespace }: ObjectRef): Workload[] =>
  (workloadsByAccount(bundle).get(name ?? '') ?? []).filter((workload) =>
    sameNamespace(workload.namespace, namespace),
  );

/** Whether all that runs as the account says itself that it wants no token. */
function nobodyAsks(bundle: Bundle, account: ObjectRef): boolean {
  const workloads = workloadsOf(bundle, account);
  return workloads.length > 0 && workloads.every(({ pod }) => pod.spec[FIELD] === false);
}

function mayUseToken(bundle: Bundle, account: ObjectRef): boolean {
  return (
    isBound(bundle, account) &&
    workloadsOf(bundle, account).some(({ pod }) => pod.spec[FIELD] === undefined)
  );
}

export const serviceAccountTokenDefault = defineRule({
  id: 'service-account-token-default',
  category: 'identity',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/ServiceAccount'],
  reads: ['workload', ...ROLE_BINDINGS],
  field: FIELD,
  covers: { 'service-account-automount': ['unset', 'enabled'] },
  messages: ['unset', 'enabled'],
  inspect: ({ object }, { bundle }) => {
    const at = [...object.path, FIELD];
    const value = valueBelow(object.value, FIELD);
    if (value === false) return on(at);
    if (value !== undefined && value !== true) return unknown('wrong-type', at);
    if (nobodyAsks(bundle, object)) return byDefault(at);
    return value ? explicit(place(at, 'enabled')) : unset(at, 'unset');
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['api-access'],
    secure: ({ object, env: { bundle } }) =>
      mayUseToken(bundle, object)
        ? null
        : [{ op: 'set', path: [...object.path, FIELD], value: false }],
  },
  sources: ['configureServiceAccounts', 'serviceAccounts'],
});
