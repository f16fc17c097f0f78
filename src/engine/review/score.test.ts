import { expect, it } from 'vitest';
import { BANDS, bandEnd, bandOf } from './score.ts';

it.each([
  [0, 'weak'],
  [39, 'weak'],
  [40, 'partly-hardened'],
  [69, 'partly-hardened'],
  [70, 'mostly-hardened'],
  [89, 'mostly-hardened'],
  [90, 'hardened'],
  [100, 'hardened'],
] as const)('a score of %i is %s', (value, band) => {
  expect(bandOf(value)).toBe(band);
});

it('has bands from 0 to 100 without a gap', () => {
  expect(BANDS.map(({ id, from }) => [from, bandEnd(id)])).toEqual([
    [0, 39],
    [40, 69],
    [70, 89],
    [90, 100],
  ]);
});
