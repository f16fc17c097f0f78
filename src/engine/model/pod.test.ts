import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../text/json.ts';
import { formatPath } from '../text/path.ts';
import { effective, type InheritedField } from './effective.ts';
import { podPathOf } from './kinds/kinds.ts';
import {
  identityOf,
  isWindows,
  objectsOf,
  type Pod,
  runsOnWindows,
  type Workload,
  workloadOf,
} from './pod.ts';

const metadata = { name: 'web', namespace: 'shop' };

/** An object of a kind around a pod template. */
function around(kind: string, template: Json): JsonObject {
  switch (kind) {
    case 'Pod':
      return { apiVersion: 'v1', kind, metadata, ...(template as JsonObject) };
    case 'PodTemplate':
      return { apiVersion: 'v1', kind, metadata, template };
    case 'ReplicationController':
      return { apiVersion: 'v1', kind, metadata, spec: { template } };
    case 'Job':
      return { apiVersion: 'batch/v1', kind, metadata, spec: { template } };
    case 'CronJob':
      return {
        apiVersion: 'batch/v1',
        kind,
        metadata,
        spec: { jobTemplate: { spec: { template } } },
      };
    default:
      return { apiVersion: 'apps/v1', kind, metadata, spec: { template } };
  }
}

const workloadsOf = (value: Json): Workload[] =>
  objectsOf(value).flatMap((ref) => workloadOf(ref) ?? []);

function only(value: Json): Workload {
  const [workload, ...more] = workloadsOf(value);
  if (!workload || more.length > 0) throw new Error('not one workload');
  return workload;
}

const podOf = (spec: Json): Pod => only(around('Pod', { metadata, spec })).pod;
const pathsOf = (pod: Pod) => pod.containers.map(({ path }) => formatPath(path));

describe('workloadOf', () => {
  it.each([
    ['Pod', '', 'spec'],
    ['PodTemplate', 'template', 'template.spec'],
    ['ReplicationController', 'spec.template', 'spec.template.spec'],
    ['ReplicaSet', 'spec.template', 'spec.template.spec'],
    ['Deployment', 'spec.template', 'spec.template.spec'],
    ['StatefulSet', 'spec.template', 'spec.template.spec'],
    ['DaemonSet', 'spec.template', 'spec.template.spec'],
    ['Job', 'spec.template', 'spec.template.spec'],
    ['CronJob', 'spec.jobTemplate.spec.template', 'spec.jobTemplate.spec.template.spec'],
  ])('finds the pod of a %s', (kind, path, specPath) => {
    const template = {
      metadata: { ...metadata, labels: { app: 'web' } },
      spec: { containers: [{ name: 'a' }, { name: 'b' }], initContainers: [{ name: 'c' }] },
    };
    const { pod, ...workload } = only(around(kind, template));
    expect(workload).toMatchObject({ kind, path: [], problems: [], ...metadata, name: 'web' });
    expect(formatPath(pod.path)).toBe(path);
    expect(formatPath(pod.specPath)).toBe(specPath);
    expect(pathsOf(pod)).toEqual([
      `${specPath}.initContainers[0]`,
      `${specPath}.containers[0]`,
      `${specPath}.containers[1]`,
    ]);
    expect(pod.metadata.labels).toEqual(new Map([['app', 'web']]));
  });

  it.each([
    ['another kind', { apiVersion: 'v1', kind: 'Service', metadata, spec: {} }],
    ['a kind of another group', { apiVersion: 'example.com/v1', kind: 'Pod', metadata, spec: {} }],
    ['a version that never was', { apiVersion: 'apps/v9', kind: 'Deployment', spec: {} }],
    ['a kind in another case', { apiVersion: 'v1', kind: 'pod', metadata, spec: {} }],
    ['no kind', { apiVersion: 'v1', metadata, spec: {} }],
    ['no apiVersion', { kind: 'Pod', metadata, spec: {} }],
    ['a scalar', 'Pod'],
    ['null', null],
    ['a list', [{ apiVersion: 'v1', kind: 'Pod' }]],
  ] as [string, Json][])('finds no pod in %s', (_, value) => {
    expect(workloadsOf(value)).toEqual([]);
  });

  it.each([
    ['no template', {}],
    ['a null template', { template: null }],
  ])('finds no pod in a ReplicationController with %s', (_, spec) => {
    const value = { apiVersion: 'v1', kind: 'ReplicationController', metadata, spec };
    expect(workloadsOf(value)).toEqual([]);
  });

  it.each([
    ['a Pod', { apiVersion: 'v1', kind: 'Pod' }],
    ['a Deployment', { apiVersion: 'apps/v1', kind: 'Deployment' }],
    [
      'a Deployment with a null template',
      { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: null } },
    ],
    ['a CronJob', { apiVersion: 'batch/v1', kind: 'CronJob', spec: null }],
  ] as [string, Json][])('takes %s without a spec for an empty pod', (_, value) => {
    const { pod, problems } = only(value);
    expect([pod.spec, pod.containers, problems]).toEqual([{}, [], []]);
  });

  it('takes the name from generateName where there is no name', () => {
    const value = { apiVersion: 'v1', kind: 'Pod', metadata: { generateName: 'web-' } };
    expect(only(value)).toMatchObject({ name: 'web-', namespace: null });
  });

  it('reports a template on the way that is no map', () => {
    const { problems, pod } = only({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      spec: { jobTemplate: [] },
    });
    expect(problems).toEqual([{ path: ['spec', 'jobTemplate'], expected: 'map', actual: 'list' }]);
    expect(pod.containers).toEqual([]);
  });

  it('reports a wrong type in the metadata of the workload and of its template', () => {
    const value = around('Deployment', { metadata: { labels: { a: 1 } }, spec: {} });
    value.metadata = { name: 'web', annotations: { b: true } };
    expect(only(value).problems.map(({ path }) => formatPath(path))).toEqual([
      'spec.template.metadata.labels.a',
      'metadata.annotations.b',
    ]);
  });

  it('reports a wrong type in the metadata of a Pod once', () => {
    const value = around('Pod', { metadata: { name: 'web', labels: { a: 1 } }, spec: {} });
    expect(only(value).problems).toHaveLength(1);
  });
});

