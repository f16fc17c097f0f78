/**
 * Pods that get a token for the Kubernetes API mounted without asking for it.
 *
 * Field: spec.automountServiceAccountToken. Good value: false. Without it the pod's ServiceAccount
 * decides, if it is among the files; else the token is mounted. A container that mounts something of its
 * own at the customary path gets no token, whatever the field says. Fine as well: an account of its own
 * that a role of the files is bound to, since such a pod evidently calls the API server.
 *
 * Source: Kubernetes documentation; CIS benchmarks 5.1.6 and, for AKS, 4.1.6. Workload identity and
 * projected tokens come by volumes of their own and work with the value false, so neither excuses a
 * mount: the token for the API is there beside them.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import {
  accountDeclines,
  accountOf,
  isBound,
  ROLE_BINDINGS,
  replacesTokenMount,
} from '../../model/bundle/service-account.ts';
import {
  BEFORE_CONTAINERS,
  type Bundle,
  byDefault,
  defineRule,
  explicit,
  on,
  type Pod,
  place,
  unset,
  type Workload,
} from '../../rule/rule.ts';

const FIELD = 'automountServiceAccountToken';

/** The admission plugin leaves alone a container that has a mount of its own there, and ephemeral ones. */
const replacesToken = ({ containers }: Pod): boolean => {
  const receiving = containers.filter(({ role }) => role !== 'ephemeral');
  return receiving.length > 0 && receiving.every(replacesTokenMount);
};

/**
 * Whether a role of the files is bound to the pod's account: who gives an account rights means it to
 * call the API. Not so for `default`, which everything of a namespace that names no other runs as.
 */
function usesToken(bundle: Bundle, { pod, namespace }: Workload): boolean {
  const { name } = accountOf(pod);
  return name !== 'default' && isBound(bundle, { name, namespace });
}

export const serviceAccountToken = defineRule({
  id: 'service-account-token',
  category: 'identity',
  severity: 'medium',
  scope: 'pod',
  reads: ['v1/ServiceAccount', ...ROLE_BINDINGS],
  field: FIELD,
  covers: { 'automount-service-account-token': ['unset', 'mounted'] },
  messages: ['unset', 'mounted'],
  since: '1.6',
  inspect: ({ pod, workload }, { bundle }) => {
    const at = [...pod.specPath, FIELD];
    const value = pod.spec[FIELD];
    if (value === false) return on(at);
    if (replacesToken(pod) || usesToken(bundle, workload)) return byDefault(at);
    if (value) return explicit(place(at, 'mounted'));
    return accountDeclines(bundle, workload) ? byDefault(at) : unset(at, 'unset');
  },
  fix: {
    safety: 'may-break',
    secure: ({ pod }) => {
      const path = [...pod.specPath, FIELD];
      return [{ op: 'set', path, value: false, before: BEFORE_CONTAINERS }];
    },
  },
  sources: [SOURCES.configureServiceAccounts, SOURCES.aksWorkloadIdentity],
});
