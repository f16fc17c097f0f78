import { testRule } from '../../rule/test-rule.ts';
import { mountPropagation } from './rule.ts';

testRule(mountPropagation, {
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
    volumeMounts:
    - {name: data, mountPath: /data, mountPropagation: Bidirectional}
`,
    },
    {
      name: 'unset, None, HostToContainer, null',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts:
    - name: a
      mountPath: /a
    - name: b
      mountPath: /b
      mountPropagation: None
    - name: c
      mountPath: /c
      mountPropagation: HostToContainer
    - name: d
      mountPath: /d
      mountPropagation: null
`,
    },
    {
      name: 'a Windows pod, whose nodes have none',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os: {name: windows}
  containers:
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts:
    - {name: a, mountPath: /a, mountPropagation: Bidirectional}
`,
    },
  ],
  invalid: [
    {
      name: 'every kind of container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    volumeMounts:
    - {name: kubelet, mountPath: /var/lib/kubelet, mountPropagation: "Bidirectional"}
  containers:
  - name: driver
    image: registry.example.com/driver:1
    securityContext:
      privileged: true
    volumeMounts:
    - name: kubelet
      mountPath: /var/lib/kubelet
      mountPropagation: Bidirectional # publishes mounts
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    volumeMounts:
    - name: kubelet
      mountPath: /var/lib/kubelet
      mountPropagation: Bidirectional
`,
      findings: [
        'bidirectional spec.initContainers[0].volumeMounts[0].mountPropagation {"volume":"kubelet"}',
        'bidirectional spec.containers[0].volumeMounts[0].mountPropagation {"volume":"kubelet"}',
        'bidirectional spec.ephemeralContainers[0].volumeMounts[0].mountPropagation {"volume":"kubelet"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    volumeMounts:
    - {name: kubelet, mountPath: /var/lib/kubelet, mountPropagation: "HostToContainer"}
  containers:
  - name: driver
    image: registry.example.com/driver:1
    securityContext:
      privileged: true
    volumeMounts:
    - name: kubelet
      mountPath: /var/lib/kubelet
      mountPropagation: HostToContainer # publishes mounts
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    volumeMounts:
    - name: kubelet
      mountPath: /var/lib/kubelet
      mountPropagation: HostToContainer
`,
    },
    {
      name: 'a DaemonSet',
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
        - name: driver
          image: registry.example.com/driver:1
          volumeMounts:
            - name: kubelet
              mountPath: /var/lib/kubelet
              mountPropagation: Bidirectional
`,
      findings: [
        'bidirectional spec.template.spec.containers[0].volumeMounts[0].mountPropagation {"volume":"kubelet"}',
      ],
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
        - name: driver
          image: registry.example.com/driver:1
          volumeMounts:
            - name: kubelet
              mountPath: /var/lib/kubelet
              mountPropagation: HostToContainer
`,
    },
  ],
});
