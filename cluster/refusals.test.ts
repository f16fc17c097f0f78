/** What Podsmith says that Kubernetes rejects, an API server rejects, and nothing else: asked of random changes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reviewer, registry } from '../src/engine/index.ts';
import { changeOf } from './changes.ts';
import type { Cluster } from './client.ts';
import { connect, versionOf } from './cluster.ts';
import { documentsIn, type Posted } from './documents.ts';
import { whyUnknowable } from './unknowable.ts';

/** Of each document. A change costs some milliseconds. */
const CHANGES = Number(process.env.PODSMITH_CHANGES || 100);

/** Printed, and taken from the environment, so that a run can be repeated or be another one. */
const SEED = Number(process.env.PODSMITH_SEED || 1);

const DOCUMENTS = documentsIn(
  readFileSync(new URL('./testdata/kinds.yaml', import.meta.url), 'utf8'),
);

let cluster: Cluster;
let reviewer: Reviewer;

beforeAll(async () => {
  cluster = await connect();
  const version = await versionOf(cluster);
  reviewer = new Reviewer(registry, { kubernetesVersion: version, policyVersion: version });
  console.log(`Random changes: PODSMITH_SEED=${SEED} PODSMITH_CHANGES=${CHANGES}`);
});
afterAll(() => cluster?.close());

/** The codes and paths of what Podsmith says is rejected. */
const rejectionsIn = (text: string): string[] =>
  reviewer.review(text).documents.flatMap(({ review }) =>
    review.problems.flatMap((problem) => {
      const path = 'path' in problem ? problem.path.join('.') : '';
      return problem.refused ? [`${problem.code} at ${path}`] : [];
    }),
  );

/** Fails where Podsmith says otherwise than the server, unless only the server can know. */
async function agree(to: Posted, text: string, change: string): Promise<void> {
  const { accepted, message } = await cluster.ask(to, text);
  const rejections = rejectionsIn(text);
  if (accepted) expect(rejections, `${change}: the server accepts it`).toEqual([]);
  else if (!whyUnknowable(message)) {
    expect(rejections, `${change}: the server says ${message}`).not.toEqual([]);
  }
}

const named = DOCUMENTS.map(
  (posted) =>
    [`${posted.kind} ${(posted.object.metadata as { name: string }).name}`, posted] as const,
);

describe('rejected by the API server, and so by Podsmith', () => {
  it.each(named)('%s', { timeout: 120_000 }, async (_, posted) => {
    await agree(posted, posted.text, 'as it is');
    const numbers = fc.infiniteStream(fc.nat(1_000_000));
    const changes = numbers.map((stream) =>
      changeOf(posted.object, (bound) => (stream.next().value as number) % bound),
    );
    await fc.assert(
      fc.asyncProperty(changes, ({ text, change }) => agree(posted, text, change)),
      { numRuns: CHANGES, seed: SEED, endOnFailure: true },
    );
  });
});
