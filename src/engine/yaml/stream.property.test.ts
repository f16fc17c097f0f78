import fc from 'fast-check';
import { parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { sample } from './arbitrary.ts';
import { splitDocuments } from './split.ts';
import { eventsOfStream } from './stream.ts';

/** Lines that stand oddly beside a separator. */
const line = fc.constantFrom(
  'a: 1',
  '  b: 2',
  '- c',
  '  - d',
  '# note',
  '',
  'text: |',
  'kept: >+',
  '    deep',
  "quoted: 'x",
  "y'",
  'flow: {k: [1,',
  '2]}',
  '{e: f}',
  '&anchor',
  'g: *anchor',
  'h: &anchor 1',
  '!!map',
  '? long',
  ': short',
  '\tt: 1',
  'word',
  '%YAML 1.2',
  '...',
  '\ufeffz: 1',
);
const odd = fc
  .tuple(fc.array(line, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([lines, eol, broken]) => lines.join(eol) + (broken ? '' : eol));
const separator = fc.constantFrom(
  '\n---\n',
  '---\n',
  '\r\n---\r\n',
  '\n--- # next\n',
  '\n--- \t\n',
);

describe('the events of a stream', () => {
  it('are those of its documents by themselves', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.oneof({ weight: 2, arbitrary: sample.map(({ text }) => text) }, odd),
            separator,
          ),
          { minLength: 2, maxLength: 5 },
        ),
        (parts) => {
          const text = parts.flat().slice(0, -1).join('');
          const slices = splitDocuments(text);
          for (const [i, events] of eventsOfStream(text, slices).entries()) {
            if (!events) continue;
            read++;
            const { from, to } = slices[i] ?? { from: 0, to: 0 };
            const [, ...own] = parseEvents(text.slice(from, to), { maxDepth: 500 });
            expect(events.slice(1)).toEqual(own);
          }
        },
      ),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(2500);
  });
});
