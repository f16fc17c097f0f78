import type { LearnedFacts } from '../../model/learned.ts';
import type { AttachFacts } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import { commandPrivileges } from './rule.ts';

const pod = (container: string, context = '') => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${context}  containers:
  - name: web
    image: registry.example.com/web:1
${container}`;

const NON_ROOT = '  securityContext: {runAsNonRoot: true, runAsUser: 1000}\n';

/** A trial in which the image needed root and its capabilities. */
const tried: AttachFacts = (workload) => ({
  ...workload,
  pod: {
    ...workload.pod,
    containers: workload.pod.containers.map((container) => ({ ...container, learned: LEARNED })),
  },
});
const LEARNED: LearnedFacts = {
  image: undefined,
  startsAsUser: false,
  isPinned: false,
  gainsNothing: false,
  writesAreKnown: false,
  settles: {},
  trial: { image: 'web', refusesUser: 10_001, needsCapabilities: true },
};

testRule(commandPrivileges, {
  valid: [
    {
      name: 'capabilities that the file of a program may have, or that root has',
      yaml: `${pod('    securityContext: {capabilities: {add: [NET_BIND_SERVICE, NET_ADMIN, IPC_LOCK]}}\n', NON_ROOT)}---
${pod('    securityContext: {capabilities: {add: [SYS_ADMIN]}}\n')}`,
    },
    {
      name: 'root, or a user that only the image knows',
      yaml: pod('    command: [chown, -R, "1000", /data]\n'),
    },
    {
      name: 'no command, null, an empty one',
      yaml: pod('    command: null\n    args: []\n', NON_ROOT),
    },
    {
      name: 'a failure that is caught, a program that only tells its version',
      yaml: pod(
        `    command: [sh, -c]
    args:
    - |
      chown -R app /data || true
      iptables --version; ip addr show
      exec app
