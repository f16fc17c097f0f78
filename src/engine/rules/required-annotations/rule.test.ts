import { testRule } from '../../rule/test-rule.ts';
import { requiredAnnotations } from './rule.ts';

const annotated = `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    example.com/owner: shop # who answers
    example.com/cost-center: ""
    example.com/runbook: null
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`;

testRule(requiredAnnotations, {
  valid: [
    { name: 'silent while the list is empty', yaml: annotated },
    {
      name: 'present',
      yaml: annotated,
      options: { annotations: ['example.com/owner'] },
    },
    {
      name: 'objects without pods',
      options: { annotations: ['example.com/owner'] },
      yaml: `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
`,
    },
  ],
  invalid: [
    {
      name: 'empty, null and missing',
      yaml: annotated,
      options: {
        annotations: [
          'example.com/owner',
          'example.com/cost-center',
          'example.com/runbook',
          'example.com/mail',
        ],
      },
      findings: [
        'missing metadata.annotations["example.com/mail"] {"name":"example.com/mail"}',
        'missing metadata.annotations["example.com/cost-center"] {"name":"example.com/cost-center"}',
        'missing metadata.annotations["example.com/runbook"] {"name":"example.com/runbook"}',
      ],
      fixed: null,
    },
    {
      name: 'a Deployment without annotations in a List',
      options: { annotations: ['owner'] },
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    name: web
  spec:
    selector:
      matchLabels:
        app: web
    template:
      metadata:
        labels:
          app: web
        annotations:
          owner: shop
      spec:
        containers:
        - name: web
          image: registry.example.com/web:1
`,
      findings: ['missing items[0].metadata.annotations.owner {"name":"owner"}'],
      fixed: null,
    },
  ],
});
