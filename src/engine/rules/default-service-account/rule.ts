/**
 * The ServiceAccount that a pod runs as: one of its own, not `default`.
 *
 * Fields: spec.serviceAccountName, or its older name spec.serviceAccount. Good values: any name but
 * `default`; absent and empty mean `default`.
 *
 * Source: CIS Kubernetes Benchmark 5.1.5; Kubernetes, Service Accounts. A pod that mounts no token has
 * nothing to prove the identity with, and weighs less.
 * The fix writes the name that a person gives, and adds the account where the file has none; the new
 * account gives its pods no token unless they ask for it, since nothing is granted to it yet.
 */
import { serviceAccount } from '../../model/bundle/companions.ts';
import { metadataFor } from '../../model/bundle/selection.ts';
import { accountOf } from '../../model/bundle/service-account.ts';
import { isSubdomain, SUBDOMAIN } from '../../model/names.ts';
import {
  BEFORE_CONTAINERS,
  defineRule,
  explicit,
  type FixOp,
  on,
  type Pod,
  place,
  unset,
} from '../../rule/rule.ts';
import { listBelow, valueBelow } from '../../text/json.ts';

/** Neither the ordinary token nor one from a projected volume. */
const hasNoToken = ({ spec }: Pod): boolean =>
  spec.automountServiceAccountToken === false &&
  !(spec.volumes ?? []).some(({ projected }) =>
    listBelow(projected, 'sources').some((source) => valueBelow(source, 'serviceAccountToken')),
  );

export const defaultServiceAccount = defineRule({
  id: 'default-service-account',
  category: 'identity',
  severity: 'medium',
  scope: 'pod',
  field: 'serviceAccountName',
  covers: { 'default-service-account': ['unset', 'default'] },
  messages: ['unset', 'default'],
  // What the shared account may do is what its token is good for.
  joins: { unset: ['service-account-token'], default: ['service-account-token'] },
  inspect: ({ pod }) => {
    const { name, key } = accountOf(pod);
    const at = [...pod.specPath, key];
    if (name !== 'default') return on(at);
    const severity = hasNoToken(pod) ? 'low' : undefined;
    return pod.spec[key]
      ? explicit(place(at, 'default', undefined, severity))
      : unset(at, 'unset', undefined, severity);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: `(?!default$)${SUBDOMAIN}`,
      suggestion: null,
      example: 'orders',
    },
    secure: ({ workload, pod, value, env: { bundle } }) => {
      if (typeof value !== 'string' || value === 'default' || !isSubdomain(value)) return null;
      const ops: FixOp[] = [
        {
          op: 'set',
          path: [...pod.specPath, 'serviceAccountName'],
          value,
          before: BEFORE_CONTAINERS,
        },
      ];
      // The older name would contradict the newer one, which wins.
      if (pod.spec.serviceAccount !== undefined) {
        ops.push({ op: 'remove', path: [...pod.specPath, 'serviceAccount'] });
      }
      if (bundle.named('v1/ServiceAccount', value, workload.namespace).length === 0) {
        ops.push({ op: 'add-document', value: serviceAccount(metadataFor(workload, value)) });
      }
      return ops;
    },
  },
  sources: ['aksPodSecurity', 'serviceAccounts', 'configureServiceAccounts'],
});