`,
        NON_ROOT,
      ),
    },
    {
      name: 'a word among others, and the mode of a file of its own',
      yaml: pod('    command: [sh, -c, "echo chown /data; chmod +x /tmp/run"]\n', NON_ROOT),
    },
    {
      name: 'Windows',
      yaml: pod('    command: [chown, app, data]\n', `  os: {name: windows}\n${NON_ROOT}`),
    },
    {
      name: 'an image that steps down, with a command of its own or as its own user',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
  - name: own
    image: postgres:16
    command: [pg_dump]
    securityContext: {capabilities: {drop: [ALL]}}
  - name: user
    image: postgres:16
    securityContext: {runAsUser: 999, capabilities: {drop: [ALL]}}
`,
    },
  ],
  invalid: [
    {
      name: 'capabilities that usually only root can use, for another user',
      yaml: pod(
        '    securityContext: {capabilities: {add: [NET_BIND_SERVICE, cap_sys_admin, CHOWN]}}\n',
        NON_ROOT,
      ),
      findings: [
        'added-for-root spec.containers[0].securityContext.capabilities.add[1] {"capability":"cap_sys_admin"}',
      ],
      fixed: null,
    },
    {
      name: 'a file in the folder of the running system',
      yaml: pod('    command: [worker, --pidfile=/var/run/worker.pid]\n', NON_ROOT),
      findings: [
        'needs-root spec.containers[0].command[0] {"command":"worker --pidfile=/var/run/worker.pid","capability":""}',
      ],
      fixed: null,
    },
    {
      name: 'behind a shell, in a hook, a probe and an annotation',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    pre.hook.backup.velero.io/container: web
    pre.hook.backup.velero.io/command: '["/sbin/fsfreeze", "--freeze", "/data"]'
spec:
  securityContext: {runAsUser: 1000}
  containers:
  - name: web
    image: registry.example.com/web:1
    command: [/bin/sh, -ec]
    args:
    - |
      set -e
      if [ ! -f /data/ready ]; then FOO=1 /bin/chown -R 1000:1000 /data; fi
      exec web
    volumeMounts:
    - {name: data, mountPath: /data/}
    lifecycle: {postStart: {exec: {command: [chmod, "0777", /data]}}}
    readinessProbe: {exec: {command: [su, app, -c, ready]}}
  volumes:
  - {name: data, emptyDir: {}}
`,
      findings: [
        'needs-root metadata.annotations["pre.hook.backup.velero.io/command"] {"command":"/sbin/fsfreeze --freeze /data","capability":"SYS_ADMIN"}',
        'needs-root spec.containers[0].args[0] {"command":"/bin/chown -R 1000:1000 /data","capability":"CHOWN"}',
        'needs-root spec.containers[0].lifecycle.postStart.exec.command[0] {"command":"chmod 0777 /data","capability":""}',
        'needs-root spec.containers[0].readinessProbe.exec.command[0] {"command":"su app -c ready","capability":"SETUID"}',
      ],
      fixed: null,
    },
    {
      name: 'capabilities, privileged mode, setuid programs, the root file system',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: net
    image: registry.example.com/net:1
    command: [iptables, -A, INPUT]
  - name: own
    image: registry.example.com/own:1
    command: [chown, app, /data]
    securityContext: {capabilities: {drop: [ALL]}}
  - name: kernel
    image: registry.example.com/kernel:1
    command: [sysctl, -w, vm.max_map_count=262144]
  - name: sudo
    image: registry.example.com/sudo:1
    command: [sudo, start]
    securityContext: {allowPrivilegeEscalation: false}
  - name: packages
    image: alpine:3.22
    command: [sh, -c, "apk add --no-cache curl && exec run"]
    securityContext: {readOnlyRootFilesystem: true}
  - name: engine
    image: docker:27-dind
`,
      findings: [
        'needs-capability spec.containers[0].command[0] {"command":"iptables -A INPUT","capability":"NET_ADMIN"}',
        'needs-capability spec.containers[1].command[0] {"command":"chown app /data","capability":"CHOWN"}',
        'needs-privileged spec.containers[2].command[0] {"command":"sysctl -w vm.max_map_count=262144","capability":""}',
        'needs-escalation spec.containers[3].command[0] {"command":"sudo start","capability":""}',
        'read-only spec.containers[4].command[2] {"command":"apk add --no-cache curl","capability":"CHOWN"}',
        'image-needs-privileged spec.containers[5].image {"image":"dockerd"}',
      ],
      fixed: null,
    },
    {
      name: 'processes of the node without them, and the node from a user namespace',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostUsers: false
  containers:
  - name: enter
    image: registry.example.com/enter:1
    command: [nsenter, --target, "1", --mount, --, ls]
    securityContext: {privileged: true}
  - name: mount
    image: registry.example.com/mount:1
    command: [mount, /dev/sdb, /data]
    securityContext: {capabilities: {add: [SYS_ADMIN]}}
  - name: own
    image: registry.example.com/own:1
    command: [chown, app, /data]
`,
      findings: [
        'needs-host-pid spec.containers[0].command[0] {"command":"nsenter --target 1 --mount -- ls","capability":"SYS_ADMIN"}',
        'needs-capability spec.containers[1].command[0] {"command":"mount /dev/sdb /data","capability":"SYS_ADMIN"}',
      ],
      fixed: null,
    },
    {
      name: 'an image that steps down by itself gets its user',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
  - name: db
    image: postgres:16
    securityContext:
      capabilities:
        drop:
        - ALL
`,
      findings: [
        'image-needs-capability spec.containers[0].image {"image":"postgres","capability":"CHOWN"}',
      ],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: db
spec:
  containers:
  - name: db
    image: postgres:16
    securityContext:
      capabilities:
        drop:
        - ALL
      runAsUser: 999
      runAsGroup: 999
`,
    },
    {
      name: 'images that build images or run containers',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
  - name: kaniko
    image: gcr.io/kaniko-project/executor:v1.23.2
    args: [--context=dir:///workspace]
    securityContext: {capabilities: {drop: [ALL]}}
  - name: copy
    image: registry.example.com/mirror/kaniko:1
    securityContext: {readOnlyRootFilesystem: true}
  - name: user
    image: gcr.io/kaniko-project/executor:v1.23.2
    securityContext: {runAsUser: 1000}
  - name: buildkit
    image: moby/buildkit:v0.17.0
  - name: rootless
    image: moby/buildkit:v0.17.0-rootless
    securityContext: {runAsUser: 1000}
  - name: engine
    image: docker:27-dind
    securityContext: {privileged: true, readOnlyRootFilesystem: true}
`,
      findings: [
        'image-needs-root spec.containers[0].image {"image":"kaniko"}',
        'image-read-only spec.containers[1].image {"image":"kaniko"}',
        'image-needs-root spec.containers[2].image {"image":"kaniko"}',
        'image-needs-privileged spec.containers[3].image {"image":"buildkitd"}',
        'image-read-only spec.containers[5].image {"image":"dockerd"}',
      ],
      fixed: null,
    },
    {
      name: 'a manager of packages without the capability to change owners',
      yaml: pod(
        `    command: [sh, -c, "apk add --no-cache curl && exec sleep infinity"]
    securityContext: {capabilities: {drop: [ALL]}}
`,
      ),
      findings: [
        'needs-capability spec.containers[0].command[2] {"command":"apk add --no-cache curl","capability":"CHOWN"}',
      ],
      fixed: null,
    },
    {
      name: 'what a trial of the image refused',
      facts: tried,
      yaml: `${pod('', NON_ROOT)}---
${pod('    securityContext: {capabilities: {drop: [all]}}\n')}`,
      findings: [
        'tried-as-user spec.containers[0].image {"image":"web","user":"10001"}',
        'tried-without-capabilities spec.containers[0].image {"image":"web","user":"0"}',
      ],
      fixed: null,
    },
  ],
});
