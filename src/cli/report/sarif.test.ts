import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { plan } from '../../engine/edits.ts';
import { ChangeSet, DEFAULT_VERSION, Reviewer, registry } from '../../engine/index.ts';
import { BAD, folderOf, GOOD, podsmith } from '../test-io.ts';

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const valid = ajv.compile(schema);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Region;
    };
  }[];
  readonly relatedLocations?: readonly { readonly physicalLocation: { readonly region: Region } }[];
  readonly partialFingerprints: { readonly [name: string]: string };
  readonly suppressions?: readonly object[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent?: { readonly text: string };
      }[];
    }[];
  }[];
}

interface Run {
  readonly columnKind: string;
  readonly results: readonly Result[];
  readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
}
interface Rule {
  readonly id: string;
  readonly help: { readonly markdown: string };
}

async function sarif(stdin: string, ...args: readonly string[]) {
  const done = await podsmith(['review', '-', '--format', 'sarif', ...args], { stdin });
  const log = JSON.parse(done.out);
  expect(valid(log), JSON.stringify(valid.errors, null, 1)).toBe(true);
  const { columnKind, results, tool } = log.runs[0] as Run;
  return { columnKind, results, rules: tool.driver.rules };
}

const SUPPRESSED = BAD.replace(
  'privileged: true',
  'privileged: true # podsmith-ignore privileged: disks',
);

