import { testRule } from '../../rule/test-rule.ts';
import { allowedRegistries } from './rule.ts';

testRule(allowedRegistries, {
  valid: [
    {
      name: 'no list, no opinion',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: somewhere.example.net/web:1
`,
    },
    {
      name: 'a registry, a folder, a wildcard, docker.io unsaid',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: ghcr.io/team/init:1
  containers:
  - name: acr
    image: shop.azurecr.io/web@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  - name: hub
    image: redis:8
  - name: port
    image: reg:5000/app
`,
      options: { registries: ['*.azurecr.io', 'ghcr.io/team/', 'docker.io/library', 'reg:5000'] },
    },
    {
      name: 'no image, and a template',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: none
    image: null
  - name: template
    image: "{{ .Values.image }}"
`,
      options: { registries: ['mcr.microsoft.com'] },
    },
  ],
  invalid: [
    {
      name: 'every kind of container',
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
      initContainers:
        - name: init
          image: ghcr.io/team/init:1 # not ours
      containers:
        - name: web
          image: shop.azurecr.io/web:1
        - name: cache
          image: redis:8
`,
      options: { registries: ['*.azurecr.io'] },
      findings: [
        'other-registry spec.template.spec.initContainers[0].image {"image":"ghcr.io/team/init"}',
        'other-registry spec.template.spec.containers[1].image {"image":"docker.io/library/redis"}',
      ],
      fixed: null,
    },
    {
      name: 'a name that only begins like an allowed one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: shop.azurecr.io.example.net/web:1
  ephemeralContainers:
  - name: debug
    image: example.net/shop.azurecr.io/debug:1
`,
      options: { registries: ['shop.azurecr.io'] },
      findings: [
        'other-registry spec.containers[0].image {"image":"shop.azurecr.io.example.net/web"}',
        'other-registry spec.ephemeralContainers[0].image {"image":"example.net/shop.azurecr.io/debug"}',
      ],
      fixed: null,
    },
    {
      name: 'an image volume',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: reg.example.com/web@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  volumes:
  - name: model
    image: {reference: "evil.example.com/model:2"}
`,
      options: { registries: ['reg.example.com'] },
      findings: [
        'other-registry spec.volumes[0].image.reference {"image":"evil.example.com/model"}',
      ],
      fixed: null,
    },
  ],
});
