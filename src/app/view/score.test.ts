import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_VERSION,
  decodeText,
  fileScore,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  scoreOf,
} from '../../engine/index.ts';
import { type Analysis, finished } from './analysis.ts';
import { fileScoreOf, type ScoreRow, scoresIn, weakestOf } from './score.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
const reviewer = new Reviewer(registry, env);

const analysed = (review: Review): Analysis => ({
  review,
  progress: undefined,
  lastValid: new Map(),
  failure: undefined,
});
const scoreFor = (text: string) => fileScoreOf(analysed(reviewer.review(text)));

const pod = (name: string, container = '', spec = '') =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n${spec}  containers:\n  - name: a\n    image: a\n${container}`;
const PRIVILEGED = '    securityContext: {privileged: true}\n';

const left = (rows: readonly ScoreRow[]) => rows.reduce((sum, { points }) => sum - points, 100);

describe('the rows of a score', () => {
  const folders = ['aks-manifests', 'manifests'].flatMap((folder) => {
    const directory = new URL(`../../engine/yaml/testdata/${folder}/`, import.meta.url);
    return readdirSync(directory)
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .map((name) => [name, new URL(name, directory)] as const);
  });

  it.each(folders)('add up to the number: %s', (_, url) => {
    const decoded = decodeText(readFileSync(url));
    if (!decoded.ok) return;
    for (const name of ['everything', 'aks-article'] as const) {
      const review = new Reviewer(registry, env, profileNamed(name)?.settings).review(decoded.text);
      const scores = scoresIn(review, {});
      for (const { rows, value, workload } of scores) {
        expect(left(rows)).toBe(value);
        expect(value).toBe(scoreOf(workload).value);
      }
      expect(weakestOf(scores)?.value ?? null).toBe(fileScore(review));
    }
  });

  it('name the cap and what it takes away', () => {
    const { weakest } = scoreFor(pod('a', PRIVILEGED));
    const { rows = [], value } = weakest ?? {};
    const cap = rows.find(({ kind }) => kind === 'cap');
    expect(cap).toMatchObject({ code: 'privileged', most: 20 });
    expect(value).toBeLessThanOrEqual(20);
    expect(left(rows)).toBe(value);
  });

  it('give back what was taken below 0', () => {
    const spec = '  hostPID: true\n  hostNetwork: true\n  hostIPC: true\n';
    const { weakest } = scoreFor(
      pod(
        'a',
        '    env: [{name: PASSWORD, value: hunter22}]\n    securityContext: {privileged: true, runAsUser: 0, capabilities: {add: [SYS_ADMIN]}}\n    volumeMounts: [{name: d, mountPath: /d}]\n',
        `${spec}  volumes: [{name: d, hostPath: {path: /var/run/docker.sock}}]\n`,
      ),
    );
    const { rows = [], value } = weakest ?? {};
    expect(value).toBe(0);
    expect(rows.find(({ kind }) => kind === 'floor')?.points).toBeLessThan(0);
    expect(left(rows)).toBe(0);
  });

  it('leave out what a mark waives, and say how much that is', () => {
    const marked = pod('a', PRIVILEGED).replace(
      '{name: a}',
      '{name: a, annotations: {ignore.podsmith/privileged: agreed}}',
    );
    const { weakest } = scoreFor(marked);
    expect(weakest?.rows.some((row) => row.kind !== 'floor' && row.rule.id === 'privileged')).toBe(
      false,
    );
    expect(weakest?.uncounted.suppressed).toBe(1);
    expect(weakest?.value).toBeGreaterThan(scoreFor(pod('a', PRIVILEGED)).weakest?.value ?? 100);
  });
});

describe('the score of a file', () => {
  it('is that of its weakest workload', () => {
    const { scores, weakest, state } = scoreFor(`${pod('a')}---\n${pod('b', PRIVILEGED)}`);
    expect(scores).toHaveLength(2);
    expect(weakest?.document).toBe(1);
    expect(state).toBe('whole');
  });

  it('is that of a part when a pod cannot be judged, and none without a pod', () => {
    expect(scoreFor(`${pod('a')}---\na: [\n`)).toMatchObject({ state: 'partial' });
    expect(scoreFor('a: [\n')).toMatchObject({ state: 'unreadable', weakest: undefined });
    expect(scoreFor('apiVersion: v1\nkind: Secret\n')).toMatchObject({ state: 'no-pod' });
    expect(scoreFor('')).toMatchObject({ state: 'no-pod', weakest: undefined });
  });

  it('is that of the last valid text while a document is broken', () => {
    const before = analysed(reviewer.review(pod('a')));
    const broken = finished(before, reviewer.review(`${pod('a')}    command: [\n`));
    const { state, weakest } = fileScoreOf(broken);
    expect(state).toBe('stale');
    expect(weakest?.value).toBe(fileScoreOf(before).weakest?.value);
  });

  it('is no score while a first text is read', () => {
    const first = { ...analysed(reviewer.review('')), progress: 0.5 };
    expect(fileScoreOf(first).state).toBe('reading');
  });

  it('is worked out once for a review', () => {
    const analysis = analysed(reviewer.review(pod('a')));
    expect(fileScoreOf(analysis)).toBe(fileScoreOf(analysis));
  });
});
