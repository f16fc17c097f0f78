/** What single values and fields of any object are refused for, with a close neighbour that is not. */
import { describe, expect, it } from 'vitest';
import { formatPath } from '../../text/path.ts';
import { parseDocument } from '../../yaml/parse.ts';
import { addKnowledge } from '../knowledge.ts';
import { objectsOf } from '../pod.ts';
import { checkSchema } from '../schema/schema.ts';
import { DEFAULT_VERSION } from '../version.ts';
import { RARER_RULES } from './rarer-rules.ts';
import type { ValueRefusalData } from './refusal.ts';

addKnowledge({ checks: RARER_RULES });

function told(text: string, minor = DEFAULT_VERSION.minor): string[] {
  const { value, error } = parseDocument(text);
  if (value === undefined) throw new Error(`${error?.detail}\n${text}`);
  return objectsOf(value).flatMap(({ apiVersion, kind, value: object, path }) =>
    checkSchema(apiVersion ?? '', kind ?? '', object, path, { major: 1, minor }).map(
      (problem) => `${problem.code} ${formatPath(problem.path)}`,
    ),
  );
}

const object = (apiVersion: string, kind: string) => (rest: string) =>
  `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: web}, ${rest}}`;
const pod = (spec: string) => object('v1', 'Pod')(`spec: {containers: [{name: c}], ${spec}}`);
const container = (fields: string) =>
  object('v1', 'Pod')(`spec: {containers: [{name: c, ${fields}}]}`);
const service = (spec: string) => object('v1', 'Service')(`spec: {${spec}}`);
const ported = (spec: string) => service(`ports: [{port: 80}], ${spec}`);
const TEMPLATE = 'template: {metadata: {labels: {app: web}}, spec: {containers: [{name: c}]}}';
const deployment = (spec: string) => object('apps/v1', 'Deployment')(`spec: {${spec}}`);
const selecting = (spec: string) =>
  deployment(`selector: {matchLabels: {app: web}}, ${TEMPLATE}, ${spec}`);
const job = (spec: string) => object('batch/v1', 'Job')(`spec: {${TEMPLATE}, ${spec}}`);
const indexed = (rule: string) =>
  job(`completionMode: Indexed, completions: 3, successPolicy: {rules: [${rule}]}`);
const budget = (spec: string) => object('policy/v1', 'PodDisruptionBudget')(`spec: {${spec}}`);
const policy = (spec: string) =>
  object('networking.k8s.io/v1', 'NetworkPolicy')(`spec: {podSelector: {}, ${spec}}`);
const block = (fields: string) => policy(`ingress: [{from: [{ipBlock: {${fields}}}]}]`);
const ingress = (path: string) =>
  object('networking.k8s.io/v1', 'Ingress')(`spec: {rules: [{http: {paths: [{${path}}]}}]}`);
const BACKEND = 'backend: {service: {name: a, port: {number: 80}}}';
const scaler = (spec: string) =>
  object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
  )(`spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}, ${spec}}`);
const limits = (item: string) => object('v1', 'LimitRange')(`spec: {limits: [{${item}}]}`);
const quota = (spec: string) => object('v1', 'ResourceQuota')(`spec: {${spec}}`);
const claim = (storage: string) =>
  object(
    'v1',
    'PersistentVolumeClaim',
  )(`spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: ${storage}}}}`);

type Case = readonly [refused: string, path: string, accepted: string];

