/** Each policy by a table of what fires it and what does not, against AKS' own odd ways. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, Reviewer, registry } from '../index.ts';
import { formatPath } from '../text/path.ts';
import { type AzureTarget, azureOptions, type PodSecurity } from './options.ts';
import { type PolicyVerdict, policyVerdicts } from './review.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const target = (
  initiative: AzureTarget['initiative'],
  podSecurity: PodSecurity = 'baseline',
): AzureTarget => ({
  initiative,
  ...azureOptions({ safeguards: 'enforce', podSecurity, effect: 'deny' }),
});

function verdicts(yaml: string, own: AzureTarget): readonly (readonly PolicyVerdict[])[] {
  const review = new Reviewer(registry, env).review(yaml);
  return [...policyVerdicts([review], own).values()];
}

/** What a policy says of all objects of a text: `code path`. */
function said(id: string, yaml: string, own: AzureTarget): string[] {
  return verdicts(yaml, own)
    .flat()
    .filter(({ policy }) => policy.id === id)
    .flatMap(({ violations }) => violations.map(({ code, path }) => `${code} ${formatPath(path)}`));
}

const pod = (spec: string, metadata = '{ name: p }') => `apiVersion: v1
kind: Pod
metadata: ${metadata}
spec: ${spec}
`;
/** One container, with what is given beside its name and image. */
const one = (fields: string, rest = '') =>
  `{ ${rest} containers: [{ name: c, image: "r.io/a:1", ${fields} }] }`;
const context = (fields: string, rest = '') => one(`securityContext: { ${fields} }`, rest);
const WINDOWS = 'nodeSelector: { kubernetes.io/os: windows },';
const C = 'spec.containers[0]';
const S = `${C}.securityContext`;

const B = target('baseline');
const R = target('restricted');
const SB = target('safeguards', 'baseline');
const SR = target('safeguards', 'restricted');

type Row = readonly [name: string, target: AzureTarget, yaml: string, said: readonly string[]];

