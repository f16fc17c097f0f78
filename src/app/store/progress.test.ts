import { describe, expect, it } from 'vitest';
import { readLearning, writeLearning } from './progress.ts';

describe('what was kept of chapters and questions', () => {
  it.each([null, '', '{', '[]', '7', '"intro"', 'null', '{"read":7,"answered":{"a":1}}', '[null]'])(
    'is nothing in %j',
    (saved) => expect(readLearning(saved)).toEqual({ read: new Set(), answered: new Set() }),
  );

  it('comes back as it was kept', () => {
    const own = { read: new Set(['intro']), answered: new Set(['intro/reach', 'intro/change']) };
    expect(readLearning(writeLearning(own))).toEqual(own);
  });
});
