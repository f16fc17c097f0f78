import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/json.ts';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { isEmptyDocument, splitDocuments } from '../../yaml/split.ts';
import { objectsOf } from '../pod.ts';
import { atLeast, LATEST, parseVersion } from '../version.ts';
import { checkSchema, knowsKind, type SchemaProblem } from './schema.ts';
import { SCHEMA_VERSION, shapeOf } from './shape.ts';

/** Values of the documents that are not empty; undefined for one that cannot be read. */
const valuesOf = (text: string): (Json | undefined)[] =>
  splitDocuments(text)
    .map(({ from, to }) => text.slice(from, to))
    .filter((document) => !isEmptyDocument(document))
    .map((document) => parseDocument(document).value);

const problemsOf = (value: Json | undefined): SchemaProblem[] =>
  value === undefined
    ? []
    : objectsOf(value).flatMap(({ apiVersion, kind, value: object, path }) =>
        // What is decoded and then refused is tested with the refusals.
        checkSchema(apiVersion ?? '', kind ?? '', object, path).filter((one) => !('data' in one)),
      );

/** A problem in a line: `spec.hostPID wrong-type boolean, not string`. */
function inWords(problem: SchemaProblem): string {
  const place = `${formatPath(problem.path)} ${problem.code}`;
  switch (problem.code) {
    case 'unknown-field':
      return [
        place,
        problem.letters.length > 0 && `with ${problem.letters}`,
        problem.suggestion && `meant ${problem.suggestion}`,
        problem.belongsTo && `to ${problem.belongsTo}`,
        problem.security && 'security',
      ]
        .filter(Boolean)
        .join(', ');
    case 'wrong-type':
      return `${place} ${problem.expected}, not ${problem.actual}`;
    case 'missing-field':
      return `${place} ${problem.name}`;
    case 'invalid-value':
      return `${place} ${problem.value}, not ${problem.allowed.join(' or ')}`;
    default:
      return place;
  }
}

const check = (text: string): string[] => valuesOf(text).flatMap(problemsOf).map(inWords);

/** The problems of a pod with this spec, written as YAML's flow. */
const checkPod = (spec: string): string[] =>
  check(`{apiVersion: v1, kind: Pod, metadata: {name: t}, spec: ${spec}}`);
const checkContainer = (fields: string): string[] =>
  checkPod(`{containers: [{name: c, ${fields}}]}`);

