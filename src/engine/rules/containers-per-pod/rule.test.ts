import { testRule } from '../../rule/test-rule.ts';
import { containersPerPod } from './rule.ts';

const yaml = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    spec:
      initContainers:
      - {name: prepare, image: registry.example.com/a}
      - {name: proxy, image: registry.example.com/b, restartPolicy: Always}
      containers: # too many?
      - {name: web, image: registry.example.com/c}
      - {name: log, image: registry.example.com/d}
      ephemeralContainers:
      - {name: debug, image: registry.example.com/e}
`;

testRule(containersPerPod, {
  valid: [
    { name: 'three count', yaml },
    { name: 'three are enough', yaml, options: { maximum: 3 } },
    { name: 'none', yaml: 'apiVersion: v1\nkind: Pod\nspec:\n  containers: null\n' },
  ],
  invalid: [
    {
      name: 'three are too many',
      yaml,
      options: { maximum: 2 },
      findings: ['too-many spec.template.spec.containers {"count":3,"maximum":2}'],
      fixed: null,
    },
    {
      name: 'five in a Pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: shop
    image: registry.example.com/shop:1
  - name: search
    image: registry.example.com/search:1
  - name: mail
    image: registry.example.com/mail:1
  - name: cache
    image: registry.example.com/cache:1
  - name: log
    image: registry.example.com/log:1
`,
      findings: ['too-many spec.containers {"count":5,"maximum":4}'],
      fixed: null,
    },
  ],
});
