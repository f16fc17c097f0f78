import { expect, it } from 'vitest';
import { type CachedDocument, DocumentCache } from './document-cache.ts';
import type { ParsedDocument } from './parsed-document.ts';

const always = () => true;
const parsed = (): ParsedDocument => ({}) as ParsedDocument;
const slice = { from: 0, to: 0, separatorFrom: 0 };
const fileOf = (...kept: readonly CachedDocument[]) => ({
  name: undefined,
  text: '',
  placed: kept.map((own) => ({ slice, kept: own })),
});

it('gives each document out once in a run, and forgets those that a run leaves', () => {
  const cache = new DocumentCache();
  cache.begin([]);
  const [a, b] = [cache.add('x', parsed()), cache.add('x', parsed())];
  expect(cache.find('x', always)).toBeUndefined();
  cache.end([fileOf(a, b)]);
  cache.begin([]);
  expect(cache.find('x', always)).toBe(a);
  expect(cache.find('x', (own) => own !== b.parsed)).toBeUndefined();
  cache.end([fileOf(a)]);
  // The second one was not asked for.
  cache.begin([]);
  expect([cache.find('x', always), cache.find('x', always)]).toEqual([a, undefined]);
});

// Were all of them looked at for each, this would not end before the runner gives up.
it('finds and forgets 200,000 documents of the same text', () => {
  const cache = new DocumentCache();
  const n = 200_000;
  cache.begin([]);
  const made = Array.from({ length: n }, () => cache.add('x', parsed()));
  cache.end([{ ...fileOf(), placed: made.map((kept) => ({ slice, kept })) }]);
  cache.begin([]);
  expect(made.every((kept) => cache.find('x', always) === kept)).toBe(true);
  cache.begin([]);
  cache.end([]);
  expect(cache.empty).toBe(true);
});
