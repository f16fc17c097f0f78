import { describe, expect, it } from 'vitest';
import { guessesOfFile, hardenAll, plan, planConfirm } from '../edits.ts';
import { DEFAULT_VERSION, Reviewer, registry, scoreOf, TO_CONFIRM, worstRating } from '../index.ts';
import { itemSteps } from '../late.ts';
import type { Env } from '../rule/rule.ts';
import { finish } from '../text/steps.ts';

const env: Env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewed = (text: string, own = env) => new Reviewer(registry, own).review(text);
const RULES = ['run-as-non-root', 'run-as-user', 'memory-requests', 'memory-limits'];
const reviewedFor = (text: string, rules = RULES) =>
  new Reviewer(registry, env, new Map(rules.map((id) => [id, {}]))).review(text);
const hardenedFor = (text: string, guesses = true, rules = RULES) => {
  const [own] = hardenAll([reviewedFor(text, rules)], registry, 'all', undefined, [], guesses);
  if (!own) throw new Error('Nothing was hardened');
  return own;
};
const toConfirm = (text: string) =>
  reviewed(text).documents.flatMap(({ review }) =>
    review.objects.flatMap(({ findings }) =>
      findings
        .filter(({ code }) => code === TO_CONFIRM)
        .map(({ rule, severity, path }) => `${rule} ${severity} ${path.join('.')}`),
    ),
  );
const scoreIn = (text: string) => {
  const [own] = reviewed(text).documents[0]?.review.workloads ?? [];
  return own ? scoreOf(own).value : null;
};

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
  - name: a
    image: example.com/a:1
`;

describe('a guess', () => {
  it('is marked behind its value, with the rules that it meets, and a limit that copies it as well', () => {
    expect(hardenedFor(POD).text).toBe(`${POD.replace(
      '  containers:',
      `  securityContext:
    runAsNonRoot: true
    runAsUser: 10001 # podsmith-confirm run-as-non-root, run-as-user
  containers:`,
    )}    resources:
      requests:
        memory: 128Mi # podsmith-confirm memory-requests
      limits:
        memory: 128Mi # podsmith-confirm memory-limits