describe('what the official decoder says', () => {
  interface Row {
    readonly name: string;
    readonly yaml: string;
    readonly docs: readonly {
      readonly doc: number;
      readonly error?: string;
      readonly strictErrors?: readonly string[];
    }[];
  }
  const rows = readFileSync(new URL('../../rules/testdata/traps.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const cases = rows.flatMap(({ name, yaml, docs }) =>
    docs.map(({ doc, error, strictErrors }) => ({ name, yaml, doc, error, strictErrors })),
  );

  /** Go's own path, which names neither items nor the keys of a map. */
  const goPath = ({ path }: SchemaProblem) =>
    formatPath(path.filter((step) => typeof step === 'string'));

  it.each(cases)('$name, document $doc', ({ yaml, doc, error, strictErrors }) => {
    const problems = problemsOf(valuesOf(yaml)[doc]);

    const refused = /^decode: json: .* Go struct field \w+\.(\S+) of type/.exec(error ?? '')?.[1];
    const wrong = problems.filter(({ code }) => code === 'wrong-type').map(goPath);
    if (refused === undefined) expect(wrong).toEqual([]);
    else expect(wrong).toEqual([expect.stringMatching(new RegExp(`^${refused}(?:$|[.[])`))]);

    const unknown = problems.filter(({ code }) => code === 'unknown-field');
    const said = strictErrors?.flatMap((text) => /^unknown field "(.*)"$/.exec(text)?.[1] ?? []);
    expect(unknown.map(({ path }) => formatPath(path))).toEqual(said ?? []);
  });

  it('has something to say of both', () => {
    const counted = (...tests: boolean[]) => tests.filter(Boolean).length;
    expect(counted(...cases.map(({ error }) => /^decode: json/.test(error ?? '')))).toBe(18);
    expect(counted(...cases.map(({ strictErrors }) => /unknown/.test(`${strictErrors}`)))).toBe(7);
  });
});

describe('manifests of others', () => {
  /** What is really wrong with them: Kubernetes says the same of the types and unknown fields. */
  const mistakes: { readonly [name: string]: readonly string[] } = {
    'bridgecrewio+checkov+tests+kubernetes+checks+example_RootContainersHighUID+rootContainersHighUIDFAILED.yaml':
      [
        'spec.securityContext.runAsUser wrong-type int64, not string',
        'spec.securityContext wrong-type map, not string',
      ],
    'kubernetes+ingress-nginx+docs+examples+auth+oauth-external-auth+vouch-proxy.yaml': [
      'spec.template.spec.containers[0].env[0].value wrong-type string, not boolean',
    ],
    // A patch for kustomize, no whole object.
    'kubernetes-sigs+metrics-server+manifests+components+autoscale+patch.yaml': [
      'spec missing-field selector',
      'spec.template.spec.containers[0].resources.$patch unknown-field',
    ],
    'stackrox+kube-linter+tests+checks+sorted-keys.yaml': [
      'spec missing-field selector',
      'spec missing-field template',
    ],
    'stackrox+kube-linter+tests+checks+restart-policy.yaml': [
      'spec missing-field selector',
      'spec.template.spec missing-field containers',
      'spec missing-field containers',
      'spec missing-field schedule',
      'spec.jobTemplate.spec.template.spec missing-field containers',
    ],
    // Placeholders of envsubst stand where numbers and words belong.
    'GoogleCloudPlatform+kubernetes-engine-samples+ai-ml+infw-gw+examples+getting-started+inference-pool-variables.yaml':
      [
        'spec.ports[0].protocol invalid-value $SERVICE_PROTOCOL, not SCTP or TCP or UDP',
        'spec.ports[0].port wrong-type int32, not string',
        'spec.type invalid-value $SERVICE_TYPE, not ClusterIP or ExternalName or LoadBalancer or NodePort',
        'spec.replicas wrong-type int32, not string',
        'spec.template.spec.containers[0].imagePullPolicy invalid-value $IMAGE_PULL_POLICY, not Always or IfNotPresent or Never',
        'spec.template.spec.containers[0].ports[0].containerPort wrong-type int32, not string',
        'spec.template.spec.containers[0].ports[1].containerPort wrong-type int32, not string',
        'spec.template.spec.containers[0].ports[2].containerPort wrong-type int32, not string',
        'spec.template.spec.containers[0].livenessProbe.grpc.port wrong-type int32, not string',
        'spec.template.spec.containers[0].livenessProbe.initialDelaySeconds wrong-type int32, not string',
        'spec.template.spec.containers[0].livenessProbe.periodSeconds wrong-type int32, not string',
        'spec.template.spec.containers[0].readinessProbe.grpc.port wrong-type int32, not string',
        'spec.template.spec.containers[0].readinessProbe.initialDelaySeconds wrong-type int32, not string',
        'spec.template.spec.containers[0].readinessProbe.periodSeconds wrong-type int32, not string',
      ],
  };
  const files = ['manifests', 'aks-manifests'].flatMap((folder) => {
    const directory = new URL(`../../yaml/testdata/${folder}/`, import.meta.url);
    return readdirSync(directory)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .map((name) => ({ name, url: new URL(encodeURIComponent(name), directory) }));
  });

  it.each(files)('$name', ({ name, url }) => {
    const bytes = readFileSync(url);
    const wide = { fffe: 'utf-16le', feff: 'utf-16be' }[bytes.subarray(0, 2).toString('hex')];
    const text = new TextDecoder(wide ?? 'utf-8', { ignoreBOM: true }).decode(bytes);
    // Many objects of one file may have the same mistake.
    const said = check(text).map((line) => line.replace(/\$\{(\w+)[^}]*\}/g, '$$$1'));
    expect([...new Set(said)]).toEqual(mistakes[name] ?? []);
  });
});

