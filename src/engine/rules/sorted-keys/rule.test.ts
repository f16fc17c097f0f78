import { testRule } from '../../rule/test-rule.ts';
import { sortedKeys } from './rule.ts';

const unsortedInside = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  labels:
    team: shop
    app: web # out of order
`;

testRule(sortedKeys, {
  valid: [
    { name: 'sorted at the top, and null', yaml: `${unsortedInside}zone: null\n` },
    {
      name: 'sorted everywhere, numbers as keys',
      options: { recursive: true },
      yaml: `apiVersion: v1
data:
  zero: first
  "10": ten
  "9": nine
kind: ConfigMap
metadata:
  labels:
    app: web
    team: shop
  name: settings
`,
    },
  ],
  invalid: [
    {
      name: 'unsorted at the top',
      yaml: `kind: Pod
apiVersion: v1 # after kind
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['unsorted apiVersion {"key":"apiVersion","before":"kind"}'],
      fixed: null,
    },
    {
      name: 'unsorted inside',
      options: { recursive: true },
      yaml: unsortedInside,
      findings: [
        'unsorted metadata.labels {"key":"labels","before":"name"}',
        'unsorted metadata.labels.app {"key":"app","before":"team"}',
      ],
      fixed: null,
    },
    {
      name: 'an item of a List, with lists of its own',
      options: { recursive: true },
      yaml: `apiVersion: v1
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    ports:
    - port: 80
      name: http
kind: List
`,
      findings: ['unsorted items[0].spec.ports[0].name {"key":"name","before":"port"}'],
      fixed: null,
    },
  ],
});
