import { testRule } from '../../rule/test-rule.ts';
import { localExternalNames } from './rule.ts';

testRule(localExternalNames, {
  valid: [
    {
      name: 'another name, another type, no name',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: database
spec:
  type: ExternalName
  externalName: localhost.example.com
---
apiVersion: v1
kind: Service
metadata:
  name: inside
spec:
  externalName: localhost
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: empty
spec:
  type: ExternalName
  externalName: null
`,
    },
  ],
  invalid: [
    {
      name: 'localhost, with comments',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: proxy
spec:
  type: ExternalName
  externalName: Localhost. # the controller itself
`,
      findings: ['local-name spec.externalName {"name":"Localhost."}'],
      fixed: null,
    },
    {
      name: 'loopback addresses in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: one
  spec:
    type: ExternalName
    externalName: 127.0.0.1
- apiVersion: v1
  kind: Service
  metadata:
    name: two
  spec:
    type: ExternalName
    externalName: admin.localhost
`,
      findings: [
        'local-name items[0].spec.externalName {"name":"127.0.0.1"}',
        'local-name items[1].spec.externalName {"name":"admin.localhost"}',
      ],
      fixed: null,
    },
  ],
});
