/** What the mutators write, by the tables of their documentation; the rules' fixes leave them nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harden } from '../edits.ts';
import {
  type Config,
  decodeText,
  type Review,
  Reviewer,
  registry,
  resolveConfig,
  TO_CONFIRM,
} from '../index.ts';
import { formatPath } from '../text/path.ts';
import { mutatedObject, mutationsOf } from './mutations.ts';

const CONFIG: Config = { profile: 'aks-deployment-safeguards' };

function review(text: string, config = CONFIG): Review {
  const { kubernetesVersion, policyVersion, settings } = resolveConfig(config);
  return new Reviewer(registry, { kubernetesVersion, policyVersion }, settings).review(text);
}

const objects = (text: string, config?: Config) =>
  review(text, config).documents.flatMap(({ review: own }) => own.objects);

/** What is written: `requests.cpu=500m`, or the code where nothing is known. */
function written(text: string): string[] {
  return objects(text).flatMap(({ object, workload }) =>
    mutationsOf(object, workload).map(({ code, op, path }) => {
      if (op?.op !== 'set') return code;
      const value = typeof op.value === 'string' ? op.value : '…';
      return `${path.slice(-2).join('.')}=${value}`;
    }),
  );
}

const template = (resources: string, metadata = 'labels: { app: web }', spec = '') =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { ${metadata} }
    spec:
      topologySpreadConstraints: ${spec || '[{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule }]'}
      containers: [{ name: c, image: "r.io/a:1", resources: ${resources} }]
`;
const pod = (resources: string) => `apiVersion: v1
kind: Pod
metadata: { name: web }
spec: { containers: [{ name: c, image: "r.io/a:1", resources: ${resources} }] }
`;
const MEMORY = 'memory: 1Gi';

describe('resources', () => {
  it.each([
    [
      'nothing',
      '{}',
      ['requests.cpu=500m', 'limits.cpu=500m', 'requests.memory=2048Mi', 'limits.memory=2048Mi'],
    ],
    [
      'a CPU request below the minimum',
      `{ requests: { cpu: 50m, ${MEMORY} }, limits: { cpu: 1 } }`,
      ['requests.cpu=100m'],
    ],
    [
      'a CPU limit below the minimum',
      `{ requests: { cpu: 10m, ${MEMORY} }, limits: { cpu: 20m } }`,
      ['requests.cpu=100m', 'limits.cpu=100m'],
    ],
    [
      'a memory request below the minimum',
      '{ requests: { cpu: 1, memory: 64Mi }, limits: { cpu: 1 } }',
      ['requests.memory=100Mi'],
    ],
    [
      'a memory limit below the minimum',
      '{ requests: { cpu: 1 }, limits: { cpu: 1, memory: 64Mi } }',
      ['limits.memory=100Mi'],
    ],
    ['a CPU limit alone', `{ requests: { ${MEMORY} }, limits: { cpu: 2 } }`, ['requests.cpu=…']],
    ['a CPU request alone', `{ requests: { cpu: 1, ${MEMORY} } }`, ['cpu-request-alone']],
    [
      'a CPU request alone, below the minimum',
      `{ requests: { cpu: 10m, ${MEMORY} } }`,
      ['requests.cpu=100m', 'cpu-request-alone'],
    ],
    ['a memory request alone', `{ requests: { cpu: 1, ${MEMORY} }, limits: { cpu: 1 } }`, []],
    ['a memory limit alone', `{ requests: { cpu: 1 }, limits: { cpu: 1, ${MEMORY} } }`, []],
    [
      'a request above its limit',
      '{ requests: { cpu: 1, memory: 2Gi }, limits: { cpu: 500m, memory: 1Gi } }',
      ['requests.cpu=500m', 'requests.memory=1Gi'],
    ],
    [
      'the minimum in other words',
      '{ requests: { cpu: "0.1", memory: 104857600 }, limits: { cpu: 100m } }',
      [],
    ],
  ])('%s', (_, resources, expected) => {
    expect(written(template(resources))).toEqual(expected);
  });

  it('of a Pod a limit is the request already', () => {
    expect(written(pod('{ limits: { cpu: 1, memory: 1Gi } }'))).toEqual([]);
    expect(written(pod('{ limits: { cpu: 50m, memory: 1Gi } }'))).toEqual([
      'requests.cpu=100m',
      'limits.cpu=100m',
    ]);
  });
});

describe('anti-affinity and spread', () => {
  const FINE = '{ requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1 } }';
  const bare = (metadata: string) => template(FINE, metadata).replace(/ +topologySpread.*\n/, '');
  const selector = (text: string) =>
    objects(text).flatMap(({ object, workload }) =>
      mutationsOf(object, workload).flatMap(({ op }) =>
        op?.op === 'set' && Array.isArray(op.value) ? op.value : [],
      ),
    );

  it.each([
    ['the label app', 'labels: { app: web, app.kubernetes.io/name: shop }', 'app', 'web'],
    [
      'else app.kubernetes.io/name',
      'labels: { app.kubernetes.io/name: shop }',
      'app.kubernetes.io/name',
      'shop',
    ],
    ['else one of its own', 'labels: { x: y }', 'default-antiaffinity-applabel', 'web'],
  ])('counts by %s', (_, metadata, key, value) => {
    const labelSelector = { matchLabels: { [key]: value } };
    expect(selector(bare(metadata))).toEqual([
      { weight: 100, podAffinityTerm: { labelSelector, topologyKey: 'kubernetes.io/hostname' } },
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector,
      },
    ]);
  });

  it('adds the label where it has none', () => {
    expect(written(bare('labels: { x: y }'))).toContain('labels.default-antiaffinity-applabel=web');
  });

  it('leaves alone what is spread, and what AKS manages itself', () => {
    expect(written(template(FINE))).toEqual([]);
    const managed = bare('labels: { app: web }').replace(
      'metadata: { name: web }',
      'metadata: { name: web, labels: { kubernetes.azure.com/managedby: aks } }',
    );
    expect(written(managed)).toEqual([]);
  });
});

it('takes the reserved taint off a Node', () => {
  const node = `apiVersion: v1
