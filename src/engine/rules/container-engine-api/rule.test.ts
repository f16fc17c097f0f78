import { testRule } from '../../rule/test-rule.ts';
import { containerEngineApi } from './rule.ts';

const pod = (...containers: readonly string[]) => `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
${containers.map((lines) => `  - ${lines.trim().replaceAll('\n', '\n    ')}\n`).join('')}`;

const dind = (lines: string, tag = '27-dind') => `name: dind\nimage: docker:${tag}\n${lines}`;
const TLS_OFF = 'env:\n- name: DOCKER_TLS_CERTDIR\n  value: ""\n';

testRule(containerEngineApi, {
  valid: [
    {
      name: 'sockets, loopback addresses, and addresses without a host',
      yaml: pod(
        dind('command: [dockerd, -H, "unix:///run/docker.sock", --host=tcp://127.0.0.1:2375]'),
        'name: script\nimage: reg.example.com/build:1\ncommand: [sh, -c, "dockerd -H tcp://localhost:2375 -H tcp://:2376 & docker -H tcp://0.0.0.0:2375 info"]',
        'name: podman\nimage: quay.io/podman/stable:v5\nargs: [podman, system, service, "unix:///run/podman.sock"]',
      ),
    },
    {
      name: 'client certificates',
      yaml: pod(
        dind(''),
        dind('args: [--host=tcp://0.0.0.0:2375]'),
        dind(`args: [--tlsverify, --tlscacert=/certs/ca.pem]\n${TLS_OFF}`),
        dind('command: [dockerd, --host, "tcp://0.0.0.0:2376", --tlsverify]'),
        'name: verify\nimage: docker:27\ncommand: [dockerd, -H0.0.0.0:2376]\nenv: [{name: DOCKER_TLS_VERIFY, value: "1"}]',
        'name: buildkit\nimage: moby/buildkit:v0.15.0\nargs: [--addr, "tcp://0.0.0.0:1234", --tlscacert, /certs/ca.pem]',
      ),
    },
    {
      name: 'a configuration file, and a folder that is chosen elsewhere',
      yaml: pod(
        dind('command: [dockerd, -H, "tcp://0.0.0.0:2375", --config-file=/etc/d.json]'),
        dind(`${TLS_OFF}volumeMounts: [{name: config, mountPath: /etc/docker/daemon.json}]`),
        dind('env: [{name: DOCKER_TLS_CERTDIR, valueFrom: {configMapKeyRef: {name: a, key: b}}}]'),
      ),
    },
    {
      name: 'a client, another program, and no words',
      yaml: pod(
        'name: client\nimage: docker:27-cli\ncommand: [docker, -H, "tcp://dind:2375", ps]',
        dind(`command: [sh, -c, "sleep 1d"]\n${TLS_OFF}`),
        dind(`args: [docker, info]\n${TLS_OFF}`),
        'name: none\nimage: docker:27\ncommand: null\nargs: null\nenv: null',
      ),
    },
  ],
  invalid: [
    {
      name: 'an address of all interfaces, with TLS turned off or without certificates',
      yaml: pod(
        dind('args: [dockerd, --tls=false, --host=tcp://0.0.0.0:2375] # for the builds'),
        dind('command: [/usr/local/bin/dockerd, -H, "tcp://[::]:2375", --tls]'),
        'name: pod-ip\nimage: reg.example.com/docker:27\ncommand: [dockerd]\nargs: ["-H=$(POD_IP):2375"]',
        dind('args: [--tlsverify=false]'),
      ),
      findings: [
        'unauthenticated spec.containers[0].args[2] {"engine":"Docker","address":"tcp://0.0.0.0:2375"}',
        'unauthenticated spec.containers[1].command[2] {"engine":"Docker","address":"tcp://[::]:2375"}',
        'unauthenticated spec.containers[2].args[0] {"engine":"Docker","address":"$(POD_IP):2375"}',
        'unauthenticated spec.containers[3].args[0] {"engine":"Docker","address":"tcp://0.0.0.0:2376"}',
      ],
      fixed: null,
    },
    {
      name: 'in a script of an init container, and in an ephemeral one',
      yaml: `apiVersion: v1
kind: Pod
metadata: {name: build}
spec:
  initContainers:
  - name: docker
    restartPolicy: Always
    image: docker:27
    command: [sh, -ec]
    args:
    - |
      modprobe overlay
      exec dockerd --host "tcp://0.0.0.0:2375" \\
        --storage-driver overlay2
  containers: [{name: build, image: reg.example.com/build:1}]
  ephemeralContainers:
  - {name: debug, image: 'quay.io/podman/stable:v5', command: [podman, system, service, --time=0, 'tcp:0.0.0.0:8080']}
`,
      findings: [
        'unauthenticated spec.initContainers[0].args[0] {"engine":"Docker","address":"tcp://0.0.0.0:2375"}',
        'unauthenticated spec.ephemeralContainers[0].command[4] {"engine":"Podman","address":"tcp:0.0.0.0:8080"}',
      ],
      fixed: null,
    },
    {
      name: 'docker:dind without certificates, and versions that make none',
      yaml: pod(
        dind(TLS_OFF),
        dind(`args: [--mtu=1400]\n${TLS_OFF}`, 'dind-rootless'),
        dind('', '18.09-dind'),
      ),
      findings: [
        'tls-off spec.containers[0].env[0]',
        'tls-off spec.containers[1].env[0]',
        'old-image spec.containers[2].image {"image":"docker:18.09-dind"}',
      ],
      fixed: null,
    },
    {
      name: 'BuildKit, by its image and by its program, in a Deployment',
      yaml: `apiVersion: apps/v1
kind: Deployment
metadata: {name: buildkit}
spec:
  selector: {matchLabels: {app: buildkit}}
  template:
    metadata: {labels: {app: buildkit}}
    spec:
      containers:
      - {name: image, image: 'moby/buildkit:v0.15.0', args: [--addr, 'tcp://0.0.0.0:1234']}
      - {name: program, image: 'reg.example.com/bk:1', command: [buildkitd, '--addr=tcp://0.0.0.0:1234']}
`,
      findings: [
        'unauthenticated spec.template.spec.containers[0].args[1] {"engine":"BuildKit","address":"tcp://0.0.0.0:1234"}',
        'unauthenticated spec.template.spec.containers[1].command[1] {"engine":"BuildKit","address":"tcp://0.0.0.0:1234"}',
      ],
      fixed: null,
    },
  ],
});
