import { requestCases } from '../../rule/test-resource-rules.ts';
import { testRule } from '../../rule/test-rule.ts';
import { memoryRequests } from './rule.ts';

const { valid, invalid } = requestCases({
  name: 'memory',
  request: '128Mi',
  limit: '512Mi',
  large: '1Gi',
  limitAlone: '1Gi',
  onAks: '2048Mi',
});

testRule(memoryRequests, {
  valid,
  invalid: [
    ...invalid,
    {
      name: 'as AKS writes it: with a value that someone chose',
      options: { asAksWrites: true },
      value: '1Gi',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:2
`,
      findings: ['missing spec.containers[0].resources.requests.memory'],
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
        memory: 1Gi
`,
    },
    {
      name: 'a heap is requested, what an image takes at the least is not',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:3
    args: [-Xmx512m]
  - name: db
    image: mongo:8.0
`,
      findings: [
        'missing spec.containers[0].resources.requests.memory',
        'missing spec.containers[1].resources.requests.memory',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:3
    args: [-Xmx512m]
    resources:
      requests:
        memory: 768Mi
  - name: db
    image: mongo:8.0
    resources:
      requests:
        memory: 128Mi
`,
    },
  ],
});
