import { expect, test } from 'vitest';
import { differenceOf } from './disk-difference.ts';

const lines = (...numbers: readonly (number | string)[]) =>
  numbers.map((number) => `${number}\n`).join('');
const numbers = Array.from({ length: 40 }, (_, i) => i + 1);

/** The rows of each place as they are read: a sign and the line. */
const shown = (disk: string, here: string) =>
  differenceOf(disk, here).places.map(({ rows }) =>
    rows.map(({ before, now, same }) => {
      const cell = now ?? before;
      return `${same ? ' ' : before ? '−' : '+'}${cell?.text}`;
    }),
  );

test('shows each place with the lines around it', () => {
  const here = lines(...numbers.map((n) => (n === 10 ? 'ten' : n === 30 ? 'thirty' : n)));
  expect(shown(lines(...numbers), here)).toEqual([
    [' 7', ' 8', ' 9', '−10', '+ten', ' 11', ' 12', ' 13'],
    [' 27', ' 28', ' 29', '−30', '+thirty', ' 31', ' 32', ' 33'],
  ]);
});

test('shows no line between two places twice', () => {
  const here = lines(...numbers.map((n) => (n === 10 ? 'ten' : n === 14 ? 'fourteen' : n)));
  expect(shown(lines(...numbers), here)).toEqual([
    [' 7', ' 8', ' 9', '−10', '+ten'],
    [' 11', ' 12', ' 13', '−14', '+fourteen', ' 15', ' 16', ' 17'],
  ]);
});

test('shows lines that came or went at the ends, and other line ends', () => {
  expect(shown('a\n', 'a\nb\n')).toEqual([[' a', '+b']]);
  expect(shown('a\nb\n', 'b\n')).toEqual([['−a', ' b']]);
  expect(shown('', 'a\n')).toEqual([['+a']]);
  expect(differenceOf('a\nb\n', 'a\r\nb\n').places[0]?.rows.map(({ now }) => now?.end)).toContain(
    'CRLF',
  );
  expect(shown('a\n', 'a\n')).toEqual([]);
});

test('says how many places it leaves out', () => {
  const many = Array.from({ length: 300 }, (_, i) => i);
  const here = lines(...many.map((n) => (n % 10 === 0 ? `x${n}` : n)));
  const { places, more } = differenceOf(lines(...many), here);
  expect([places.length, more]).toEqual([20, 10]);
});