const TABLE: { readonly [policy: string]: readonly Row[] } = {
  '95edb821': [
    ['true', B, pod(context('privileged: true')), [`privileged ${S}.privileged`]],
    ['false', B, pod(context('privileged: false')), []],
    [
      'true in an init container',
      B,
      pod(
        '{ initContainers: [{ name: i, image: "a:1", securityContext: { privileged: true } }], containers: [{ name: c, image: "a:1" }] }',
      ),
      ['privileged spec.initContainers[0].securityContext.privileged'],
    ],
    ['Windows by nodeSelector', B, pod(context('privileged: true', WINDOWS)), []],
    [
      'Windows by spec.os alone is no Windows here',
      B,
      pod(context('privileged: true', 'os: { name: windows },')),
      [`privileged ${S}.privileged`],
    ],
  ],
  '1c6e92c9': [
    [
      'true',
      R,
      pod(context('allowPrivilegeEscalation: true')),
      [`privilege-escalation ${S}.allowPrivilegeEscalation`],
    ],
    ['unset, no user', R, pod(one('')), []],
    ['unset, root', R, pod(context('runAsUser: 0')), []],
    [
      'unset, another user of the container',
      R,
      pod(context('runAsUser: 1000')),
      [`privilege-escalation ${S}.allowPrivilegeEscalation`],
    ],
    [
      'unset, another user of the pod',
      R,
      pod(one('', 'securityContext: { runAsUser: 1000 },')),
      [`privilege-escalation ${S}.allowPrivilegeEscalation`],
    ],
    ['false', R, pod(context('runAsUser: 1000, allowPrivilegeEscalation: false')), []],
    [
      'unset, at PSS restricted',
      SR,
      pod(one('')),
      [`privilege-escalation ${S}.allowPrivilegeEscalation`],
    ],
  ],
  c26596ff: [
    ['NET_RAW in the initiatives', R, pod(context('capabilities: { add: [NET_RAW] }')), []],
    [
      'NET_RAW at PSS baseline',
      SB,
      pod(context('capabilities: { add: [NET_RAW] }')),
      [`capability-added ${S}.capabilities.add[0]`],
    ],
    ['small letters', B, pod(context('capabilities: { add: [chown] }')), []],
    [
      'one that is not allowed',
      B,
      pod(context('capabilities: { add: [CHOWN, SYS_ADMIN] }')),
      [`capability-added ${S}.capabilities.add[1]`],
    ],
    ['nothing dropped, initiative', R, pod(one('')), []],
    [
      'nothing dropped, PSS restricted',
      SR,
      pod(one('')),
      [`capability-not-dropped ${S}.capabilities.drop`],
    ],
    [
      'all dropped, PSS restricted',
      SR,
      pod(context('capabilities: { drop: [all], add: [NET_BIND_SERVICE] }')),
      [],
    ],
  ],
  '82985f06': [
    [
      'the network of the host',
      B,
      pod(one('', 'hostNetwork: true,')),
      ['host-network spec.hostNetwork'],
    ],
    [
      'a port of the host',
      B,
      pod(one('ports: [{ containerPort: 80, hostPort: 80 }]')),
      [`host-port ${C}.ports[0].hostPort`],
    ],
    ['port 0', B, pod(one('ports: [{ containerPort: 80, hostPort: 0 }]')), []],
  ],
  '47a1ee2f': [
    [
      'both',
      B,
      pod(one('', 'hostPID: true, hostIPC: true,')),
      ['host-process-ids spec.hostPID', 'host-ipc spec.hostIPC'],
    ],
    ['the network is the business of another', B, pod(one('', 'hostNetwork: true,')), []],
  ],
  '098fc59e': [
    [
      'mounted',
      B,
      pod(
        one(
          'volumeMounts: [{ name: v, mountPath: /v }]',
          'volumes: [{ name: v, hostPath: { path: /v } }],',
        ),
      ),
      ['host-path spec.volumes[0].hostPath'],
    ],
    ['not mounted', B, pod(one('', 'volumes: [{ name: v, hostPath: { path: /v } }],')), []],
  ],
  '16697877': [
    [
      'mounted',
      R,
      pod(
        one(
          'volumeMounts: [{ name: v, mountPath: /v }]',
          'volumes: [{ name: v, nfs: { server: s, path: /p } }],',
        ),
      ),
      ['volume-type spec.volumes[0].nfs'],
    ],
    ['not mounted', R, pod(one('', 'volumes: [{ name: v, nfs: { server: s, path: /p } }],')), []],
    [
      'no source is an emptyDir',
      R,
      pod(one('volumeMounts: [{ name: v, mountPath: /v }]', 'volumes: [{ name: v }],')),
      [],
    ],
  ],
  f06ddb64: [
    [
      'nothing said',
      R,
      pod(one('')),
      [
        'user-unset spec.securityContext.runAsNonRoot',
        'group-unset spec.securityContext.runAsGroup',
        'pod-group-unset spec.securityContext.supplementalGroups',
        'pod-group-unset spec.securityContext.fsGroup',
      ],
    ],
    [
      'all said',
      R,
      pod(
        one(
          '',
          'securityContext: { runAsNonRoot: true, runAsGroup: 1, fsGroup: 65535, supplementalGroups: [7] },',
        ),
      ),
      [],
    ],
    [
      'out of range, and root in the container',
      R,
      pod(
        context(
          'runAsUser: 0',
          'securityContext: { runAsGroup: 65536, fsGroup: 0, supplementalGroups: [1, 0] },',
        ),
      ),
      [
        `user-root ${S}.runAsUser`,
        'group-range spec.securityContext.runAsGroup',
        'group-range spec.securityContext.supplementalGroups[1]',
        'group-range spec.securityContext.fsGroup',
      ],
    ],
    [
      'a user is enough in the initiative',
      R,
      pod(
        one(
          '',
          'securityContext: { runAsUser: 5, runAsGroup: 1, fsGroup: 1, supplementalGroups: [1] },',
        ),
      ),
      [],
    ],
    [
      'but not at PSS restricted',
      SR,
      pod(one('', 'securityContext: { runAsUser: 5 },')),
      ['non-root-unset spec.securityContext.runAsNonRoot'],
    ],
    [
      'root at the pod counts at PSS restricted',
      SR,
      pod(context('runAsNonRoot: true, runAsUser: 5', 'securityContext: { runAsUser: 0 },')),
      ['pod-user-root spec.securityContext.runAsUser'],
    ],
  ],
  '975ce327': [
    [
      'missing in the initiative',
      R,
      pod(one('')),
      ['seccomp-unset spec.securityContext.seccompProfile'],
    ],
    ['missing at PSS baseline', SB, pod(one('')), []],
    [
      'missing at PSS restricted',
      SR,
      pod(one('')),
      ['seccomp-unset spec.securityContext.seccompProfile'],
    ],
    [
      'Localhost in the initiative',
      R,
      pod(context('seccompProfile: { type: Localhost, localhostProfile: p }')),
      [`seccomp ${S}.seccompProfile`],
    ],
    [
      'Localhost at PSS restricted',
      SR,
      pod(context('seccompProfile: { type: Localhost, localhostProfile: p }')),
      [],
    ],
    [
      'Unconfined',
      SB,
      pod(context('seccompProfile: { type: Unconfined }')),
      [`seccomp ${S}.seccompProfile`],
    ],
    [
      'an annotation of the pod',
      R,
      pod(
        one(''),
        '{ name: p, annotations: { seccomp.security.alpha.kubernetes.io/pod: docker/default } }',
      ),
      [],
    ],
    [
      'an annotation of the container wins over that of the pod',
      R,
      pod(
        one(''),
        '{ name: p, annotations: { seccomp.security.alpha.kubernetes.io/pod: docker/default, container.seccomp.security.alpha.kubernetes.io/c: unconfined } }',
      ),
      ['seccomp metadata.annotations["container.seccomp.security.alpha.kubernetes.io/c"]'],
    ],
  ],
  f85eb0dd: [
    ['Unmasked', SB, pod(context('procMount: Unmasked')), [`proc-mount ${S}.procMount`]],
    ['default in small letters', SB, pod(context('procMount: default')), []],
  ],
  '511f5417': [
    [
      'an annotation',
      SB,
      pod(
        one(''),
        '{ name: p, annotations: { container.apparmor.security.beta.kubernetes.io/c: unconfined } }',
      ),
      ['app-armor metadata.annotations["container.apparmor.security.beta.kubernetes.io/c"]'],
    ],
    [
      'an annotation of the node',
      SB,
      pod(
        one(''),
        '{ name: p, annotations: { container.apparmor.security.beta.kubernetes.io/c: localhost/p } }',
      ),
      [],
    ],
    [
      'the field',
      SB,
      pod(context('appArmorProfile: { type: Unconfined }')),
      [`app-armor ${S}.appArmorProfile.type`],
    ],
    ['nothing', SB, pod(one('')), []],
  ],
  e1e6c427: [
    [
      'a type of containers',
      SB,
      pod(context('seLinuxOptions: { type: container_t, level: "s0:c1" }')),
      [],
    ],
    [
      'another type, and a user',
      SB,
      pod(context('seLinuxOptions: { type: spc_t, user: system_u }')),
      [`se-linux ${S}.seLinuxOptions.type`, `se-linux ${S}.seLinuxOptions.user`],
    ],
  ],
  '5e5a0673': [
    [
      'one of the ten',
      SB,
      pod(
        one('', 'securityContext: { sysctls: [{ name: net.ipv4.tcp_syncookies, value: "1" }] },'),
      ),
      [],
    ],
    [
      'what Kubernetes allows since 1.32',
      SB,
      pod(one('', 'securityContext: { sysctls: [{ name: net.ipv4.tcp_rmem, value: "1" }] },')),
      ['sysctl spec.securityContext.sysctls[0]'],
    ],
  ],
  '077f0ce1': [
    [
      'at the pod',
      SB,
      pod(
        one(
          '',
          `hostNetwork: true, ${WINDOWS} securityContext: { windowsOptions: { hostProcess: true, runAsUserName: "NT AUTHORITY\\\\SYSTEM" } },`,
        ),
      ),
      ['windows-host-process spec.securityContext.windowsOptions.hostProcess'],
    ],
    ['not asked for', SB, pod(one('', WINDOWS)), []],
  ],
  '5485eac0': [
    [
      'named',
      SB,
      pod(
        one(
          '',
          `${WINDOWS} securityContext: { windowsOptions: { runAsUserName: ContainerAdministrator } },`,
        ),
      ),
      ['windows-administrator spec.securityContext.windowsOptions.runAsUserName'],
    ],
    [
      'nobody named',
      SB,
      pod(one('', WINDOWS)),
      [`windows-administrator ${S}.windowsOptions.runAsUserName`],
    ],
    ['not root', SB, pod(one('', `${WINDOWS} securityContext: { runAsNonRoot: true },`)), []],
    [
      'an image of Nano Server',
      SB,
      pod(
        `{ ${WINDOWS} containers: [{ name: c, image: "mcr.microsoft.com/windows/nanoserver:ltsc2022" }] }`,
      ),
      [],
    ],
    ['a Linux pod', SB, pod(one('')), []],
  ],
  b1a9997f: [
    ['none', SB, pod(one('')), [`probe ${C}.readinessProbe`, `probe ${C}.livenessProbe`]],
    [
      'gRPC alone counts as none',
      SB,
      pod(one('readinessProbe: { tcpSocket: { port: 1 } }, livenessProbe: { grpc: { port: 1 } }')),
      [`probe-handler ${C}.livenessProbe`],
    ],
    [
      'a Job is not exempt',
      SB,
      `apiVersion: batch/v1
kind: Job
metadata: { name: j }
spec: { template: { spec: ${one('', 'restartPolicy: Never,')} } }
`,
      [
        'probe spec.template.spec.containers[0].readinessProbe',
        'probe spec.template.spec.containers[0].livenessProbe',
      ],
    ],
    [
      'init containers are',
      SB,
      pod(
        '{ initContainers: [{ name: i, image: "a:1" }], containers: [{ name: c, image: "a:1", readinessProbe: { exec: { command: [x] } }, livenessProbe: { httpGet: { port: 1 } } }] }',
      ),
      [],
    ],
  ],
  '021f8078': [
    [
      'latest',
      SB,
      pod('{ containers: [{ name: c, image: "nginx:latest" }] }'),
      [`latest ${C}.image`],
    ],
    ['no tag', SB, pod('{ containers: [{ name: c, image: nginx }] }'), [`latest ${C}.image`]],
    [
      'a port is taken for a tag',
      SB,
      pod('{ containers: [{ name: c, image: "registry:5000/app" }] }'),
      [],
    ],
    [
      'a digest',
      SB,
      pod(`{ containers: [{ name: c, image: "nginx@sha256:${'a'.repeat(64)}" }] }`),
      [],
    ],
  ],
  a22123bd: [
    [
      'the key and what lies below it',
      SB,
      pod(
        one(''),
        '{ name: p, labels: { kubernetes.azure.com: x, kubernetes.azure.com/mode: user, app: web } }',
      ),
      [
        'reserved-label metadata.labels["kubernetes.azure.com"]',
        'reserved-label metadata.labels["kubernetes.azure.com/mode"]',
      ],
    ],
  ],
  b0fdedee: [
    [
      'the second of two, in whatever order, also headless',
      SB,
      `apiVersion: v1
kind: Service
metadata: { name: a, namespace: shop }
spec: { selector: { app: web, tier: x } }
---
apiVersion: v1
kind: Service
metadata: { name: b, namespace: shop }
spec: { clusterIP: None, selector: { tier: x, app: web } }
---
apiVersion: v1
kind: Service
metadata: { name: c, namespace: other }
spec: { selector: { tier: x, app: web } }
`,
      ['same-selector spec.selector'],
    ],
  ],
  '4f3823b6': [
    [
      'a driver of Kubernetes’ own',
      SB,
      `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: s }
provisioner: kubernetes.io/azure-disk
`,
      ['in-tree-driver provisioner'],
    ],
    [
      'a CSI driver',
      SB,
      `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: s }
provisioner: disk.csi.azure.com
`,
      [],
    ],
  ],
  '53a4a537': [
    [
      'labels and taints of a Node',
      SB,
      `apiVersion: v1
kind: Node
metadata: { name: n, labels: { a: b } }
spec: { taints: [{ key: gpu, effect: NoSchedule }] }
`,
      ['node-edit metadata.labels', 'node-edit spec.taints'],
    ],
  ],
};

