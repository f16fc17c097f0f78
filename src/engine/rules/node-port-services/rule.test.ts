import { testRule } from '../../rule/test-rule.ts';
import { nodePortServices } from './rule.ts';

testRule(nodePortServices, {
  valid: [
    {
      name: 'no type, null, ClusterIP, LoadBalancer',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: null-type
spec:
  type: null
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: inside
spec:
  type: ClusterIP
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: outside
spec:
  type: LoadBalancer
  ports:
  - port: 80
    nodePort: 30080
`,
    },
    {
      name: 'another kind',
      yaml: `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort
`,
    },
  ],
  invalid: [
    {
      name: 'with a node port and a traffic policy',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: NodePort # for the old proxy
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
  - name: http # the site
    port: 80
    nodePort: 30080
  - name: https
    port: 443
`,
      findings: ['node-port spec.type'],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: ClusterIP # for the old proxy
  selector:
    app: web
  ports:
  - name: http # the site
    port: 80
  - name: https
    port: 443
`,
    },
    {
      name: 'external addresses keep their traffic policy, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    type: NodePort
    externalTrafficPolicy: Local
    externalIPs: [192.0.2.1]
    ports: [{port: 80, nodePort: 30080}]
`,
      findings: ['node-port items[0].spec.type'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    type: ClusterIP
    externalTrafficPolicy: Local
    externalIPs: [192.0.2.1]
    ports: [{port: 80}]
`,
    },
  ],
});