describe('review --format sarif', () => {
  it('is valid, whatever it is about', async () => {
    for (const text of [
      GOOD,
      BAD,
      SUPPRESSED,
      'a: [1',
      '',
      `${GOOD}--- x\n`,
      'kind: List\nitems: []',
    ]) {
      for (const lang of ['en', 'de']) await sarif(text, '--profile', 'everything', '--lang', lang);
    }
    const cwd = folderOf({ 'a b/größe #1.yaml': BAD, 'bin.yaml': Buffer.of(0, 1) });
    const { out } = await podsmith(['review', '.', 'no such', '--format', 'sarif'], { cwd });
    const log = JSON.parse(out);
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    const [{ results, invocations }] = log.runs;
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'a%20b/gr%C3%B6%C3%9Fe%20%231.yaml',
    );
    expect(invocations[0].toolExecutionNotifications).toHaveLength(3);
  });

  it('has one result for an object that Kubernetes rejects, with its causes beside it', async () => {
    const text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: Upper}\ndata:\n  'a b': c\n";
    const { results, rules } = await sarif(text);
    expect(results).toHaveLength(1);
    const [own] = results as [Result];
    expect(own).toMatchObject({ ruleId: 'rejected-object', level: 'error' });
    expect(own.message.text).toMatch(/^Kubernetes rejects this object:\n- .*Upper.*\n- .*a b/);
    expect(own.locations[0]?.physicalLocation.region.startLine).toBe(3);
    const lines = own.relatedLocations?.map(({ physicalLocation }) => physicalLocation.region);
    expect(lines?.map(({ startLine }) => startLine)).toEqual([3, 5]);
    expect(rules[own.ruleIndex]?.id).toBe('rejected-object');
  });

  it('places results and describes their rules', async () => {
    const { results, rules, columnKind } = await sarif(BAD);
    expect(columnKind).toBe('utf16CodeUnits');
    const own = results.find(({ ruleId }) => ruleId === 'privileged') as Result;
    expect(own).toMatchObject({
      level: 'error',
      message: {
        text: /privileged is true/.source && expect.stringContaining('privileged is true'),
      },
    });
    expect(own.locations[0]?.physicalLocation.region).toEqual({
      startLine: 10,
      startColumn: 9,
      endLine: 10,
      endColumn: 25,
    });
    const rule = rules[own.ruleIndex];
    expect(rule).toMatchObject({
      id: 'privileged',
      name: 'Privileged',
      shortDescription: { text: 'Run without privileged mode' },
      helpUri: expect.stringMatching(/^https:/),
      defaultConfiguration: { level: 'error' },
      properties: { 'security-severity': '9.5', tags: expect.arrayContaining(['security']) },
    });
    expect(rule?.help.markdown).toContain('**How to verify**');
  });

  it('marks what is suppressed in the source', async () => {
    const { results } = await sarif(SUPPRESSED);
    const own = results.find(({ ruleId }) => ruleId === 'privileged');
    expect(own?.suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'disks' },
    ]);
    expect(results.filter(({ suppressions }) => suppressions)).toHaveLength(1);
  });

  it('keeps its fingerprints when lines move, and gives none twice', async () => {
    const prints = async (text: string) =>
      (await sarif(text)).results.map(({ partialFingerprints: p }) => p['podsmith/v1']);
    const before = await prints(`${BAD}---\n${BAD}`);
    expect(new Set(before).size).toBe(before.length);
    expect(await prints(`# one more line\n\n${BAD}---\n${BAD}`)).toEqual(before);
    const more = BAD.replace(
      '    - name: app',
      '    - name: first\n      image: x\n    - name: app',
    );
    const own = (await sarif(more)).results.filter(({ ruleId }) => ruleId === 'privileged');
    expect(before).toContain(own[0]?.partialFingerprints['podsmith/v1']);
  });

  it('has no fix where a person must give a value', async () => {
    const { results } = await sarif(BAD, '--profile', 'everything');
    for (const { ruleId, fixes } of results) {
      const safety = registry.byId.get(ruleId)?.fix?.safety;
      if (fixes) expect(safety).not.toBe('needs-value');
    }
    expect(results.filter(({ fixes }) => fixes).length).toBeGreaterThan(3);
  });

  it.each([
    ['LF', `${BAD}---\n${BAD}`],
    ['CRLF', BAD.replaceAll('\n', '\r\n')],
    ['letters beyond the first plane', BAD.replace('metadata:', 'metadata: # 😀 \n')],
  ])('has fixes that do what the page would do (%s)', async (_, text) => {
    const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
    const review = new Reviewer(registry, env).review(text);
    const { results } = await sarif(text);
    const own = results.find(({ ruleId }) => ruleId === 'privileged') as Result;
    const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((m) => m.index + m[0].length)];
    const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1;
    const replacements = own.fixes?.[0]?.artifactChanges[0]?.replacements ?? [];
    const edits = replacements.map(({ deletedRegion: r, insertedContent }) => ({
      from: offset(r.startLine, r.startColumn),
      to: offset(r.endLine, r.endColumn),
      insert: insertedContent?.text ?? '',
    }));
    const request = { rule: 'privileged', action: 'secure', scope: { document: 0 } } as const;
    const wanted = plan(review, registry, request).changes.apply(text);
    expect(ChangeSet.of(text.length, edits).apply(text)).toBe(wanted);
    expect(wanted).not.toBe(text);
  });

  it('names no object at more length than a name can have', async () => {
    const { out } = await podsmith(['review', '-', '--format', 'sarif'], {
      stdin: BAD.replace('name: bad', `name: ${'x'.repeat(100_000)}`),
    });
    expect(out.length).toBeLessThan(1_000_000);
  });

  it('makes no link of what is written in a manifest', async () => {
    const { results } = await sarif(
      `${BAD.replace('bad', '"[x](https://evil.example)"')}x[a](b): 1\n`,
    );
    for (const { message } of results) expect(message.text).not.toContain('](');
  });

  it('has nothing that a terminal or a build server obeys, and says the same', async () => {
    const evil = 'x ##vso[task.setvariable variable=a]b ##[command]c \u202e \u001b[31m';
    const mark = ` # podsmith-ignore privileged: ${evil.replace('\u001b', '')}`;
    const stdin = BAD.replace('name: bad', `name: ${JSON.stringify(evil)}`).replace(
      'privileged: true',
      `privileged: true${mark}`,
    );
    const { out } = await podsmith(['review', '-', '--format', 'sarif'], { stdin });
    expect(out).not.toMatch(/##\[|##vso\[|\p{Cf}|[^\P{Cc}\n]/u);
    const [{ suppressions }] = JSON.parse(out).runs[0].results.filter(
      (result: Result) => result.suppressions,
    );
    expect(suppressions[0].justification).toContain('x ##vso[task.setvariable variable=a]b');
  });
});