describe('a field that Kubernetes does not know', () => {
  it.each<[string, string]>([
    ['{hostPid: true, containers: []}', 'spec.hostPid unknown-field, meant hostPID, security'],
    [
      '{securitycontext: {}, containers: []}',
      'spec.securitycontext unknown-field, meant securityContext, security',
    ],
    [
      '{securityContext: {runasnonroot: true}, containers: []}',
      'spec.securityContext.runasnonroot unknown-field, meant runAsNonRoot, security',
    ],
    [
      '{volumes: [{name: v, HostPath: {path: /}}], containers: []}',
      'spec.volumes[0].HostPath unknown-field, meant hostPath, security',
    ],
    ['{contaienrs: [], containers: []}', 'spec.contaienrs unknown-field, meant containers'],
    [
      '{hostNetwrok: true, containers: []}',
      'spec.hostNetwrok unknown-field, meant hostNetwork, security',
    ],
    [
      '{securityContext: {seccompProfile: {tpye: X, type: Localhost}}, containers: []}',
      'spec.securityContext.seccompProfile.tpye unknown-field, meant type, security',
    ],
    [
      '{c\u043entainers: [], containers: []}',
      'spec.c\u043entainers unknown-field, with \u043e (U+043E), meant containers',
    ],
    [
      '{h\u03bfstN\u0435tw\u043er\u03ba: true, containers: []}',
      'spec.h\u03bfstN\u0435tw\u043er\u03ba unknown-field, with \u03bf (U+03BF),\u0435 (U+0435),\u043e (U+043E),\u03ba (U+03BA), meant hostNetwork, security',
    ],
    ['{somethingElse: true, containers: []}', 'spec.somethingElse unknown-field'],
    ['{__proto__: {}, containers: []}', 'spec.__proto__ unknown-field'],
    ['{constructor: 1, containers: []}', 'spec.constructor unknown-field'],
    ['{0: 1, containers: []}', 'spec["0"] unknown-field'],
    // Two letters are too many for a name so short.
    ['{ox: {name: linux}, containers: []}', 'spec.ox unknown-field, meant os'],
    ['{xx: {name: linux}, containers: []}', 'spec.xx unknown-field'],
  ])('%s', (spec, problem) => {
    expect(checkPod(spec)).toEqual([problem]);
  });

  it.each<[string, string]>([
    ['imagge: x', 'imagge unknown-field, meant image'],
    ['resources: {limit: {cpu: 1}}', 'resources.limit unknown-field, meant limits'],
    ['volumeMount: []', 'volumeMount unknown-field, meant volumeMounts'],
    ['env: [{name: A, val: b}]', 'env[0].val unknown-field'],
  ])('of a container: %s', (fields, problem) => {
    expect(checkContainer(fields)).toEqual([`spec.containers[0].${problem}`]);
  });
});

