import { describe, expect, it } from 'vitest';
import { denialsIn } from './cluster-messages.ts';

const first = (text: string) => {
  const [denial] = denialsIn(text);
  if (!denial) throw new Error('no denial');
  return denial;
};
const complaints = (text: string) =>
  denialsIn(text).flatMap((denial) =>
    denial.complaints.map(({ rules, containers, line }) => ({
      speaker: denial.speaker,
      rules,
      containers,
      ...(line !== undefined && { line }),
    })),
  );

describe('Pod Security Admission', () => {
  const refused =
    'Error from server (Forbidden): error when creating "p.yaml": pods "web" is forbidden: violates PodSecurity "restricted:v1.36": allowPrivilegeEscalation != false (containers "web", "log" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "web" must set securityContext.capabilities.drop=["ALL"]; container "log" must not include "SYS_TIME" in securityContext.capabilities.add), runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "web" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")\n';

  it('is read to level, version, checks and containers', () => {
    const { complaints: told, ...head } = first(refused);
    expect(head).toMatchObject({
      speaker: 'pod-security',
      warning: false,
      level: 'restricted',
      version: 'v1.36',
      kind: 'pods',
      name: 'web',
    });
    expect(told.map(({ rules, containers }) => [rules, containers])).toEqual([
      [['allow-privilege-escalation'], ['web', 'log']],
      [
        ['dropped-capabilities', 'added-capabilities'],
        ['web', 'log'],
      ],
      [['run-as-non-root'], ['web']],
      [['seccomp-profile'], ['web']],
    ]);
    expect(told[2]?.message).toBe(
      'runAsNonRoot != true (pod or container "web" must set securityContext.runAsNonRoot=true)',
    );
  });

  it('warns of workloads', () => {
    const text =
      'Warning: would violate PodSecurity "restricted:latest": runAsUser=0 (pod must not set runAsUser=0)\ndeployment.apps/web created\n';
    expect(first(text)).toMatchObject({ warning: true, version: 'latest' });
    expect(first(text).complaints).toEqual([
      {
        message: 'runAsUser=0 (pod must not set runAsUser=0)',
        id: 'pod-security',
        topic: 'pod-security',
        rules: ['run-as-user'],
        containers: [],
        facts: [],
      },
    ]);
  });

  it('is read from a terminal that wraps, from events and from logs', () => {
    const wrapped = refused
      .replace('capabilities (', 'capabilities\n(')
      .replace('), run', '),\nrun');
    expect(first(wrapped).complaints).toEqual(first(refused).complaints);
    const event = `  Warning  FailedCreate  2s  replicaset-controller  ${refused.replace('Error from server (Forbidden)', 'Error creating')}`;
    expect(first(event).complaints).toHaveLength(4);
    const log = `{"level":"error","msg":${JSON.stringify(refused.trim())}}`;
    expect(first(log).complaints.map(({ rules }) => rules[0])).toEqual([
      'allow-privilege-escalation',
      'dropped-capabilities',
      'run-as-non-root',
      'seccomp-profile',
    ]);
  });

  it('answers a label on a Namespace', () => {
    const text =
      'Warning: existing pods in namespace "x" violate the new PodSecurity enforce level "restricted:latest"\nWarning: web-1 (and 2 other pods): allowPrivilegeEscalation != false, runAsNonRoot != true\nWarning: api: runAsNonRoot != true, host namespaces\nnamespace/x labeled\n';
    expect(first(text).complaints.map(({ message }) => message)).toEqual([
      'allowPrivilegeEscalation != false',
      'runAsNonRoot != true',
      'host namespaces',
    ]);
  });
});

describe('validation', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an unknown field',
      'error: error validating "x.yaml": error validating data: ValidationError(Deployment.spec.template.spec): unknown field "securityContex" in io.k8s.api.core.v1.PodSpec; if you choose to ignore these errors, turn validation off with --validate=false\n',
      ['spec.template.spec.securityContex'],
    ],
    [
      'strict decoding',
      'Error from server (BadRequest): error when creating "x.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.template.spec.containers[0].foo", duplicate field "spec.replicas"\n',
      ['spec.template.spec.containers[0].foo', 'spec.replicas'],
    ],
    [
      'a missing field',
      'error: error validating "x": error validating data: ValidationError(Deployment.spec): missing required field "selector" in io.k8s.api.apps.v1.DeploymentSpec\n',
      ['spec.selector'],
    ],
    [
      'a wrong type',
      'Error from server (BadRequest): error when creating "x": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field Container.spec.template.spec.containers.ports of type int32\n',
      ['spec.template.spec.containers.ports'],
    ],
    [
      'one invalid field',
      'The Deployment "web" is invalid: spec.template.spec.containers[0].image: Required value\n',
      ['spec.template.spec.containers[0].image'],
    ],
    [
      'several',
      'The Deployment "web" is invalid: \n* spec.selector: Required value\n* spec.template.metadata.labels: Invalid value: map[string]string{"a":"b"}: `selector` does not match template `labels`\n',
      ['spec.selector', 'spec.template.metadata.labels'],
    ],
    [
      'a list in brackets',
      'Error: Pod "web" is invalid: [spec.containers[0].name: Duplicate value: "web", spec.restartPolicy: Unsupported value: "Never "]\n',
      ['spec.containers[0].name', 'spec.restartPolicy'],
    ],
    [
      'a forbidden update',
      'The Pod "web" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`\n',
      ['spec'],
    ],
    [
      'no apiVersion',
      'error: error validating "x": error validating data: apiVersion not set\n',
      ['apiVersion'],
    ],
  ])('%s', (_, text, fields) => {
    expect(
      denialsIn(text).flatMap((denial) => denial.complaints.map(({ field }) => field)),
    ).toEqual(fields);
  });

  it('names kind, name, rule and line', () => {
    expect(first('The Deployment "web" is invalid: spec.selector: Required value\n')).toMatchObject(
      {
        kind: 'Deployment',
        name: 'web',
      },
    );
    const unserved =
      'error: resource mapping not found for name: "web" namespace: "" from "x.yaml": no matches for kind "Deployment" in version "extensions/v1beta1"\nensure CRDs are installed first\n';
    expect(complaints(unserved)).toEqual([
      { speaker: 'validation', rules: ['api-versions'], containers: [] },
    ]);
    const broken =
      'error: error parsing x.yaml: error converting YAML to JSON: yaml: line 12: mapping values are not allowed in this context\n';
    expect(complaints(broken)).toEqual([
      { speaker: 'validation', rules: [], containers: [], line: 12 },
    ]);
  });
});

