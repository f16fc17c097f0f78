/** Verdicts against the official evaluator's own answers (rules/testdata/README.md). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseVersion, Reviewer, registry } from './index.ts';

interface TrapDocument {
  readonly error?: string;
  readonly skipped?: boolean;
  readonly expect?: {
    readonly [version: string]: { readonly baseline: string[]; readonly restricted: string[] };
  };
}
interface Trap {
  readonly name: string;
  readonly yaml: string;
  readonly docs: readonly TrapDocument[];
}
const traps = readFileSync(new URL('rules/testdata/traps.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Trap);

const versions = [
  ...new Set(traps.flatMap(({ docs }) => docs.flatMap((d) => Object.keys(d.expect ?? {})))),
];

describe.each(versions)('Pod Security Admission at %s', (name) => {
  const version = parseVersion(name);
  if (!version) throw new Error(name);
  const reviewer = new Reviewer(registry, { kubernetesVersion: version, policyVersion: version });

  it('fails the same checks in the same order', () => {
    const verdicts = traps.flatMap(({ name: trap, yaml, docs }) => {
      const { documents } = reviewer.review(yaml);
      const workloads = documents.flatMap(({ review }) => review.workloads);
      const wanted = docs.filter((d) => d.expect);
      // A document that Kubernetes cannot decode has no verdict, so it must not be counted.
      const decoded = workloads.filter(({ standards }) => standards);
      return wanted.map((d, i) => ({
        trap,
        wanted: d.expect?.[name],
        got: {
          baseline: decoded[i]?.standards?.baseline.checks,
          restricted: decoded[i]?.standards?.restricted.checks,
        },
      }));
    });
    expect(verdicts.length).toBeGreaterThan(200);
    for (const { trap, wanted, got } of verdicts) expect(got, trap).toEqual(wanted);
  });
});
