import { expect, it } from 'vitest';
import { readValue } from './value.ts';

const SPEC = { kind: 'integer', min: 1, max: 65_535, suggestion: 10_001 } as const;

it.each([
  ['10001', 10_001],
  [' 1 ', 1],
  ['+5', 5],
  ['65535', 65_535],
  ['', 'empty'],
  ['  ', 'empty'],
  ['root', 'number'],
  ['1.5', 'number'],
  ['1e3', 'number'],
  ['0x10', 'number'],
  ['0', 'range'],
  ['-1', 'range'],
  ['65536', 'range'],
  ['99999999999999999999', 'range'],
])('reads %j as %j', (text, read) => {
  expect(readValue(text, SPEC)).toBe(read);
});
