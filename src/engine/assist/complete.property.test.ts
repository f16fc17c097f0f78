import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStart } from '../text/lines.ts';
import { type Path, samePath } from '../text/path.ts';
import type { YamlNode } from '../yaml/node.ts';
import { parseDocument } from '../yaml/parse.ts';
import { splitDocuments } from '../yaml/split.ts';
import { columnOf } from '../yaml/style.ts';
import { completionsAt } from './complete.ts';
import { fieldAt } from './field.ts';

const folder = new URL('../yaml/testdata/aks-manifests/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return splitDocuments(text).map(({ from, to }) => text.slice(from, to));
  })
  .filter((text) => parseDocument(text).root !== null);

interface Key {
  readonly path: Path;
  readonly from: number;
  readonly flow: boolean;
}

/** Every key that a parser finds, with its path. */
function keysOf(node: YamlNode, path: Path, found: Key[]): Key[] {
  if (node.kind === 'map') {
    for (const { key, name, value } of node.entries) {
      const own = [...path, name ?? '<<'];
      found.push({ path: own, from: key.from, flow: node.flow });
      keysOf(value, own, found);
    }
  } else if (node.kind === 'seq') {
    node.items.forEach(({ node: item }, i) => {
      keysOf(item, [...path, i], found);
    });
  }
  return found;
}

const keys = (text: string): Key[] => {
  const { root } = parseDocument(text);
  return root ? keysOf(root, [], []) : [];
};

describe('loose reading', () => {
  it('finds the path of every key that a parser finds', () => {
    let n = 0;
    for (const text of documents) {
      for (const { path, from } of keys(text)) {
        const field = fieldAt(text, from);
        const found = field?.key === undefined ? [] : [...field.path, field.key];
        if (!samePath(found, path)) expect(found, text.slice(from - 80, from + 40)).toEqual(path);
        n++;
      }
    }
    expect(n).toBeGreaterThan(500);
  });

  it('takes any text, and offers what stands around the cursor', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'spec',
        'containers',
        ': ',
        ':',
        '- ',
        '-',
        '\n',
        '\r\n',
        '\n  ',
        '\n    ',
        '{',
        '}',
      ],
      ...[
        '[',
        ']',
        ',',
        '"',
        "'",
        '#',
        ' # ',
        '|',
        '>',
        '&a',
        '*a',
        '!!str',
        '---\n',
        '\t',
        '\ufeff',
      ],
      ...[
        'apiVersion: v1\n',
        'kind: Pod\n',
        'kind: List\n',
        '<<',
        '__proto__',
        '😀',
        '? ',
        '%',
        '...',
      ],
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (source, n) => {
        const offset = n % (source.length + 1);
        const found = completionsAt(source, offset);
        if (!found) return;
        expect(found.from).toBeLessThanOrEqual(offset);
        expect(found.to).toBeGreaterThanOrEqual(offset);
        // An editor takes the place of a word on one line.
        expect(source.slice(found.from, found.to)).not.toMatch(/[\n\r]/);
        for (const { insert, cursor } of found.items) {
          expect(cursor).toBeLessThanOrEqual(insert.length);
        }
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('what is offered', () => {
  it('can be read where it is written, and says what it is called', () => {
    const places = documents.flatMap((text) =>
      keys(text)
        .filter(({ flow }) => !flow)
        .map((key) => ({ text, ...key })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), ({ text, path, from }, n) => {
        // An empty line in front of the key, as deep as the key.
        const start = lineStart(text, from);
        if (/\S/.test(text.slice(start, from))) return;
        const pad = ' '.repeat(columnOf(text, from));
        const before = `${text.slice(0, start)}${pad}\n${text.slice(start)}`;
        const found = completionsAt(before, start + pad.length);
        const items = found?.items.filter(({ kind }) => kind === 'key') ?? [];
        const item = items[n % Math.max(items.length, 1)];
        if (!found || !item) return;
        const { insert, cursor, label } = item;
        const written = `${insert.slice(0, cursor)}1${insert.slice(cursor)}`;
        const after = before.slice(0, found.from) + written + before.slice(found.to);
        const there = keys(after).map((key) => key.path);
        const wanted = [...path.slice(0, -1), label];
        expect(
          there.some((one) => samePath(one, wanted)),
          `${after}`,
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
