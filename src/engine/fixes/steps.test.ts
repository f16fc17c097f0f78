/** Work on one pod of many containers is divided into steps, so that the page can give way inside it. */
import { describe, expect, it } from 'vitest';
import { fileSteps } from '../guide/guide.ts';
import { DEFAULT_VERSION } from '../model/version.ts';
import { Reviewer } from '../review/review.ts';
import { registry } from '../rules/index.ts';
import type { CountedSteps } from '../text/steps.ts';
import { askedFor, hardenSteps } from './harden.ts';
import { toggleSteps } from './plan.ts';

const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };

const pod = (containers: number): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: many\nspec:\n  containers:\n${Array.from(
    { length: containers },
    (_, i) => `    - name: container-${i}\n      image: registry.example.com/web:1.${i}\n`,
  ).join('')}`;

interface Counted<Result> {
  readonly result: Result;
  readonly count: number;
  readonly progress: readonly number[];
}

function counted<Result>(steps: CountedSteps<Result>): Counted<Result> {
  const progress: number[] = [];
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { result: step.value, count, progress };
    if (step.value) progress.push(step.value.done / step.value.of);
  }
}

describe('twice as many containers take more steps', () => {
  const few = pod(1500);
  const many = pod(3000);
  const reviewed = (text: string) => counted(new Reviewer(registry, env).steps([text]));
  const [first, second] = [reviewed(few), reviewed(many)];
  const [small] = first.result;
  const [large] = second.result;
  if (!small || !large) throw new Error('Nothing was reviewed');

  it('of a review', () => {
    expect(second.count).toBeGreaterThan(1.25 * first.count);
  });

  it('of a toggle', () => {
    const request = { rule: 'allow-privilege-escalation', action: 'secure', scope: {} } as const;
    const [before, after] = [small, large].map((review) =>
      counted(toggleSteps(review, registry, request)),
    );
    expect(after?.count).toBeGreaterThan(1.25 * (before?.count ?? 0));
  });

  it('of hardening', () => {
    const [before, after] = [small, large].map((review) =>
      counted(hardenSteps([review], registry, askedFor('usual'))),
    );
    expect(after?.count).toBeGreaterThan(1.25 * (before?.count ?? 0));
    expect(after?.result[0]?.text.match(/allowPrivilegeEscalation: false/g)).toHaveLength(3000);
  });
});

describe('the progress of several documents never goes back, and reaches the end', () => {
  const text = Array.from({ length: 6 }, () => pod(2)).join('---\n');
  const sources = [{ text }, { text: '' }, { text: `${pod(1)}---\n` }];
  const reviewed = counted(new Reviewer(registry, env).steps(sources));
  const [review] = reviewed.result;
  if (!review) throw new Error('Nothing was reviewed');
  const request = { rule: 'allow-privilege-escalation', action: 'secure', scope: {} } as const;
  it.each([
    ['a review', reviewed, 7],
    ['a toggle', counted(toggleSteps(review, registry, request)), 6],
    ['hardening', counted(hardenSteps([review], registry, askedFor('all'))), 3],
    ['a guide', counted(fileSteps(reviewed.result, [])), 3],
  ])('of %s', (_, { progress }, least) => {
    expect(progress.length).toBeGreaterThanOrEqual(least);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(progress[0]).toBeGreaterThan(0);
    expect(progress.at(-1)).toBe(1);
  });
});
