import { testRule } from '../../rule/test-rule.ts';
import { nodesProxy } from './rule.ts';

const role = (kind: string, rules: string) => `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata:
  name: agent
rules:${rules}
`;

testRule(nodesProxy, {
  valid: [
    { name: 'no rules', yaml: role('ClusterRole', ' []') },
    { name: 'null', yaml: role('Role', '') },
    {
      name: 'other parts of the kubelet, other groups, and paths alone',
      yaml: role(
        'ClusterRole',
        `
- apiGroups: [""]
  resources: [nodes, nodes/metrics, pods/proxy]
  verbs: [get]
- apiGroups: [metrics.k8s.io]
  resources: [nodes/proxy]
  verbs: [get]
- nonResourceURLs: [/metrics]
  verbs: [get]`,
      ),
    },
  ],
  invalid: [
    {
      name: 'it by itself, and among others',
      yaml: role(
        'ClusterRole',
        `
- apiGroups: [""]
  resources: [nodes/proxy] # metrics
  verbs: [get]
- apiGroups: ["*"]
  resources: [pods, nodes/proxy]
  verbs: ["*"]`,
      ),
      findings: ['nodes-proxy rules[0].resources[0]', 'nodes-proxy rules[1].resources[1]'],
      fixed: null,
    },
    {
      name: 'a Role, which can grant nothing on nodes and which AKS rejects too',
      yaml: role('Role', `\n- apiGroups: [""]\n  resources: [nodes/proxy]\n  verbs: [get]`),
      findings: ['nodes-proxy rules[0].resources[0]'],
      fixed: null,
    },
  ],
});
