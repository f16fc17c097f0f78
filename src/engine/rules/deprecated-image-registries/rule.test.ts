import { testRule } from '../../rule/test-rule.ts';
import { deprecatedImageRegistries } from './rule.ts';

testRule(deprecatedImageRegistries, {
  valid: [
    {
      name: 'other registries',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: new
    image: registry.k8s.io/pause:3.10
  - name: google
    image: gcr.io/team/app:1
  - name: folder
    image: registry.example.com/k8s.gcr.io/pause:3.9
  - name: secured
    image: bitnami/nginx
  - name: latest
    image: docker.io/bitnami/nginx:latest
  - name: project
    image: bitnami/sealed-secrets-controller:0.27.1
  - name: copy
    image: registry.example.com/bitnami/redis:7.2
  - name: none
  - name: template
    image: "{{ .Values.registry }}/pause"
`,
    },
  ],
  invalid: [
    {
      name: 'images of Bitnami',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: digest
    image: bitnami/redis@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  containers:
  - name: moved
    image: docker.io/bitnami/postgresql:15.4.0-debian-11-r45 # the database
  - name: legacy
    image: bitnamilegacy/redis:7.2.4
  volumes:
  - name: model
    image: {reference: "bitnami/pytorch:2.1.0"}
`,
      findings: [
        'moved-image spec.initContainers[0].image {"image":"bitnami/redis"}',
        'moved-image spec.containers[0].image {"image":"docker.io/bitnami/postgresql"}',
        'legacy-image spec.containers[1].image {"image":"bitnamilegacy/redis"}',
        'moved-image spec.volumes[0].image.reference {"image":"bitnami/pytorch"}',
      ],
      fixed: null,
    },
    {
      name: 'every kind of container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: k8s.gcr.io/e2e-test-images/busybox:1.29-2
  containers:
  - name: web
    image: "k8s.gcr.io/pause:3.9" # does nothing
  - name: pinned
    image: k8s.gcr.io/pause@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  ephemeralContainers:
  - name: debug
    image: k8s.gcr.io/e2e-test-images/agnhost:2.39
`,
      findings: [
        'deprecated-registry spec.initContainers[0].image',
        'deprecated-registry spec.containers[0].image',
        'deprecated-registry spec.containers[1].image',
        'deprecated-registry spec.ephemeralContainers[0].image',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.k8s.io/e2e-test-images/busybox:1.29-2
  containers:
  - name: web
    image: "registry.k8s.io/pause:3.9" # does nothing
  - name: pinned
    image: registry.k8s.io/pause@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  ephemeralContainers:
  - name: debug
    image: registry.k8s.io/e2e-test-images/agnhost:2.39
`,
    },
    {
      name: 'a DaemonSet, without a tag',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
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
        - name: proxy
          image: k8s.gcr.io/kube-proxy
`,
      findings: ['deprecated-registry spec.template.spec.containers[0].image'],
      fixed: `apiVersion: apps/v1
kind: DaemonSet
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
        - name: proxy
          image: registry.k8s.io/kube-proxy
`,
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
    image: {reference: "k8s.gcr.io/pause:3.9"}
`,
      findings: ['deprecated-registry spec.volumes[0].image.reference'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: reg.example.com/web@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  volumes:
  - name: model
    image: {reference: "registry.k8s.io/pause:3.9"}
`,
    },
  ],
});
