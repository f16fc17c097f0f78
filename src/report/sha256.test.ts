import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

const wanted = (text: string): string => createHash('sha256').update(text).digest('hex');

test('a digest is the one that everybody gets, at any length', () => {
  for (let n = 0; n < 200; n++)
    expect(sha256('a'.repeat(n)), String(n)).toBe(wanted('a'.repeat(n)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(wanted(text));
    }),
  );
});
