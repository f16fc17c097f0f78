/**
 * The level of a namespace is the one with which an API server would let all its pods run: what it says to
 * `kubectl label --dry-run=server --overwrite ns NAME pod-security.kubernetes.io/enforce=LEVEL`.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finish, profileNamed, Reviewer, registry } from '../src/engine/index.ts';
import {
  namespaceSteps,
  STANDARD_LEVELS,
  type StandardLevel,
} from '../src/engine/namespaces/levels.ts';
import { isObject, type Json, type JsonObject, valueBelow } from '../src/engine/text/json.ts';
import type { Cluster } from './client.ts';
import { connect, isOwnCluster, versionOf } from './cluster.ts';
import { documentsIn } from './documents.ts';
import { ALL_MANIFESTS, manifests } from './manifests.ts';

const SEED = 39;
const NAMESPACES = 150;
const POD = { apiVersion: 'v1', kind: 'Pod' };

let cluster: Cluster;
let reviewer: Reviewer;
/** Pods that the server accepts, as Pods and from the templates of workloads. */
let pods: readonly JsonObject[] = [];

/** Fields whose values must be there in a cluster of its own, or that only a controller knows. */
const ELSEWHERE = ['serviceAccountName', 'serviceAccount', 'priorityClassName', 'runtimeClassName'];

function podOf(object: Posted['object']): JsonObject | undefined {
  const template =
    object.kind === 'Pod'
      ? object
      : [['spec', 'template'], ['spec', 'jobTemplate', 'spec', 'template'], ['template']]
          .map((path) => valueBelow(object as JsonObject, ...path))
          .find((value) => isObject(value));
  if (!isObject(template) || !isObject(template.spec)) return undefined;
  const spec = Object.fromEntries(
    Object.entries(template.spec).filter(([field]) => !ELSEWHERE.includes(field)),
  );
  const annotations = valueBelow(template, 'metadata', 'annotations');
  return { spec: { ...spec, restartPolicy: 'Always' }, annotations: annotations ?? null };
}
type Posted = ReturnType<typeof documentsIn>[number];

const podText = ({ spec, annotations }: JsonObject, name: string, namespace: string): string =>
  JSON.stringify({
    ...POD,
    metadata: { name, namespace, ...(isObject(annotations) && { annotations }) },
    spec: spec as Json,
  });

beforeAll(async () => {
  cluster = await connect();
  const version = await versionOf(cluster);
  const env = { kubernetesVersion: version, policyVersion: version };
  reviewer = new Reviewer(registry, env, profileNamed('everything')?.settings);
  const texts = [
    ...ALL_MANIFESTS,
    ...manifests('src/engine/model/pod-security/testdata/**/*.yaml', 'docs/examples/*.yaml'),
  ].map(({ text }) => text);
  const all = texts.flatMap(documentsIn).flatMap(({ object }): JsonObject[] => {
    const pod = podOf(object);
    return pod ? [pod] : [];
  });
  const distinct = [...new Map(all.map((pod) => [JSON.stringify(pod), pod] as const)).values()];
  const accepted: JsonObject[] = [];
  for (const pod of distinct) {
    const to = { ...POD, namespace: 'levels' };
    if ((await cluster.ask(to, podText(pod, 'pod', 'levels'))).accepted) accepted.push(pod);
  }
  pods = accepted;
});
afterAll(() => cluster?.close());

describe.runIf(isOwnCluster)('levels of namespaces', () => {
  it('has pods of every level to ask about', () => expect(pods.length).toBeGreaterThan(100));

  it(`are what the server says, for ${NAMESPACES} namespaces, seed ${SEED}`, async () => {
    const groups = fc.sample(fc.array(fc.nat(pods.length - 1), { minLength: 1, maxLength: 5 }), {
      numRuns: NAMESPACES,
      seed: SEED,
    });
    const found = new Map<StandardLevel, number>();
    const different: string[] = [];
    for (const [n, group] of groups.entries()) {
      const namespace = `level-${n}`;
      const texts = group.map((i, k) => podText(pods[i] as JsonObject, `pod-${k}`, namespace));
      await cluster.create(
        { apiVersion: 'v1', kind: 'Namespace' },
        JSON.stringify({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }),
      );
      const kept: string[] = [];
      for (const text of texts) {
        const { accepted } = await cluster.create({ ...POD, namespace }, text);
        if (accepted) kept.push(text);
      }
      const reviews = reviewer.reviewAll([{ name: 'pods.yaml', text: kept.join('\n---\n') }]);
      const report = finish(namespaceSteps(reviews, registry, reviewer.env.policyVersion));
      const ours = report.namespaces.find(({ name }) => name === namespace)?.level ?? 'restricted';
      const theirs = await levelOf(namespace);
      found.set(theirs, (found.get(theirs) ?? 0) + 1);
      if (ours !== theirs)
        different.push(`${namespace}: ${ours}, not ${theirs}: ${kept.join(' ')}`);
    }
    expect(different).toEqual([]);
    expect([...found.keys()].sort()).toEqual([...STANDARD_LEVELS].sort());
  });
});

/** The strictest level that the server would enforce without a warning about pods that are there. */
async function levelOf(namespace: string): Promise<StandardLevel> {
  for (const level of ['restricted', 'baseline'] as const) {
    const warnings = await cluster.label(namespace, {
      'pod-security.kubernetes.io/enforce': level,
    });
    expect(warnings).toBeDefined();
    if (!warnings?.some((warning) => warning.includes('violate the new PodSecurity enforce level')))
      return level;
  }
  return 'privileged';
}
