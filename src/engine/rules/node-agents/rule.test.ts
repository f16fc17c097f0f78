import { testRule } from '../../rule/test-rule.ts';
import { nodeAgents } from './rule.ts';

testRule(nodeAgents, {
  valid: [
    {
      name: 'an agent with all that it needs',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      hostNetwork: true
      containers:
      - name: agent
        image: ghcr.io/flannel-io/flannel:v0.27.0
        securityContext: {capabilities: {add: [NET_ADMIN]}}
      volumes: []
`,
    },
    {
      name: 'a log forwarder apart from the node',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      securityContext: {runAsUser: 1000}
      containers:
      - name: agent
        image: fluent/fluent-bit:4.0
        volumeMounts: [{name: buffer, mountPath: /buffer}]
      volumes: [{name: buffer, emptyDir: {}}]
`,
    },
    {
      name: 'the controller of a storage driver',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      securityContext: {runAsUser: 1000}
      containers:
      - name: agent
        image: mcr.microsoft.com/oss/kubernetes-csi/azuredisk-csi:v1
      volumes: []
`,
    },
    {
      name: 'folders of the node that somebody may have prepared, and what everybody may read',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      securityContext: {runAsUser: 1000}
      containers:
      - name: app
        image: registry.example.com/app:1
        volumeMounts:
        - {name: data, mountPath: /data}
        - {name: own, mountPath: /var/lib/app}
        - {name: zone, mountPath: /etc/localtime, readOnly: true}
        - {name: proc, mountPath: /host/proc, readOnly: true}
      volumes:
      - {name: data, hostPath: {path: /srv/data}}
      - {name: own, hostPath: {path: /var/lib/app}}
      - {name: zone, hostPath: {path: /etc/localtime}}
      - {name: proc, hostPath: {path: /proc}}
`,
    },
    {
      name: 'Windows',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      os: {name: windows}
      containers:
      - name: agent
        image: registry.example.com/kube-proxy:1
      volumes: []
`,
    },
  ],
  invalid: [
    {
      name: 'a network agent without the network',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      securityContext: {runAsUser: 1000}
      containers:
      - name: agent
        image: docker.io/flannel/flannel:v0.27.0
      volumes: []
`,
      findings: [
        'needs-host-network spec.template.spec.containers[0].image {"agent":"flannel/flannel","capability":"NET_ADMIN"}',
        'needs-root spec.template.spec.containers[0].image {"agent":"flannel/flannel","capability":"NET_ADMIN"}',
        'needs-capability spec.template.spec.containers[0].image {"agent":"flannel/flannel","capability":"NET_ADMIN"}',
      ],
      fixed: null,
    },
    {
      name: 'empty folders where the node is looked for, privileges, processes of the node',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      containers:
      - name: agent
        image: ghcr.io/kubereboot/kured:1.20
        volumeMounts: [{name: logs, mountPath: /var/log/pods}]
      volumes: [{name: logs, emptyDir: {}}]
`,
      findings: [
        'needs-host-pid spec.template.spec.containers[0].image {"agent":"kubereboot/kured","capability":""}',
        'needs-privileged spec.template.spec.containers[0].image {"agent":"kubereboot/kured","capability":""}',
        'empty-folder spec.template.spec.containers[0].volumeMounts[0].mountPath {"path":"/var/log/pods"}',
      ],
      fixed: null,
    },
    {
      name: 'the socket of the runtime without root, a folder of plugins that is read-only',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: ci}
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: ci
    image: registry.example.com/ci:1
    volumeMounts:
    - {name: sock, mountPath: /var/run/docker.sock}
    - {name: cni, mountPath: /opt/cni/bin, readOnly: true}
  volumes:
  - {name: sock, hostPath: {path: /var/run/docker.sock}}
  - {name: cni, hostPath: {path: /opt/cni/bin}}
`,
      findings: [
        'socket-needs-root spec.containers[0].volumeMounts[0].mountPath {"path":"/var/run/docker.sock"}',
        'read-only-folder spec.containers[0].volumeMounts[1].mountPath {"path":"/opt/cni/bin"}',
      ],
      fixed: null,
    },
    {
      name: 'programs of any name, by what they mount of the node',
      yaml: `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent}
spec:
  selector: {matchLabels: {app: a}}
  template:
    metadata: {labels: {app: a}}
    spec:
      securityContext: {runAsUser: 1000}
      containers:
      - name: overlay
        image: registry.example.com/net:1
        volumeMounts: [{name: lock, mountPath: /run/xtables.lock}]
      - name: disks
        image: registry.example.com/disks:1
        volumeMounts: [{name: dev, mountPath: /dev}]
      - name: logs
        image: registry.example.com/logs:1
        volumeMounts: [{name: log, mountPath: /logs, readOnly: true}]
      - name: state
        image: registry.example.com/state:1
        volumeMounts: [{name: state, mountPath: /state}]
      - name: prune
        image: busybox:1.36
        securityContext: {runAsUser: 0}
        command: [find, /logs, -name, "*.gz", -delete]
        volumeMounts: [{name: log, mountPath: /logs, readOnly: true}]
      - name: runtime
        image: registry.example.com/apm:1
        volumeMounts: [{name: runtime, mountPath: /host/run/containerd, readOnly: true}]
      volumes:
      - {name: lock, hostPath: {path: /run/xtables.lock, type: FileOrCreate}}
      - {name: dev, hostPath: {path: /dev}}
      - {name: log, hostPath: {path: /var/log}}
      - {name: state, hostPath: {path: /var/lib/agent}}
      - {name: runtime, hostPath: {path: /run/containerd}}
`,
      findings: [
        'needs-host-network spec.template.spec.containers[0].volumeMounts[0].mountPath {"agent":"overlay","capability":"NET_ADMIN"}',
        'needs-root spec.template.spec.containers[0].volumeMounts[0].mountPath {"agent":"overlay","capability":"NET_ADMIN"}',
        'needs-capability spec.template.spec.containers[0].volumeMounts[0].mountPath {"agent":"overlay","capability":"NET_ADMIN"}',
        'needs-root spec.template.spec.containers[1].volumeMounts[0].mountPath {"agent":"disks","capability":""}',
        'needs-privileged spec.template.spec.containers[1].volumeMounts[0].mountPath {"agent":"disks","capability":""}',
        'needs-root spec.template.spec.containers[2].volumeMounts[0].mountPath {"agent":"logs","capability":""}',
        'needs-root spec.template.spec.containers[3].volumeMounts[0].mountPath {"agent":"state","capability":""}',
        'read-only-folder spec.template.spec.containers[4].volumeMounts[0].mountPath {"path":"/logs"}',
        'socket-needs-root spec.template.spec.containers[5].volumeMounts[0].mountPath {"path":"/run/containerd"}',
      ],
      fixed: null,
    },
  ],
});