describe('podPathOf', () => {
  it('tells the place of the pod by apiVersion and kind', () => {
    expect(podPathOf('apps/v1', 'Deployment')).toEqual(['spec', 'template']);
    expect(podPathOf('v1', 'Deployment')).toBeUndefined();
  });
});

describe('identityOf', () => {
  it('says what an object is, and null for what it does not say', () => {
    expect(identityOf({ apiVersion: 'v1', kind: 'Service', metadata })).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      ...metadata,
    });
    for (const value of [null, 'text', [], { metadata: 'x', kind: 1 }] as Json[]) {
      expect(identityOf(value)).toEqual({
        apiVersion: null,
        kind: null,
        name: null,
        namespace: null,
      });
    }
  });
});

describe('objectsOf', () => {
  const pod = (name: string): JsonObject => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: { containers: [{ name: 'c' }] },
  });
  const list = (items: Json): JsonObject => ({ apiVersion: 'v1', kind: 'List', items });
  const shown = (value: Json) =>
    objectsOf(value).map(({ path, kind, name }) => `${formatPath(path)} ${kind} ${name}`);

  it('gives a document that is no list as it is', () => {
    expect(shown(pod('a'))).toEqual([' Pod a']);
  });

  it('gives the items of a List at their paths', () => {
    expect(shown(list([pod('a'), { kind: 'Service', apiVersion: 'v1' }]))).toEqual([
      'items[0] Pod a',
      'items[1] Service null',
    ]);
  });

  it('shifts the paths of containers', () => {
    const [, second] = workloadsOf(list([pod('a'), around('Deployment', pod('b'))]));
    expect(second && formatPath(second.path)).toBe('items[1]');
    expect(second && pathsOf(second.pod)).toEqual(['items[1].spec.template.spec.containers[0]']);
  });

  it('flattens lists inside lists', () => {
    expect(shown(list([list([pod('a')]), list([]), list([list([pod('b')]), pod('c')])]))).toEqual([
      'items[0].items[0] Pod a',
      'items[2].items[0].items[0] Pod b',
      'items[2].items[1] Pod c',
    ]);
  });

  it('finds nothing in an empty List', () => {
    expect(shown(list([]))).toEqual([]);
  });

  it.each([
    ['no items', { apiVersion: 'v1', kind: 'List' }],
    ['null items', list(null)],
    ['items that are a map', list({})],
  ])('takes a List with %s for an object', (_, value) => {
    expect(shown(value)).toEqual([' List null']);
  });

  it('gives items of an XList its apiVersion and kind', () => {
    const items = [{ metadata: { name: 'a' }, spec: { containers: [{ name: 'c' }] } }, pod('b')];
    const value = { apiVersion: 'v1', kind: 'PodList', items };
    expect(shown(value)).toEqual(['items[0] Pod a', 'items[1] Pod b']);
    expect(workloadsOf(value)).toHaveLength(2);
    const deployments = { apiVersion: 'apps/v1', kind: 'DeploymentList', items: [{ spec: {} }] };
    expect(only(deployments)).toMatchObject({ apiVersion: 'apps/v1', kind: 'Deployment' });
  });

  it('gives items of a plain List nothing', () => {
    expect(shown(list([{ metadata: { name: 'a' } }]))).toEqual(['items[0] null a']);
  });

  it('keeps items that are no objects', () => {
    expect(objectsOf(list([null, 'x'])).map(({ value }) => value)).toEqual([null, 'x']);
    expect(workloadsOf(list([null, 'x', pod('a')]))).toHaveLength(1);
  });
});

