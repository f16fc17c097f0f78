/** Runs the targets on what is made up for a seed. */
import fc from 'fast-check';
import { chanceOf } from './chance.ts';
import { dice, text } from './inputs.ts';
import { TARGETS, type Target } from './targets.ts';

export interface Failure {
  readonly target: string;
  readonly text: string;
  /** The laws that do not hold, and how to run just this. */
  readonly report: string;
}

/** A smaller text that fails is looked for so many times. */
const MOST_TRIES = 60;

/** @returns the smallest input found that fails, if there is one */
export async function fuzz(
  { name, law }: Target,
  seed: number,
  runs: number,
): Promise<Failure | null> {
  let tries = 0;
  const property = fc.asyncProperty(text, dice, async (input, numbers) => {
    if (tries > MOST_TRIES) return;
    if (tries > 0) tries++;
    try {
      await law(input, chanceOf(numbers));
    } catch (error) {
      tries ||= 1;
      throw error;
    }
  });
  const result = await fc.check(property, { seed, numRuns: runs });
  if (!result.failed) return null;
  const input = result.counterexample?.[0] ?? '';
  const report = `${name} fails with seed ${seed}: ${String(result.errorInstance)}\n${JSON.stringify(result.counterexample)}`;
  return { target: name, text: input, report };
}

/** The runs of each target when there are so many in all. */
export const sharesOf = (runs: number): readonly (readonly [Target, number])[] =>
  TARGETS.map((target) => [target, Math.max(1, Math.round((runs * target.share) / 100))]);
