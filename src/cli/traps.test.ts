/** The verdicts of `review --format json` against the official evaluator's (rules/testdata/README.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, podsmith } from './test-io.ts';

interface Levels {
  readonly baseline: readonly string[];
  readonly restricted: readonly string[];
}
interface Trap {
  readonly name: string;
  readonly yaml: string;
  readonly docs: readonly {
    readonly error?: string;
    readonly skipped?: boolean;
    readonly expect?: { readonly [version: string]: Levels };
    readonly latestMessage?: { readonly baseline: string; readonly restricted: string };
  }[];
}
interface Verdict {
  readonly allowed: boolean;
  readonly checks: readonly string[];
  readonly message?: string;
}
interface Entry {
  readonly problems: readonly { readonly code: string }[];
  readonly standards: null | {
    readonly version: string;
    readonly baseline: Verdict;
    readonly restricted: Verdict;
  };
}

const traps = readFileSync(new URL('../engine/rules/testdata/traps.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Trap);
const versions = [
  ...new Set(traps.flatMap(({ docs }) => docs.flatMap((doc) => Object.keys(doc.expect ?? {})))),
];
const cwd = folderOf({});

/** Each trap by itself, since files of one call belong together. */
async function entriesOf({ yaml }: Trap, version: string): Promise<readonly Entry[]> {
  const args = ['review', '-', '--format', 'json', '--policy-version', version];
  const { out } = await podsmith(args, { cwd: join(cwd), stdin: yaml });
  const [file] = JSON.parse(out).files as { documents: Entry[] }[];
  return file?.documents ?? [];
}

/** A custom resource, and a version that no supported Kubernetes serves. */
const PASSED_OVER =
  /^apiVersion: (?:argoproj\.io\/v1alpha1\nkind: Rollout|extensions\/v1beta1\nkind: Deployment)\n/;
/** A version of a CronJob that the evaluator doesn't know, though Kubernetes served it. */
const OLD_CRON_JOB = /^apiVersion: batch\/v1beta1\n/;

const levelsOf = (standards: Entry['standards'] | undefined) =>
  standards
    ? { baseline: standards.baseline.checks, restricted: standards.restricted.checks }
    : 'skipped';

// Each test runs the command for 258 manifests, and a busy machine is no fault of theirs.
describe('the traps', { timeout: 60_000 }, () => {
  it('are all there', () => {
    expect(traps.length).toBe(258);
    expect(versions.length).toBeGreaterThan(8);
  });

  it.each(versions)('get the verdicts of %s', async (version) => {
    for (const trap of traps) {
      const entries = await entriesOf(trap, version);
      const found = entries.map(({ problems, standards }) =>
        problems.some(({ code }) => code === 'decode-error') ? 'error' : levelsOf(standards),
      );
      // What the evaluator passes over is judged as a Deployment is.
      const asDeployment = trap.yaml
        .replace(PASSED_OVER, 'apiVersion: apps/v1\nkind: Deployment\n')
        .replace(OLD_CRON_JOB, 'apiVersion: batch/v1\n');
      const judged =
        asDeployment === trap.yaml ? [] : await entriesOf({ ...trap, yaml: asDeployment }, version);
      const wanted = trap.docs.map((doc, i) =>
        doc.error !== undefined
          ? 'error'
          : doc.skipped
            ? levelsOf(judged[i]?.standards)
            : doc.expect?.[version],
      );
      // The evaluator gives up where it cannot read on; we report what follows as well.
      const compared = wanted.includes('error') ? found.slice(0, wanted.length) : found;
      expect(compared, trap.name).toEqual(wanted);
    }
  });

  it('get the words of Pod Security Admission', async () => {
    for (const trap of traps) {
      const entries = await entriesOf(trap, 'latest');
      for (const [i, { latestMessage }] of trap.docs.entries()) {
        if (!latestMessage) continue;
        for (const level of ['baseline', 'restricted'] as const) {
          const said = entries[i]?.standards?.[level].message;
          if (latestMessage[level] === '') expect(said, trap.name).toBeUndefined();
          else expect(said?.endsWith(`": ${latestMessage[level]}`), trap.name).toBe(true);
        }
      }
    }
  });
});
