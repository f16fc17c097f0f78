/**
 * The default of a ServiceAccount for its pods: whether they get a token for the Kubernetes API.
 *
 * Field: automountServiceAccountToken of v1/ServiceAccount. Good value: false. Unset counts as true.
 * A pod's own automountServiceAccountToken wins over the account's, so that the few pods that call the
 * API can ask for their token.
 *
 * Source: Kubernetes, Configure Service Accounts for Pods; CIS Kubernetes Benchmark 5.1.5.
 * The fix declines for an account that a role is bound to while a pod leaves the question to the
 * account: there the token is most likely in use, and the pod has to say so first.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  type Bundle,
  defineRule,
  explicit,
  type ObjectRef,
  on,
  place,
  unknown,
  unset,
} from '../../lint/rule.ts';
import { sameNamespace } from '../../model/bundle.ts';
import { workloadsByAccount } from '../../model/service-account.ts';
import { listBelow, textBelow, valueBelow } from '../../text/json.ts';

const FIELD = 'automountServiceAccountToken';
const BINDINGS = ['RoleBinding', 'ClusterRoleBinding'].map(
  (kind) => `rbac.authorization.k8s.io/v1/${kind}`,
);

type Namespaces = ReadonlySet<string | null>;
/** One index for each bundle: every account asks. */
const indexes = new WeakMap<Bundle, ReadonlyMap<string, Namespaces>>();

/** Namespaces of the accounts that a role is bound to, by the account's name. */
function boundAccounts(bundle: Bundle): ReadonlyMap<string, Namespaces> {
  const known = indexes.get(bundle);
  if (known) return known;
  const index = new Map<string, Set<string | null>>();
  for (const { object } of BINDINGS.flatMap((kind) => bundle.of(kind))) {
    for (const subject of listBelow(object.value, 'subjects')) {
      const name = textBelow(subject, 'name');
      if (name === undefined || textBelow(subject, 'kind') !== 'ServiceAccount') continue;
      const namespaces = index.get(name) ?? new Set();
      index.set(name, namespaces.add(textBelow(subject, 'namespace') ?? object.namespace));
    }
  }
  indexes.set(bundle, index);
  return index;
}

function mayUseToken(bundle: Bundle, { name, namespace }: ObjectRef): boolean {
  const bound = [...(boundAccounts(bundle).get(name ?? '') ?? [])];
  if (!bound.some((own) => sameNamespace(own, namespace))) return false;
  return (workloadsByAccount(bundle).get(name ?? '') ?? []).some(
    (workload) =>
      sameNamespace(workload.namespace, namespace) &&
      workload.pod.spec.automountServiceAccountToken === undefined,
  );
}

export const serviceAccountTokenDefault = defineRule({
  id: 'service-account-token-default',
  category: 'identity',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/ServiceAccount'],
  reads: ['workload', ...BINDINGS],
  field: FIELD,
  covers: { 'service-account-automount': ['unset', 'enabled'] },
  concerns: [],
  messages: ['unset', 'enabled'],
  versions: [
    {
      since: '1.0',
      inspect: ({ object }) => {
        const at = [...object.path, FIELD];
        const value = valueBelow(object.value, FIELD);
        if (value === undefined) return unset(at, 'unset');
        if (value === true) return explicit(place(at, 'enabled'));
        return value === false ? on(at) : unknown('wrong-type', at);
      },
    },
  ],
  fix: {
    safety: 'may-break',
    secure: ({ object, env: { bundle } }) =>
      mayUseToken(bundle, object)
        ? null
        : [{ op: 'set', path: [...object.path, FIELD], value: false }],
  },
  sources: [SOURCES.configureServiceAccounts, SOURCES.serviceAccounts],
});
