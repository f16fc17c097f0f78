/**
 * The way to the kubelet: whether a role grants `nodes/proxy`.
 *
 * Fields: rules[*].apiGroups and resources of a Role or ClusterRole. Good: no rule for the core group names
 * `nodes/proxy`. Of `*` and rules with nonResourceURLs alone it is not known whether the policy of AKS looks at them.
 *
 * Source: the changelog of AKS: AKS Automatic refuses to create or update such a Role or ClusterRole since 2026-02-08
 * (2026-03-05), but for approved users and groups, and its authorizer denies `nodes/proxy` whatever the bindings are.
 * Kubernetes' good practices for roles say what it is good for: commands in every container of a node, past
 * admission and audit. No fix: only the author knows which part of the kubelet's interface is needed.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { listBelow } from '../../text/json.ts';

const GROUPS: ReadonlySet<unknown> = new Set(['', '*']);
const RESOURCE = 'nodes/proxy';

export const nodesProxy = defineRule({
  id: 'nodes-proxy',
  category: 'identity',
  severity: 'high',
  scope: 'object',
  kinds: ['rbac.authorization.k8s.io/v1/Role', 'rbac.authorization.k8s.io/v1/ClusterRole'],
  field: 'rules[].resources',
  covers: { 'role-nodes-proxy': ['nodes-proxy'] },
  messages: ['nodes-proxy'],
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'rules'];
    const places = listBelow(value, 'rules').flatMap((rule, i) => {
      if (!listBelow(rule, 'apiGroups').some((group) => GROUPS.has(group))) return [];
      return listBelow(rule, 'resources').flatMap((resource, k) =>
        resource === RESOURCE ? [place([...at, i, 'resources', k], 'nodes-proxy')] : [],
      );
    });
    return places.length > 0 ? explicit(...places) : byDefault(at);
  },
  fix: null,
  sources: ['aksChangelog', 'roleGoodPractices'],
});
