/** What Podsmith says that Kubernetes rejects, an API server rejects, and nothing else: asked of random changes. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reviewer, registry } from '../src/engine/index.ts';
import { changesOf, randomOf } from './changes.ts';
import type { Cluster } from './client.ts';
import { connect, versionOf } from './cluster.ts';
import { documentsIn } from './documents.ts';
import { whyUnknowable } from './unknowable.ts';

const RANDOM = randomOf(100);

const DOCUMENTS = documentsIn(
  readFileSync(new URL('./testdata/kinds.yaml', import.meta.url), 'utf8'),
);

/** How many changes were rejected and accepted, of which Podsmith said otherwise, and which only the cluster knows. */
interface Count {
  rejected: number;
  accepted: number;
  silent: number;
  false: number;
  unknowable: number;
}

const counts = new Map<string, Count>();

let cluster: Cluster;
let reviewer: Reviewer;

beforeAll(async () => {
  cluster = await connect();
  const version = await versionOf(cluster);
  reviewer = new Reviewer(registry, { kubernetesVersion: version, policyVersion: version });
  const { seed, changes } = RANDOM;
  console.log(`Random changes: PODSMITH_SEED=${seed} PODSMITH_CHANGES=${changes}`);
});
afterAll(() => {
  cluster?.close();
  console.table(Object.fromEntries(counts));
});

/** The codes and paths of what Podsmith says is rejected. */
const rejectionsIn = (text: string): string[] =>
  reviewer.review(text).documents.flatMap(({ review }) =>
    review.problems.flatMap((problem) => {
      const path = 'path' in problem ? problem.path.join('.') : '';
      return problem.refused ? [`${problem.code} at ${path}`] : [];
    }),
  );

const named = DOCUMENTS.map(
  (posted) =>
    [`${posted.kind} ${(posted.object.metadata as { name: string }).name}`, posted] as const,
);

describe('rejected by the API server, and so by Podsmith', () => {
  it.each(named)('%s', { timeout: 120_000 }, async (_, posted) => {
    // Kinds of other projects are defined in a server of our own alone.
    if (!cluster.has(posted)) return;
    const count = counts.get(posted.kind) ?? {
      rejected: 0,
      accepted: 0,
      silent: 0,
      false: 0,
      unknowable: 0,
    };
    counts.set(posted.kind, count);
    const asItIs = { text: posted.text, change: 'as it is' };
    const different: string[] = [];
    for (const { text, change } of [asItIs, ...changesOf(posted.object, RANDOM)]) {
      const { accepted, message } = await cluster.ask(posted, text);
      const rejections = rejectionsIn(text);
      if (accepted) {
        count.accepted++;
        if (rejections.length === 0) continue;
        count.false++;
        different.push(`${change}: accepted, though Podsmith says ${rejections.join(', ')}`);
      } else if (whyUnknowable(message)) count.unknowable++;
      else {
        count.rejected++;
        if (rejections.length > 0) continue;
        count.silent++;
        different.push(`${change}: the server says ${message}`);
      }
    }
    expect(different).toEqual([]);
  });
});
