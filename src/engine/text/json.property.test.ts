import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalJson, type Json, jsonKey } from './json.ts';

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<Json>(null, true, false, 0, 1, 1n, 1e20, '1', '1n', '', 'a', 'b', '[', '{}'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '"', ':', '__proto__'), tie('value'), {
      noNullPrototype: false,
      maxKeys: 3,
    }),
  ),
}));

it('is one text for equal values, and another for others', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(jsonKey(a) === jsonKey(b)).toBe(equalJson(a, b));
      expect(jsonKey(a)).toBe(jsonKey(structuredClone(a)));
    }),
  );
});
