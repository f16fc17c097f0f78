import { expect, it } from 'vitest';
import { slotAt } from './locate.ts';
import type { YamlNode } from './node.ts';
import { parseDocument } from './parse.ts';

const rootOf = (text: string) => parseDocument(text).root as YamlNode;
/** What is written at a path, or nothing where there is no such key. */
function written(text: string, ...path: readonly string[]): string | undefined {
  const { node, depth } = slotAt(rootOf(text), path);
  return depth === path.length ? text.slice(node.from, node.to) : undefined;
}
const fields = (n: number) => Array.from({ length: n }, (_, i) => `f${i}: ${i}\n`).join('');

it.each([2, 60])('finds the entry that decides a key in a map of %i', (n) => {
  expect(written(`a: 1\n${fields(n)}`, 'a')).toBe('1');
  expect(written(`a: 1\n${fields(n)}a: 2\n`, 'a')).toBe('2');
  expect(written(`${fields(n)}`, 'a')).toBeUndefined();
  const merged = `x: &x {a: 3}\nown:\n${`  <<: *x\n${fields(n)}`.replace(/\nf/g, '\n  f')}`;
  expect(written(merged, 'own', 'a')).toBe('3');
  expect(written(`${merged}  a: 4\n`, 'own', 'a')).toBe('4');
  expect(written(merged, 'own', 'f1')).toBe('1');
});

// Were each key looked for among all others, this would not end before the runner gives up.
it('finds each of 200,000 entries', () => {
  const n = 200_000;
  const root = rootOf(fields(n));
  let found = 0;
  for (let i = 0; i < n; i++) found += slotAt(root, [`f${i}`]).depth;
  expect(found).toBe(n);
});
