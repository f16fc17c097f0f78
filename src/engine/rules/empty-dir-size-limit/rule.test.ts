import { testRule } from '../../rule/test-rule.ts';
import { emptyDirSizeLimit } from './rule.ts';

testRule(emptyDirSizeLimit, {
  valid: [
    {
      name: 'a limit, other volumes, a template',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 500Mi
  - name: config
    configMap:
      name: web
  - name: cache
    emptyDir: {medium: Memory, sizeLimit: "{{ .Values.cache }}"}
`,
    },
    {
      name: 'no volumes',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
`,
    },
  ],
  invalid: [
    {
      name: 'a volume without options',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: tmp
    emptyDir: {}
`,
      value: '500Mi',
      findings: ['no-size-limit spec.volumes[0].emptyDir.sizeLimit {"volume":"tmp"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: tmp
    emptyDir:
      sizeLimit: 500Mi
`,
    },
    {
      name: 'none, null, zero, and a volume without a source',
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
      volumes:
        - name: tmp
          emptyDir: {} # scratch
        - name: cache
          emptyDir:
            sizeLimit: null
        - name: zero
          emptyDir:
            sizeLimit: 0
        - name: sourceless
        - name: good
          emptyDir:
            sizeLimit: 1Gi
`,
      value: '500Mi',
      findings: [
        'no-size-limit spec.template.spec.volumes[0].emptyDir.sizeLimit {"volume":"tmp"}',
        'no-size-limit spec.template.spec.volumes[1].emptyDir.sizeLimit {"volume":"cache"}',
        'no-size-limit spec.template.spec.volumes[2].emptyDir.sizeLimit {"volume":"zero"}',
        'no-size-limit spec.template.spec.volumes[3].emptyDir.sizeLimit {"volume":"sourceless"}',
      ],
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
      volumes:
        - name: tmp
          emptyDir: # scratch
            sizeLimit: 500Mi
        - name: cache
          emptyDir:
            sizeLimit: 500Mi
        - name: zero
          emptyDir:
            sizeLimit: 500Mi
        - name: sourceless
          emptyDir:
            sizeLimit: 500Mi
        - name: good
          emptyDir:
            sizeLimit: 1Gi
`,
    },
    {
      name: 'in memory',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: shm
    emptyDir: {medium: Memory}
`,
      value: '64Mi',
      findings: ['memory-without-limit spec.volumes[0].emptyDir.sizeLimit {"volume":"shm"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: shm
    emptyDir: {medium: Memory, sizeLimit: 64Mi}
`,
    },
    {
      name: 'declined without a value',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: tmp
    emptyDir: {}
`,
      findings: ['no-size-limit spec.volumes[0].emptyDir.sizeLimit {"volume":"tmp"}'],
      fixed: null,
    },
  ],
});
