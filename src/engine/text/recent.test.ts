import { describe, expect, it } from 'vitest';
import { RecentAnswers } from './recent.ts';

describe('recent answers', () => {
  it('are known again', () => {
    const recent = new RecentAnswers<number | null>(2);
    recent.set('a', 1);
    recent.set('b', null);
    expect(['a', 'b', 'c'].map((text) => recent.get(text))).toEqual([1, null, undefined]);
  });

  it('are all forgotten when there are too many', () => {
    const recent = new RecentAnswers<number>(2);
    for (const text of ['a', 'b', 'c']) recent.set(text, 1);
    expect(['a', 'b', 'c'].map((text) => recent.get(text))).toEqual([undefined, undefined, 1]);
  });

  it('are not kept for long texts', () => {
    const recent = new RecentAnswers<number>(2);
    recent.set('x'.repeat(1001), 1);
    expect(recent.get('x'.repeat(1001))).toBeUndefined();
  });
});