kind: Node
metadata: { name: n }
spec: { taints: [{ key: CriticalAddonsOnly, effect: NoSchedule }, { key: gpu, effect: NoSchedule }] }
`;
  const [own] = objects(node);
  if (!own) throw new Error('no object');
  const mutations = mutationsOf(own.object, own.workload);
  expect(mutations.map(({ code }) => code)).toEqual(['taint-removed']);
  expect(mutatedObject(own.object, mutations).object.value).toMatchObject({
    spec: { taints: [{ key: 'gpu' }] },
  });
});

// ---------------------------------------------------------------- fixes

const FOLDERS = ['../yaml/testdata/aks-manifests/', '../yaml/testdata/manifests/'].map(
  (path) => new URL(path, import.meta.url),
);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => [name, new URL(encodeURIComponent(name), folder)] as const),
);

const judged = (text: string) =>
  review(text).documents.flatMap(({ review: { objects: all, recognised } }) =>
    recognised === 'template' || recognised === 'patch'
      ? []
      : all.filter(({ workload, standards }) => !workload || standards),
  );
const left = (text: string) =>
  judged(text).flatMap(({ object, workload }) =>
    mutationsOf(object, workload).map(({ code, path }) => `${code} ${formatPath(path)}`),
  );

/** Some of the files hold ten thousands of lines. */
const LONG = { timeout: 60_000 };

it.each(FILES)('once all is fixed, nothing is changed any more: %s', LONG, (_, url) => {
  const decoded = decodeText(readFileSync(url));
  if (!decoded.ok) throw new Error(decoded.reason);
  const fixed = harden(review(decoded.text), registry, 'all');
  // Amounts that are guessed are there, to be confirmed.
  const undone = fixed.left.filter(
    ({ finding }) =>
      finding.code !== TO_CONFIRM &&
      ['cpu-requests', 'memory-requests', 'aks-minimum-requests', 'pod-spread'].includes(
        finding.rule,
      ),
  );
  expect(undone.map(({ finding, reason }) => `${finding.rule} ${reason}`)).toEqual([]);
  expect(left(fixed.text)).toEqual([]);
});

it('applies to its own result once', LONG, () => {
  for (const [, url] of FILES) {
    const decoded = decodeText(readFileSync(url));
    if (!decoded.ok) throw new Error(decoded.reason);
    for (const { object, workload } of judged(decoded.text)) {
      const after = mutatedObject(object, mutationsOf(object, workload));
      const again = mutationsOf(after.object, after.workload).filter(({ op }) => op);
      expect(again, object.name ?? '').toEqual([]);
    }
  }
});
