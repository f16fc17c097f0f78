import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeAddress } from './address.ts';

const step = fc.constantFrom('.', '..', '', 'a', 'b c', 'größe #1', '...', '<stdin>');

test('an address is the shortest path, its steps encoded', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1 }), (steps) => {
      const path = steps.join('/');
      fc.pre(!path.startsWith('/'));
      const wanted = posix.normalize(path).split('/').map(encodeURIComponent).join('/');
      expect(relativeAddress(path)).toBe(wanted);
    }),
  );
});

test('half a letter in a name does no harm', () => {
  expect(relativeAddress('a\ud800.yaml')).toBe('a%EF%BF%BD.yaml');
});
