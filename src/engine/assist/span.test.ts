import { expect, test } from 'vitest';
import { parseDocument } from '../yaml/parse.ts';
import { spanOf } from './span.ts';

test('the whole stretch of a path inside the YAML of a block scalar', () => {
  const text = 'spec:\n  objects: |\n    array:\n      - |\n        objectName: db # a\n';
  const span = spanOf(parseDocument(text), ['spec', 'objects', 'array', 0, 'objectName']);
  expect(text.slice(span?.from, span?.to)).toBe('objectName: db');
});
