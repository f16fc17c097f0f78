import { describe, expect, test } from 'vitest';
import { annotation, counted, countedUsers, offenders, setters, sortedOnce } from './admission.ts';

test('one is singular, more are plural, and nothing in a name is escaped', () => {
  expect(counted('container', ['a'])).toBe('container "a"');
  expect(counted('container', ['a', 'b"c'])).toBe('containers "a", "b"c"');
  expect(countedUsers('volume', ['a'])).toBe('volume "a" uses');
  expect(countedUsers('volume', ['a', 'a'])).toBe('volumes "a", "a" use');
});

test('offenders keep their order and repeat; nobody is null', () => {
  const items = [{ name: 'b' }, {}, { name: 'a' }, { name: 'b' }];
  expect(offenders(items, () => true)).toEqual(['b', '', 'a', 'b']);
  expect(offenders(items, () => false)).toBeNull();
  expect(offenders(undefined, () => true)).toBeNull();
});

test('setters', () => {
  expect(setters(false, null)).toBeNull();
  expect(setters(true, null)).toBe('pod');
  expect(setters(false, ['a'])).toBe('container "a"');
  expect(setters(true, ['a', 'b'])).toBe('pod and containers "a", "b"');
});

describe('sortedOnce', () => {
  test('numbers as text, capital letters first', () => {
    expect(sortedOnce(['9090', '80', 'b', '100', 'a', 'B', '80', '', 'ba'])).toEqual([
      '',
      '100',
      '80',
      '9090',
      'B',
      'a',
      'b',
      'ba',
    ]);
  });
  test('by code points: U+FF5E before U+1F600, whose UTF-16 begins lower', () => {
    expect(sortedOnce(['😀', '～', '😁', 'é'])).toEqual(['é', '～', '😀', '😁']);
  });
});

test.each([
  ['plain', 'k="plain"'],
  ['', 'k=""'],
  ['a"b\\c', 'k="a\\"b\\\\c"'],
  ['\x07\b\f\n\r\t\v', 'k="\\a\\b\\f\\n\\r\\t\\v"'],
  ['\x00\x1f\x7f', 'k="\\x00\\x1f\\x7f"'],
  ['\u0085\u00a0\u2028', 'k="\\u0085\\u00a0\\u2028"'],
  ['größe 😀', 'k="größe 😀"'],
  ['\u{e0001}', 'k="\\U000e0001"'],
])('annotation %j as Go quotes it', (value, expected) => {
  expect(annotation('k', value)).toBe(expected);
});
