import { testRule } from '../../rule/test-rule.ts';
import { danglingDisruptionBudgets } from './rule.ts';

const budget = (selector: string) => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  selector: ${selector}
`;
const pod = (namespace: string) => `---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: ${namespace}
  labels: {app: web}
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(danglingDisruptionBudgets, {
  valid: [
    { name: 'its pods', yaml: budget('{matchLabels: {app: web}}') + pod('shop') },
    { name: 'pods of no namespace', yaml: budget('{matchLabels: {app: web}}') + pod('null') },
    { name: 'no pods in these files', yaml: budget('{matchLabels: {app: web}}') },
    {
      name: 'other pods of another namespace',
      yaml: budget('{matchLabels: {app: api}}') + pod('billing'),
    },
    { name: 'every pod', yaml: budget('{}') + pod('billing') },
    { name: 'no selector', yaml: budget('null') + pod('shop') },
  ],
  invalid: [
    {
      name: 'a label that no pod has',
      yaml: budget('{matchLabels: {app: wbe}} # misspelled') + pod('shop'),
      findings: ['no-pod spec.selector'],
      fixed: null,
    },
    {
      name: 'pods of another namespace',
      yaml: budget('{matchExpressions: [{key: app, operator: Exists}]}') + pod('billing'),
      findings: ['other-namespace spec.selector {"own":"shop","other":"billing"}'],
      fixed: null,
    },
  ],
});
