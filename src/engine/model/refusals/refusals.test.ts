import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../../yaml/split.ts';
import { objectsOf, type Workload, workloadOf } from '../pod.ts';
import type { ValueRefusalData } from './refusal.ts';
import { type RefusalCode, refusalsOf } from './refusals.ts';

/** A workload in order, into which parts are put that stand between braces. */
interface Parts {
  readonly kind?: string;
  readonly annotations?: string;
  readonly spec?: string;
  readonly app?: string;
  readonly init?: string;
  readonly debug?: string;
  /** Instead of name and image of the container. */
  readonly identity?: string;
}

const GROUPS: { readonly [kind: string]: string } = {
  Pod: 'v1',
  PodTemplate: 'v1',
  ReplicationController: 'v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
};

function manifest(parts: Parts): string {
  const { kind = 'Pod', annotations = '', spec = '', app = '', init, debug } = parts;
  const identity = parts.identity ?? 'name: app, image: nginx';
  const pod = [
    `metadata: { name: web, annotations: { ${annotations} } }`,
    'spec:',
    `  containers: [{ ${[identity, app].filter(Boolean).join(', ')} }]`,
    ...(init === undefined ? [] : [`  initContainers: [{ name: init, image: nginx, ${init} }]`]),
    ...(debug === undefined
      ? []
      : [`  ephemeralContainers: [{ name: debug, image: nginx, ${debug} }]`]),
    ...spec.split('; ').map((line) => `  ${line}`),
  ];
  const holders: { readonly [kind: string]: readonly string[] } = {
    Pod: [],
    PodTemplate: ['template'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  };
  const steps = holders[kind] ?? ['spec', 'template'];
  const head = [`apiVersion: ${GROUPS[kind] ?? 'apps/v1'}`, `kind: ${kind}`];
  const indent = (depth: number) => '  '.repeat(depth);
  return [
    ...head,
    ...steps.map((step, depth) => `${indent(depth)}${step}:`),
    ...pod.map((line) => indent(steps.length) + line),
  ].join('\n');
}

function workloadsIn(text: string): Workload[] {
  const { value, error } = parseDocument(text);
  if (value === undefined) throw new Error(`${error?.detail}\n${text}`);
  return objectsOf(value).flatMap((ref) => workloadOf(ref) ?? []);
}

const told = (workload: Workload): string[] =>
  refusalsOf(workload).map(({ code, path }) => `${code} ${formatPath(path)}`);

function refusals(parts: Parts): string[] {
  const [workload] = workloadsIn(manifest(parts));
  if (!workload) throw new Error('no workload');
  expect(workload.problems).toEqual([]);
  return told(workload);
}

/** What is refused, where, and a close neighbour that is not. */
type Case = readonly [refused: Parts, path: string, accepted: Parts];

const app = (text: string): Parts => ({ app: text });
const spec = (text: string): Parts => ({ spec: text });
const APP = 'spec.containers[0]';
const seccomp = (value: string) => `seccomp.security.alpha.kubernetes.io/pod: ${value}`;
const seccompApp = (value: string) =>
  `container.seccomp.security.alpha.kubernetes.io/app: ${value}`;
const apparmor = (value: string, container = 'app') =>
  `container.apparmor.security.beta.kubernetes.io/${container}: ${value}`;
const APPARMOR_PATH = 'metadata.annotations["container.apparmor.security.beta.kubernetes.io/app"]';
const data = 'volumes: [{ name: data, emptyDir: {} }]';
const claim = 'volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]';
const mounting = (mount: string): Parts => ({
  spec: data,
  app: `volumeMounts: [{ name: data, ${mount} }]`,
});

const CASES: {
  readonly [C in Exclude<RefusalCode, keyof ValueRefusalData>]: readonly Case[];
} = {
  'value-required': [
    [{ identity: 'image: nginx' }, `${APP}.name`, {}],
    [{ identity: 'name: app' }, `${APP}.image`, {}],
    [{ identity: 'name: app', kind: 'Deployment' }, `spec.template.${APP}.image`, {}],
    [{ identity: 'name: app, image: ""' }, `${APP}.image`, { identity: 'name: app, image: a' }],
    [spec('os: {}'), 'spec.os.name', spec('os: { name: linux }')],
    [
      spec('securityContext: { sysctls: [{ value: "1" }] }'),
      'spec.securityContext.sysctls[0].name',
      spec('securityContext: { sysctls: [{ name: a, value: "1" }] }'),
    ],
    [
      app('securityContext: { seccompProfile: {} }'),
      `${APP}.securityContext.seccompProfile.type`,
      app('securityContext: { seccompProfile: null }'),
    ],
    [
      spec('securityContext: { appArmorProfile: {} }'),
      'spec.securityContext.appArmorProfile.type',
      spec('securityContext: { appArmorProfile: { type: RuntimeDefault } }'),
    ],
    [app('ports: [{ name: web }]'), `${APP}.ports[0].containerPort`, app('ports: []')],
    [app('env: [{ value: a }]'), `${APP}.env[0].name`, app('env: [{ name: a }]')],
    [spec('volumes: [{ emptyDir: {} }]'), 'spec.volumes[0].name', spec(data)],
    [mounting('readOnly: true'), `${APP}.volumeMounts[0].mountPath`, mounting('mountPath: /data')],
    [
      app('livenessProbe: { exec: {} }'),
      `${APP}.livenessProbe.exec.command`,
      app('livenessProbe: { exec: { command: [a] } }'),
    ],
    [
      app('livenessProbe: { httpGet: { path: / } }'),
      `${APP}.livenessProbe.httpGet.port`,
      app('livenessProbe: { httpGet: { port: 80 } }'),
    ],
  ],
  'value-not-supported': [
    [spec('os: { name: Linux }'), 'spec.os.name', spec('os: { name: windows }')],
    [
      app('securityContext: { procMount: Masked }'),
      `${APP}.securityContext.procMount`,
      app('securityContext: { procMount: Default }'),
    ],
    [
      spec('securityContext: { seccompProfile: { type: runtime/default } }'),
      'spec.securityContext.seccompProfile.type',
      spec('securityContext: { seccompProfile: { type: RuntimeDefault } }'),
    ],
    [
      app('securityContext: { appArmorProfile: { type: enforce } }'),
      `${APP}.securityContext.appArmorProfile.type`,
      app('securityContext: { appArmorProfile: { type: Unconfined } }'),
    ],
    [
      spec('securityContext: { fsGroupChangePolicy: Never }'),
      'spec.securityContext.fsGroupChangePolicy',
      spec('securityContext: { fsGroupChangePolicy: OnRootMismatch }'),
    ],
    [
      spec('securityContext: { supplementalGroupsPolicy: strict }'),
      'spec.securityContext.supplementalGroupsPolicy',
      spec('securityContext: { supplementalGroupsPolicy: Strict }'),
    ],
    [
      spec('securityContext: { seLinuxChangePolicy: Mount }'),
      'spec.securityContext.seLinuxChangePolicy',
      spec('securityContext: { seLinuxChangePolicy: Recursive }'),
    ],
    [app('imagePullPolicy: always'), `${APP}.imagePullPolicy`, app('imagePullPolicy: ""')],
    [
      app('ports: [{ containerPort: 80, protocol: HTTP }]'),
      `${APP}.ports[0].protocol`,
      app('ports: [{ containerPort: 80, protocol: SCTP }]'),
    ],
    [
      { init: 'restartPolicy: always' },
      'spec.initContainers[0].restartPolicy',
      { init: 'restartPolicy: OnFailure' },
    ],
    [
      app('readinessProbe: { httpGet: { port: 80, scheme: https } }'),
      `${APP}.readinessProbe.httpGet.scheme`,
      app('readinessProbe: { httpGet: { port: 80, scheme: HTTPS } }'),
    ],
    [
      mounting('mountPath: /data, mountPropagation: Both'),
      `${APP}.volumeMounts[0].mountPropagation`,
      mounting('mountPath: /data, mountPropagation: HostToContainer'),
    ],
  ],
  'value-padded': [
    [
      { identity: 'name: app, image: "nginx "' },
      `${APP}.image`,
      { identity: 'name: app, image: "nginx "', kind: 'Deployment' },
    ],
    [
      app('securityContext: { appArmorProfile: { type: Localhost, localhostProfile: " a" } }'),
      `${APP}.securityContext.appArmorProfile.localhostProfile`,
      app('securityContext: { appArmorProfile: { type: Localhost, localhostProfile: a b } }'),
    ],
  ],
  'id-out-of-range': [
    [
      app('securityContext: { runAsUser: 2147483648 }'),
      `${APP}.securityContext.runAsUser`,
      app('securityContext: { runAsUser: 2147483647 }'),
    ],
    [
      spec('securityContext: { runAsGroup: -1 }'),
      'spec.securityContext.runAsGroup',
      spec('securityContext: { runAsGroup: 0 }'),
    ],
    [
      spec('securityContext: { fsGroup: 9223372036854775807 }'),
      'spec.securityContext.fsGroup',
      spec('securityContext: { fsGroup: 2000 }'),
    ],
    [
      spec('securityContext: { supplementalGroups: [1, -2] }'),
      'spec.securityContext.supplementalGroups[1]',
      spec('securityContext: { supplementalGroups: [1, 2] }'),
    ],
  ],
  'port-out-of-range': [
    [
      app('ports: [{ containerPort: 65536 }]'),
      `${APP}.ports[0].containerPort`,
      app('ports: [{ containerPort: 65535 }]'),
    ],
    [
      app('ports: [{ containerPort: 80, hostPort: -1 }]'),
      `${APP}.ports[0].hostPort`,
      app('ports: [{ containerPort: 80, hostPort: 0 }]'),
    ],
    [
      app('startupProbe: { tcpSocket: { port: 0 } }'),
      `${APP}.startupProbe.tcpSocket.port`,
      app('startupProbe: { tcpSocket: { port: 1 } }'),
    ],
    [
      app('startupProbe: { grpc: { port: 70000 } }'),
      `${APP}.startupProbe.grpc.port`,
      app('startupProbe: { grpc: { port: 7000 } }'),
    ],
  ],
  'name-not-a-dns-label': [
    [
      { identity: 'name: App, image: nginx' },
      `${APP}.name`,
      { identity: 'name: 0a-b, image: nginx' },
    ],
    [
      { identity: `name: ${'a'.repeat(64)}, image: nginx` },
      `${APP}.name`,
      { identity: `name: ${'a'.repeat(63)}, image: nginx` },
    ],
    [spec('volumes: [{ name: a.b }]'), 'spec.volumes[0].name', spec('volumes: [{ name: a-b }]')],
  ],
  'port-name-invalid': [
    ...['Http', 'a'.repeat(16), '80', 'a--b', '-a', 'a-', 'a_b'].map(
      (name): Case => [
        app(`ports: [{ containerPort: 80, name: "${name}" }]`),
        `${APP}.ports[0].name`,
        app(
          `ports: [{ containerPort: 80, name: ${'a'.repeat(15)} }, { containerPort: 81, name: a }]`,
        ),
      ],
    ),
    [
      app('livenessProbe: { httpGet: { port: "8080" } }'),
      `${APP}.livenessProbe.httpGet.port`,
      app('livenessProbe: { httpGet: { port: p-8080 } }'),
    ],
    [
      app('lifecycle: { preStop: { tcpSocket: { port: "" } } }'),
      `${APP}.lifecycle.preStop.tcpSocket.port`,
      app('lifecycle: { preStop: { tcpSocket: { port: web } } }'),
    ],
  ],
  'path-not-descending': [
    [
      mounting('mountPath: /data, subPath: /a'),
      `${APP}.volumeMounts[0].subPath`,
      mounting('mountPath: /data, subPath: a..b/..c'),
    ],
    [
      mounting('mountPath: /data, subPathExpr: a/../b'),
      `${APP}.volumeMounts[0].subPathExpr`,
      mounting('mountPath: /data, subPathExpr: a/b'),
    ],
    [
      app('securityContext: { seccompProfile: { type: Localhost, localhostProfile: /a } }'),
      `${APP}.securityContext.seccompProfile.localhostProfile`,
      app('securityContext: { seccompProfile: { type: Localhost, localhostProfile: a } }'),
    ],
  ],
  'linux-field-on-windows': [
    ...(
      [
        ['hostPID: true', 'hostPID: false', 'hostPID'],
        ['hostIPC: true', 'hostIPC: false', 'hostIPC'],
        ['hostUsers: true', 'hostNetwork: true', 'hostUsers'],
        ['shareProcessNamespace: false', 'setHostnameAsFQDN: false', 'shareProcessNamespace'],
      ] as const
    ).map(
      ([bad, good, field]): Case => [
        spec(`os: { name: windows }; ${bad}`),
        `spec.${field}`,
        spec(`os: { name: windows }; ${good}`),
      ],
    ),
    ...[
      'appArmorProfile: { type: RuntimeDefault }',
      'seLinuxOptions: {}',
      'seccompProfile: { type: RuntimeDefault }',
      'fsGroup: 1',
      'fsGroupChangePolicy: Always',
      'sysctls: [{ name: a, value: b }]',
      'runAsUser: 1',
      'runAsGroup: 1',
      'supplementalGroups: []',
      'supplementalGroupsPolicy: Merge',
      'seLinuxChangePolicy: Recursive',
    ].map(
      (field): Case => [
        spec(`os: { name: windows }; securityContext: { ${field} }`),
        `spec.securityContext.${field.split(':')[0]}`,
        spec('os: { name: windows }; securityContext: { runAsNonRoot: true, sysctls: [] }'),
      ],
    ),
    ...[
      'appArmorProfile: { type: RuntimeDefault }',
      'seLinuxOptions: {}',
      'seccompProfile: { type: RuntimeDefault }',
      'capabilities: {}',
      'readOnlyRootFilesystem: false',
      'privileged: false',
      'allowPrivilegeEscalation: false',
      'procMount: Default',
      'runAsUser: 1',
      'runAsGroup: 1',
    ].map(
      (field): Case => [
        { spec: 'os: { name: windows }', app: `securityContext: { ${field} }` },
        `${APP}.securityContext.${field.split(':')[0]}`,
        // Without the word, or with another spelling of it, the fields are merely ignored.
        {
          spec: 'nodeSelector: { kubernetes.io/os: windows }',
          app: `securityContext: { ${field} }`,
        },
      ],
    ),
  ],
  'windows-options-on-linux': [
    [
      spec('os: { name: linux }; securityContext: { windowsOptions: {} }'),
      'spec.securityContext.windowsOptions',
      spec('securityContext: { windowsOptions: {} }'),
    ],
    [
      { spec: 'os: { name: linux }', init: 'securityContext: { windowsOptions: {} }' },
      'spec.initContainers[0].securityContext.windowsOptions',
      { spec: 'os: { name: windows }', init: 'securityContext: { windowsOptions: {} }' },
    ],
  ],
  'escalation-beside-privileged': [
    [
      app('securityContext: { allowPrivilegeEscalation: false, privileged: true }'),
      `${APP}.securityContext.allowPrivilegeEscalation`,
      app('securityContext: { allowPrivilegeEscalation: false, privileged: false }'),
    ],
  ],
  'escalation-beside-sys-admin': [
    [
      app(
        'securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [CAP_SYS_ADMIN] } }',
      ),
      `${APP}.securityContext.allowPrivilegeEscalation`,
      app(
        'securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [SYS_ADMIN] } }',
      ),
    ],
  ],
  'unmasked-without-user-namespace': [
    [
      app('securityContext: { procMount: Unmasked }'),
      `${APP}.securityContext.procMount`,
      { spec: 'hostUsers: false', app: 'securityContext: { procMount: Unmasked }' },
    ],
  ],
  'user-namespace-beside-host-namespace': (['hostNetwork', 'hostPID', 'hostIPC'] as const).map(
    (field): Case => [
      spec(`hostUsers: false; ${field}: true`),
      `spec.${field}`,
      spec(`hostUsers: true; ${field}: true`),
    ],
  ),
  'user-namespace-beside-volume-devices': [
    [
      {
        spec: `hostUsers: false; ${claim}`,
        app: 'volumeDevices: [{ name: data, devicePath: /d }]',
      },
      `${APP}.volumeDevices`,
      { spec: claim, app: 'volumeDevices: [{ name: data, devicePath: /d }]' },
    ],
  ],
  'shared-processes-beside-host-pid': [
    [
      spec('shareProcessNamespace: true; hostPID: true'),
      'spec.shareProcessNamespace',
      spec('shareProcessNamespace: false; hostPID: true'),
    ],
  ],
  'localhost-profile-missing': [
    [
      spec('securityContext: { seccompProfile: { type: Localhost } }'),
      'spec.securityContext.seccompProfile.localhostProfile',
      spec('securityContext: { seccompProfile: { type: Localhost, localhostProfile: a } }'),
    ],
    [
      app('securityContext: { appArmorProfile: { type: Localhost, localhostProfile: "" } }'),
      `${APP}.securityContext.appArmorProfile.localhostProfile`,
      app('securityContext: { seccompProfile: { type: Localhost, localhostProfile: "" } }'),
    ],
  ],
  'localhost-profile-unexpected': [
    [
      app('securityContext: { seccompProfile: { type: RuntimeDefault, localhostProfile: a } }'),
      `${APP}.securityContext.seccompProfile.localhostProfile`,
      app('securityContext: { seccompProfile: { type: RuntimeDefault } }'),
    ],
    [
      app('securityContext: { appArmorProfile: { type: Unconfined, localhostProfile: "" } }'),
      `${APP}.securityContext.appArmorProfile.localhostProfile`,
      app('securityContext: { appArmorProfile: { type: Localhost, localhostProfile: a } }'),
    ],
  ],
  'host-process-without-host-network': [
    [
      spec('securityContext: { windowsOptions: { hostProcess: true } }'),
      'spec.hostNetwork',
      spec('hostNetwork: true; securityContext: { windowsOptions: { hostProcess: true } }'),
    ],
  ],
  'host-process-mixed': [
    [
      {
        spec: 'hostNetwork: true',
        app: 'securityContext: { windowsOptions: { hostProcess: true } }',
        init: 'securityContext: { windowsOptions: {} }',
      },
      'spec.initContainers[0].securityContext.windowsOptions.hostProcess',
      {
        spec: 'hostNetwork: true',
        app: 'securityContext: { windowsOptions: { hostProcess: true } }',
        init: 'securityContext: { windowsOptions: { hostProcess: true } }',
      },
    ],
  ],
  'host-process-differs': [
    [
      {
        spec: 'hostNetwork: true; securityContext: { windowsOptions: { hostProcess: true } }',
        app: 'securityContext: { windowsOptions: { hostProcess: false } }',
      },
      `${APP}.securityContext.windowsOptions.hostProcess`,
      {
        spec: 'hostNetwork: true; securityContext: { windowsOptions: { hostProcess: true } }',
        app: 'securityContext: { windowsOptions: { hostProcess: true } }',
      },
    ],
  ],
  'sysctl-name-invalid': ['Kernel.sem', 'a..b', '.a', 'a_', 'a'.repeat(254)].map(
    (name): Case => [
      spec(`securityContext: { sysctls: [{ name: "${name}", value: a }] }`),
      'spec.securityContext.sysctls[0].name',
      spec('securityContext: { sysctls: [{ name: net/ipv4/conf/eth0.1/a-b_c, value: a }] }'),
    ],
  ),
  'sysctl-twice': [
    [
      spec('securityContext: { sysctls: [{ name: a, value: "1" }, { name: a, value: "2" }] }'),
      'spec.securityContext.sysctls[1].name',
      spec('securityContext: { sysctls: [{ name: a, value: "1" }, { name: b, value: "1" }] }'),
    ],
  ],
  'sysctl-beside-host-network': ['net.core.somaxconn', 'net/ipv4/tcp_syncookies'].map(
    (name): Case => [
      spec(`hostNetwork: true; securityContext: { sysctls: [{ name: ${name}, value: a }] }`),
      'spec.securityContext.sysctls[0].name',
      spec('hostNetwork: true; securityContext: { sysctls: [{ name: kernel.sem, value: a }] }'),
    ],
  ),
  'sysctl-beside-host-ipc': ['kernel.shmmax', 'kernel.msgmax', 'kernel.sem', 'fs.mqueue.a'].map(
    (name): Case => [
      spec(`hostIPC: true; securityContext: { sysctls: [{ name: ${name}, value: a }] }`),
      'spec.securityContext.sysctls[0].name',
      spec('hostIPC: true; securityContext: { sysctls: [{ name: kernel.sem_next, value: a }] }'),
    ],
  ),
  'annotation-profile-invalid': [
    [
      { annotations: seccomp('default') },
      'metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"]',
      { annotations: seccomp('docker/default') },
    ],
    [
      { annotations: seccompApp('localhost/../a') },
      'metadata.annotations["container.seccomp.security.alpha.kubernetes.io/app"]',
      { annotations: seccompApp('localhost/a') },
    ],
    [{ annotations: apparmor('enforce') }, APPARMOR_PATH, { annotations: apparmor('""') }],
  ],
  'seccomp-annotation-differs': [
    [
      {
        annotations: seccomp('unconfined'),
        spec: 'securityContext: { seccompProfile: { type: RuntimeDefault } }',
      },
      'metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"]',
      {
        annotations: seccomp('docker/default'),
        spec: 'securityContext: { seccompProfile: { type: RuntimeDefault } }',
      },
    ],
    [
      {
        kind: 'Deployment',
        annotations: seccompApp('localhost/a'),
        app: 'securityContext: { seccompProfile: { type: Localhost, localhostProfile: b } }',
      },
      'spec.template.metadata.annotations["container.seccomp.security.alpha.kubernetes.io/app"]',
      // The annotation of a container is not compared with the field of the pod.
      {
        kind: 'Deployment',
        annotations: seccompApp('localhost/a'),
        spec: 'securityContext: { seccompProfile: { type: RuntimeDefault } }',
      },
    ],
  ],
  'apparmor-annotation-differs': [
    [
      {
        annotations: apparmor('unconfined'),
        app: 'securityContext: { appArmorProfile: { type: RuntimeDefault } }',
      },
      APPARMOR_PATH,
      {
        annotations: apparmor('localhost/a'),
        app: 'securityContext: { appArmorProfile: { type: Localhost, localhostProfile: a } }',
      },
    ],
    [
      {
        kind: 'DaemonSet',
        annotations: apparmor('unconfined'),
        spec: 'securityContext: { appArmorProfile: { type: RuntimeDefault } }',
      },
      `spec.template.${APPARMOR_PATH}`,
      // Of a pod, the server copies the annotation to the container first.
      {
        annotations: apparmor('unconfined'),
        spec: 'securityContext: { appArmorProfile: { type: RuntimeDefault } }',
      },
    ],
  ],
  'apparmor-annotation-without-container': [
    [
      { annotations: apparmor('runtime/default', 'other') },
      'metadata.annotations["container.apparmor.security.beta.kubernetes.io/other"]',
      { annotations: apparmor('runtime/default', 'init'), init: '' },
    ],
  ],
  'ephemeral-containers-on-create': [
    [{ debug: '' }, 'spec.ephemeralContainers', spec('ephemeralContainers: []')],
    [{ debug: '', kind: 'Deployment' }, 'spec.template.spec.ephemeralContainers', {}],
  ],
  'field-on-ephemeral-container': [
    ...[
      'ports: []',
      'livenessProbe: { tcpSocket: { port: 80 } }',
      'lifecycle: {}',
      'restartPolicy: Always',
      'resources: { limits: { cpu: 1 } }',
    ].map(
      (field): Case => [
        { debug: field },
        `spec.ephemeralContainers[0].${field.split(':')[0]}`,
        { debug: 'resources: {}, env: []' },
      ],
    ),
    [
      { spec: data, debug: 'volumeMounts: [{ name: data, mountPath: /data, subPath: a }]' },
      'spec.ephemeralContainers[0].volumeMounts[0].subPath',
      { spec: data, debug: 'volumeMounts: [{ name: data, mountPath: /data }]' },
    ],
  ],
  'field-on-init-container': [
    'lifecycle: {}',
    'livenessProbe: { tcpSocket: { port: 80 } }',
    'readinessProbe: { tcpSocket: { port: 80 } }',
    'startupProbe: { tcpSocket: { port: 80 } }',
  ].map(
    (field): Case => [
      { init: field },
      `spec.initContainers[0].${field.split(':')[0]}`,
      { init: `restartPolicy: Always, ${field}` },
    ],
  ),
  'restart-policy-of-kind': [
    [spec('restartPolicy: always'), 'spec.restartPolicy', spec('restartPolicy: Never')],
    [
      { kind: 'PodTemplate', spec: 'restartPolicy: Once' },
      'template.spec.restartPolicy',
      { kind: 'PodTemplate', spec: 'restartPolicy: OnFailure' },
    ],
    [
      { kind: 'Job' },
      'spec.template.spec.restartPolicy',
      { kind: 'Job', spec: 'restartPolicy: Never' },
    ],
    [
      { kind: 'CronJob', spec: 'restartPolicy: Always' },
      'spec.jobTemplate.spec.template.spec.restartPolicy',
      { kind: 'CronJob', spec: 'restartPolicy: OnFailure' },
    ],
    ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'ReplicationController'].map(
      (kind): Case => [
        { kind, spec: 'restartPolicy: OnFailure' },
        'spec.template.spec.restartPolicy',
        { kind },
      ],
    ),
  ],
  'active-deadline-of-kind': [
    [
      { kind: 'Deployment', spec: 'activeDeadlineSeconds: 5' },
      'spec.template.spec.activeDeadlineSeconds',
      spec('activeDeadlineSeconds: 5'),
    ],
  ],
  'container-name-twice': [
    [
      { spec: 'initContainers: [{ name: app, image: a }]' },
      `${APP}.name`,
      { spec: 'initContainers: [{ name: init, image: a }]' },
    ],
    [
      { spec: 'initContainers: [{ name: a, image: a }, { name: a, image: a }]' },
      'spec.initContainers[1].name',
      { spec: 'initContainers: [{ name: a, image: a }, { name: b, image: a }]' },
    ],
  ],
  'port-name-twice': [
    [
      app('ports: [{ name: a, containerPort: 1 }, { name: a, containerPort: 2 }]'),
      `${APP}.ports[1].name`,
      {
        app: 'ports: [{ name: a, containerPort: 1 }]',
        init: 'ports: [{ name: a, containerPort: 1 }]',
      },
    ],
  ],
  'host-port-twice': [
    [
      app(
        'ports: [{ containerPort: 1, hostPort: 9 }, { containerPort: 2, hostPort: 9, protocol: TCP }]',
      ),
      `${APP}.ports[1].hostPort`,
      app(
        'ports: [{ containerPort: 1, hostPort: 9 }, { containerPort: 1, hostPort: 9, protocol: UDP }]',
      ),
    ],
    [
      { spec: 'hostNetwork: true', app: 'ports: [{ containerPort: 1 }, { containerPort: 1 }]' },
      `${APP}.ports[1].containerPort`,
      {
        kind: 'Deployment',
        spec: 'hostNetwork: true',
        app: 'ports: [{ containerPort: 1 }, { containerPort: 1 }]',
        init: 'ports: [{ containerPort: 1 }]',
      },
    ],
  ],
  'host-port-differs': [
    [
      { spec: 'hostNetwork: true', app: 'ports: [{ containerPort: 80, hostPort: 8080 }]' },
      `${APP}.ports[0].hostPort`,
      app('ports: [{ containerPort: 80, hostPort: 8080 }]'),
    ],
    [
      {
        kind: 'DaemonSet',
        spec: 'hostNetwork: true',
        app: 'ports: [{ containerPort: 80, hostPort: 8080 }]',
      },
      `spec.template.${APP}.ports[0].hostPort`,
      { kind: 'DaemonSet', spec: 'hostNetwork: true', app: 'ports: [{ containerPort: 80 }]' },
    ],
  ],
  'env-name-invalid': [
    [app('env: [{ name: a=b }]'), `${APP}.env[0].name`, app('env: [{ name: 1 a.b-c }]')],
    [app('env: [{ name: ä }]'), `${APP}.env[0].name`, app('env: [{ name: "~!" }]')],
  ],
  'env-value-and-source': [
    [
      app('env: [{ name: a, value: b, valueFrom: { secretKeyRef: { name: s, key: k } } }]'),
      `${APP}.env[0].valueFrom`,
      app('env: [{ name: a, value: "", valueFrom: { secretKeyRef: { name: s, key: k } } }]'),
    ],
  ],
  'env-source-count': [
    [
      app('env: [{ name: a, valueFrom: {} }]'),
      `${APP}.env[0].valueFrom`,
      app('env: [{ name: a, valueFrom: null }]'),
    ],
    [
      app(
        'env: [{ name: a, valueFrom: { fieldRef: { fieldPath: a }, secretKeyRef: { name: s } } }]',
      ),
      `${APP}.env[0].valueFrom`,
      app('env: [{ name: a, valueFrom: { fieldRef: { fieldPath: a } } }]'),
    ],
  ],
  'env-from-source-count': [
    [
      app('envFrom: [{ prefix: a }]'),
      `${APP}.envFrom[0]`,
      app('envFrom: [{ secretRef: { name: s } }]'),
    ],
    [
      app('envFrom: [{ secretRef: { name: s }, configMapRef: { name: c } }]'),
      `${APP}.envFrom[0]`,
      app('envFrom: [{ configMapRef: { name: c } }]'),
    ],
  ],
  'handler-count': [
    [
      app('livenessProbe: { periodSeconds: 3 }'),
      `${APP}.livenessProbe`,
      app('livenessProbe: { tcpSocket: { port: 80 } }'),
    ],
    [
      app('readinessProbe: { exec: { command: [a] }, tcpSocket: { port: 80 } }'),
      `${APP}.readinessProbe`,
      app('readinessProbe: { exec: { command: [a] } }'),
    ],
    [
      app('lifecycle: { preStop: {} }'),
      `${APP}.lifecycle.preStop`,
      app('lifecycle: { preStop: { sleep: { seconds: 5 } } }'),
    ],
  ],
  'probe-number-negative': [
    [
      app('livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: -1 }'),
      `${APP}.livenessProbe.periodSeconds`,
      app('livenessProbe: { tcpSocket: { port: 80 }, periodSeconds: 0 }'),
    ],
  ],
  'success-threshold-not-one': [
    [
      app('livenessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }'),
      `${APP}.livenessProbe.successThreshold`,
      app('readinessProbe: { tcpSocket: { port: 80 }, successThreshold: 2 }'),
    ],
  ],
  'grace-period-not-positive': [
    [
      app('livenessProbe: { tcpSocket: { port: 80 }, terminationGracePeriodSeconds: 0 }'),
      `${APP}.livenessProbe.terminationGracePeriodSeconds`,
      app('livenessProbe: { tcpSocket: { port: 80 }, terminationGracePeriodSeconds: 1 }'),
    ],
  ],
  'grace-period-on-readiness': [
    [
      app('readinessProbe: { tcpSocket: { port: 80 }, terminationGracePeriodSeconds: 1 }'),
      `${APP}.readinessProbe.terminationGracePeriodSeconds`,
      app('startupProbe: { tcpSocket: { port: 80 }, terminationGracePeriodSeconds: 1 }'),
    ],
  ],
  'sleep-above-grace-period': [
    [
      app('lifecycle: { preStop: { sleep: { seconds: 31 } } }'),
      `${APP}.lifecycle.preStop.sleep.seconds`,
      app('lifecycle: { preStop: { sleep: { seconds: 30 } } }'),
    ],
    [
      {
        spec: 'terminationGracePeriodSeconds: 5',
        app: 'lifecycle: { preStop: { sleep: { seconds: 6 } } }',
      },
      `${APP}.lifecycle.preStop.sleep.seconds`,
      {
        spec: 'terminationGracePeriodSeconds: 60',
        app: 'lifecycle: { preStop: { sleep: { seconds: 45 } } }',
      },
    ],
  ],
  'quantity-invalid': [
    [
      app('resources: { limits: { memory: 1GB } }'),
      `${APP}.resources.limits.memory`,
      app('resources: { limits: { memory: 1G } }'),
    ],
  ],
  'quantity-negative': [
    [
      app('resources: { requests: { cpu: -1m } }'),
      `${APP}.resources.requests.cpu`,
      app('resources: { requests: { cpu: -0 } }'),
    ],
  ],
  'request-above-limit': [
    [
      app('resources: { limits: { memory: 128M }, requests: { memory: 128Mi } }'),
      `${APP}.resources.requests.memory`,
      app(
        'resources: { limits: { memory: 1Gi, cpu: 1 }, requests: { memory: 1024Mi, cpu: 500m } }',
      ),
    ],
  ],
  'request-unlike-limit': [
    [
      app('resources: { limits: { hugepages-2Mi: 4Mi }, requests: { hugepages-2Mi: 2Mi } }'),
      `${APP}.resources.requests.hugepages-2Mi`,
      app('resources: { limits: { hugepages-2Mi: 4Mi }, requests: { hugepages-2Mi: 4096Ki } }'),
    ],
    [
      app('resources: { limits: { nvidia.com/gpu: 2 }, requests: { nvidia.com/gpu: 1 } }'),
      `${APP}.resources.requests["nvidia.com/gpu"]`,
      app('resources: { limits: { a.kubernetes.io/x: 2 }, requests: { a.kubernetes.io/x: 1 } }'),
    ],
  ],
  'request-without-limit': [
    [
      app('resources: { requests: { nvidia.com/gpu: 1 } }'),
      `${APP}.resources.requests["nvidia.com/gpu"]`,
      app('resources: { limits: { nvidia.com/gpu: 1 }, requests: { cpu: 1 } }'),
    ],
  ],
  'volume-name-twice': [
    [
      spec('volumes: [{ name: a }, { name: a }]'),
      'spec.volumes[1].name',
      spec('volumes: [{ name: a }, { name: b }]'),
    ],
  ],
  'volume-source-count': [
    [
      spec('volumes: [{ name: a, emptyDir: {}, configMap: { name: c } }]'),
      'spec.volumes[0]',
      spec('volumes: [{ name: a, emptyDir: null, configMap: { name: c } }]'),
    ],
  ],
  'mount-without-volume': [
    [
      app('volumeMounts: [{ name: data, mountPath: /data }]'),
      `${APP}.volumeMounts[0].name`,
      // The claim templates of a StatefulSet are volumes too.
      { kind: 'StatefulSet', app: 'volumeMounts: [{ name: data, mountPath: /data }]' },
    ],
    [
      app('volumeDevices: [{ name: data, devicePath: /d }]'),
      `${APP}.volumeDevices[0].name`,
      { spec: claim, app: 'volumeDevices: [{ name: data, devicePath: /d }]' },
    ],
  ],
  'mount-path-twice': [
    [
      {
        spec: data,
        app: 'volumeMounts: [{ name: data, mountPath: /a }, { name: data, mountPath: /a }]',
      },
      `${APP}.volumeMounts[1].mountPath`,
      {
        spec: data,
        app: 'volumeMounts: [{ name: data, mountPath: /a }, { name: data, mountPath: /a/ }]',
      },
    ],
  ],
  'sub-path-beside-expression': [
    [
      mounting('mountPath: /data, subPath: a, subPathExpr: b'),
      `${APP}.volumeMounts[0].subPathExpr`,
      mounting('mountPath: /data, subPath: "", subPathExpr: b'),
    ],
  ],
  'propagation-without-privileged': [
    [
      mounting('mountPath: /data, mountPropagation: Bidirectional'),
      `${APP}.volumeMounts[0].mountPropagation`,
      {
        spec: data,
        app: 'securityContext: { privileged: true }, volumeMounts: [{ name: data, mountPath: /data, mountPropagation: Bidirectional }]',
      },
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%j at %s, but not %j', (refused, path, accepted) => {
    // Ephemeral containers are refused as a whole, whatever else is said of one.
    const besides = (all: string[]) =>
      all.filter((one) => !one.startsWith('ephemeral-containers-on-create') || one.includes(code));
    expect(besides(refusals(refused))).toEqual([`${code} ${path}`]);
    expect(besides(refusals(accepted))).toEqual([]);
  });
});

