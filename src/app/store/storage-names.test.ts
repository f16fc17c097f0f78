import { expect, it } from 'vitest';
import { storagePrefix } from './storage-names.ts';

it.each([
  ['/', 'podsmith.'],
  ['/index.html', 'podsmith.'],
  ['/a/', 'podsmith /a/ '],
  ['/a/index.html', 'podsmith /a/ '],
])('a page at %s has names of its own', (path, start) => {
  expect(storagePrefix(path)).toBe(start);
});

it('no page takes names of another one for its own', () => {
  const starts = ['/', '/a/', '/b/', '/a/a/', '/a%20/'].map(storagePrefix);
  for (const one of starts) {
    for (const other of starts) expect(`${other}draft`.startsWith(one)).toBe(one === other);
  }
});
