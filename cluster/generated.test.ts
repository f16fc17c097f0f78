/** What Podsmith writes of its own, an API server accepts. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sound } from '../src/engine/generate/arbitrary.ts';
import { newManifest } from '../src/engine/generate/manifest.ts';
import type { NewTarget } from '../src/engine/generate/objects.ts';
import {
  COMPANIONS,
  changesForFiles,
  companionsGuide,
  type Guide,
  identityGuide,
  keyVaultGuide,
} from '../src/engine/guides.ts';
import { profileNamed, Reviewer, registry } from '../src/engine/index.ts';
import type { Cluster } from './client.ts';
import { connect, versionOf } from './cluster.ts';
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
      const { changes } = changesForFiles(reviews, guide.plan(reviews, target, answers).edits);
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