`);
  });

  it('counts as open until its mark is gone: score, findings and rating', () => {
    const { text } = hardenedFor(POD, true, ['run-as-non-root', 'run-as-user']);
    expect(toConfirm(text)).toEqual([
      'run-as-non-root high spec.securityContext.runAsUser',
      'run-as-user low spec.securityContext.runAsUser',
    ]);
    expect(scoreIn(text)).toBe(scoreIn(POD));
    expect(worstRating([reviewed(text)], registry)?.toConfirm).toBe(1);
    const review = reviewed(text);
    const confirmed = planConfirm(review, guessesOfFile(review)).changes.apply(text);
    expect(confirmed).toBe(text.replace(/ # podsmith-confirm .*/, ''));
    expect(toConfirm(confirmed)).toEqual([]);
    expect(scoreIn(confirmed)).toBe((scoreIn(POD) ?? 0) + 14);
  });

  it('leaves the verdict alone', () => {
    const { text } = hardenedFor(POD, true, ['run-as-non-root']);
    const checks = (own: string) =>
      reviewed(own).documents[0]?.review.workloads[0]?.standards?.restricted.checks;
    expect(checks(POD)).toContain('runAsNonRoot');
    expect(checks(text)).not.toContain('runAsNonRoot');
  });

  it('is replaced by the right value in one step', () => {
    const review = reviewed(hardenedFor(POD, true, ['run-as-user']).text);
    const [guess] = guessesOfFile(review);
    if (!guess) throw new Error('No guess');
    const { changes } = planConfirm(review, [{ ...guess, right: 1000 }]);
    expect(changes.apply(review.text)).toContain('    runAsUser: 1000\n');
  });

  it('keeps its mark when other edits are made, and hardening again changes nothing', () => {
    const { text } = hardenedFor(POD, true, ['run-as-non-root', 'run-as-user']);
    const more = hardenedFor(text);
    expect(more.text).toContain(
      'runAsUser: 10001 # podsmith-confirm run-as-non-root, run-as-user\n',
    );
    expect(hardenedFor(more.text).changes.empty).toBe(true);
  });

  it('goes with its mark when it is taken away, and loses it when somebody gives a value', () => {
    const review = reviewed(hardenedFor(POD, true, ['run-as-user']).text);
    const toggle = { rule: 'run-as-user', scope: {} };
    const cleared = plan(review, registry, { ...toggle, action: 'clear' });
    expect(cleared.changes.apply(review.text)).toBe(POD);
    const given = plan(review, registry, { ...toggle, action: 'secure', value: 1000, all: true });
    expect(given.changes.apply(review.text)).toContain('    runAsUser: 1000\n');
    const same = plan(review, registry, { ...toggle, action: 'secure', value: 10_001, all: true });
    expect(same.changes.apply(review.text)).toContain('    runAsUser: 10001\n');
  });

  it('takes its mark along to another level', () => {
    const review = reviewed(hardenedFor(POD, true, ['run-as-user']).text);
    const moved = plan(review, registry, {
      ...{ rule: 'run-as-user', action: 'secure', scope: {} },
      at: 'containers',
    }).changes.apply(review.text);
    expect(moved).toContain('      runAsUser: 10001 # podsmith-confirm run-as-user\n');
    expect(moved).not.toContain('10001\n');
  });

  it('weighs what the value weighed that it replaces', () => {
    const root = `${POD}    securityContext:\n      runAsUser: 0 # for now\n`;
    const { text } = hardenedFor(root, true, ['run-as-user']);
    expect(text).toContain('runAsUser: 10001 # for now # podsmith-confirm run-as-user (high)\n');
    expect(toConfirm(text)).toEqual([
      'run-as-user high spec.containers.0.securityContext.runAsUser',
    ]);
  });

  it('is named by its key where others are on the line, and doesn’t hide a reason there', () => {
    const flow = `${POD}    securityContext: {privileged: true, runAsUser: 0} # podsmith-ignore privileged: a driver\n`;
    const { text } = hardenedFor(flow, true, ['run-as-user']);
    expect(text).toContain(
      'privileged: a driver # podsmith-confirm run-as-user.runAsUser (high)\n',
    );
    const [document] = reviewed(text).documents;
    expect(document?.review.objects[0]?.suppressed[0]?.suppression.reason).toBe('a driver');
    expect(document?.review.guesses.map(({ path }) => path.at(-1))).toEqual(['runAsUser']);
  });

  it('is listed for the configuration where the text is JSON, as long as its value is there', () => {
    const json = `{"apiVersion":"v1","kind":"Pod","metadata":{"name":"web"},"spec":{"containers":[{"name":"a","image":"a:1"}]}}\n`;
    const { text, toConfirm: entries, after } = hardenedFor(json, true, ['run-as-user']);
    expect(entries).toEqual([
      {
        object: { kind: 'Pod', name: 'web' },
        path: 'spec.securityContext.runAsUser',
        rule: 'run-as-user',
        value: 10_001,
      },
    ]);
    expect(after.documents[0]?.review.objects[0]?.findings[0]?.code).toBe(TO_CONFIRM);
    const own = { ...env, toConfirm: entries };
    const open = (of: string) => guessesOfFile(reviewed(of, own)).length;
    expect(open(text)).toBe(1);
    expect(open(text.replace('10001', '1000'))).toBe(0);
  });

  it('is reported for a rule that doesn’t exist', () => {
    const marked = `${POD}    stdin: true # podsmith-confirm no-such-rule\n`;
    expect(reviewed(marked).documents[0]?.review.problems).toMatchObject([
      { code: 'unknown-to-confirm', id: 'no-such-rule' },
    ]);
  });
});

describe('without guesses', () => {
  it('a fix that needs one isn’t made, neither in part', () => {
    const { text, left } = hardenedFor(POD, false);
    expect(text).toBe(POD);
    const open = left
      .filter(({ guesses }) => guesses)
      .map(({ finding, reason }) => [finding.rule, reason]);
    expect(open).toContainEqual(['run-as-non-root', 'not-asked']);
    expect(open).toContainEqual(['memory-requests', 'not-asked']);
  });

  it('a container whose image is known gets its user', () => {
    const two = `${POD}  - name: b\n    image: nginxinc/nginx-unprivileged:1.27\n`;
    const { text } = hardenedFor(two, false, ['run-as-non-root']);
    expect(text).not.toContain('10001');
    expect(text).toContain(`${POD}  - name: b`);
    expect(text).toContain('runAsNonRoot: true');
  });
});

it('the items of hardening say which of them are guesses', () => {
  const guesses = finish(itemSteps(reviewedFor(POD), registry)).map(
    ({ rule, guess }) => `${rule.id} ${guess}`,
  );
  expect(guesses).toEqual([
    'run-as-non-root true',
    'run-as-user true',
    // What it copies isn't there yet.
    'memory-limits false',
    'memory-requests true',
  ]);
});
