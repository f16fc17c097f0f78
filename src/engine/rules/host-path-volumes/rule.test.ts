import { describe, expect, test } from 'vitest';
import { type Pod, workloadOf } from '../../model/pod.ts';
import { testRule } from '../../rule/test-rule.ts';
import type { Json } from '../../text/json.ts';
import { holdsNodeCredentials, isDirectory, isRuntimeSocket, isSensitive } from './paths.ts';
import { hostPathVolumes } from './rule.ts';

const shared = (readers: string, volume: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
${readers}  volumes:
  - name: data
    ${volume}
`;
const running = (name: string, command: string) =>
  `  - name: ${name}
    image: registry.example.com/${name}:1
${command}    volumeMounts:
    - name: data
      mountPath: /data
`;
const ON_NODE = 'hostPath:\n      path: /srv/data';
const FOUND = ['host-path spec.volumes[0].hostPath {"volume":"data","path":"/srv/data"}'];

testRule(hostPathVolumes, {
  valid: [
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
    {
      name: 'other sources, no source, null',
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
  - name: none
  - name: empty
    hostPath:
  - name: share
    nfs: {server: nfs.example.com, path: /}
`,
    },
    {
      name: 'paths that may be read, mounted read-only',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: logs
spec:
  containers:
  - name: logs
    image: registry.example.com/logs:1
    volumeMounts:
    - {name: log, mountPath: /log, readOnly: true}
    - {name: pods, mountPath: /pods, readOnly: true}
  volumes:
  - name: log
    hostPath: {path: /var/log}
  - name: pods
    hostPath: {path: /var/log/pods}
`,
      options: { readOnlyPaths: ['/var/log'] },
    },
  ],
  invalid: [
    {
      name: 'a directory that a command writes to',
      yaml: shared(running('dump', "    command: [sh, -c, 'dump > /data/today']\n"), ON_NODE),
      findings: FOUND,
      fixed: null,
    },
    {
      name: 'a directory that a command copies from',
      yaml: shared(running('seed', "    command: [sh, -c, 'cp /data/* /tmp']\n"), ON_NODE),
      findings: FOUND,
      fixed: null,
    },
    {
      name: 'a directory in which another container may write what a command reads',
      yaml: shared(running('web', '') + running('log', '    command: [tail, /data/a]\n'), ON_NODE),
      findings: FOUND,
      fixed: shared(
        running('web', '') + running('log', '    command: [tail, /data/a]\n'),
        'emptyDir: {}',
      ),
    },
    {
      name: 'one directory',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: data
    hostPath:
      path: /srv/data
`,
      findings: ['host-path spec.volumes[0].hostPath {"volume":"data","path":"/srv/data"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: data
    emptyDir: {}
`,
    },
    {
      name: 'a directory becomes an emptyDir, with comments',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - name: data
      mountPath: /data
  volumes:
  - name: data # kept on the node
    hostPath:
      path: /srv/data
      type: DirectoryOrCreate
  - name: tmp
    emptyDir: {}
`,
      findings: ['host-path spec.volumes[0].hostPath {"volume":"data","path":"/srv/data"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
    volumeMounts:
    - name: data
      mountPath: /data
  volumes:
  - name: data # kept on the node
    emptyDir: {}
  - name: tmp
    emptyDir: {}
`,
    },
    {
      name: 'sensitive directories in a CronJob, one in flow style',
      yaml: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: backup
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          volumes:
            - name: etc
              hostPath:
                path: /etc/
            - {name: root, hostPath: {path: /}}
          containers:
            - name: backup
              image: registry.example.com/backup:1
`,
      findings: [
        'cloud-credentials-host-path spec.jobTemplate.spec.template.spec.volumes[0].hostPath {"volume":"etc","path":"/etc/"}',
        'sensitive-host-path spec.jobTemplate.spec.template.spec.volumes[1].hostPath {"volume":"root","path":"/"}',
      ],
      fixed: `apiVersion: batch/v1
kind: CronJob
metadata:
  name: backup
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          volumes:
            - name: etc
              emptyDir: {}
            - {name: root, emptyDir: {}}
          containers:
            - name: backup
              image: registry.example.com/backup:1
`,
    },
    {
      name: 'beside another source only hostPath goes',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: data
    hostPath:
      path: /srv/data
    emptyDir:
      sizeLimit: 1Gi
`,
      findings: ['host-path spec.volumes[0].hostPath {"volume":"data","path":"/srv/data"}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: data
    emptyDir:
      sizeLimit: 1Gi
`,
    },
    {
      name: 'an empty hostPath',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: data
    hostPath: {}
`,
      findings: ['host-path-without-path spec.volumes[0].hostPath {"volume":"data","path":""}'],
      fixed: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: data
    emptyDir: {}
`,
    },
    {
      name: 'declined for a runtime socket',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  containers:
  - name: build
    image: registry.example.com/build:1
  volumes:
  - name: docker
    hostPath:
      path: /var/run/docker.sock
`,
      findings: [
        'container-runtime-socket spec.volumes[0].hostPath {"volume":"docker","path":"/var/run/docker.sock"}',
      ],
      fixed: null,
    },
    {
      name: 'declined for the file with the identity of the node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: dns
spec:
  containers:
  - name: dns
    image: registry.example.com/external-dns:1
  volumes:
  - name: azure
    hostPath:
      path: /etc/kubernetes/azure.json
      type: File
`,
      findings: [
        'cloud-credentials-host-path spec.volumes[0].hostPath {"volume":"azure","path":"/etc/kubernetes/azure.json"}',
      ],
      fixed: null,
    },
    {
      name: 'declined for a file',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: registry.example.com/web:1
  volumes:
  - name: zone
    hostPath:
      path: /etc/localtime
      type: File
`,
      findings: ['host-path spec.volumes[0].hostPath {"volume":"zone","path":"/etc/localtime"}'],
      fixed: null,
    },
    {
      name: 'declined for the pipe of a Windows node',
      yaml: `apiVersion: v1
kind: Pod
metadata:
  name: build
spec:
  os:
    name: windows
  containers:
  - name: build
    image: registry.example.com/build:1
  volumes:
  - name: engine
    hostPath:
      path: \\\\.\\pipe\\docker_engine
`,
      findings: [
        'container-runtime-socket spec.volumes[0].hostPath {"volume":"engine","path":"\\\\\\\\.\\\\pipe\\\\docker_engine"}',
      ],
      fixed: null,
    },
  ],
});

describe('paths', () => {
  test.each([
    ['/var/run/docker.sock', true, true],
    ['/run/containerd/containerd.sock', true, true],
    ['//var/run//crio/crio.sock', true, true],
    ['/tmp/docker.sock.bak', false, false],
    ['/', false, true],
    ['/etc', false, true],
    ['/etc/', false, true],
    ['/etc/localtime', false, false],
    ['/etc/kubernetes/azure.json', false, true],
    ['/var/run', false, true],
    ['/var/lib/kubelet', false, true],
    ['/var/lib/kubelet/pods/x', false, true],
    ['/var/lib/kubelet-data', false, false],
    ['/proc', false, true],
    ['/process', false, false],
    ['/root/.ssh', false, true],
    ['C:\\', false, true],
    ['c:', false, true],
    ['C:\\var\\lib\\kubelet\\pods', false, true],
    ['C:\\Var', false, true],
    ['C:\\data', false, false],
    ['/var/log', false, false],
  ])('%s', (path, socket, dangerous) => {
    expect(isRuntimeSocket(path)).toBe(socket);
    expect(isRuntimeSocket(path) || holdsNodeCredentials(path) || isSensitive(path)).toBe(
      dangerous,
    );
  });

  test.each([
    ['/etc', true],
    ['/etc/', true],
    ['/etc/kubernetes', true],
    ['/etc/kubernetes/azure.json', true],
    ['/etc/kubernetes-data', false],
    ['/etc/ssl/certs', false],
    ['/var/lib/kubelet', true],
    ['/var/lib/kubelet/pods', false],
    ['/var/lib/waagent/certs', true],
    ['/root/.azure', true],
    ['/root', false],
    ['/', false],
    ['C:\\var\\lib\\kubelet\\', true],
    ['c:/var/lib/kubelet', true],
    ['\\etc\\kubernetes', true],
    ['C:\\etc\\kubernetes\\azure.json', true],
    ['C:\\k', true],
    ['D:\\K\\config', true],
    ['C:\\kube', false],
    ['/k', false],
    ['C:\\var\\lib\\kubelet\\plugins', false],
    ['\\\\.\\pipe\\csi-proxy', false],
  ])('credentials of the cloud lie in %s: %s', (path, expected) => {
    expect(holdsNodeCredentials(path)).toBe(expected);
  });

  test.each([
    ['/srv/data', '', true],
    ['/srv/data', 'Directory', true],
    ['/srv/data', 'DirectoryOrCreate', true],
    ['/srv/data', 'File', false],
    ['/srv/data', 'FileOrCreate', false],
    ['/srv/data', 'Socket', false],
    ['/run/app.sock', '', false],
    ['/dev/fuse', '', false],
    ['/dev', '', true],
    ['/dev/shm', '', true],
  ])('%s of type "%s"', (path, type, directory) => {
    expect(isDirectory(path, type)).toBe(directory);
  });
});

const podOf = (...volumes: Json[]): Pod => {
  const identity = { apiVersion: 'v1', kind: 'Pod', name: null, namespace: null };
  const workload = workloadOf({ ...identity, path: [], value: { spec: { volumes } } });
  if (!workload) throw new Error('not a workload');
  return workload.pod;
};

describe('hostPathVolumes', () => {
  test.each<[string, Pod, boolean]>([
    ['no volumes', podOf(), false],
    ['a null volume', podOf(null), false],
    ['no source', podOf({ name: 'v' }), false],
    ['hostPath null', podOf({ name: 'v', hostPath: null }), false],
    ['HostPath is another key', podOf({ name: 'v', HostPath: { path: '/' } }), false],
    ['hostPath empty', podOf({ name: 'v', hostPath: {} }), true],
    ['the second', podOf({ emptyDir: {} }, { hostPath: { path: '/srv' } }), true],
    ['beside emptyDir', podOf({ emptyDir: {}, hostPath: { path: '/srv' } }), true],
  ])('%s', (_, pod, denied) => {
    const check = hostPathVolumes.standards?.[0]?.versions[0];
    expect(check?.violation(pod, 'Pod') !== null).toBe(denied);
  });
});
