import { testRule } from '../../rule/test-rule.ts';
import { imageTag } from './rule.ts';

testRule(imageTag, {
  valid: [
    {
      name: 'tags and digests',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: reg:5000/init:2
  containers:
  - name: tag
    image: nginx:1.27.5
  - name: digest
    image: nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  - name: both
    image: registry.example.com/web:latest@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  - name: release
    image: debian:bookworm-slim
  - name: major
    image: nginx:1-alpine
  - name: date
    image: registry.example.com/web:nightly-20260801
  - name: commit
    image: registry.example.com/web:main-4f2a91c
  - name: branch-of-a-version
    image: registry.example.com/web:stable-2.1-alpine3.20
  - name: name
    image: registry.example.com/web:larch
`,
    },
    {
      name: 'no image at all',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: none
  - name: 'null'
    image:
  - name: blank
    image: ""
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
    image: "{{ .Values.image }}"
`,
    },
  ],
  invalid: [
    {
      name: 'one container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:latest
`,
      value: '1.27.5',
      findings: ['latest-tag spec.containers[0].image {"image":"registry.example.com/web"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1.27.5
`,
    },
    {
      name: 'no tag, in every kind of container, but for one image',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: nginx # the usual one
  containers:
  - name: web
    image: "nginx:latest"
  ephemeralContainers:
  - name: debug
    image: nginx
    targetContainerName: web
`,
      value: '1.27.5',
      findings: [
        'missing-tag spec.initContainers[0].image {"image":"nginx"}',
        'latest-tag spec.containers[0].image {"image":"nginx"}',
        'missing-tag spec.ephemeralContainers[0].image {"image":"nginx"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: nginx:1.27.5 # the usual one
  containers:
  - name: web
    image: "nginx:1.27.5"
  ephemeralContainers:
  - name: debug
    image: nginx:1.27.5
    targetContainerName: web
`,
    },
    {
      name: 'a port is no tag',
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
          image: reg:5000/app
`,
      value: '2.0',
      findings: ['missing-tag spec.template.spec.containers[0].image {"image":"reg:5000/app"}'],
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
          image: reg:5000/app:2.0
`,
    },
    {
      name: 'a Windows pod in flow style',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers: [{name: web, image: "mcr.microsoft.com/windows/nanoserver"}]
`,
      value: 'ltsc2025',
      findings: [
        'missing-tag spec.containers[0].image {"image":"mcr.microsoft.com/windows/nanoserver"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers: [{name: web, image: "mcr.microsoft.com/windows/nanoserver:ltsc2025"}]
`,
    },
    {
      name: 'a pod in a List',
      yaml: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
  spec:
    containers:
    - name: web
      image: nginx:latest
`,
      value: '1.27',
      findings: ['latest-tag items[0].spec.containers[0].image {"image":"nginx"}'],
      fixed: `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
  spec:
    containers:
    - name: web
      image: nginx:1.27
`,
    },
    {
      name: 'declined for two images: a tag belongs to one',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx
  - name: cache
    image: redis
`,
      value: '1.27',
      findings: [
        'missing-tag spec.containers[0].image {"image":"nginx"}',
        'missing-tag spec.containers[1].image {"image":"redis"}',
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
    image: reg.example.com/web:1
  volumes:
  - name: tmp
    emptyDir: {}
  - name: model
    image:
      reference: reg.example.com/model:latest # the newest
`,
      value: '2.1',
      findings: ['latest-tag spec.volumes[1].image.reference {"image":"reg.example.com/model"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: reg.example.com/web:1
  volumes:
  - name: tmp
    emptyDir: {}
  - name: model
    image:
      reference: reg.example.com/model:2.1 # the newest
`,
    },
    {
      name: 'declined without a tag',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx
`,
      findings: ['missing-tag spec.containers[0].image {"image":"nginx"}'],
      fixed: null,
    },
    {
      name: 'tags without a version',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: channel
    image: node:lts-alpine3.20
  - name: pinned
    image: node:lts@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  containers:
  - name: web
    image: node:current-bookworm-slim # the newest
  - name: variant
    image: node:alpine
  - name: branch
    image: node:main-amd64
  - name: latest
    image: node:latest-jdk21
`,
      value: '22.11.0-alpine',
      findings: [
        'moving-tag spec.initContainers[0].image {"image":"node","tag":"lts-alpine3.20"}',
        'moving-tag spec.containers[0].image {"image":"node","tag":"current-bookworm-slim"}',
        'moving-tag spec.containers[1].image {"image":"node","tag":"alpine"}',
        'moving-tag spec.containers[2].image {"image":"node","tag":"main-amd64"}',
        'moving-tag spec.containers[3].image {"image":"node","tag":"latest-jdk21"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: channel
    image: node:22.11.0-alpine
  - name: pinned
    image: node:lts@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  containers:
  - name: web
    image: node:22.11.0-alpine # the newest
  - name: variant
    image: node:22.11.0-alpine
  - name: branch
    image: node:22.11.0-alpine
  - name: latest
    image: node:22.11.0-alpine
`,
    },
    {
      name: 'declined for another tag without a version',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: debian:stable
`,
      value: 'testing-slim',
      findings: ['moving-tag spec.containers[0].image {"image":"debian","tag":"stable"}'],
      fixed: null,
    },
    {
      name: 'declined for latest',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web
`,
      value: 'latest',
      findings: ['missing-tag spec.containers[0].image {"image":"registry.example.com/web"}'],
      fixed: null,
    },
  ],
});