describe('a field that is right elsewhere', () => {
  it.each<[string, string]>([
    [
      '{runAsUser: 1, containers: []}',
      'spec.runAsUser unknown-field, to securityContext, security',
    ],
    [
      '{privileged: true, containers: []}',
      'spec.privileged unknown-field, to containers[].securityContext, security',
    ],
    ['{image: x, containers: []}', 'spec.image unknown-field, to containers[]'],
    ['{labels: {}, containers: []}', 'spec.labels unknown-field, to metadata'],
    ['{name: x, containers: []}', 'spec.name unknown-field, to metadata'],
    ...[
      'allowPrivilegeEscalation',
      'capabilities',
      'privileged',
      'readOnlyRootFilesystem',
      'procMount',
    ].map((name): [string, string] => [
      `{securityContext: {${name}: x}, containers: []}`,
      `spec.securityContext.${name} unknown-field, to containers[].securityContext, security`,
    ]),
    [
      '{securityContext: {hostPID: true}, containers: []}',
      'spec.securityContext.hostPID unknown-field, to spec, security',
    ],
    [
      '{containers: [{name: c, privileged: true}]}',
      'spec.containers[0].privileged unknown-field, to securityContext, security',
    ],
    [
      '{initContainers: [{name: c, hostPID: true}], containers: []}',
      'spec.initContainers[0].hostPID unknown-field, to spec, security',
    ],
    [
      '{containers: [{name: c, securityContext: {fsGroup: 1}}]}',
      'spec.containers[0].securityContext.fsGroup unknown-field, to spec.securityContext, security',
    ],
    [
      '{containers: [{name: c, resources: {securityContext: {}}}]}',
      'spec.containers[0].resources.securityContext unknown-field, to spec.containers[], security',
    ],
    [
      '{containers: [{name: c, livenessProbe: {command: [ls]}}]}',
      'spec.containers[0].livenessProbe.command unknown-field, to exec',
    ],
    [
      '{containers: [{name: c, env: [{name: A, secretKeyRef: {}}]}]}',
      'spec.containers[0].env[0].secretKeyRef unknown-field, to valueFrom',
    ],
    // `name` is said in so many places that none can be told.
    [
      '{containers: [{name: c, envFrom: [{name: c}]}]}',
      'spec.containers[0].envFrom[0].name unknown-field',
    ],
  ])('of a pod: %s', (spec, problem) => {
    expect(checkPod(spec)).toEqual([problem]);
  });

  const template = 'selector: {}, template: {spec: {containers: []}}';
  it.each<[string, string]>([
    [
      `{spec: {hostPID: true, ${template}}}`,
      'spec.hostPID unknown-field, to spec.template.spec, security',
    ],
    [
      `{spec: {runAsUser: 1, ${template}}}`,
      'spec.runAsUser unknown-field, to spec.template.spec.securityContext, security',
    ],
    [
      `{spec: {image: x, ${template}}}`,
      'spec.image unknown-field, to spec.template.spec.containers[]',
    ],
    [`{spec: {matchLabels: {}, ${template}}}`, 'spec.matchLabels unknown-field, to selector'],
    [`{replicas: 1, spec: {${template}}}`, 'replicas unknown-field, to spec'],
    [
      '{spec: {selector: {}, template: {containers: [], spec: {containers: []}}}}',
      'spec.template.containers unknown-field, to spec',
    ],
    [
      '{spec: {selector: {}, template: {spec: {replicas: 1, containers: []}}}}',
      'spec.template.spec.replicas unknown-field, to spec',
    ],
    [
      '{spec: {selector: {}, template: {spec: {containers: [{name: c, hostPID: true}]}}}}',
      'spec.template.spec.containers[0].hostPID unknown-field, to spec.template.spec, security',
    ],
  ])('of a deployment: %s', (object, problem) => {
    expect(check(`{apiVersion: apps/v1, kind: Deployment, ${object.slice(1)}`)).toEqual([problem]);
  });

  it('of a cron job', () => {
    const spec = '{schedule: x, jobTemplate: {spec: {containers: [], template: {}}}}';
    expect(check(`{apiVersion: batch/v1, kind: CronJob, spec: ${spec}}`)).toEqual([
      'spec.jobTemplate.spec.containers unknown-field, to spec.jobTemplate.spec.template.spec',
    ]);
  });

  it('of a kind without a pod', () => {
    expect(check('{apiVersion: v1, kind: Service, ports: [], hostPID: true}')).toEqual([
      'ports unknown-field, to spec',
      'hostPID unknown-field, security',
    ]);
  });
});

