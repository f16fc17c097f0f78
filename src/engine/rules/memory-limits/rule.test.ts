import { limitCases } from '../../rule/test-resource-rules.ts';
import { testRule } from '../../rule/test-rule.ts';
import { memoryLimits } from './rule.ts';

const pod = (container: string) => `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
  - name: db
${container}`;

const { valid, invalid } = limitCases({ name: 'memory', small: '256Mi', large: '512Mi' });

testRule(memoryLimits, {
  valid,
  invalid: [
    ...invalid,
    {
      name: 'what its heap needs is more than it requests',
      yaml: pod(`    image: registry.example.com/app:1
    env: [{name: JAVA_OPTS, value: -Xmx1g}]
    resources:
      requests:
        memory: 256Mi
`),
      findings: ['missing spec.containers[0].resources.limits.memory'],
      fixed: pod(`    image: registry.example.com/app:1
    env: [{name: JAVA_OPTS, value: -Xmx1g}]
    resources:
      requests:
        memory: 256Mi
      limits:
        memory: 1536Mi
`),
    },
    {
      name: 'what its image needs at the least, and a request above',
      yaml: `${pod(`    image: mongo:8.0
    resources:
      requests:
        memory: 128Mi
`)}  - name: large
    image: mongo:8.0
    resources:
      requests:
        memory: 4Gi
`,
      findings: [
        'missing spec.containers[0].resources.limits.memory',
        'missing spec.containers[1].resources.limits.memory',
      ],
      fixed: `${pod(`    image: mongo:8.0
    resources:
      requests:
        memory: 128Mi
      limits:
        memory: 1Gi
`)}  - name: large
    image: mongo:8.0
    resources:
      requests:
        memory: 4Gi
      limits:
        memory: 4Gi
`,
    },
  ],
});
