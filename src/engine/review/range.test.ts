import { expect, test } from 'vitest';
import type { Path } from '../text/path.ts';
import { parseDocument } from '../yaml/parse.ts';
import { rangeOf } from './range.ts';

const text = `spec:
  objects: |
    array:
      - |
        objectName: db # of the shop
        objectType: secret
      - |
        objectName: tls
        objectAlias: certs/tls.pem
  quoted: "a: {b: 1}"
  broken: |
    a: [
  other: 1
`;
const objects = ['spec', 'objects'];

const at = (path: Path, part: 'entry' | 'value' | 'key', eol: string): string => {
  const outer = text.replaceAll('\n', eol);
  const { from, to } = rangeOf(parseDocument(outer), path, part);
  return outer.slice(from, to);
};

test.each<[string, Path, 'entry' | 'value' | 'key', string]>([
  ['an entry', [...objects, 'array', 1, 'objectAlias'], 'entry', 'objectAlias: certs/tls.pem'],
  ['a value', [...objects, 'array', 0, 'objectName'], 'value', 'db'],
  ['a key that is missing', [...objects, 'array', 1, 'objectVersion'], 'key', 'objectName: tls'],
  ['the text itself', objects, 'entry', 'objects'],
  [
    'a text of another style as a whole',
    ['spec', 'quoted', 'a', 'b'],
    'entry',
    'quoted: "a: {b: 1}"',
  ],
  ['a text that cannot be read', ['spec', 'broken', 'a'], 'key', 'broken'],
  ['a value that is no text', ['spec', 'other', 'a'], 'key', 'other'],
])('YAML in a block scalar: %s', (_, path, part, expected) => {
  for (const eol of ['\n', '\r\n']) expect(at(path, part, eol)).toBe(expected);
});
