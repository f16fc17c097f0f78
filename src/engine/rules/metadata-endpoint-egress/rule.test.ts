import { testRule } from '../../rule/test-rule.ts';
import { metadataEndpointEgress } from './rule.ts';

testRule(metadataEndpointEgress, {
  valid: [
    {
      name: 'no egress rules, and rules without effect',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
  egress:
  - {}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress: null
`,
    },
    {
      name: 'an exception, another range, other ports',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  egress:
  - to:
    - ipBlock:
        cidr: 0.0.0.0/0
        except:
        - 169.254.0.0/16
    - ipBlock:
        cidr: 169.254.10.0/24
    - ipBlock:
        cidr: ::/0
    - podSelector: {}
  - to:
    - ipBlock:
        cidr: 0.0.0.0/0
    ports:
    - port: 443
    - port: 53
      protocol: UDP
    - port: http
    - port: 100
      endPort: 200
`,
    },
  ],
  invalid: [
    {
      name: 'the whole network without an exception',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes:
  - Egress
  egress:
  # Anywhere but the private network.
  - to:
    - ipBlock:
        cidr: 0.0.0.0/0 # the Internet
        except:
        - 10.0.0.0/8 # ours
    ports:
    - port: 1
      endPort: 1024
`,
      findings: ['open-range spec.egress[0].to[0].ipBlock.cidr'],
      fixed: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector:
    matchLabels:
      app: web
  policyTypes:
  - Egress
  egress:
  # Anywhere but the private network.
  - to:
    - ipBlock:
        cidr: 0.0.0.0/0 # the Internet
        except:
        - 10.0.0.0/8 # ours
        - 169.254.169.254/32
    ports:
    - port: 1
      endPort: 1024
`,
    },
    {
      name: 'a part of the network without a list of exceptions, in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector: {}
    egress:
    - to:
      - ipBlock:
          cidr: 169.254.0.0/16
          except: null
      ports:
      - protocol: TCP
`,
      findings: ['open-range items[0].spec.egress[0].to[0].ipBlock.cidr'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector: {}
    egress:
    - to:
      - ipBlock:
          cidr: 169.254.0.0/16
          except:
          - 169.254.169.254/32
      ports:
      - protocol: TCP
`,
    },
    {
      name: 'declined for the endpoint itself and for a rule without peers',
      yaml: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: agent
spec:
  podSelector:
    matchLabels:
      app: agent
  egress:
  - to:
    - ipBlock:
        cidr: 169.254.169.254/32
    ports:
    - port: 80
  - ports:
    - port: 80
`,
      findings: [
        'endpoint-allowed spec.egress[0].to[0].ipBlock.cidr',
        'any-destination spec.egress[1]',
      ],
      fixed: null,
    },
  ],
});