describe.each(Object.entries(TABLE))('%s', (id, rows) => {
  it.each(rows)('%s', (_, own, yaml, expected) => {
    expect(said(id, yaml, own)).toEqual(expected);
  });
});

describe('hostPath on AKS Automatic', () => {
  const own: AzureTarget = { initiative: 'safeguards', ...azureOptions() };
  const mount = (path: string, readOnly: boolean) =>
    pod(
      one(
        `volumeMounts: [{ name: v, mountPath: /v, readOnly: ${readOnly} }]`,
        `volumes: [{ name: v, hostPath: { path: ${path} } }],`,
      ),
    );

  it.each([
    ['/var/log', true, []],
    ['/hostfs/a', true, []],
    ['/var/log', false, ['host-path-writable spec.containers[0].volumeMounts[0]']],
    ['/var/logs', true, ['host-path spec.volumes[0].hostPath']],
  ])('%s, read-only %s', (path, readOnly, expected) => {
    expect(said('098fc59e', mount(path, readOnly), own)).toEqual(expected);
  });
});

it('names the profile of an annotation as it is written, also where JavaScript knows the word', () => {
  const annotated = pod(
    one(''),
    '{ name: p, annotations: { seccomp.security.alpha.kubernetes.io/pod: constructor } }',
  );
  const violations = verdicts(annotated, R)
    .flat()
    .flatMap((one) => one.violations.filter(({ code }) => code === 'seccomp'));
  expect(violations.map(({ data }) => data?.profile)).toEqual(['constructor']);
});