describe('containers', () => {
  it('come in the order in which Kubernetes visits them, with their roles', () => {
    const { containers } = podOf({
      ephemeralContainers: [{ name: 'debug' }],
      containers: [{ name: 'app', restartPolicy: 'Always' }],
      initContainers: [
        { name: 'once' },
        { name: 'proxy', restartPolicy: 'Always' },
        { name: 'never', restartPolicy: 'Never' },
      ],
    });
    expect(containers.map(({ name, role, list, index }) => [name, role, list, index])).toEqual([
      ['once', 'init', 'initContainers', 0],
      ['proxy', 'sidecar', 'initContainers', 1],
      ['never', 'init', 'initContainers', 2],
      ['app', 'app', 'containers', 0],
      ['debug', 'ephemeral', 'ephemeralContainers', 0],
    ]);
  });

  it('that are null are containers without anything', () => {
    const { containers } = podOf({ containers: [null, { name: 'b' }] });
    expect(containers.map(({ name, value }) => [name, value])).toEqual([
      ['', {}],
      ['b', { name: 'b' }],
    ]);
  });

  it('are none where the list is null or missing', () => {
    expect(podOf({ containers: null }).containers).toEqual([]);
    expect(podOf({}).containers).toEqual([]);
  });
});

describe('os', () => {
  it.each([
    [{}, undefined, false],
    [{ os: null }, undefined, false],
    [{ os: { name: 'linux' } }, 'linux', false],
    [{ os: { name: 'windows' } }, 'windows', true],
    [{ os: { name: 'Windows' } }, 'Windows', false],
    [{ nodeSelector: { 'kubernetes.io/os': 'windows' } }, undefined, false],
  ] as [Json, string | undefined, boolean][])('of %j is %s', (spec, os, windows) => {
    const pod = podOf(spec);
    expect([pod.os, isWindows(pod)]).toEqual([os, windows]);
  });
});

describe('what evidently runs on Windows', () => {
  const hostProcess = { securityContext: { windowsOptions: { hostProcess: true } } };
  it.each<[Json, boolean]>([
    [{}, false],
    [{ os: { name: 'windows' } }, true],
    [{ nodeSelector: { 'kubernetes.io/os': 'windows' } }, true],
    [{ nodeSelector: { 'beta.kubernetes.io/os': 'windows' } }, true],
    [{ nodeSelector: { 'kubernetes.io/os': 'linux' } }, false],
    [{ os: null, ...hostProcess }, true],
    [{ initContainers: [hostProcess] }, true],
    [{ os: { name: 'linux' }, nodeSelector: { 'kubernetes.io/os': 'windows' } }, false],
  ])('%j: %s', (spec, windows) => {
    expect(runsOnWindows(podOf(spec))).toBe(windows);
  });
});

describe('effective', () => {
  const own = 'spec.containers[0].securityContext';
  const shared = 'spec.securityContext';
  const profile = { type: 'RuntimeDefault' };

  it.each<[string, InheritedField, Json | undefined, Json | undefined, unknown, string, string]>([
    ['nobody', 'runAsNonRoot', undefined, undefined, undefined, 'nobody', `${own}.runAsNonRoot`],
    [
      'the pod',
      'runAsNonRoot',
      { runAsNonRoot: true },
      undefined,
      true,
      'pod',
      `${shared}.runAsNonRoot`,
    ],
    ['the pod', 'runAsNonRoot', { runAsNonRoot: true }, {}, true, 'pod', `${shared}.runAsNonRoot`],
    [
      'the container',
      'runAsNonRoot',
      undefined,
      { runAsNonRoot: true },
      true,
      'container',
      `${own}.runAsNonRoot`,
    ],
    [
      'the container',
      'runAsNonRoot',
      { runAsNonRoot: true },
      { runAsNonRoot: false },
      false,
      'container',
      `${own}.runAsNonRoot`,
    ],
    [
      'the container',
      'runAsUser',
      { runAsUser: 1000 },
      { runAsUser: 0 },
      0,
      'container',
      `${own}.runAsUser`,
    ],
    [
      'the pod',
      'runAsUser',
      { runAsUser: 0 },
      { runAsUser: null },
      0,
      'pod',
      `${shared}.runAsUser`,
    ],
    ['nobody', 'runAsUser', { runAsUser: null }, null, undefined, 'nobody', `${own}.runAsUser`],
    [
      'the pod',
      'seccompProfile',
      { seccompProfile: profile },
      {},
      profile,
      'pod',
      `${shared}.seccompProfile`,
    ],
    [
      'the container',
      'seccompProfile',
      { seccompProfile: profile },
      { seccompProfile: {} },
      {},
      'container',
      `${own}.seccompProfile`,
    ],
    [
      'the pod',
      'windowsOptions',
      { windowsOptions: { hostProcess: true } },
      {},
      { hostProcess: true },
      'pod',
      `${shared}.windowsOptions`,
    ],
  ])(
    '%s decides %s of pod %j and container %j',
    (_, field, ofPod, ofContainer, value, from, at) => {
      const pod = podOf({
        ...(ofPod !== undefined && { securityContext: ofPod }),
        containers: [
          { name: 'a', ...(ofContainer !== undefined && { securityContext: ofContainer }) },
        ],
      });
      const [container] = pod.containers;
      if (!container) throw new Error('no container');
      const decided = effective(pod, container, field);
      expect({ ...decided, at: formatPath(decided.at) }).toEqual({ value, from, at });
    },
  );
});