const CASES: { readonly [C in keyof ValueRefusalData]: readonly Case[] } = {
  'value-malformed': [
    [pod('nodeSelector: {"a b": c}'), 'spec.nodeSelector["a b"]', pod('nodeSelector: {a.b/c: d}')],
    [pod('nodeSelector: {a: b c}'), 'spec.nodeSelector.a', pod('nodeSelector: {a: ""}')],
    [pod('hostname: a.b'), 'spec.hostname', pod('hostname: a-b')],
    [pod('priorityClassName: A'), 'spec.priorityClassName', pod('priorityClassName: a.b')],
    [
      pod('dnsConfig: {nameservers: [a]}'),
      'spec.dnsConfig.nameservers[0]',
      pod('dnsConfig: {nameservers: ["::1", 10.0.0.1]}'),
    ],
    [
      pod('hostAliases: [{ip: 10.0.0.01}]'),
      'spec.hostAliases[0].ip',
      pod('hostAliases: [{ip: 10.0.0.1}]'),
    ],
    [
      container('env: [{name: a, valueFrom: {fieldRef: {fieldPath: spec.containers}}}]'),
      'spec.containers[0].env[0].valueFrom.fieldRef.fieldPath',
      container(`env: [{name: a, valueFrom: {fieldRef: {fieldPath: "metadata.labels['a']"}}}]`),
    ],
    [
      container('env: [{name: a, valueFrom: {secretKeyRef: {name: A_B, key: k}}}]'),
      'spec.containers[0].env[0].valueFrom.secretKeyRef.name',
      container('env: [{name: a, valueFrom: {secretKeyRef: {name: a.b, key: K_1}}}]'),
    ],
    [
      container('resources: {limits: {gpu: 1}}'),
      'spec.containers[0].resources.limits.gpu',
      container('resources: {limits: {nvidia.com/gpu: 1, cpu: 1, hugepages-2Mi: 2Mi}}'),
    ],
    [
      container('securityContext: {windowsOptions: {runAsUserName: "a/b"}}'),
      'spec.containers[0].securityContext.windowsOptions.runAsUserName',
      container(
        'securityContext: {windowsOptions: {runAsUserName: "NT AUTHORITY\\\\LOCAL SERVICE"}}',
      ),
    ],
    [
      pod('volumes: [{name: a, hostPath: {path: /a/../b}}]'),
      'spec.volumes[0].hostPath.path',
      pod('volumes: [{name: a, hostPath: {path: /a..b}}]'),
    ],
    [service('ports: [{port: 80, name: A}]'), 'spec.ports[0].name', ported('')],
    [ported('externalIPs: [127.0.0.1]'), 'spec.externalIPs[0]', ported('externalIPs: [10.0.0.1]')],
    [
      service('type: ExternalName, externalName: a_b'),
      'spec.externalName',
      service('type: ExternalName, externalName: a.example.'),
    ],
    [budget('minAvailable: abc'), 'spec.minAvailable', budget('minAvailable: 50%')],
    [budget('maxUnavailable: -1'), 'spec.maxUnavailable', budget('maxUnavailable: 0')],
    [budget('minAvailable: 101%'), 'spec.minAvailable', budget('minAvailable: 100%')],
    [
      block('cidr: not-a-cidr'),
      'spec.ingress[0].from[0].ipBlock.cidr',
      block('cidr: "2001:db8::/32"'),
    ],
    [
      ingress(`path: a, pathType: Prefix, ${BACKEND}`),
      'spec.rules[0].http.paths[0].path',
      ingress(`path: /a, pathType: Prefix, ${BACKEND}`),
    ],
    [
      object(
        'batch/v1',
        'CronJob',
      )(`spec: {schedule: "* * *", jobTemplate: {spec: {${TEMPLATE}}}}`),
      'spec.schedule',
      object(
        'batch/v1',
        'CronJob',
      )(`spec: {schedule: "@daily", jobTemplate: {spec: {${TEMPLATE}}}}`),
    ],
    [quota('hard: {cups: 1}'), 'spec.hard.cups', quota('hard: {requests.cpu: 1, pods: 3}')],
    [limits('type: Deployment'), 'spec.limits[0].type', limits('type: Container')],
    [
      object('v1', 'ConfigMap')('data: {"a b": c}'),
      'data["a b"]',
      object('v1', 'ConfigMap')('data: {..a: b}').replace('..', '.'),
    ],
  ],
  'value-too-long': [
    [
      object(
        'batch/v1',
        'CronJob',
      )('')
        .replace('web', 'a'.repeat(53))
        .replace(', }', `, spec: {schedule: "@daily", jobTemplate: {spec: {${TEMPLATE}}}}}`),
      'metadata.name',
      object(
        'batch/v1',
        'CronJob',
      )('')
        .replace('web', 'a'.repeat(52))
        .replace(', }', `, spec: {schedule: "@daily", jobTemplate: {spec: {${TEMPLATE}}}}}`),
    ],
  ],
  'number-out-of-range': [
    [selecting('replicas: -1'), 'spec.replicas', selecting('replicas: 0')],
    [
      indexed('{succeededCount: -1, succeededIndexes: "0-1"}'),
      'spec.successPolicy.rules[0].succeededCount',
      indexed('{succeededCount: 0, succeededIndexes: "0-1"}'),
    ],
    [
      selecting('minReadySeconds: 600'),
      'spec.progressDeadlineSeconds',
      selecting('minReadySeconds: 599'),
    ],
    [
      pod('volumes: [{name: a, secret: {secretName: s, defaultMode: 512}}]'),
      'spec.volumes[0].secret.defaultMode',
      pod('volumes: [{name: a, secret: {secretName: s, defaultMode: 511}}]'),
    ],
    [
      scaler('maxReplicas: 3, minReplicas: 4'),
      'spec.maxReplicas',
      scaler('maxReplicas: 3, minReplicas: 3'),
    ],
    [scaler('maxReplicas: 3, minReplicas: 0'), 'spec.minReplicas', scaler('maxReplicas: 3')],
    [
      policy('egress: [{ports: [{port: 80, endPort: 79}]}]'),
      'spec.egress[0].ports[0].endPort',
      policy('egress: [{ports: [{port: 80, endPort: 80}]}]'),
    ],
  ],
  'not-json': [
    [
      object(
        'v1',
        'Secret',
      )('type: kubernetes.io/dockerconfigjson, stringData: {.dockerconfigjson: a}'),
      'stringData[".dockerconfigjson"]',
      object(
        'v1',
        'Secret',
      )('type: kubernetes.io/dockerconfigjson, data: {.dockerconfigjson: e30=}'),
    ],
  ],
  'one-of-required': [
    [
      object('networking.k8s.io/v1', 'Ingress')('spec: {}'),
      'spec',
      object('networking.k8s.io/v1', 'Ingress')(`spec: {default${BACKEND.replace('b', 'B')}}`),
    ],
    [policy('ingress: [{from: [{}]}]'), 'spec.ingress[0].from[0]', policy('ingress: [{from: []}]')],
    [
      ingress('path: /a, pathType: Prefix, backend: {service: {name: a}}'),
      'spec.rules[0].http.paths[0].backend.service.port',
      ingress(`path: /a, pathType: Prefix, ${BACKEND}`),
    ],
  ],
  'fields-excluded': [
    [
      budget('minAvailable: 1, maxUnavailable: 1'),
      'spec.maxUnavailable',
      budget('minAvailable: 1'),
    ],
    [
      selecting('strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}'),
      'spec.strategy.rollingUpdate',
      selecting('strategy: {rollingUpdate: {maxSurge: 1}}'),
    ],
    [
      service('ports: [{port: 80, nodePort: 30080}]'),
      'spec.ports[0].nodePort',
      service('type: NodePort, ports: [{port: 80, nodePort: 30080}]'),
    ],
    [
      policy('ingress: [{from: [{podSelector: {}, ipBlock: {cidr: 10.0.0.0/8}}]}]'),
      'spec.ingress[0].from[0].ipBlock',
      policy('ingress: [{from: [{podSelector: {}, namespaceSelector: {}}]}]'),
    ],
  ],
  'field-needs': [
    [
      job('maxFailedIndexes: 1, backoffLimitPerIndex: 1'),
      'spec.backoffLimitPerIndex',
      job('completionMode: Indexed, completions: 1, backoffLimitPerIndex: 1'),
    ],
    [
      ported('loadBalancerSourceRanges: [10.0.0.0/8]'),
      'spec.loadBalancerSourceRanges',
      ported('type: LoadBalancer, loadBalancerSourceRanges: [10.0.0.0/8]'),
    ],
    [
      pod('tolerations: [{value: a}]'),
      'spec.tolerations[0].operator',
      pod('tolerations: [{operator: Exists}]'),
    ],
  ],
  'one-value': [
    [
      pod(
        'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt, values: []}]}]}}}',
      ),
      'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchExpressions[0].values',
      pod(
        'affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: Gt, values: ["1"]}]}]}}}',
      ),
    ],
  ],
  'item-twice': [
    [
      service('ports: [{name: a, port: 80}, {name: a, port: 81}]'),
      'spec.ports[1].name',
      service('ports: [{name: a, port: 80}, {name: b, port: 80, protocol: UDP}]'),
    ],
  ],
  'too-many': [
    [
      policy('policyTypes: [Ingress, Egress, Egress]'),
      'spec.policyTypes',
      policy('policyTypes: [Ingress, Egress]'),
    ],
  ],
  'order-wrong': [
    [
      limits('type: Container, min: {cpu: 2}, max: {cpu: 1}'),
      'spec.limits[0].min.cpu',
      limits('type: Container, min: {cpu: 1}, max: {cpu: 1000m}'),
    ],
  ],
  'not-inside': [
    [
      block('cidr: 10.0.0.0/8, except: [11.0.0.0/16]'),
      'spec.ingress[0].from[0].ipBlock.except[0]',
      block('cidr: 10.0.0.0/8, except: [10.1.0.0/16]'),
    ],
  ],
  'selector-empty': [[deployment(`selector: {}, ${TEMPLATE}`), 'spec.selector', selecting('')]],
  'selector-mismatch': [
    [
      deployment(`selector: {matchLabels: {app: other}}, ${TEMPLATE}`),
      'spec.template.metadata.labels',
      selecting(''),
    ],
    [
      object('v1', 'ReplicationController')(`spec: {selector: {app: other}, ${TEMPLATE}}`),
      'spec.template.metadata.labels',
      object('v1', 'ReplicationController')(`spec: {${TEMPLATE}}`),
    ],
    [
      job('manualSelector: true, selector: {matchLabels: {app: other}}'),
      'spec.template.metadata.labels',
      job('manualSelector: true, selector: {matchLabels: {app: web}}'),
    ],
  ],
  'selector-generated': [[job('selector: {matchLabels: {app: web}}'), 'spec.selector', job('')]],
  'quantity-not-positive': [[claim('0'), 'spec.resources.requests.storage', claim('1Gi')]],
  'quantity-not-whole': [
    // The amount counts, however it is written.
    [
      container('resources: {limits: {a.b/c: 1.5}}'),
      'spec.containers[0].resources.limits["a.b/c"]',
      container('resources: {limits: {a.b/c: 2000.0m}}'),
    ],
    [
      container('resources: {limits: {example.com/a: 500m}}'),
      'spec.containers[0].resources.limits["example.com/a"]',
      container('resources: {limits: {example.com/a: 1000m}}'),
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%s', (refused, path, accepted) => {
    expect(told(refused)).toContain(`${code} ${path}`);
    expect(told(accepted)).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each([
    ['a name', '{apiVersion: v1, kind: Pod, spec: {containers: [{name: c}]}}', 'metadata.name'],
    ['ports', '{apiVersion: v1, kind: Service, metadata: {name: a}}', 'spec.ports'],
    [
      'a namespace',
      '{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: a}, roleRef: {kind: ClusterRole, name: r}, subjects: [{kind: ServiceAccount, name: s}]}',
      'subjects[0].namespace',
    ],
    ['a metric source', scaler('maxReplicas: 1, metrics: [{type: Pods}]'), 'spec.metrics[0].pods'],
    [
      'groups',
      '{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: a}, rules: [{verbs: [get], resources: [pods]}]}',
      'rules[0].apiGroups',
    ],
  ])('%s', (_, text, path) => {
    expect(told(text)).toContain(`value-required ${path}`);
  });
});

describe('names', () => {
  const named = (apiVersion: string, kind: string, name: string) =>
    told(
      `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: "${name}"}, spec: {ports: [{port: 1}]}}`,
    );
  it.each([
    ['a budget', 'policy/v1', 'PodDisruptionBudget', 'A_b', '..'],
    ['a role', 'rbac.authorization.k8s.io/v1', 'ClusterRole', 'system:a', 'a/b'],
    ['a namespace', 'v1', 'Namespace', 'a-1', 'a.b'],
    ['a Secret', 'v1', 'ServiceAccount', 'a.b', 'A'],
  ])('of %s', (_, apiVersion, kind, accepted, refused) => {
    expect(named(apiVersion, kind, accepted)).not.toContain('value-malformed metadata.name');
    expect(named(apiVersion, kind, refused)).toContain('value-malformed metadata.name');
  });

  it('of Services may begin with a digit since 1.36', () => {
    const text =
      '{apiVersion: v1, kind: Service, metadata: {name: 1a}, spec: {ports: [{port: 1}]}}';
    expect(told(text)).toEqual([]);
    expect(told(text, 35)).toEqual(['value-malformed metadata.name']);
  });

  it('may be made of a beginning', () => {
    const job = '{apiVersion: v1, kind: ConfigMap, metadata: {generateName: a-}}';
    expect(told(job)).toEqual([]);
  });
});

it('says nothing of values when one has the wrong type', () => {
  expect(told(service('ports: [{port: [80]}], clusterIP: x'))).toEqual([
    'wrong-type spec.ports[0].port',
  ]);
});

it('takes the unit of a resource for what it comes to, however it is written', () => {
  const unit = (resource: string, divisor: string) =>
    told(
      container(
        `env: [{name: a, valueFrom: {resourceFieldRef: {containerName: c, resource: ${resource}, divisor: ${divisor}}}}]`,
      ),
    );
  for (const divisor of ['1m', '1000m', '0.001', '1'])
    expect(unit('limits.cpu', divisor)).toEqual([]);
  for (const divisor of ['1024Ki', '1Ti', '1e3'])
    expect(unit('limits.memory', divisor)).toEqual([]);
  expect(unit('limits.cpu', '10m')).toHaveLength(1);
  expect(unit('limits.memory', '2Mi')).toHaveLength(1);
});

it('asks a Pod for the image of a volume, and no template', () => {
  const volume = (source: string) => `volumes: [{name: v, image: ${source}}]`;
  expect(told(pod(volume('{}')))).toEqual(['value-required spec.volumes[0].image.reference']);
  expect(told(pod(volume('{reference: "a:1"}')))).toEqual([]);
  const template = TEMPLATE.replace('{name: c}]', `{name: c}], ${volume('{}')}`);
  expect(told(deployment(`selector: {matchLabels: {app: web}}, ${template}`))).toEqual([]);
});

it('lets the claim of an ephemeral volume have labels and annotations alone', () => {
  const volume = (metadata: string) =>
    pod(
      `volumes: [{name: v, ephemeral: {volumeClaimTemplate: {metadata: ${metadata}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}]`,
    );
  const at = 'fields-excluded spec.volumes[0].ephemeral.volumeClaimTemplate.metadata';
  expect(told(volume('{name: a, finalizers: []}'))).toEqual([`${at}.name`, `${at}.finalizers`]);
  expect(told(volume('{labels: {a: b}, annotations: {a: b}, name: "", uid: null}'))).toEqual([]);
});

it('reads the group of an object that a metric describes', () => {
  const metric = (version: string) =>
    scaler(
      `maxReplicas: 2, metrics: [{type: Object, object: {describedObject: {apiVersion: ${version}, kind: Ingress, name: a}, metric: {name: a}, target: {type: Value, value: "1"}}}]`,
    );
  expect(told(metric('a/b/c'))).toEqual([
    'value-malformed spec.metrics[0].object.describedObject.apiVersion',
  ]);
  for (const version of ['v1', 'networking.k8s.io/v1', '/'])
    expect(told(metric(version))).toEqual([]);
});

it('leaves the status of an object aside', () => {
  expect(
    told(budget('minAvailable: 1').replace('spec', 'status: {conditions: [{}]}, spec')),
  ).toEqual([]);
});

describe('kinds of other projects, by their definitions', () => {
  const scaled = (spec: string) =>
    object('keda.sh/v1alpha1', 'ScaledObject')(`spec: {scaleTargetRef: {name: web}, ${spec}}`);
  const CPU = 'triggers: [{type: cpu, metadata: {value: "60"}}]';
  const vault = (spec: string) =>
    object('secrets-store.csi.x-k8s.io/v1', 'SecretProviderClass')(`spec: {${spec}}`);
  it.each([
    ['ScaledObject', scaled(`${CPU}, minReplicaCount: 0, maxReplicaCount: 10`)],
    ['SecretProviderClass', vault('provider: azure, parameters: {a: b}')],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['missing-field spec', scaled('')],
    ['value-required spec.triggers', scaled('triggers: []')],
    ['wrong-type spec.triggers[0]', scaled('triggers: [null]')],
    ['missing-field spec.triggers[0]', scaled('triggers: [{type: cpu}]')],
    ['wrong-type spec.triggers[0].metadata.value', scaled(CPU.replace('"60"', '60'))],
    ['order-wrong spec.minReplicaCount', scaled(`${CPU}, minReplicaCount: 101`)],
    ['number-out-of-range spec.pollingInterval', scaled(`${CPU}, pollingInterval: 0`)],
    [
      'invalid-value spec.fallback.behavior',
      scaled(`${CPU}, fallback: {failureThreshold: 1, replicas: 1, behavior: ""}`),
    ],
    ['unknown-field spec.minReplicas', scaled(`${CPU}, minReplicas: 1`)],
    [
      'quantity-invalid spec.advanced.horizontalPodAutoscalerConfig.behavior.scaleUp.tolerance',
      scaled(
        `${CPU}, advanced: {horizontalPodAutoscalerConfig: {behavior: {scaleUp: {tolerance: a}}}}`,
      ),
    ],
    ['wrong-type spec.parameters.a', vault('parameters: {a: 1}')],
    ['unknown-field spec.secrets', vault('secrets: []')],
  ])('%s', (problem, text) => {
    expect(told(text)).toContain(problem);
  });

  it('are asked for the size of their numbers since 1.36', () => {
    const text = scaled(`${CPU}, cooldownPeriod: 2147483648`);
    expect(told(text, 36)).toEqual(['wrong-type spec.cooldownPeriod']);
    expect(told(text, 35)).toEqual([]);
    expect(told(text.replace('2147483648', '1.5'), 35)).toEqual(['wrong-type spec.cooldownPeriod']);
  });
});

describe('what the server drops before it validates', () => {
  it.each([
    ['the namespace of an object that is in none', 'ClusterRole', 'rbac.authorization.k8s.io/v1'],
    ['the namespace of a class', 'StorageClass', 'storage.k8s.io/v1'],
  ])('%s', (_, kind, apiVersion) => {
    const text = `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: a, namespace: A_B}, provisioner: a}`;
    expect(told(text)).not.toContain('value-malformed metadata.namespace');
  });

  it('a source of a claim that is neither a claim nor a snapshot', () => {
    const copied = (source: string) =>
      told(claim('1Gi').replace('accessModes', `dataSource: {${source}}, accessModes`));
    expect(copied('kind: Other')).toEqual([]);
    expect(copied('kind: PersistentVolumeClaim')).toEqual(['missing-field spec.dataSource']);
  });
});

describe('rarer fields', () => {
  const volume = (source: string) => pod(`volumes: [{name: v, ${source}}]`);
  const disk = (spec: string) => object('v1', 'PersistentVolume')(`spec: {${spec}}`);
  const SOUND = 'accessModes: [ReadWriteOnce], capacity: {storage: 1Gi}';
  const of = (parameters: string) =>
    object(
      'networking.k8s.io/v1',
      'IngressClass',
    )(`spec: {controller: a.example/b, parameters: {kind: K, name: class, ${parameters}}}`);
  it.each<[problem: string, refused: string, accepted: string]>([
    [
      'one-of-required spec.volumes[0].fc',
      volume('fc: {lun: 1}'),
      volume('fc: {lun: 1, targetWWNs: [a]}'),
    ],
    [
      'value-required spec.volumes[0].iscsi.secretRef',
      volume('iscsi: {targetPortal: a, iqn: "iqn.2001-04.a:b", chapAuthSession: true}'),
      volume('iscsi: {targetPortal: a, iqn: "iqn.2001-04.a:b"}'),
    ],
    [
      'value-not-supported spec.volumes[0].azureDisk.diskURI',
      volume('azureDisk: {diskName: a, diskURI: https://a, kind: Managed}'),
      volume('azureDisk: {diskName: a, diskURI: /subscriptions/a, kind: Managed}'),
    ],
    ['one-of-required spec', disk(SOUND), disk(`${SOUND}, hostPath: {path: /a}`)],
    [
      'value-not-supported spec.accessModes[0]',
      disk('accessModes: [null], capacity: {storage: 1Gi}, hostPath: {path: /a}'),
      disk(`${SOUND}, hostPath: {path: /a}`),
    ],
    [
      'quantity-not-positive spec.capacity.storage',
      disk('accessModes: [ReadWriteOnce], capacity: {storage: 0}, hostPath: {path: /a}'),
      disk(`${SOUND}, hostPath: {path: /a}`),
    ],
    [
      'value-required spec.parameters.namespace',
      of('scope: Namespace'),
      of('scope: Namespace, namespace: a'),
    ],
    ['field-needs spec.parameters.namespace', of('namespace: a'), of('scope: Cluster')],
    [
      'number-out-of-range value',
      object('scheduling.k8s.io/v1', 'PriorityClass')('value: 1000000001'),
      object('scheduling.k8s.io/v1', 'PriorityClass')('value: 1000000000'),
    ],
    [
      'request-above-limit spec.resources.requests.memory',
      pod('resources: {requests: {memory: 2Gi}, limits: {memory: 1Gi}}'),
      pod('resources: {requests: {memory: 1Gi}, limits: {memory: 1Gi}}'),
    ],
    [
      'value-not-supported metadata.finalizers[0]',
      budget('minAvailable: 1').replace('name: web', 'name: web, finalizers: [a]'),
      budget('minAvailable: 1').replace('name: web', 'name: web, finalizers: [a.example/b]'),
    ],
    [
      'field-needs spec.ipFamilies',
      ported('ipFamilies: [IPv4, IPv6]'),
      ported('ipFamilies: [IPv4, IPv6], ipFamilyPolicy: PreferDualStack'),
    ],
    [
      'value-not-supported spec.clusterIPs[1]',
      ported(
        'clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, 10.0.0.2], ipFamilyPolicy: RequireDualStack',
      ),
      ported(
        'clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1, "fd00::1"], ipFamilyPolicy: RequireDualStack',
      ),
    ],
    [
      'field-needs spec.clusterIPs',
      ported('clusterIPs: [10.0.0.1]'),
      ported('clusterIP: 10.0.0.1, clusterIPs: [10.0.0.1]'),
    ],
  ])('%s', (problem, refused, accepted) => {
    expect(told(refused)).toContain(problem);
    expect(told(accepted)).toEqual([]);
  });
});
