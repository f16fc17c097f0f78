import { testRule } from '../../rule/test-rule.ts';
import { publicLoadBalancers } from './rule.ts';

testRule(publicLoadBalancers, {
  valid: [
    {
      name: 'no load balancer, or another controller’s',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: other
spec:
  type: LoadBalancer
  loadBalancerClass: example.com/own
  ports:
  - port: 80
`,
    },
    {
      name: 'internal by annotation',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/azure-load-balancer-internal: "true"
spec:
  type: LoadBalancer
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: google
  annotations:
    networking.gke.io/load-balancer-type: Internal
spec:
  type: LoadBalancer
  ports:
  - port: 80
`,
    },
    {
      name: 'limited to addresses or service tags',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  type: LoadBalancer
  loadBalancerSourceRanges:
  - 192.0.2.0/24
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: tagged
  annotations:
    service.beta.kubernetes.io/azure-allowed-service-tags: AzureFrontDoor.Backend, VirtualNetwork
spec:
  type: LoadBalancer
  ports:
  - port: 80
`,
    },
  ],
  invalid: [
    {
      name: 'public, without annotations',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web # the site
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: []
  ports:
  - port: 80
`,
      findings: ['public spec.type'],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web # the site
  annotations:
    service.beta.kubernetes.io/azure-load-balancer-internal: "true"
spec:
  type: LoadBalancer
  loadBalancerSourceRanges: []
  ports:
  - port: 80
`,
    },
    {
      name: 'a word that Azure does not take for true',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/azure-load-balancer-internal: "yes" # inside
spec:
  type: LoadBalancer
  ports:
  - port: 80
`,
      findings: ['public spec.type'],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/azure-load-balancer-internal: "true" # inside
spec:
  type: LoadBalancer
  ports:
  - port: 80
`,
    },
    {
      name: 'a range that is no limit, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
    annotations:
      team: shop
  spec:
    type: LoadBalancer
    loadBalancerSourceRanges:
    - 192.0.2.0/24
    - 0.0.0.0/0
    ports:
    - port: 80
`,
      findings: ['open-range items[0].spec.loadBalancerSourceRanges'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
    annotations:
      team: shop
      service.beta.kubernetes.io/azure-load-balancer-internal: "true"
  spec:
    type: LoadBalancer
    loadBalancerSourceRanges:
    - 192.0.2.0/24
    - 0.0.0.0/0
    ports:
    - port: 80
`,
    },
  ],
});
