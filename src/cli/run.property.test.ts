import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAD, GOOD, podsmith } from './test-io.ts';

interface Told {
  readonly problems?: readonly unknown[];
  readonly findings?: readonly Found[];
  readonly suppressed?: readonly Found[];
}
interface Found {
  readonly also?: readonly unknown[];
}
interface Result {
  readonly ruleId: string;
  readonly relatedLocations?: readonly unknown[];
}

const PIECES = [
  '---\n',
  '--- x\n',
  '...\n',
  'kind: List\n',
  'items:\n',
  '- ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '{{ .x }}',
  '[',
  '}',
  '"',
  ': ',
  '# podsmith-ignore privileged: x\n',
  '&a ',
  '*a',
  '<<: *a\n',
  'null',
  '::error::\n',
  '\u001b[31m',
  '\u202e',
  '😀',
  '\ud800',
];

/** Manifests with something cut out and something put in. */
const manifest = fc
  .tuple(
    fc.constantFrom(
      GOOD,
      BAD,
      `${BAD}---\n${GOOD}`,
      `kind: List\napiVersion: v1\nitems:\n- ${BAD.replaceAll('\n', '\n  ')}`,
    ),
    fc.array(
      fc.tuple(
        fc.nat(600),
        fc.nat(30),
        fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([text, cuts]) =>
    cuts.reduce<string>(
      (out, [at, length, piece]) => out.slice(0, at) + piece + out.slice(at + length),
      text,
    ),
  );

describe('whatever comes in', () => {
  it('each format is written, alike in what was found, and safe to print', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, async (stdin) => {
        const outs: string[] = [];
        const statuses = new Set<number>();
        for (const format of ['text', 'json', 'sarif', 'markdown']) {
          const args = ['review', '-', '--profile', 'everything', '--format', format];
          const { status, out, err } = await podsmith(args, { stdin });
          expect(err).toBe('');
          statuses.add(status);
          outs.push(out);
        }
        expect(statuses.size).toBe(1);
        const [text, json, sarif, markdown] = outs as [string, string, string, string];
        const { documents } = JSON.parse(json).files[0];
        // What repeats a finding is told beside it.
        const countOf = (findings: readonly Found[] = []) =>
          findings.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
        const count = documents.reduce(
          (sum: number, { problems, findings, suppressed }: Told) =>
            sum + (problems?.length ?? 0) + countOf(findings) + countOf(suppressed),
          0,
        );
        // An object that Kubernetes rejects is one result, with its causes beside it.
        const told = JSON.parse(sarif).runs[0].results.reduce(
          (sum: number, { ruleId, relatedLocations = [] }: Result) =>
            sum + relatedLocations.length + (ruleId === 'rejected-object' ? 0 : 1),
          0,
        );
        expect(told).toBe(count);
        for (const out of [text, json, markdown]) {
          expect(out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u);
          expect(out).not.toMatch(/^\s*::/m);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hardening never fails, and never harms what it hardened before', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, async (text) => {
        const args = ['harden', '-', '--fixes', 'all'];
        const once = await podsmith(args, { stdin: text });
        expect(once.err).not.toContain('fault in podsmith');
        const twice = await podsmith(args, { stdin: once.bytes });
        expect(twice.out).toBe(once.out);
      }),
      { numRuns: 150 },
    );
  });
});