describe('refusalsOf', () => {
  it('carries what the sentences need', () => {
    const [workload] = workloadsIn(
      manifest({ app: 'resources: { limits: { cpu: 1 }, requests: { cpu: 1500m } }' }),
    );
    expect(refusalsOf(workload as Workload)).toEqual([
      {
        code: 'request-above-limit',
        path: ['spec', 'containers', 0, 'resources', 'requests', 'cpu'],
        data: { resource: 'cpu', request: '1500m', limit: '1' },
      },
    ]);
  });

  it('asks for a container', () => {
    expect(workloadsIn('{ apiVersion: v1, kind: Pod }').flatMap(told)).toEqual([
      'value-required spec.containers',
    ]);
  });

  it('is silent about what does not decode', () => {
    const [workload] = workloadsIn(manifest({ identity: 'name: app, image: 5' }));
    expect(workload?.problems).toHaveLength(1);
    expect(told(workload as Workload)).toEqual([]);
  });

  it('names the place in a List', () => {
    const text = '{ kind: List, items: [{ apiVersion: batch/v1, kind: Job }] }';
    expect(workloadsIn(text).flatMap(told)).toEqual([
      'restart-policy-of-kind items[0].spec.template.spec.restartPolicy',
      'value-required items[0].spec.template.spec.containers',
    ]);
  });

  // Were time to grow with the square, this would not end before the runner gives up.
  it('copes with very many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => i);
    const text = manifest({
      spec: `volumes: [${many.map((i) => `{ name: v${i} }`).join(', ')}]`,
      app: `volumeMounts: [${many.map((i) => `{ name: v${i}, mountPath: /m${i} }`).join(', ')}]`,
    });
    const [workload] = workloadsIn(text);
    expect(told(workload as Workload)).toEqual([]);
  });
});

