import { describe, expect, it } from 'vitest';
import { parseAsWritten } from './parse.ts';
import { splitDocuments } from './split.ts';
import { eventsOfStream } from './stream.ts';

/** Which documents were read with the stream, and what all of them are. */
function reading(text: string): { readonly ahead: readonly boolean[]; readonly values: unknown[] } {
  const slices = splitDocuments(text);
  const events = eventsOfStream(text, slices);
  const values = slices.map(({ from, to }, i) => {
    const own = text.slice(from, to);
    const { root, value } = parseAsWritten(own, events[i]);
    expect(root).toEqual(parseAsWritten(own).root);
    return value;
  });
  return { ahead: slices.map((_, i) => events[i] !== undefined), values };
}

describe('eventsOfStream', () => {
  it('reads the documents of a stream', () => {
    const text = 'a: 1\n---\n# two\nb: &x [2]\nc: *x\n---\nd: |\n  text\n\n';
    const values = [{ a: 1 }, { b: [2], c: [2] }, { d: 'text\n' }];
    expect(reading(text)).toEqual({ ahead: [true, true, true], values });
  });

  it('passes over empty documents', () => {
    const { ahead } = reading('# nothing\n---\n---\na: 1\n---\n');
    expect(ahead).toEqual([false, false, true, false]);
  });

  it.each([
    ['a document alone', 'a: 1\n', [false]],
    ['a document that is no map', 'a: 1\n---\n- b\n', [true, false]],
    ['a document whose first line is indented', 'a: 1\n---\n  b: 1\n', [true, false]],
    ['a document with a tag', 'a: 1\n---\n!!map\nb: 1\n', [true, false]],
    ['everything beside a fault', 'a: 1\n---\nb: [\n', [false, false]],
    ['everything beside a directive', 'a: 1\n---\n%YAML 1.2\n', [false, false]],
    ['everything beside a document end', 'a: 1\n...\n---\nb: 1\n', [false, false]],
    ['everything beside a separator that is none', 'a: 1\n---b\nc: 1\n', [false, false]],
  ])('leaves aside %s', (_, text, ahead) => {
    expect(reading(text).ahead).toEqual(ahead);
  });
});
