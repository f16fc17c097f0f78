import { expect, it } from 'vitest';
import { BAD } from '../cli/test-io.ts';
import { DEFAULT_VERSION, Reviewer, registry } from '../engine/index.ts';
import { loadWords } from '../i18n/index.ts';
import { fileReport } from './entries.ts';
import type { WholeFile } from './report.ts';
import { Budget, fixesOf } from './sarif-fixes.ts';

it('plans fixes as far as the budget goes, and counts those that it leaves out', async () => {
  const words = await loadWords('en', 'startup', 'review', 'results');
  const env = { kubernetesVersion: DEFAULT_VERSION, policyVersion: DEFAULT_VERSION };
  const review = new Reviewer(registry, env).review(`${BAD}---\n${BAD}`);
  const { entries } = fileReport('a.yaml', review, words, () => '', { ofChart: false });
  const planned = (budget: Budget): number => {
    const fixes = fixesOf({ review } as WholeFile, 'a.yaml', words, budget);
    const made = entries.flatMap((entry) => entry.findings.map((own) => fixes(entry, own)));
    return made.filter((own) => 'fixes' in own).length;
  };
  const whole = new Budget();
  const all = planned(whole);
  expect(all).toBeGreaterThan(4);
  expect(whole.leftOut).toBe(0);

  const small = new Budget(3 * BAD.length + 1);
  expect(planned(small)).toBe(3);
  expect(small.leftOut).toBe(all - 3);
});
