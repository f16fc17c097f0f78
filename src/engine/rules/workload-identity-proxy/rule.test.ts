import { testRule } from '../../rule/test-rule.ts';
import { workloadIdentityProxy } from './rule.ts';

const PREFIX = 'azure.workload.identity';
const INJECT = `${PREFIX}/inject-proxy-sidecar`;

const pod = (annotations: string, spec = '', label = '"true"') => `apiVersion: v1
kind: Pod
metadata:
  name: orders
  namespace: shop
  labels:
    ${PREFIX}/use: ${label}
${annotations}spec:
${spec}  containers:
  - name: orders
    image: registry.example.com/orders:1
`;
const proxy = (value = '"true"') => `  annotations:\n    ${INJECT}: ${value}\n`;

const namespace = (level: string) => `---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels: {pod-security.kubernetes.io/enforce: ${level}}
`;
const at = `metadata.annotations["${INJECT}"]`;

testRule(workloadIdentityProxy, {
  valid: [
    { name: 'no annotation', yaml: pod('') },
    { name: 'without the label nothing is added', yaml: pod(proxy(), '', '"false"') },
    {
      name: 'the port alone adds nothing',
      yaml: pod(`  annotations: {${PREFIX}/proxy-sidecar-port: "8000"}\n`),
    },
    {
      name: 'a boolean is refused by Kubernetes, which is said elsewhere',
      yaml: pod(proxy('true')),
    },
    {
      name: 'on the Deployment the annotation does nothing',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  annotations: {${INJECT}: "true"}
spec:
  selector:
    matchLabels: {app: orders}
  template:
    metadata:
      labels: {app: orders, ${PREFIX}/use: "true"}
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
`,
    },
  ],
  invalid: [
    {
      name: 'with a port, other annotations stay',
      yaml: pod(
        `${proxy()}    ${PREFIX}/proxy-sidecar-port: "8080" # ours\n    team: shop # keep\n`,
      ),
      findings: [`injected ${at} {"value":"true"}`],
      fixed: pod('  annotations:\n    team: shop # keep\n'),
    },
    {
      name: 'false adds it too',
      yaml: pod(proxy('"false"')),
      findings: [`injected-all-the-same ${at} {"value":"false"}`],
      fixed: pod(''),
    },
    {
      name: 'the namespace refuses it',
      yaml: pod(proxy()) + namespace('baseline'),
      findings: [`denied ${at} {"level":"baseline"}`],
      fixed: pod('') + namespace('baseline'),
    },
    {
      name: 'a namespace that refuses nothing',
      yaml: pod(proxy('null')) + namespace('privileged'),
      findings: [`injected-all-the-same ${at} {"value":""}`],
      fixed: pod('') + namespace('privileged'),
    },
    {
      name: 'the host’s network',
      yaml: pod(proxy(), '  hostNetwork: true\n'),
      findings: [`host-network ${at} {"value":"true"}`],
      fixed: pod('', '  hostNetwork: true\n'),
    },
    {
      name: 'Windows, by the nodes that it goes to',
      yaml: pod(proxy(), '  nodeSelector: {kubernetes.io/os: windows}\n'),
      findings: [`windows ${at} {"value":"true"}`],
      fixed: pod('', '  nodeSelector: {kubernetes.io/os: windows}\n'),
    },
  ],
});
