import { describe, expect, it } from 'vitest';
import { type Mark, nextPlace, shapesOf } from './marks.ts';

const mark = (from: number, line: number, severity: Mark['severity'], message = ''): Mark => ({
  document: 0,
  from,
  to: from + 1,
  line,
  severity,
  message,
  rule: 'any',
});
const marks = [
  mark(40, 4, 'high', 'c'),
  mark(10, 1, 'low', 'a'),
  mark(20, 2, 'low', 'b'),
  mark(20, 2, 'high', 'B'),
];
const from = (here: number, step: 1 | -1) =>
  nextPlace(marks, here, step)
    .map(({ message }) => message)
    .join('');

describe('the next place', () => {
  it.each([
    [0, 1, 'a'],
    [10, 1, 'bB'],
    [20, 1, 'c'],
    [40, 1, 'a'],
    [40, -1, 'bB'],
    [10, -1, 'c'],
  ] as const)('from %i by %i is %s', (here, step, expected) => {
    expect(from(here, step)).toBe(expected);
  });

  it('does not exist without marks', () => {
    expect(nextPlace([], 5, 1)).toEqual([]);
  });
});

it('the shape of a line is that of its heaviest mark', () => {
  expect([...shapesOf(marks)]).toEqual([
    [4, 'high'],
    [1, 'low'],
    [2, 'high'],
  ]);
});
