import { testRule } from '../../rule/test-rule.ts';
import { externalIps } from './rule.ts';

testRule(externalIps, {
  valid: [
    {
      name: 'none, null, an empty list',
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
  name: null-list
spec:
  externalIPs: null
  ports:
  - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: empty-list
spec:
  externalIPs: []
  ports:
  - port: 80
`,
    },
    {
      name: 'other addresses',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: None
  clusterIPs: [None]
  loadBalancerIP: 192.0.2.1
  ports:
  - port: 80
`,
    },
  ],
  invalid: [
    {
      name: 'one address',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalIPs:
  - 192.0.2.1
  ports:
  - port: 80
`,
      findings: ['external-ips spec.externalIPs {"count":1}'],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - port: 80
`,
    },
    {
      name: 'two addresses, with a traffic policy that goes along',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  externalTrafficPolicy: Local
  # The old addresses.
  externalIPs:
  - 192.0.2.1
  - 192.0.2.2
  selector:
    app: web
  ports:
  - port: 80
`,
      findings: ['external-ips spec.externalIPs {"count":2}'],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
  - port: 80
`,
    },
    {
      name: 'a node port keeps its traffic policy, in a List',
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
    ports:
    - port: 80
`,
      findings: ['external-ips items[0].spec.externalIPs {"count":1}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    type: NodePort
    externalTrafficPolicy: Local
    ports:
    - port: 80
`,
    },
    {
      name: 'the address of WireServer, in each field',
      yaml: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  clusterIP: 168.63.129.16
  clusterIPs: [168.63.129.16]
  loadBalancerIP: 168.63.129.16 # why
  ports:
  - port: 80
`,
      findings: [
        'wire-server spec.clusterIP {"field":"clusterIP"}',
        'wire-server spec.clusterIPs {"field":"clusterIPs"}',
        'wire-server spec.loadBalancerIP {"field":"loadBalancerIP"}',
      ],
      fixed: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
  - port: 80
`,
    },
    {
      name: 'endpoints that are WireServer',
      yaml: `apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
addressType: IPv4
endpoints:
- addresses: [192.0.2.1]
- addresses: [168.63.129.16]
ports: []
---
apiVersion: v1
kind: Endpoints
metadata:
  name: web
subsets:
- addresses:
  - ip: 168.63.129.16
  - ip: 192.0.2.1
`,
      findings: [
        'wire-server-endpoint endpoints[1].addresses[0]',
        'wire-server-endpoint subsets[0].addresses[0].ip',
      ],
      fixed: null,
    },
  ],
});
