import { testRule } from '../../rule/test-rule.ts';
import { imagePullSecrets } from './rule.ts';

testRule(imagePullSecrets, {
  valid: [
    {
      name: 'a secret',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  imagePullSecrets:
  - name: registry-credentials
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'registries that need none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: acr
    image: shop.azurecr.io/web:1
  - name: hub
    image: nginx:1.27
  - name: template
    image: "{{ .Values.image }}"
`,
    },
    {
      name: 'the default ServiceAccount brings one',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
  namespace: shop
imagePullSecrets:
- name: registry-credentials
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
    {
      name: 'the ServiceAccount of the pod brings one',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
imagePullSecrets:
- name: registry-credentials
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  serviceAccountName: web
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a private registry, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  # Two containers.
  containers:
  - name: web
    image: nginx:1.27
  - name: app
    image: registry.example.com/app:1 # ours
`,
      value: 'registry-credentials',
      findings: ['missing spec.imagePullSecrets {"registry":"registry.example.com"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  imagePullSecrets:
  - name: registry-credentials
  # Two containers.
  containers:
  - name: web
    image: nginx:1.27
  - name: app
    image: registry.example.com/app:1 # ours
`,
    },
    {
      name: 'a Deployment: an empty list, an init container',
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
      imagePullSecrets: []
      initContainers:
        - name: init
          image: reg:5000/init:1
      containers:
        - name: web
          image: nginx:1.27
`,
      value: 'reg',
      findings: ['missing spec.template.spec.imagePullSecrets {"registry":"reg:5000"}'],
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
      imagePullSecrets:
        - name: reg
      initContainers:
        - name: init
          image: reg:5000/init:1
      containers:
        - name: web
          image: nginx:1.27
`,
    },
    {
      name: 'declined without a name',
      yaml: `apiVersion: v1
kind: ServiceAccount
metadata:
  name: other
  namespace: shop
imagePullSecrets:
- name: registry-credentials
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
      findings: ['missing spec.imagePullSecrets {"registry":"registry.example.com"}'],
      fixed: null,
    },
    {
      name: 'Azure Policy wants one in every pod',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: shop.azurecr.io/web:1
`,
      options: { withoutSecret: [] },
      findings: ['missing spec.imagePullSecrets {"registry":"shop.azurecr.io"}'],
      fixed: null,
    },
  ],
});
