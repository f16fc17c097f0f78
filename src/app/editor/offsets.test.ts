import { describe, expect, it } from 'vitest';
import { changeKind, fileOffset, shownOffset, toChangeSet } from './offsets.ts';

describe('toChangeSet', () => {
  it('takes several changes in any order, all in offsets of the text before', () => {
    const changes = toChangeSet(6, [
      { rangeOffset: 4, rangeLength: 1, text: 'EE' },
      { rangeOffset: 0, rangeLength: 0, text: '#' },
    ]);
    expect(changes.apply('abcdef')).toBe('#abcdEEf');
  });
});

it.each([
  [{ detailedReasons: [{ metadata: { source: 'cursor', kind: 'paste' } }] }, 'paste'],
  [{ detailedReasons: [{ metadata: { source: 'cursor', kind: 'cut' } }] }, 'cut'],
  [{ detailedReasons: [{ metadata: { source: 'cursor', kind: 'executeCommands' } }] }, 'type'],
  [{ detailedReasons: [] }, 'type'],
  [{}, 'type'],
])('kindOf %j is %s', (event, kind) => {
  expect(changeKind(event)).toBe(kind);
});

describe('offsets of a text field', () => {
  it.each([
    ['a\nb', 2, 2],
    ['a\r\nb', 2, 3],
    ['\r\n\r\nx', 2, 4],
    ['', 0, 0],
  ])('%j: %i is %i in the file, and back', (text, shown, offset) => {
    expect(fileOffset(text, shown)).toBe(offset);
    expect(shownOffset(text, offset)).toBe(shown);
  });
});
