/** What Podsmith writes in forms, starting points, guides and quick fixes, an API server accepts. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plan } from '../src/engine/edits.ts';
import { sound } from '../src/engine/generate/arbitrary.ts';
import { newManifest } from '../src/engine/generate/manifest.ts';
import type { NewTarget } from '../src/engine/generate/objects.ts';
import {
  COMPANIONS,
  companionsGuide,
  fileSteps,
  type Guide,
  identityGuide,
  keyVaultGuide,
} from '../src/engine/guides.ts';
import { finish, profileNamed, Reviewer, registry } from '../src/engine/index.ts';
import type { Cluster } from './client.ts';
import { connect, versionOf } from './cluster.ts';
import { documentsIn } from './documents.ts';
import { ALL_MANIFESTS, manifests } from './manifests.ts';
import { refusedAfter } from './refused-after.ts';

let cluster: Cluster;
let reviewer: Reviewer;
let target: NewTarget;

beforeAll(async () => {
  cluster = await connect();
  const version = await versionOf(cluster);
  const env = { kubernetesVersion: version, policyVersion: version };
  target = env;
  reviewer = new Reviewer(registry, env, profileNamed('everything')?.settings);
});
afterAll(() => cluster?.close());

it('accepts whatever the form for a new manifest writes', async () => {
  const specs = fc.sample(sound, { numRuns: 300, seed: 1 });
  const refused: string[] = [];
  for (const spec of specs) {
    refused.push(
      ...(await refusedAfter(cluster, JSON.stringify(spec), '', newManifest(spec, target))),
    );
  }
  expect(refused).toEqual([]);
});

it('accepts the examples, and what lessons begin and end with', async () => {
  const offered = manifests(
    'src/app/examples/*.yaml',
    'src/engine/lessons/*/*.yaml',
    'docs/examples/*.yaml',
  );
  const refused: string[] = [];
  for (const { path, text } of offered)
    refused.push(...(await refusedAfter(cluster, path, '', text)));
  expect(refused).toEqual([]);
});

it.each([
  ['a selector from the labels of the template', /^ {2}selector:\n {4}matchLabels: .*\n/m, ''],
  ['the letters of a name', /^ {2}name: web$/m, '  name: Web_App'],
  ['the letters of a namespace', /^ {2}namespace: shop$/m, '  namespace: Shop'],
  ['the letters of a container', /- name: app$/m, '- name: Web_App'],
  ['the letters of a volume and its mount', /\bdata\b/g, 'Data_Volume'],
  ['a name of a port that is too long', /\bhttp\b/g, 'http-of-the-whole-shop'],
  ['a name of a port in upper case', /\bhttp\b/g, 'HTTP'],
  ['a number in quotes', /port: 8080$/gm, 'port: "8080"'],
])('accepts the quick fix: %s', async (_, right, wrong) => {
  for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet']) {
    const text = `apiVersion: apps/v1
kind: ${kind}
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web, app.kubernetes.io/version: "1.2" }
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1
          ports: [{ name: http, containerPort: 8080 }]
          livenessProbe: { httpGet: { path: /, port: http } }
          readinessProbe:
            tcpSocket:
              port: 8080
          volumeMounts: [{ name: data, mountPath: /data }]
      volumes: [{ name: data, emptyDir: {} }]
`;
    const [posted] = documentsIn(text);
    const broken = text.replace(right, wrong);
    expect(broken).not.toBe(text);
    if (!posted) throw new Error(text);
    const before = await cluster.ask(posted, broken);
    expect(before.accepted, broken).toBe(false);
    const review = reviewer.review(broken);
    const told = review.documents.flatMap(({ review: own }) =>
      own.objects.flatMap((object) => object.refused.filter(({ fix }) => fix !== null)),
    );
    expect(told).not.toEqual([]);
    let fixed = broken;
    for (const { rule } of told) {
      const request = { rule, action: 'secure', scope: {} } as const;
      fixed = plan(reviewer.review(fixed), registry, request).changes.apply(fixed);
    }
    const after = await cluster.ask(posted, fixed);
    expect(after, fixed).toMatchObject({ accepted: true });
    expect(rejectedIn(fixed)).toEqual([]);
  }
});

const rejectedIn = (text: string) =>
  reviewer
    .review(text)
    .documents.flatMap(({ review }) => review.problems.filter(({ refused }) => refused));

/** Each fix alone, of every finding in the manifests. */
it('accepts what each quick fix writes', { timeout: 600_000 }, async () => {
  const refused: string[] = [];
  let written = 0;
  for (const { path, text } of manifests(
    'cluster/testdata/*.yaml',
    'src/app/examples/*.yaml',
    'src/engine/lessons/*/*.yaml',
  )) {
    const review = reviewer.review(text);
    const rules = new Set(
      review.documents.flatMap(({ review: own }) =>
        own.objects.flatMap(({ findings, refused }) =>
          [...findings, ...refused].flatMap(({ rule, fix }) => (fix === null ? [] : [rule])),
        ),
      ),
    );
    for (const rule of rules) {
      const { changes } = plan(review, registry, { rule, action: 'secure', scope: {} });
      if (changes.empty) continue;
      written++;
      refused.push(...(await refusedAfter(cluster, `${path}, ${rule}`, text, changes.apply(text))));
    }
  }
  expect(refused).toEqual([]);
  expect(written).toBeGreaterThan(100);
});

/** Writes what a guide suggests for each object that it finds, with other answers where they are given. */
async function refusedBy<Answers>(
  guide: Guide<Answers, string, string, string>,
  more: Partial<Answers>,
): Promise<{ refused: string[]; written: number }> {
  const refused: string[] = [];
  let written = 0;
  for (const { path, text } of ALL_MANIFESTS) {
    const reviews = reviewer.reviewAll([text]);
    for (const target of guide.targets(reviews).slice(0, 5)) {
      const answers = { ...guide.start(reviews, target), ...more };
      if (guide.faults(reviews, target, answers).size > 0) continue;
      const { changes } = finish(fileSteps(reviews, guide.plan(reviews, target, answers).edits));
      const after = changes[0]?.apply(text) ?? text;
      if (after !== text) written++;
      refused.push(...(await refusedAfter(cluster, path, text, after)));
    }
  }
  return { refused, written };
}

describe('guides', () => {
  it('to companions', async () => {
    const { refused, written } = await refusedBy(companionsGuide, { kinds: COMPANIONS });
    expect(refused).toEqual([]);
    expect(written).toBeGreaterThan(20);
  });

  it('to Workload ID', async () => {
    const clientId = '11111111-2222-3333-4444-555555555555';
    const { refused, written } = await refusedBy(identityGuide, { clientId });
    expect(refused).toEqual([]);
    expect(written).toBeGreaterThan(20);
  });

  it('to Key Vault', async () => {
    const { refused } = await refusedBy(keyVaultGuide, {});
    expect(refused).toEqual([]);
  });
});