describe('types', () => {
  const limit = (quantity: string) => checkContainer(`resources: {limits: {cpu: ${quantity}}}`);

  it.each([
    '1',
    '0.5',
    '100m',
    '1.5Gi',
    '-1',
    '+1',
    '1e3',
    '1E3',
    '12e-3',
    '1E',
    '.5',
    '5.',
    '"1"',
    '" 1 "',
    '1e30',
    '5u',
    '5n',
    '00',
    'null',
  ])('the quantity %s', (quantity) => {
    expect(limit(quantity)).toEqual([]);
  });
  it.each([
    '""',
    '1 Gi',
    '1gi',
    '1i',
    '1KiB',
    '100mb',
    '1e',
    '1.1.1',
    '0x10z',
    '"1,5"',
    '1+1',
    '"-3.01e-"',
    'Ki1',
    // The line break of a block is part of the value.
    '"1Gi\\n"',
  ])('no quantity: %s', (quantity) => {
    expect(limit(quantity)).toEqual([
      'spec.containers[0].resources.limits.cpu wrong-type quantity, not string',
    ]);
  });
  it.each([
    ['true', 'boolean'],
    ['[1]', 'list'],
    ['{}', 'map'],
  ])('no quantity: %s', (quantity, type) => {
    expect(limit(quantity)).toEqual([
      `spec.containers[0].resources.limits.cpu wrong-type quantity, not ${type}`,
    ]);
  });

  const deletion = (time: string) =>
    check(`{apiVersion: v1, kind: Namespace, metadata: {deletionTimestamp: ${time}}}`);
  it.each([
    '2024-02-29T23:59:59Z',
    '"2024-01-01T00:00:00.123456+01:00"',
    '"2024-01-01T1:00:00Z"',
    'null',
  ])('the time %s', (time) => {
    expect(deletion(time)).toEqual([]);
  });
  it.each([
    '""',
    '2024-01-01',
    '2023-02-29T00:00:00Z',
    '"2024-01-01 00:00:00Z"',
    '"2024-01-01T24:00:00Z"',
    '"2024-13-01T00:00:00Z"',
    '"2024-01-01t00:00:00z"',
    '"2024-01-01T00:00:00"',
  ])('no time: %s', (time) => {
    expect(deletion(time)).toEqual(['metadata.deletionTimestamp wrong-type time, not string']);
  });

  const secret = (value: string) => check(`{apiVersion: v1, kind: Secret, data: {a: ${value}}}`);
  it.each(['""', 'YWJj', 'YQ==', '"YW\\nJj\\n"', 'null'])('base64: %s', (value) => {
    expect(secret(value)).toEqual([]);
  });
  it.each(['[]', '[0, 255]', '[1, null]'])('bytes one by one: %s', (value) => {
    expect(secret(value)).toEqual([]);
  });
  it.each(['[256]', '[-1]', '[1.5]', '[a]', '[[1]]'])('no bytes: %s', (value) => {
    expect(secret(value)).toEqual(['data.a wrong-type base64, not list']);
  });
  it.each(['YQ', 'a b=', '"ü==="', 'a-_b', '====', 'Y==='])('no base64: %s', (value) => {
    expect(secret(value)).toEqual(['data.a wrong-type base64, not string']);
  });

  it.each<[string, string[]]>([
    ['{activeDeadlineSeconds: 1000.0}', []],
    ['{activeDeadlineSeconds: 1e3}', []],
    ['{activeDeadlineSeconds: 9223372036854775807}', []],
    [
      '{activeDeadlineSeconds: 9223372036854775808}',
      ['activeDeadlineSeconds wrong-type int64, not number'],
    ],
    ['{priority: 2147483648}', ['priority wrong-type int32, not number']],
    ['{priority: 1.5}', ['priority wrong-type int32, not number']],
    ['{nodeSelector: {a: null, b: x}}', []],
    ['{nodeSelector: {a: 1}}', ['nodeSelector.a wrong-type string, not number']],
    ['{nodeSelector: [a]}', ['nodeSelector wrong-type string-map, not list']],
    ['{overhead: x}', ['overhead wrong-type map, not string']],
    ['{nodeName: 1}', ['nodeName wrong-type string, not number']],
    ['{hostname: yes}', ['hostname wrong-type string, not boolean']],
    ['{os: linux}', ['os wrong-type map, not string']],
    ['{tolerations: {}}', ['tolerations wrong-type list, not map']],
    ['{dnsPolicy: 1}', ['dnsPolicy wrong-type string, not number']],
    ['{volumes: [x]}', ['volumes[0] wrong-type map, not string']],
  ])('%s', (spec, problems) => {
    expect(checkPod(`{containers: [], ${spec.slice(1)}`)).toEqual(
      problems.map((problem) => `spec.${problem}`),
    );
  });

  it.each<[string, string[]]>([
    ['http', []],
    ['8080', []],
    ['"8080"', []],
    ['1.5', ['int-or-string, not number']],
    ['4294967296', ['int-or-string, not number']],
    ['true', ['int-or-string, not boolean']],
  ])('the port %s', (port, problems) => {
    expect(checkContainer(`livenessProbe: {tcpSocket: {port: ${port}}}`)).toEqual(
      problems.map(
        (problem) => `spec.containers[0].livenessProbe.tcpSocket.port wrong-type ${problem}`,
      ),
    );
  });

  it('of an object that is none', () => {
    expect(checkSchema('v1', 'Pod', 'text', ['items', 3])).toEqual([
      { code: 'wrong-type', path: ['items', 3], expected: 'map', actual: 'string' },
    ]);
  });
});

