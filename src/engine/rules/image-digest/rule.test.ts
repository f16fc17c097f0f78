import { testRule } from '../../rule/test-rule.ts';
import { imageDigest } from './rule.ts';

testRule(imageDigest, {
  valid: [
    {
      name: 'digests, with a tag and without',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: digest
    image: nginx@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
  - name: both
    image: nginx:1.27@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
`,
    },
    {
      name: 'null, and a template',
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
    },
  ],
  invalid: [
    {
      name: 'tags in every kind of container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:2 # built weekly
  containers:
  - name: web
    image: registry.example.com/web
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
`,
      findings: [
        'no-digest spec.initContainers[0].image {"image":"registry.example.com/init"}',
        'no-digest spec.containers[0].image {"image":"registry.example.com/web"}',
        'no-digest spec.ephemeralContainers[0].image {"image":"busybox"}',
      ],
      fixed: null,
    },
    {
      name: 'a Deployment of Windows pods',
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
      os:
        name: windows
      containers:
        - name: web
          image: mcr.microsoft.com/windows/servercore/iis:ltsc2022
`,
      findings: [
        'no-digest spec.template.spec.containers[0].image {"image":"mcr.microsoft.com/windows/servercore/iis"}',
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
    image: {reference: "reg.example.com/model:2"}
`,
      findings: ['no-digest spec.volumes[0].image.reference {"image":"reg.example.com/model"}'],
      fixed: null,
    },
  ],
});
