import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith, type Surroundings } from '../test-io.ts';

const review = async (stdin: string, around: Surroundings = {}, ...args: readonly string[]) =>
  (await podsmith(['review', '-', ...args], { stdin, ...around })).out;

const CORPUS = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));

const REJECTED = `apiVersion: v1
kind: ConfigMap
metadata: {name: Upper}
data:
  'a b': c
`;

describe('review as text', () => {
  it('has one line for each finding, the heaviest first', async () => {
    const out = await review(BAD, {}, '--profile', 'everything');
    const lines = out.split('\n').filter((line) => / \d+:\d+ /.test(line));
    expect(lines[0]).toBe(
      '    Critical  10:9  Has every capability and all devices of the node: privileged is true (app)  privileged',
    );
    const order = ['Critical', 'High', 'Medium', 'Low', 'Info'];
    const severities = lines.map((line) => order.indexOf(line.trim().split(' ')[0] ?? ''));
    expect(severities.length).toBeGreaterThan(3);
    expect(severities).toEqual(severities.toSorted((a, b) => a - b));
    expect(out).not.toContain('^');
  });

  it('puts the heaviest file and the heaviest object first, and what was not read before them', async () => {
    const cwd = folderOf({ 'a.yaml': GOOD, 'b.yaml': `${GOOD}---\n${BAD}`, 'c.yaml': BAD });
    const args = ['review', 'a.yaml', 'b.yaml', 'c.yaml', 'missing.yaml'];
    const { out } = await podsmith([...args, '--profile', 'everything'], { cwd });
    const at = (text: string) => out.indexOf(text);
    expect(at('missing.yaml')).toBe(0);
    expect(at('b.yaml')).toBeGreaterThan(0);
    expect(at('c.yaml')).toBeGreaterThan(at('b.yaml'));
    expect(at('a.yaml')).toBeGreaterThan(at('c.yaml'));
    const second = out.slice(at('b.yaml'), at('c.yaml'));
    expect(second.indexOf('Pod/bad')).toBeLessThan(second.indexOf('Pod/good'));
  });

  it('says once what several containers share', async () => {
    const beside = BAD.slice(BAD.indexOf('    - name: app')).replace('name: app', 'name: beside');
    const out = await review(`${BAD}${beside}`);
    expect(out.match(/Has every capability/g)).toHaveLength(1);
    expect(out).toMatch(/Critical {2}10:9, \d+:9 {2}.*\(app, beside\) {2}privileged\n/);
  });

  it('counts by rule, and says what to run next with the settings of the call', async () => {
    const cwd = folderOf({ 'a b.yaml': BAD });
    const call = ['review', 'a b.yaml', '--profile', 'aks-article', '--kubernetes-version', '1.34'];
    const { out } = await podsmith(call, { cwd });
    expect(out).toContain('\nBy rule, at its highest severity\n  Critical: privileged\n');
    const again =
      "podsmith harden 'a b.yaml' --profile aks-article --kubernetes-version 1.34 --diff";
    expect(out).toContain(again);
    expect(out).toMatch(/\n {2}podsmith explain privileged +explains a rule/);
    expect(await review(GOOD)).not.toContain('Next');
  });

  it('loses no finding that JSON has', async () => {
    const texts = readdirSync(CORPUS)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(CORPUS, name));
    const settings = ['--profile', 'everything'];
    const { out } = await podsmith(['review', ...texts, ...settings]);
    const { out: json } = await podsmith(['review', ...texts, ...settings, '--format', 'json']);
    interface Told {
      readonly line: number;
      readonly column: number;
      readonly rule: string;
    }
    const report = JSON.parse(json) as {
      readonly files: readonly {
        readonly path: string;
        readonly documents: readonly { readonly findings: readonly Told[] }[];
      }[];
    };
    const told = new Set<string>();
    let path = '';
    for (const line of out.split('\n')) {
      if (/^\S.*\.(?:ya?ml|json)$/.test(line)) path = line;
      const [, places, rule] = /^ {4}\S+ +((?:\d+:\d+(?:, )?)+) {2}.* {2}(\S+)$/.exec(line) ?? [];
      for (const place of places?.split(', ') ?? []) told.add(`${path} ${place} ${rule}`);
    }
    const all = report.files.flatMap(({ path, documents }) =>
      documents.flatMap(({ findings }) =>
        findings.map(({ line, column, rule }) => `${path} ${line}:${column} ${rule}`),
      ),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((one) => !told.has(one))).toEqual([]);
  });

  it('shows each finding at its place in the source with --verbose', async () => {
    expect(await review(BAD, {}, '--verbose')).toContain(`
    Critical  10:9  Has every capability and all devices of the node: privileged is true  privileged
          10 |         privileged: true
             |         ^^^^^^^^^^^^^^^^
      container app · fix: May break
`);
  });

  it('says once that Kubernetes rejects an object, with the causes below', async () => {
    const { out, status } = await podsmith(['review', '-', '--fail-on', 'high'], {
      stdin: `${REJECTED}---\n${REJECTED}`,
    });
    expect(out.match(/Kubernetes rejects this object:/g)).toHaveLength(2);
    expect(out).toContain('    High      Kubernetes rejects this object:\n      3:');
    expect(out).toMatch(/\n {6}5:\d+ {2}.*value-malformed\n/);
    expect(status).toBe(1);
  });

  it('shows verdicts with the failing checks, the score and a summary', async () => {
    const out = await review(BAD);
    expect(out).toContain('  Pod/bad  line 1  Score: 20 of 100 · Weak\n');
    expect(out).toContain(
      'Pod Security Standards v1.36: baseline denied (privileged), restricted denied (privileged, allowPrivilegeEscalation, ',
    );
    expect(out).toMatch(
      /\n1 file with 1 object reviewed for pss-restricted\n\d findings: 1 critical, /,
    );
    expect(await review(GOOD)).toContain('restricted allowed');
    expect(await review(GOOD)).toMatch(/\nno findings\n$/);
  });

  it('lists suppressed findings apart with source and reason', async () => {
    const text = BAD.replace(
      'privileged: true',
      'privileged: true # podsmith-ignore privileged: drives disks (until 2027-01-31)',
    );
    const out = await review(text);
    expect(out).toContain('Suppressed\n');
    expect(out).toContain('podsmith, line 10: drives disks (until 2027-01-31)');
    expect(out).toContain('1 finding is suppressed');
  });

  it('says what is wrong with what it cannot read', async () => {
    const out = await review('kind: Pod\na: [1\n');
    expect(out).toContain('Document 1');
    expect(out).toContain('decode-error');
    expect(out).toContain('1 problem keeps Kubernetes from reading a document');
  });

  it('points at the first expression of a template', async () => {
    const out = await review('kind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n');
    expect(out).toContain('Info      3:9  This is a template');
  });

  it('says nothing of findings when nothing could be read, and groups digits alike', async () => {
    const { out } = await podsmith(['review', 'none.yaml'], { cwd: folderOf({}) });
    expect(out).toMatch(
      /^none\.yaml\n {2}Not read {2}there is no such file or folder\n\n1 path wasn’t read\n/,
    );
    const many = Array(1000).fill(BAD).join('---\n');
    const said = await review(many);
    expect(said).toContain('1,000 objects reviewed for pss-restricted\n');
    expect(said).toContain(': 1,000 critical, ');
    expect(said).toContain('Critical: privileged 1,000\n');
  });

  it('names an API version that is no longer served', async () => {
    const out = await review(
      'apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata: {name: x}\n',
    );
    expect(out).toContain('extensions/v1beta1');
  });

  it('is German with --lang de', async () => {
    const out = await review(BAD, {}, '--lang', 'de');
    expect(out).toContain('Kritisch  10:9  ');
    expect(out).toContain('baseline abgelehnt (privileged)');
    expect(out).toContain('Punktzahl: 20 von 100');
    expect(out).toContain('1 Datei mit 1 Objekt für pss-restricted geprüft');
  });

  describe('colours', () => {
    const coloured = async (around: Surroundings, ...args: readonly string[]) =>
      (await review(BAD, around, ...args)).includes('\u001b[');
    it.each<[boolean, Surroundings, ...string[]]>([
      [false, {}],
      [true, { terminal: true }],
      [false, { terminal: true }, '--no-color'],
      [false, { terminal: true, env: { NO_COLOR: '1' } }],
      [true, { terminal: true, env: { NO_COLOR: '' } }],
      [false, { terminal: true, env: { TERM: 'dumb' } }],
      [true, { env: { FORCE_COLOR: '1' } }],
      [true, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }],
      [false, { terminal: true, env: { FORCE_COLOR: '0' } }],
      [false, { env: { FORCE_COLOR: '1' } }, '--no-color'],
    ])('are %j with %j %s', async (wanted, around, ...args) => {
      expect(await coloured(around, ...args)).toBe(wanted);
    });
  });

  describe('input that means harm', () => {
    const evil = (name: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: ${JSON.stringify(name)}}\nspec: {containers: [{name: ${JSON.stringify(name)}, image: x, securityContext: {privileged: true}}]}\n`;

    it.each([
      ['a terminal escape', '\u001b]0;owned\u0007', '\\u001b]0;owned\\u0007'],
      ['a bidirectional override', 'a\u202eb\u2066c', 'a\\u202eb\\u2066c'],
      ['line ends', 'a\n::error::b\u2028c', 'a\\u000a::error::b\\u2028c'],
      ['a command of Azure Pipelines', 'x##vso[task.setvariable]', 'x#\\u0023vso[task'],
    ])('%s is written out', async (_, name, shown) => {
      const out = await review(evil(name), { terminal: false });
      expect(out).toContain(`Pod/${shown}`);
      expect(out).not.toMatch(/[\p{Cf}\u2028\u2029]|[^\P{Cc}\n]/u);
      expect(out).not.toMatch(/^\s*::|##\[|##vso\[/m);
    });

    it.each([
      ['{apiVersion##vso[task.setvariable variable=a]b', '#\\u0023vso[task'],
      ['{apiVersion##[error]b', '#\\u0023[error]b'],
      ['{apiVersion#x##vso[task.x]b, ##[c]', '#\\u0023vso[task'],
    ])('holds no command where a place begins within one: %j', async (text, shown) => {
      const out = await review(text);
      expect(out).toContain(shown);
      expect(out).not.toMatch(/##\[|##vso\[/);
      const lines = out.split('\n');
      const at = lines.findIndex((line) => /^ *\| *\^+$/.test(line));
      // What is marked begins with the bracket that is one too many.
      expect(lines[at - 1]?.slice(lines[at]?.indexOf('^'))).toMatch(/^\[/);
    });

    it('cannot begin a line with a command, as a kind, a path or a source line', async () => {
      const out = await review('kind: "::error::x"\napiVersion: v1\n::warning::y\n');
      expect(out).not.toMatch(/^\s*::/m);
      const kind = await review(
        `${GOOD.replace('kind: Pod', 'kind: "::error::x"').replace('v1', 'x/v1')}a: 1\na: 2\n`,
      );
      expect(kind).not.toMatch(/^\s*::/m);
      const cwd = folderOf({ '::error::x.yaml': BAD, '::add-mask::z/b\u001b[2J.yaml': BAD });
      for (const args of [['.'], ['::error::x.yaml', '::missing.yaml']]) {
        const { out, err } = await podsmith(['review', ...args], { cwd });
        expect(`${out}${err}`).not.toMatch(/^\s*::/m);
        expect(`${out}${err}`).not.toContain('\u001b');
      }
    });
  });

  it('cuts long lines around the place', async () => {
    const long = JSON.stringify({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'long', annotations: { text: 'x'.repeat(5000) } },
      spec: { containers: [{ name: 'a', image: 'b', securityContext: { privileged: true } }] },
    });
    const out = await review(long, {}, '--verbose');
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(260);
    const [, source, carets] = /\n( +1 \| .*"privileged":true.*)\n(.*)/.exec(
      out.slice(out.indexOf('Critical')),
    ) as unknown as string[];
    expect(carets?.indexOf('^')).toBe(source?.indexOf('"privileged"'));
  });
});

/** Lines of the text when each finding had an excerpt, and how many findings there were. */
const BEFORE: { readonly [installer: string]: readonly [lines: number, findings: number] } = {
  'flannel-io+flannel+Documentation+kube-flannel.yml': [213, 40],
  'kubernetes+ingress-nginx+deploy+static+provider+cloud+deploy.yaml': [190, 32],
  'longhorn+longhorn+deploy+longhorn-okd.yaml': [575, 106],
  'projectcalico+calico+manifests+calico-typha.yaml': [577, 109],
};

it.each(Object.entries(BEFORE))(
  'takes at most a quarter of the lines that it took for as many findings, for %s',
  async (name, [linesBefore, findingsBefore]) => {
    const manifests = new URL('../../engine/yaml/testdata/manifests/', import.meta.url);
    const args = ['review', name, '--profile', 'everything'];
    const around = { cwd: fileURLToPath(manifests) };
    const { out } = await podsmith(args, around);
    const { files } = JSON.parse((await podsmith([...args, '--format', 'json'], around)).out) as {
      files: {
        documents: {
          findings: {
            rule: string;
            message: string;
            line: number;
            column: number;
            also?: object[];
          }[];
        }[];
      }[];
    };
    const lines = out.trimEnd().split('\n');
    const findings = files.flatMap((file) => file.documents.flatMap((own) => own.findings));
    // What repeats a finding is named with it.
    const all = findings.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
    // Rules that find less leave the lines around them: of fewer findings, the lines are compared as they are.
    const asMany = Math.max(1, all / findingsBefore);
    expect(lines.length / asMany).toBeLessThanOrEqual(linesBefore / 4);
    // None is lost.
    expect(all).toBeGreaterThanOrEqual(28);
    for (const { rule, message, line, column } of findings) {
      const told = lines.filter((one) => one.includes(message) && one.endsWith(`  ${rule}`));
      expect(told.join('\n')).toMatch(new RegExp(` ${line}:${column}(?:,| )`));
    }
  },
);

describe('objects that differ in nothing but places', () => {
  const pods = (n: number) =>
    Array.from({ length: n }, (_, i) => BAD.replaceAll('bad', `bad-${i}`)).join('---\n');

  it('share their lines, which name each place, up to five objects', async () => {
    const out = await review(pods(7));
    expect(out.match(/^ {2}Pod\/bad-\d {2}line \d+ {2}Score: 20 of 100/gm)).toHaveLength(7);
    const places = [...out.matchAll(/Critical {2}(\S.*?) {2}Has every/g)].map(([, own]) => own);
    expect(places.map((own) => own?.split(', ').length)).toEqual([5, 2]);
  });

  it('each have their lines with --verbose, or if more than findings is said of one', async () => {
    expect((await review(pods(2), {}, '--verbose')).match(/Has every/g)).toHaveLength(2);
    const marked = pods(2).replace('privileged: true', 'privileged: true # podsmith-ignore: disks');
    expect((await review(marked)).match(/May run as root/g)).toHaveLength(2);
    const same = pods(2).replace(/image: .*/, 'image: other:1');
    expect((await review(same)).match(/May run as root/g)).toHaveLength(1);
  });

  it('are named by their findings if they have no pod', async () => {
    const account = (name: string) =>
      `apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${name}}\n`;
    const out = await review(
      `${account('a')}---\n${account('b')}---\n${GOOD}`,
      {},
      '--profile',
      'everything',
    );
    expect(out).toMatch(
      /\n {2}Other objects\n(?: {4}.*\n)* {4}Low .* 1:1, 5:1 {2}.* \(ServiceAccount\/a, ServiceAccount\/b\) {2}service-account-token-default\n/,
    );
  });
});