describe('required fields and enums', () => {
  it.each<[string, string[]]>([
    ['{}', ['spec missing-field containers']],
    ['{containers: null}', ['spec missing-field containers']],
    ['{containers: [{image: x}]}', ['spec.containers[0] missing-field name']],
    ['{containers: [null]}', ['spec.containers[0] missing-field name']],
    [
      '{containers: [{name: c, ports: [{protocol: TCP}]}]}',
      ['spec.containers[0].ports[0] missing-field containerPort'],
    ],
    // These have a default, or do without.
    ['{containers: [{name: c, ports: [{containerPort: 1, protocol: ""}]}]}', []],
    ['{containers: [], securityContext: {sysctls: [{name: a}]}}', []],
    [
      '{containers: [], restartPolicy: always}',
      ['spec.restartPolicy invalid-value always, not Always or Never or OnFailure'],
    ],
    [
      '{containers: [], securityContext: {seccompProfile: {type: runtime/default}}}',
      [
        'spec.securityContext.seccompProfile.type invalid-value runtime/default, not Localhost or RuntimeDefault or Unconfined',
      ],
    ],
  ])('%s', (spec, problems) => {
    expect(checkPod(spec)).toEqual(problems);
  });

  it('are not asked of a status, which is decoded all the same', () => {
    const status = '{phase: Gone, conditions: [{}], hostIP: 1, typo: 1, startTime: null}';
    expect(check(`{apiVersion: v1, kind: Pod, status: ${status}}`)).toEqual([
      'status.hostIP wrong-type string, not number',
      'status.typo unknown-field',
    ]);
  });

  it('come in the order of the document', () => {
    expect(
      checkPod('{zone: 1, containers: [{image: 1, name: 1}, {ports: {}}], hostPID: "no"}'),
    ).toEqual([
      'spec.zone unknown-field',
      'spec.containers[0].image wrong-type string, not number',
      'spec.containers[0].name wrong-type string, not number',
      'spec.containers[1] missing-field name',
      'spec.containers[1].ports wrong-type list, not map',
      'spec.hostPID wrong-type boolean, not string',
    ]);
  });
});

