import { requestCases } from '../../rule/test-resource-rules.ts';
import { testRule } from '../../rule/test-rule.ts';
import { cpuRequests } from './rule.ts';

const { valid, invalid } = requestCases({
  name: 'cpu',
  request: '100m',
  limit: '500m',
  large: '1',
  limitAlone: '"2"',
  onAks: '500m',
});

testRule(cpuRequests, {
  valid,
  invalid: [
    ...invalid,
    {
      name: 'as AKS writes it: with a value that someone chose',
      options: { asAksWrites: true },
      value: '250m',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
`,
      findings: ['missing spec.containers[0].resources.requests.cpu'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
    resources:
      requests:
        cpu: 250m
      limits:
        cpu: 250m
`,
    },
  ],
});