describe('manifests as they are found', () => {
  const workloadsOfFolder = (folder: string): [string, Workload][] => {
    const base = new URL(`../../yaml/testdata/${folder}/`, import.meta.url);
    const names = readdirSync(base).filter((name) => /\.(?:ya?ml|json)$/.test(name));
    return names.flatMap((name) => {
      const bytes = readFileSync(new URL(name, base));
      const marks: Record<string, string> = { fffe: 'utf-16le', feff: 'utf-16be' };
      const encoding = marks[bytes.subarray(0, 2).toString('hex')] ?? 'utf-8';
      const text = new TextDecoder(encoding).decode(bytes);
      return splitDocuments(text)
        .map(({ from, to }) => text.slice(from, to))
        .filter((document) => !isEmptyDocument(document))
        .flatMap(workloadsIn)
        .map((workload): [string, Workload] => [name, workload]);
    });
  };
  const toldOf = (folder: string) =>
    workloadsOfFolder(folder).flatMap(([name, workload]) =>
      told(workload).map((refusal) => `${name} ${workload.name}: ${refusal}`),
    );

  it('aks-manifests are accepted', () => {
    expect(workloadsOfFolder('aks-manifests').length).toBeGreaterThan(9);
    expect(toldOf('aks-manifests')).toEqual([]);
  });

  it('manifests are accepted but for fragments', () => {
    expect(workloadsOfFolder('manifests').length).toBeGreaterThan(25);
    const counts = new Map<string, number>();
    for (const line of toldOf('manifests')) {
      const [, file = '', code = ''] = /^(\S+) .*?: (\S+)/.exec(line) ?? [];
      const key = `${file.replace(/^.*\+/, '')} ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      // A sample with a container that only comes to a running pod.
      'score-0-dep-apparmor-unconfined-ephemeralcontainer.yml ephemeral-containers-on-create': 1,
      // A patch: what it leaves out stands in the Deployment that it is laid over.
      'patch.yaml value-required': 1,
      // A sample with underscores in its names.
      'tc-07-01-expected.yaml name-not-a-dns-label': 2,
      // An image that is left empty for another tool to fill in.
      'longhorn-okd.yaml value-required': 1,
      // Samples for single checks, without pods; the restart policies are what they are about.
      'restart-policy.yaml value-required': 21,
      'restart-policy.yaml restart-policy-of-kind': 10,
      'sorted-keys.yaml value-required': 1,
    });
  });
});
