import { testRule } from '../../rule/test-rule.ts';
import { labelValues } from './rule.ts';

testRule(labelValues, {
  valid: [
    {
      name: 'good labels, an empty value, placeholders',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app.kubernetes.io/name: web
    version: 1.2.3_beta-4
    empty: ""
    unset: null
    helm: '{{ .Values.name }}'
    flux: \${cluster name}
    pipeline: '#{Build.Number}#'
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
    },
    {
      name: 'selectors of other kinds have a grammar of their own',
      yaml: `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: web
spec:
  endpointSelector:
    matchLabels:
      k8s:app: web
  selector:
    k8s:app: web
`,
    },
  ],
  invalid: [
    {
      name: 'two values of a Pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
    owner: shop team
    version: fix/login
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [
        'value metadata.labels.owner {"key":"owner"}',
        'value metadata.labels.version {"key":"version"}',
      ],
      fixed: null,
    },
    {
      name: 'values and keys, in labels, pods and selectors',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    owner: shop team # with a space
    -app: web
    Example.com/app: web
    a/b/c: web
spec:
  selector:
    matchLabels:
      app: web!
  template:
    metadata:
      labels:
        app: web!
        mail: shop@example.com
        long: a123456789012345678901234567890123456789012345678901234567890123
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
`,
      findings: [
        'value metadata.labels.owner {"key":"owner"}',
        'key metadata.labels["-app"] {"key":"-app"}',
        'key metadata.labels["Example.com/app"] {"key":"Example.com/app"}',
        'key metadata.labels["a/b/c"] {"key":"a/b/c"}',
        'value spec.selector.matchLabels.app {"key":"app"}',
        'value spec.template.metadata.labels.app {"key":"app"}',
        'value spec.template.metadata.labels.mail {"key":"mail"}',
        'value spec.template.metadata.labels.long {"key":"long"}',
      ],
      fixed: null,
    },
    {
      name: 'a Pod, a Service and a policy in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
    labels:
      app: web/front
  spec:
    containers:
    - name: web
      image: registry.example.com/web:1
- apiVersion: v1
  kind: Service
  metadata:
    name: web
  spec:
    selector:
      app: web/front
    ports:
    - port: 80
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: web
  spec:
    podSelector:
      matchLabels:
        app: web/front
`,
      findings: [
        'value items[0].metadata.labels.app {"key":"app"}',
        'value items[1].spec.selector.app {"key":"app"}',
        'value items[2].spec.podSelector.matchLabels.app {"key":"app"}',
      ],
      fixed: null,
    },
  ],
});
