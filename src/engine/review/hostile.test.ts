/** Extremes through the whole review: each comes to an end, no rule fails, and what is said stays bounded. */
import { beforeAll, describe, expect, it } from 'vitest';
import { harden } from '../edits.ts';
import { DEFAULT_VERSION, loadKnowledge, Reviewer, registry } from '../index.ts';
import { concealed } from '../quotes.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const every = new Map(registry.rules.map(({ id }) => [id, {}]));

/** Reviews a text with every rule. @returns the problems and how many findings there are */
function review(text: string) {
  const own = new Reviewer(registry, env, every).review(text);
  const problems = own.documents.flatMap((placed) => placed.review.problems);
  expect(problems.filter(({ code }) => code === 'rule-failed')).toEqual([]);
  expect(concealed(own)).toHaveLength(text.length);
  const findings = own.documents.flatMap(({ review: { objects } }) =>
    objects.flatMap((object) => object.findings),
  );
  return { own, problems, findings };
}

const pod = (metadata: string, spec: string, container: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n${metadata}spec:\n${spec}  containers:\n  - name: a\n    image: b\n${container}`;
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('');
const ORDINARY = review(pod('', '', '')).findings.length;

// How long each takes is the machine's business: none may take minutes.
describe('extremes', { timeout: 120_000 }, () => {
  beforeAll(() => loadKnowledge());

  it.each([
    [
      'an alias bomb',
      `a0: &a0 [x]\n${lines(30, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`,
    ],
    ['a cycle', 'kind: Pod\nspec: &a\n  containers: *a\n'],
    ['a hundred thousand levels', `kind: Pod\nspec: ${'['.repeat(100_000)}`],
    ['NUL', 'kind: Pod\nmetadata: {name: "a\0b"}\n'],
  ])('%s is refused with one problem', (_, text) => {
    const { problems, findings } = review(text);
    expect(problems.map(({ code }) => code)).toEqual(['broken-yaml']);
    expect(findings).toEqual([]);
  });

  it.each([
    [
      '200,000 keys',
      `kind: ConfigMap\napiVersion: v1\ndata:\n${lines(200_000, (i) => `  k${i}: v\n`)}`,
    ],
    ['20,000 labels', pod(`  labels:\n${lines(20_000, (i) => `    k${i}: v\n`)}`, '', '')],
    [
      '20,000 variables',
      pod('', '', `    env:\n${lines(20_000, (i) => `    - {name: V${i}, value: "1"}\n`)}`),
    ],
    [
      '20,000 marks',
      pod(
        '',
        '',
        lines(20_000, () => '    # podsmith-ignore privileged: x\n'),
      ),
    ],
    ['ten megabytes in a comment', pod('', '', `    # ${'x'.repeat(10_000_000)}\n`)],
    ['ten megabytes in a value', pod(`  annotations: {a: "${'x'.repeat(10_000_000)}"}\n`, '', '')],
    [
      'ten megabytes of a private key',
      pod(
        '',
        '',
        `    command: ["-----BEGIN RSA PRIVATE KEY-----${`\\n${'aB3+'.repeat(16)}`.repeat(150_000)}"]\n`,
      ),
    ],
    [
      'ten megabytes of Base64 with blanks',
      pod(`  annotations: {a: "${'aB3+ '.repeat(2_000_000)}"}\n`, '', ''),
    ],
    [
      'beginnings of credentials',
      pod(`  annotations: {a: "${'password= -----BEGIN http://a:'.repeat(50_000)}"}\n`, '', ''),
    ],
    [
      'names of credentials behind a value, in a text that is no YAML',
      `${pod('', '', '')}value: abc\na: {${'x: password, '.repeat(100_000)}\n`,
    ],
    ['braces of a template', pod(`  annotations: {a: "${'{{ '.repeat(100_000)}"}\n`, '', '')],
  ])('%s bring no finding more for each', (_, text) => {
    const { findings } = review(text);
    expect(findings.length).toBeLessThan(ORDINARY + 10);
  });

  it('200,000 exit codes that rise are refused once, for their number', () => {
    const values = lines(200_000, (i) => `${i + 1},`);
    const { problems } = review(
      `apiVersion: batch/v1
kind: Job
metadata: {name: a}
spec:
  podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: [${values}]}}]}
  template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}
`,
    );
    expect(problems.map(({ code }) => code)).toEqual(['too-many']);
  });

  it('a hundred thousand scopes of a quota hold for as many amounts', () => {
    const scopes = lines(100_000, () => 'Terminating,');
    const hard = lines(100_000, (i) => `    requests.example.com/a${i}: 1\n`);
    const { problems } = review(
      `apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: a}\nspec:\n  scopes: [${scopes}]\n  hard:\n${hard}`,
    );
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set());
  });

  it('2,000 containers bring as much as each of them', () => {
    const { findings } = review(
      pod(
        '',
        '',
        lines(2000, (i) => `  - {name: c${i}, image: d}\n`),
      ),
    );
    expect(findings.length).toBeLessThan(2001 * (ORDINARY + 10));
  });

  it('a name of ten million characters is taken for what it is', () => {
    const { problems } = review(
      pod('', '', '').replace('name: a', `name: ${'a'.repeat(10_000_000)}`),
    );
    expect(problems.some(({ code }) => code === 'broken-yaml')).toBe(false);
  });
});

describe('names of JavaScript in every place', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then'])(
    '%s is an ordinary word',
    (word) => {
      const text = pod(
        `  labels: {${word}: ${word}}\n  annotations: {${word}: ${word}, ignore.podsmith/${word}: x}\n`,
        `  ${word}: {a: 1}\n  volumes: [{name: ${word}, emptyDir: {}}]\n  serviceAccountName: ${word}\n`,
        `    env: [{name: ${word}, value: ${word}}]\n    resources: {limits: {${word}: 1}}\n    securityContext: {${word}: true, capabilities: {add: [${word}]}}\n  - {name: ${word}, image: ${word}}\n`,
      );
      const { own, problems } = review(`${text}---\napiVersion: ${word}\nkind: ${word}\n`);
      const unknown = problems.filter(({ code }) => code === 'unknown-field');
      expect(unknown.map((problem) => 'name' in problem && problem.name)).toEqual([word, word]);
      const { text: hardened, changes } = harden(own, registry, 'all');
      expect(changes.invert(own.text).apply(hardened)).toBe(own.text);
      expect(({} as { a?: number }).a).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
