/**
 * Holds what is said to be refused against the recorded answers of real API servers, one file for each version. Each
 * line of a file is a manifest with one random change, sent to kube-apiserver as a dry run with strict validation.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadKnowledge, parseKubernetesVersion, Reviewer, registry } from '../index.ts';

await loadKnowledge();

interface Answer {
  readonly kind: string;
  /** What was done to a manifest that the server accepts. */
  readonly change: string;
  readonly accepted: boolean;
  readonly text: string;
}

const folder = new URL('testdata/', import.meta.url);
const recorded = readdirSync(folder).flatMap((file) => {
  const [, named] = /^api-server-(.*)\.jsonl\.gz$/.exec(file) ?? [];
  const version = named === undefined ? null : parseKubernetesVersion(named);
  return version ? [{ file, version }] : [];
});

/** What differs between them is the relaxed validation of names, and more. */
it('is recorded of two versions', () => {
  expect(recorded.map(({ version }) => version.minor)).toEqual([34, 36]);
});

describe.each(recorded)('$file', ({ file, version }) => {
  const answers = gunzipSync(readFileSync(new URL(file, folder)))
    .toString()
    .split('\n')
    .map((line): Answer => JSON.parse(line));
  const reviewer = new Reviewer(
    registry,
    { kubernetesVersion: version, policyVersion: version },
    new Map(),
  );

  it.each([...new Set(answers.map(({ kind }) => kind))])(
    'a %s is refused if and only if the API server refuses it',
    (kind) => {
      for (const { change, accepted, text } of answers.filter((one) => one.kind === kind)) {
        const { documents } = reviewer.review(text);
        const refused = documents.flatMap(({ review }) => review.problems.filter((p) => p.refused));
        expect(refused.length === 0, change).toBe(accepted);
      }
    },
  );
});
