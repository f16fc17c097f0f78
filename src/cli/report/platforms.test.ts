/** The formats of build servers, against what each of them documents. */
import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { BAD, folderOf, GOOD, podsmith } from '../test-io.ts';

const EVIL = `apiVersion: v1
kind: Pod
metadata: {name: "a\\n::error::b,c:d%0A<x>&\\"'\\u0001\\uFFFF"}
spec: {containers: [{name: "x]]>\\n##vso[y]", image: x, securityContext: {privileged: true}}]}
`;

const FILES = {
  'bad.yaml': BAD,
  'good.yaml': GOOD,
  'evil,a:b%.yaml': EVIL,
  'broken.yaml': 'kind: Pod\na: [1\n',
  'marked.yaml': BAD.replace(
    'privileged: true',
    'privileged: true # podsmith-ignore privileged: x',
  ),
  'template.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: {{ .Values.name }}}\n',
};

const review = (format: string, ...args: readonly string[]) =>
  podsmith(['review', ...Object.keys(FILES), 'missing.yaml', '--format', format, ...args], {
    cwd: folderOf(FILES),
  });

/** All findings and problems of the same call, as JSON has them. */
async function issues() {
  const { out } = await review('json');
  interface Document {
    readonly findings: readonly unknown[];
    readonly problems: readonly { readonly refused?: boolean }[];
  }
  const { files } = JSON.parse(out) as {
    readonly files: readonly {
      readonly documents?: readonly Document[];
      readonly error?: string;
    }[];
  };
  return files.flatMap(({ documents = [], error }) => [
    ...(error === undefined ? [] : [error]),
    ...documents.flatMap(({ findings, problems }) => {
      // An object that is rejected is told once.
      const refused = problems.filter((own) => own.refused && documents.length > 0);
      return [
        ...findings,
        ...problems.filter((own) => !refused.includes(own)),
        ...refused.slice(0, 1),
      ];
    }),
  ]).length;
}

describe('annotations of GitHub Actions', () => {
  const COMMAND =
    /^::(error|warning|notice) (?:[a-zA-Z]+=[^:,\n]*)(?:,[a-zA-Z]+=[^:,\n]*)*::[^\n]+$/;

  it('are one command for each issue, the heaviest first, with a summary below', async () => {
    const { out, status } = await review('github');
    const commands = out.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(await issues());
    for (const line of commands) expect(line).toMatch(COMMAND);
    const levels = commands.map((line) =>
      ['error', 'warning', 'notice'].indexOf(line.slice(2).split(' ')[0] ?? ''),
    );
    expect(levels).toEqual(levels.toSorted());
    expect(commands).toContain(
      '::error file=bad.yaml,line=10,endLine=10,col=9,endColumn=25,title=privileged::Pod/bad: Has every capability and all devices of the node: privileged is true (app). Also: seccomp-profile, allow-privilege-escalation, dropped-capabilities',
    );
    expect(out.slice(out.lastIndexOf('::'))).toMatch(/\n\d+ files with \d+ objects reviewed/);
    expect(status).toBe(2);
  });

  it('hold no command of the input, and no character that ends a property', async () => {
    const { out } = await review('github');
    expect(out).toContain('file=evil%2Ca%3Ab%25.yaml,');
    expect(out).not.toMatch(/^::error::/m);
    expect(out).not.toMatch(/##vso\[/);
  });
});

describe('code quality of GitLab', () => {
  it('has what GitLab requires of each issue, and no fingerprint twice', async () => {
    const { out } = await review('gitlab');
    const all = JSON.parse(out) as {
      readonly description: string;
      readonly check_name: string;
      readonly fingerprint: string;
      readonly severity: string;
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
    }[];
    expect(all).toHaveLength(await issues());
    for (const issue of all) {
      expect(issue).toEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z][a-zA-Z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^[^./]/), lines: { begin: expect.any(Number) } },
      });
    }
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
  });

  it('keeps its fingerprints when lines move', async () => {
    const prints = async (text: string) => {
      const { out } = await podsmith(['review', '-', '--format', 'gitlab'], { stdin: text });
      return (JSON.parse(out) as { readonly fingerprint: string }[]).map((own) => own.fingerprint);
    };
    expect(await prints(`# moved\n\n${BAD}`)).toEqual(await prints(BAD));
  });

  it('keeps the fingerprint of an issue when what repeats it is gone', async () => {
    const issue = async (more: string) => {
      const stdin = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: a:1${more}}]}\n`;
      const args = ['review', '-', '--profile', 'everything', '--format', 'gitlab'];
      const all = JSON.parse((await podsmith(args, { stdin })).out) as {
        readonly check_name: string;
        readonly description: string;
        readonly fingerprint: string;
      }[];
      return all.find((own) => own.check_name === 'memory-limits');
    };
    const [before, after] = [
      await issue(''),
      await issue(', resources: {requests: {memory: 64Mi, cpu: 1}}'),
    ];
    expect(before?.description).toContain('memory-requests');
    expect(after?.description).not.toContain('memory-requests');
    expect(after?.fingerprint).toBe(before?.fingerprint);
  });
});

describe('JUnit', () => {
  const parse = (xml: string) =>
    new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(xml, 'text/xml');

  it('is well-formed, with counts that are right, whatever the input holds', async () => {
    const document = parse((await review('junit')).out);
    const suites = [...document.getElementsByTagName('testsuite')];
    expect(suites.map((suite) => suite.getAttribute('name'))).toEqual([
      ...Object.keys(FILES),
      'missing.yaml',
    ]);
    for (const element of [...document.getElementsByTagName('testsuites'), ...suites]) {
      const count = (tag: string) => String(element.getElementsByTagName(tag).length);
      expect(element.getAttribute('tests')).toBe(count('testcase'));
      expect(element.getAttribute('failures')).toBe(count('failure'));
      expect(element.getAttribute('errors')).toBe(count('error'));
      expect(element.getAttribute('skipped')).toBe(count('skipped'));
    }
    for (const test of document.getElementsByTagName('testcase')) {
      expect(test.getAttribute('classname')).not.toBe('');
      expect(test.getAttribute('name')).not.toBe('');
    }
  });

  it('fails for what counts, says what does not, and never passes what was not judged', async () => {
    const document = parse((await review('junit', '--fail-on', 'critical')).out);
    const tests = [...document.getElementsByTagName('testcase')].map((test) => ({
      file: test.getAttribute('classname') ?? '',
      name: test.getAttribute('name') ?? '',
      outcome: [...test.childNodes].find(({ nodeType }) => nodeType === 1)?.nodeName ?? null,
    }));
    const of = (file: string) => tests.filter((test) => test.file === file);
    expect(of('good.yaml')).toEqual([{ file: 'good.yaml', name: 'Pod/good', outcome: null }]);
    expect(of('bad.yaml')).toContainEqual({
      file: 'bad.yaml',
      name: 'Pod/bad: privileged',
      outcome: 'failure',
    });
    expect(of('bad.yaml').map(({ outcome }) => outcome)).toContain('system-out');
    expect(of('marked.yaml')).toContainEqual({
      file: 'marked.yaml',
      name: 'Pod/bad: privileged',
      outcome: 'skipped',
    });
    expect(of('missing.yaml').map(({ outcome }) => outcome)).toEqual(['error']);
    for (const file of ['broken.yaml', 'template.yaml']) {
      expect(of(file).length).toBeGreaterThan(0);
      expect(of(file).filter(({ outcome }) => outcome === null)).toEqual([]);
    }
  });
});
