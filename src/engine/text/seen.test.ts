import { describe, expect, it } from 'vitest';
import { Seen } from './seen.ts';

describe('texts that were seen', () => {
  it('are known again', () => {
    const seen = new Seen(2);
    seen.add('a');
    expect([seen.has('a'), seen.has('b')]).toEqual([true, false]);
  });

  it('are all forgotten when there are too many', () => {
    const seen = new Seen(2);
    for (const text of ['a', 'b', 'c']) seen.add(text);
    expect(['a', 'b', 'c'].map((text) => seen.has(text))).toEqual([false, false, true]);
  });

  it('are not kept when they are long', () => {
    const seen = new Seen(2);
    seen.add('x'.repeat(201));
    expect(seen.has('x'.repeat(201))).toBe(false);
  });
});