describe('policies', () => {
  it('tells one complaint for each constraint', () => {
    const text =
      'Error from server (Forbidden): error when creating "x.yaml": admission webhook "validation.gatekeeper.sh" denied the request: [azurepolicy-k8sazurev3noprivilege-1a2b] Privileged container is not allowed: web, securityContext: {"privileged": true}\n[azurepolicy-k8sazurev3readonlyroot-3c] only read-only root filesystem container is allowed: log\n[azurepolicy-mine-4d] Something of our own\n';
    expect(first(text)).toMatchObject({ policy: 'azurepolicy-k8sazurev3noprivilege-1a2b' });
    expect(complaints(text)).toEqual([
      { speaker: 'azure-policy', rules: ['privileged'], containers: ['web'] },
      { speaker: 'azure-policy', rules: ['read-only-root-filesystem'], containers: ['log'] },
      { speaker: 'azure-policy', rules: [], containers: [] },
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'Warning: [azurepolicy-k8sazurev1containerrequests-1] container <web> has no resource requests',
      ['cpu-requests', 'memory-requests'],
      ['web'],
    ],
    [
      'Deployment with 2 replicas should have either podAntiAffinity or topologySpreadConstraints set',
      ['pod-spread'],
      [],
    ],
    ['Container <web> in your Deployment <x> has no livenessProbe', ['liveness-probes'], ['web']],
    ['Please specify an explicit, versioned image tag, such as 1.2', ['image-tag'], []],
    [
      'Storage class x use intree provisioner kubernetes.io/azure-disk',
      ['csi-storage-classes'],
      [],
    ],
    ['Label kubernetes.azure.com is reserved for AKS', ['reserved-labels'], []],
    [
      'Taint with key CriticalAddonsOnly is reserved for the system pool',
      ['critical-addons-toleration'],
      [],
    ],
    [
      '[denied by azurepolicy-psp-1] Privilege escalation container is not allowed: web',
      ['allow-privilege-escalation'],
      ['web'],
    ],
    [
      'container <web> is not dropping all required capabilities. Container must drop all of ["ALL"]',
      ['dropped-capabilities'],
      ['web'],
    ],
    [
      "Seccomp profile 'not configured' is not allowed for container 'web'. FoundMessage at: no explicit profile found",
      ['seccomp-profile'],
      ['web'],
    ],
    [
      'Container web is attempting to run without a required securityContext/runAsNonRoot or securityContext/runAsUser != 0',
      ['run-as-non-root'],
      ['web'],
    ],
    [
      'Container web is attempting to run without a required securityContext/runAsGroup. Allowed runAsGroup: {}',
      ['run-as-group'],
      ['web'],
    ],
    [
      'Error: container has runAsNonRoot and image will run as root (pod: "x_y(1)", container: web)',
      ['run-as-user', 'run-as-non-root'],
      ['web'],
    ],
    [
      'Error: container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root (pod: "x", container: web)',
      ['run-as-user', 'run-as-non-root'],
      ['web'],
    ],
    [
      'nginx: [emerg] mkdir() "/var/cache/nginx" failed (30: Read-only file system)',
      ['read-only-root-filesystem', 'unwritable-folders'],
      [],
    ],
    [
      'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
      ['privileged-ports'],
      [],
    ],
    [
      'pods "web" is forbidden: failed quota: q: must specify limits.cpu for: web',
      ['cpu-requests', 'memory-requests', 'cpu-limits', 'memory-limits'],
      ['web'],
    ],
  ])('%s', (text, rules, containers) => {
    expect(complaints(`${text}\n`)).toEqual([{ speaker: expect.any(String), rules, containers }]);
  });
});

describe('what is no message', () => {
  it.each(['', 'hello', 'violates', 'PodSecurity', 'apiVersion: v1\nkind: Pod\n'])('%j', (text) => {
    expect(denialsIn(text)).toEqual([]);
  });

  it.each([
    ['dashes of a warning', `Warning: [a${'-'.repeat(190_000)}`],
    ['a kind without its bracket', `ValidationError(${'a'.repeat(190_000)}`],
    ['many heads', `${'strict decoding error: '.repeat(100)}${'a['.repeat(10_000)}`],
    ['keys with dashes', `strict decoding error: ${'a.b-'.repeat(45_000)}`],
  ])('is passed over in one go: %s', (_, text) => {
    expect(denialsIn(text)).toEqual([]);
  });
});
