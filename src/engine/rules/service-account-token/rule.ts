/**
 * Pods that get a token for the Kubernetes API mounted without asking for it.
 *
 * Field: spec.automountServiceAccountToken. Good value: false. Without it the pod's ServiceAccount
 * decides, if it is among the files; else the token is mounted. A container that mounts something of its
 * own at the customary path gets no token, whatever the field says. Fine as well: an account of its own
 * that a role of the files is bound to, since such a pod evidently calls the API server. An account of its own
 * without a binding in the files may have one elsewhere, which is told.
 *
 * A Secret mounted at the customary path is a token made by hand: it does not expire and is bound to no pod.
 * That is told whatever the field says, and no edit of the pod alone decides it.
 *
 * Source: Kubernetes documentation; CIS benchmarks 5.1.6 and, for AKS, 4.1.6. Workload identity and
 * projected tokens come by volumes of their own and work with the value false, so neither excuses a
 * mount: the token for the API is there beside them.
 */
import { usesWorkloadIdentity } from '../../model/azure/workload-identity.ts';
import {
  accountDeclines,
  accountOf,
  isBound,
  ROLE_BINDINGS,
  replacesTokenMount,
  TOKEN_PATH,
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
  type ValuePlace,
  type Workload,
} from '../../rule/rule.ts';
import { listBelow, textBelow } from '../../text/json.ts';

const FIELD = 'automountServiceAccountToken';

/** The admission plugin leaves alone a container that has a mount of its own there, and ephemeral ones. */
const replacesToken = ({ containers }: Pod): boolean => {
  const receiving = containers.filter(({ role }) => role !== 'ephemeral');
  return receiving.length > 0 && receiving.every(replacesTokenMount);
};

/** The Secrets that containers mount where the token would be, each at its mount. */
const mountedSecrets = ({ spec, containers }: Pod): ValuePlace<'secret-mounted'>[] =>
  containers.flatMap(({ path, value }) =>
    (value.volumeMounts ?? []).flatMap(({ name, mountPath }, i) => {
      // In nearly every image /var/run is a link to /run.
      const reached = mountPath?.replace(/\/+$/, '').replace(/^\/run\//, '/var/run/');
      if (reached !== TOKEN_PATH) return [];
      const volume = spec.volumes?.find((candidate) => candidate.name === name);
      const projected = listBelow(volume?.projected ?? null, 'sources').map((source) =>
        textBelow(source, 'secret', 'name'),
      );
      const secret =
        textBelow(volume?.secret ?? null, 'secretName') ??
        projected.find((secretName) => secretName !== undefined);
      if (secret === undefined) return [];
      return place([...path, 'volumeMounts', i, 'mountPath'], 'secret-mounted', { secret });
    }),
  );

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
  covers: {
    'automount-service-account-token': ['unset', 'unset-own-account', 'mounted'],
    'service-account-token-mounted-by-hand': ['secret-mounted'],
  },
  messages: ['unset', 'unset-own-account', 'mounted', 'secret-mounted'],
  since: '1.6',
  inspect: ({ pod, workload }, { bundle }) => {
    const at = [...pod.specPath, FIELD];
    const value = pod.spec[FIELD];
    const secrets = mountedSecrets(pod);
    if (secrets.length === 0 && value === false) return on(at);
    // Beside a token that is mounted by hand, the others of the pod still get theirs.
    const given =
      value !== false &&
      !replacesToken(pod) &&
      !usesToken(bundle, workload) &&
      (value === true || !accountDeclines(bundle, workload));
    const { name } = accountOf(pod);
    // The account of a workload identity is there for Azure.
    const hasOwnAccount = name !== 'default' && !usesWorkloadIdentity(pod);
    if (secrets.length > 0) {
      if (!given) return explicit(...secrets);
      const code = value === true ? 'mounted' : hasOwnAccount ? 'unset-own-account' : 'unset';
      const data = code === 'unset-own-account' ? { account: name } : undefined;
      return explicit(...secrets, place(at, code, data));
    }
    if (!given) return byDefault(at);
    if (value === true) return explicit(place(at, 'mounted'));
    return hasOwnAccount ? unset(at, 'unset-own-account', { account: name }) : unset(at, 'unset');
  },
  fix: {
    safety: 'may-break',
    mayBreak: ['api-access'],
    secure: ({ pod }) => {
      if (mountedSecrets(pod).length > 0) return null;
      const path = [...pod.specPath, FIELD];
      return [{ op: 'set', path, value: false, before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['configureServiceAccounts', 'aksWorkloadIdentity'],
});
