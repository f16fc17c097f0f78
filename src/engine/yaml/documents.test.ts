import { describe, expect, it } from 'vitest';
import { appendDocuments, documentsOf, insertDocument, removeDocument } from './documents.ts';

describe('insertDocument', () => {
  it.each([
    ['', 0, 'a: 1\n', 'a: 1\n'],
    ['a: 1\n', 1, 'b: 2\n', 'a: 1\n---\nb: 2\n'],
    ['a: 1', 1, 'b: 2\n', 'a: 1\n---\nb: 2\n'],
    ['a: 1\n---\n', 1, 'b: 2\n', 'a: 1\n---\nb: 2\n'],
    ['a: 1\n', 0, 'b: 2', 'b: 2\n---\na: 1\n'],
    ['---\na: 1\n---\nc: 3\n', 1, 'b: 2\n', '---\na: 1\n---\nb: 2\n---\nc: 3\n'],
    ['a: 1\r\n', 1, 'b: 2\n', 'a: 1\r\n---\r\nb: 2\r\n'],
    ['\ufeffa: 1\n', 0, 'b: 2\n', '\ufeffb: 2\n---\na: 1\n'],
  ])('%j, place %i, %j', (text, index, body, expected) => {
    const changes = insertDocument(text, index, body);
    const after = changes.apply(text);
    expect(after).toBe(expected);
    expect(changes.invert(text).apply(after)).toBe(text);
    expect(documentsOf(after)).toHaveLength(documentsOf(text).length + 1);
  });

  it('refuses a place that is not there', () => {
    expect(() => insertDocument('a: 1\n', 2, 'b: 2\n')).toThrow('No place 2 among 1 documents');
  });
});

describe('appendDocuments', () => {
  it.each([
    '',
    '\ufeff',
    '# nothing\n',
    '# nothing',
    'a: 1\n',
    'a: 1',
    'a: 1\n---\n',
    'a: 1\n--- # last',
    '---\n',
    'a: 1\r\n',
    'a: 1\r\n---',
    'a: |\n  text\n\n',
  ])('writes behind %j what one after the other would', (text) => {
    for (const bodies of [[], ['b: 2\n'], ['b: 2\n', 'c: 3', 'd: |\n  ---\n', 'e: 5\n']]) {
      const one = bodies.reduce(
        (before, body) => insertDocument(before, documentsOf(before).length, body).apply(before),
        text,
      );
      expect(text + appendDocuments(text, bodies).join('')).toBe(one);
    }
  });
});

describe('removeDocument', () => {
  it.each([
    ['a: 1\n', 0, ''],
    ['a: 1\n---\nb: 2\n', 0, 'b: 2\n'],
    ['a: 1\n---\nb: 2\n', 1, 'a: 1\n'],
    ['a: 1\n---\nb: 2\n---\nc: 3\n', 1, 'a: 1\n---\nc: 3\n'],
    ['---\na: 1\n--- # second\nb: 2', 1, '---\na: 1\n'],
    ['# head\n---\na: 1\n---\nb: 2\n', 0, '# head\n---\nb: 2\n'],
  ])('%j, document %i', (text, index, expected) => {
    const changes = removeDocument(text, index);
    expect(changes.apply(text)).toBe(expected);
    expect(changes.invert(text).apply(expected)).toBe(text);
  });

  it('refuses a document that is not there', () => {
    expect(() => removeDocument('a: 1\n', 1)).toThrow('No document 1 among 1');
  });
});
