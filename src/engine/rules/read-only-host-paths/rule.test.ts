import { testRule } from '../../rule/test-rule.ts';
import { readOnlyHostPaths } from './rule.ts';

testRule(readOnlyHostPaths, {
  valid: [
    {
      name: 'read-only, other volumes, not mounted',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts:
    - name: log
      mountPath: /host/log
      readOnly: true
    - name: tmp
      mountPath: /tmp
  - name: other
    image: registry.example.com/other:1
  volumes:
  - name: log
    hostPath:
      path: /var/log
  - name: tmp
    emptyDir: {}
`,
    },
    {
      name: 'a socket and a named pipe can be used through a read-only mount as well',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts:
    - {name: runtime, mountPath: /run/containerd.sock}
    - {name: plugin, mountPath: /plugin}
    - {name: proxy, mountPath: '\\\\.\\pipe\\csi-proxy'}
  volumes:
  - name: runtime
    hostPath: {path: /run/containerd/containerd.sock}
  - name: plugin
    hostPath: {path: /run/plugin, type: Socket}
  - name: proxy
    hostPath: {path: '\\\\.\\pipe\\csi-proxy-filesystem-v1', type: ""}
`,
    },
  ],
  invalid: [
    {
      name: 'unset, null and false in every kind of container',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  initContainers:
  - name: init
    image: registry.example.com/init:1
    volumeMounts:
    - name: log
      mountPath: /host/log
      readOnly: false # creates a folder
  containers:
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts:
    - name: tmp
      mountPath: /tmp
    - name: log
      mountPath: /host/log
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    volumeMounts:
    - {name: log, mountPath: /host/log, readOnly: null}
  volumes:
  - name: log
    hostPath:
      path: /var/log
  - name: tmp
    emptyDir: {}
`,
      findings: [
        'writable spec.initContainers[0].volumeMounts[0].readOnly {"volume":"log","path":"/var/log"}',
        'writable spec.containers[0].volumeMounts[1].readOnly {"volume":"log","path":"/var/log"}',
        'writable spec.ephemeralContainers[0].volumeMounts[0].readOnly {"volume":"log","path":"/var/log"}',
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
    - name: log
      mountPath: /host/log
      readOnly: true # creates a folder
  containers:
  - name: agent
    image: registry.example.com/agent:1
    volumeMounts:
    - name: tmp
      mountPath: /tmp
    - name: log
      mountPath: /host/log
      readOnly: true
  ephemeralContainers:
  - name: debug
    image: busybox:1.37
    volumeMounts:
    - {name: log, mountPath: /host/log, readOnly: true}
  volumes:
  - name: log
    hostPath:
      path: /var/log
  - name: tmp
    emptyDir: {}
`,
    },
    {
      name: 'a DaemonSet of Windows pods',
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
      os:
        name: windows
      containers:
        - name: agent
          image: registry.example.com/agent:1
          volumeMounts:
            - name: log
              mountPath: C:\\host\\log
      volumes:
        - name: log
          hostPath:
            path: C:\\var\\log
`,
      findings: [
        'writable spec.template.spec.containers[0].volumeMounts[0].readOnly {"volume":"log","path":"C:\\\\var\\\\log"}',
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
      os:
        name: windows
      containers:
        - name: agent
          image: registry.example.com/agent:1
          volumeMounts:
            - name: log
              mountPath: C:\\host\\log
              readOnly: true
      volumes:
        - name: log
          hostPath:
            path: C:\\var\\log
`,
    },
  ],
});
