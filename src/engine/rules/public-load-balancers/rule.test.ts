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
      name: 'an Ingress without a scheme, of an internal one, and one that limits its clients',
      yaml: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: none}
spec: {ingressClassName: alb}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: internal
  annotations: {alb.ingress.kubernetes.io/scheme: internal}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: limited
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/inbound-cidrs: 192.0.2.0/24
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
      name: 'the public scheme of AWS, in a Service of its controller and in an Ingress',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing # the site
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  ports:
  - port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
`,
      findings: [
        'internet-facing metadata.annotations["service.beta.kubernetes.io/aws-load-balancer-scheme"]',
        'internet-facing metadata.annotations["alb.ingress.kubernetes.io/scheme"]',
      ],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internal # the site
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  ports:
  - port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
`,
    },
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
