/** Cases that rules of `resource-rules.ts` share; what holds for one resource alone is in its rule's test. */
import type { InvalidCase, ValidCase } from './test-rule.ts';

interface Cases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

interface RequestAmounts {
  readonly name: 'cpu' | 'memory';
  /** What the rule suggests. */
  readonly request: string;
  readonly limit: string;
  /** An amount above `limit`. */
  readonly large: string;
  /** A limit without a request, as it is written in YAML. */
  readonly limitAlone: string;
  /** What the mutator of AKS writes where there is neither request nor limit. */
  readonly onAks: string;
}

export const requestCases = ({
  name,
  request,
  limit,
  large,
  limitAlone,
  onAks,
}: RequestAmounts): Cases => ({
  valid: [
    {
      name: 'requests in init containers, sidecars and containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      requests:
        ${name}: ${request}
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources: {requests: {${name}: ${request}}}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${large}
`,
    },
    {
      name: 'a limit stands in for the request',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        ${name}: ${limit}
`,
    },
    {
      name: 'the pod as a whole, by request or limit, from 1.34 on',
      yaml: `apiVersion: apps/v1
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
    spec:
      resources:
        requests:
          ${name}: ${limit}
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  resources:
    limits:
      ${name}: ${limit}
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'ephemeral containers may not have resources',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${request}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'a LimitRange with defaultRequest',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    defaultRequest:
      ${name}: ${request}
`,
    },
    {
      name: 'a LimitRange of the same namespace, whose max becomes the default',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: shop
spec:
  limits:
  - type: Container
    max:
      ${name}: ${limit}
`,
    },
    {
      name: 'a template, of which nothing can be said',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: "{{ .Values.${name} }}"
`,
    },
  ],
  invalid: [
    {
      name: 'nothing, null and other resources, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init # runs once
    image: registry.example.com/init:1
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: # to be measured
      requests:
        ${name}: null
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        ephemeral-storage: 1Gi
`,
      findings: [
        `missing spec.initContainers[0].resources.requests.${name}`,
        `zero spec.containers[0].resources.requests.${name}`,
        `missing spec.containers[1].resources.requests.${name}`,
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init # runs once
    image: registry.example.com/init:1
    resources:
      requests:
        ${name}: ${request}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: # to be measured
      requests:
        ${name}: ${request}
  - name: log
    image: registry.example.com/log:1
    resources:
      requests:
        ephemeral-storage: 1Gi
        ${name}: ${request}
`,
    },
    {
      name: 'zero reserves nothing',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {${name}: 0}, limits: {${name}: ${limit}}}
`,
      findings: [`zero spec.containers[0].resources.requests.${name}`],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {${name}: ${request}}, limits: {${name}: ${limit}}}
`,
    },
    {
      name: 'declined above the limit',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources: {requests: {${name}: "0"}, limits: {${name}: ${limit}}}
`,
      value: `${large}`,
      findings: [`zero spec.containers[0].resources.requests.${name}`],
      fixed: null,
    },
    {
      name: 'a limit of zero is no request',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        ${name}: 0
`,
      findings: [`zero spec.containers[0].resources.limits.${name}`],
      fixed: null,
    },
    {
      name: 'the pod as a whole, before 1.34',
      yaml: `apiVersion: apps/v1
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
    spec:
      resources:
        requests:
          ${name}: ${limit}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources: {}
`,
      kubernetesVersion: '1.33',
      findings: [`missing spec.template.spec.containers[0].resources.requests.${name}`],
      fixed: `apiVersion: apps/v1
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
    spec:
      resources:
        requests:
          ${name}: ${limit}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              ${name}: ${request}
`,
    },
    {
      name: 'a LimitRange of another namespace',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: blog
spec:
  limits:
  - type: Container
    default:
      ${name}: ${limit}
`,
      value: `${limit}`,
      findings: [`missing spec.containers[0].resources.requests.${name}`],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${limit}
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  namespace: blog
spec:
  limits:
  - type: Container
    default:
      ${name}: ${limit}
`,
    },
    {
      name: 'a LimitRange with limits for pods only',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    default: {}
  - type: Pod
    max:
      ${name}: ${limit}
`,
      findings: [`missing spec.containers[0].resources.requests.${name}`],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${request}
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    default: {}
  - type: Pod
    max:
      ${name}: ${limit}
`,
    },
    {
      name: 'as AKS writes it: request and limit',
      options: { asAksWrites: true },
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: [`missing spec.containers[0].resources.requests.${name}`],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${onAks}
      limits:
        ${name}: ${onAks}
`,
    },
    {
      name: 'as AKS writes it: a limit alone, in a Deployment',
      options: { asAksWrites: true },
      yaml: `apiVersion: apps/v1
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
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
        resources:
          limits:
            ${name}: ${limitAlone}
`,
      findings: [`limit-alone spec.template.spec.containers[0].resources.requests.${name}`],
      fixed: `apiVersion: apps/v1
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
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1
        resources:
          limits:
            ${name}: ${limitAlone}
          requests:
            ${name}: ${limitAlone}
`,
    },
  ],
});

interface LimitAmounts {
  readonly name: 'cpu' | 'memory';
  readonly small: string;
  readonly large: string;
}

export const limitCases = ({ name, small, large }: LimitAmounts): Cases => ({
  valid: [
    {
      name: 'limits in init containers, sidecars and containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      limits:
        ${name}: ${small}
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources: {limits: {${name}: ${small}}}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        ${name}: ${large}
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
    },
    {
      name: 'the pod as a whole, from 1.34 on',
      yaml: `apiVersion: apps/v1
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
    spec:
      resources:
        limits:
          ${name}: ${large}
      containers:
        - name: web
          image: registry.example.com/web:1
`,
    },
    {
      name: 'a LimitRange with a default, wherever it is applied',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    default:
      ${name}: ${large}
`,
    },
    {
      name: 'a template, of which nothing can be said',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        ${name}: "{{ .Values.${name} }}"
`,
    },
  ],
  invalid: [
    {
      name: 'without a value each gets what it requests',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      requests:
        ${name}: ${small} # measured
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {${name}: ${large}}
      limits: null
  - name: log
    image: registry.example.com/log:1
`,
      findings: [
        `missing spec.initContainers[0].resources.limits.${name}`,
        `missing spec.containers[0].resources.limits.${name}`,
        `missing spec.containers[1].resources.limits.${name}`,
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    resources:
      requests:
        ${name}: ${small} # measured
      limits:
        ${name}: ${small}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests: {${name}: ${large}}
      limits:
        ${name}: ${large}
  - name: log
    image: registry.example.com/log:1
`,
    },
    {
      name: 'one value for all, but not below a request',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${large}
`,
      value: `${small}`,
      findings: [
        `missing spec.initContainers[0].resources.limits.${name}`,
        `missing spec.containers[0].resources.limits.${name}`,
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: proxy
    image: registry.example.com/proxy:1
    restartPolicy: Always
    resources:
      limits:
        ${name}: ${small}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      requests:
        ${name}: ${large}
`,
    },
    {
      name: 'zero is no limit',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        ${name}: "0"
`,
      value: `${small}`,
      findings: [`zero spec.containers[0].resources.limits.${name}`],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
    resources:
      limits:
        ${name}: "${small}"
`,
    },
    {
      name: 'the pod as a whole, before 1.34',
      yaml: `apiVersion: apps/v1
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
    spec:
      resources:
        limits:
          ${name}: ${large}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              ${name}: ${small}
`,
      kubernetesVersion: '1.33',
      findings: [`missing spec.template.spec.containers[0].resources.limits.${name}`],
      fixed: `apiVersion: apps/v1
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
    spec:
      resources:
        limits:
          ${name}: ${large}
      containers:
        - name: web
          image: registry.example.com/web:1
          resources:
            requests:
              ${name}: ${small}
            limits:
              ${name}: ${small}
`,
    },
    {
      name: 'a LimitRange that gives a request alone',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
---
apiVersion: v1
kind: LimitRange
metadata:
  name: defaults
  labels: {}
spec:
  limits:
  - type: Container
    defaultRequest:
      ${name}: ${small}
`,
      findings: [`missing spec.containers[0].resources.limits.${name}`],
      fixed: null,
    },
    {
      name: 'declined for zero',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      value: '0',
      findings: [`missing spec.containers[0].resources.limits.${name}`],
      fixed: null,
    },
  ],
});
