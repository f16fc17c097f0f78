/**
 * Holds what is said to be refused against the answers of a real API server. Each line of the data is a public
 * manifest with one random change, sent to kube-apiserver 1.36.3 as a dry run with strict validation.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VERSION, loadRarer, Reviewer, registry } from '../index.ts';

await loadRarer();

interface Answer {
  readonly kind: string;
  /** What was done to a manifest that the server accepts. */
  readonly change: string;
  readonly accepted: boolean;
  readonly text: string;
}

const data = new URL('testdata/api-server-1.36.3.jsonl.gz', import.meta.url);
const ANSWERS = gunzipSync(readFileSync(data))
  .toString()
  .split('\n')
  .map((line): Answer => JSON.parse(line));

const reviewer = new Reviewer(
  registry,
  { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION },
  new Map(),
);

describe.each([...new Set(ANSWERS.map(({ kind }) => kind))])('a %s', (kind) => {
  it('is refused if and only if the API server refuses it', () => {
    for (const { change, accepted, text } of ANSWERS.filter((one) => one.kind === kind)) {
      const { documents } = reviewer.review(text);
      const refused = documents.flatMap(({ review }) => review.problems.filter((p) => p.refused));
      expect(refused.length === 0, change).toBe(accepted);
    }
  });
});
