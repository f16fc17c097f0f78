/**
 * Hostile input, in a number of runs that a seed decides. Longer by hand: `npm run fuzz -- --minutes 10`,
 * which begins with a seed of its own and keeps what fails in corpus/.
 */
import { afterAll, describe, expect, it, vi } from 'vitest';
import { chanceOf } from './chance.ts';
import { corpus, reasons } from './corpus.ts';
import { fuzz, sharesOf } from './fuzz.ts';
import { TARGETS } from './targets.ts';

// Hundreds of texts go through all of it, and a busy machine is no fault of theirs.
vi.setConfig({ testTimeout: 600_000 });

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_126);
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

describe('what has failed once, and what is worth a try', () => {
  it('is kept with a word that says why', () => {
    expect([...reasons().keys()].sort()).toEqual(corpus.map(({ name }) => name).sort());
  });

  it.each(TARGETS)('keeps the laws of $name', async ({ law }) => {
    for (const { name, text } of corpus) {
      for (const first of [0, 3, 8]) {
        try {
          await law(text, chanceOf([first, first + 1, first * 7]));
        } catch (error) {
          throw new Error(`${name} fails: ${String(error)}`, { cause: error });
        }
      }
    }
  });
});

describe(`made up for the seed ${SEED}`, () => {
  const counts: string[] = [];
  afterAll(() => console.info(`fuzz, seed ${SEED}: ${counts.join(', ')}`));

  it.each(sharesOf(RUNS).map(([target, runs]) => ({ ...target, target, runs })))(
    '$runs texts keep the laws of $name',
    async ({ target, runs }) => {
      const failure = await fuzz(target, SEED, runs);
      expect(failure?.report ?? null).toBeNull();
      counts.push(`${runs} ${target.name}`);
    },
  );
});