describe('what the server adds is known', () => {
  it('in an object that was read from it', () => {
    expect(
      check(`
apiVersion: v1
kind: Pod
metadata:
  name: t
  creationTimestamp: null
  generation: 1
  resourceVersion: "1"
  selfLink: /x
  uid: x
  ownerReferences: [{apiVersion: v1, kind: A, name: a, uid: u, controller: true}]
  managedFields:
    - {manager: kubectl, operation: Update, apiVersion: v1, time: "2024-01-01T00:00:00Z",
       fieldsType: FieldsV1, fieldsV1: {"f:spec": {"k:{}": {.: {}}}}}
spec:
  containers: [{name: c, terminationMessagePath: /dev/termination-log}]
  serviceAccount: default
  enableServiceLinks: true
status: {phase: Running, qosClass: BestEffort, conditions: []}
`),
    ).toEqual([]);
  });

  it('in templates of claims, which need no kind', () => {
    const claim = '{metadata: {name: data}, spec: {resources: {requests: {storage: 1Gi}}}}';
    const spec = `{selector: {}, template: {}, volumeClaimTemplates: [${claim}]}`;
    expect(check(`{apiVersion: apps/v1, kind: StatefulSet, spec: ${spec}}`)).toEqual([]);
  });
});

describe('kinds', () => {
  it.each([
    ...[
      'Pod',
      'PodTemplate',
      'ReplicationController',
      'ServiceAccount',
      'Secret',
      'ConfigMap',
      'Service',
      'Namespace',
      'PersistentVolumeClaim',
      'PersistentVolume',
      'LimitRange',
      'ResourceQuota',
    ].map((kind) => ['v1', kind]),
    ...['ReplicaSet', 'Deployment', 'StatefulSet', 'DaemonSet'].map((kind) => ['apps/v1', kind]),
    ...['Job', 'CronJob'].map((kind) => ['batch/v1', kind]),
    ...['NetworkPolicy', 'Ingress', 'IngressClass'].map((kind) => ['networking.k8s.io/v1', kind]),
    ['policy/v1', 'PodDisruptionBudget'],
    ['autoscaling/v1', 'HorizontalPodAutoscaler'],
    ['autoscaling/v2', 'HorizontalPodAutoscaler'],
    ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map((kind) => [
      'rbac.authorization.k8s.io/v1',
      kind,
    ]),
    ['storage.k8s.io/v1', 'StorageClass'],
    ['scheduling.k8s.io/v1', 'PriorityClass'],
    ['node.k8s.io/v1', 'RuntimeClass'],
    ['secrets-store.csi.x-k8s.io/v1', 'SecretProviderClass'],
  ] as [string, string][])('%s %s is known', (apiVersion, kind) => {
    expect(knowsKind(apiVersion, kind)).toBe(true);
    expect([...(shapeOf(apiVersion, kind)?.fields.keys() ?? [])]).toEqual(
      expect.arrayContaining(['apiVersion', 'kind', 'metadata']),
    );
  });

  it.each([
    ['apps/v1', 'Pod'],
    ['v1', 'pod'],
    ['', ''],
    ['example.com/v1', 'Deployment'],
  ])('nothing is said of %s %s', (apiVersion, kind) => {
    expect(knowsKind(apiVersion, kind)).toBe(false);
    expect(checkSchema(apiVersion, kind, { anything: 'goes' }, [])).toEqual([]);
  });

  it('an item of a list, at its place', () => {
    expect(
      check('{apiVersion: v1, kind: PodList, items: [{spec: {containers: [], hostPid: true}}]}'),
    ).toEqual(['items[0].spec.hostPid unknown-field, meant hostPID, security']);
  });

  it('of the secrets store, with an open status', () => {
    const object = (spec: string) =>
      `{apiVersion: secrets-store.csi.x-k8s.io/v1, kind: SecretProviderClass, spec: ${spec}, status: {byPod: [1]}}`;
    expect(
      check(
        object(
          '{provider: azure, parameters: {tenantId: x}, secretObjects: [{secretName: s, type: Opaque, labels: {a: b}, annotations: {a: b}, data: [{objectName: o, key: k}]}]}',
        ),
      ),
    ).toEqual([]);
    expect(check(object('{provider: azure, parameters: {usePodIdentity: false}}'))).toEqual([
      'spec.parameters.usePodIdentity wrong-type string, not boolean',
    ]);
  });

  it('speaks of no newer Kubernetes than the rules do', () => {
    const version = parseVersion(SCHEMA_VERSION);
    expect(version && atLeast(LATEST, version)).toBe(true);
  });
});
