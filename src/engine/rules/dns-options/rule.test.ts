import { testRule } from '../../rule/test-rule.ts';
import { dnsOptions } from './rule.ts';

const pod = (lines: string, after = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${lines}  containers: # one
    - name: web
      image: registry.example.com/web:1
${after}`;

testRule(dnsOptions, {
  valid: [
    {
      name: 'a pod for Windows nodes that does not say so in os',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  nodeSelector: {kubernetes.io/os: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'ndots stands there',
      yaml: pod('  dnsConfig:\n    options:\n      - name: ndots\n        value: "1"\n'),
    },
    { name: 'the resolver of the node', yaml: pod('  dnsPolicy: Default\n') },
    { name: 'the network of the node', yaml: pod('  hostNetwork: true\n') },
    { name: 'a resolver of its own', yaml: pod('  dnsPolicy: None\n  dnsConfig: {}\n') },
    { name: 'Windows', yaml: pod('  os: {name: windows}\n') },
  ],
  invalid: [
    {
      name: 'nothing',
      yaml: pod(''),
      findings: ['unset spec.dnsConfig.options'],
      fixed: pod('', '  dnsConfig:\n    options:\n      - name: ndots\n        value: "2"\n'),
    },
    {
      name: 'other options, on the network of the node with the cluster’s DNS',
      value: 1,
      yaml: pod(
        '  hostNetwork: true\n  dnsPolicy: ClusterFirstWithHostNet\n  dnsConfig:\n    options:\n      - name: edns0\n',
      ),
      findings: ['unset spec.dnsConfig.options'],
      fixed: pod(
        '  hostNetwork: true\n  dnsPolicy: ClusterFirstWithHostNet\n  dnsConfig:\n    options:\n      - name: edns0\n      - name: ndots\n        value: "1"\n',
      ),
    },
    {
      name: 'a Deployment with null',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {selector: {}, template: {spec: {dnsConfig: null}}}
`,
      findings: ['unset spec.template.spec.dnsConfig.options'],
      fixed: `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec: {selector: {}, template: {spec: {dnsConfig: {options: [{name: ndots, value: "2"}]}}}}
`,
    },
  ],
});
