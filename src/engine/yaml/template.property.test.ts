/** Edits of random templates: refused, or every expression stands as it stood and the rest as meant. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isObject } from '../text/json.ts';
import { formatPath, type Path } from '../text/path.ts';
import { finish } from '../text/steps.ts';
import { applyOps, NoSuchPlace, valueAt } from './apply-ops.ts';
import type { Mask } from './mask.ts';
import { modifySteps } from './modify.ts';
import type { PathOp } from './ops.ts';
import { parseDocument } from './parse.ts';

const expression = fc.constantFrom(
  '{{ .Values.x }}',
  '{{- .y -}}',
  '{{ include "n" . | quote }}',
  '{{ printf "%s}}" .z }}',
  '{{ f (dict\n  "a" 1) }}',
);
const lines = fc.constantFrom(
  '{{- toYaml .Values.x | nindent @ }}',
  '{{- include "labels" . | nindent @ }}',
  '{{/* a comment */}}',
  '{{- $v := .x }}',
  '{{ .plain }}',
);
const control = fc.constantFrom('if .x', 'with .y', 'range $k, $v := .z');
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ß');
const word = fc.constantFrom('x', '"q"', 'true', '12', "'s'", 'größer', '{m: n}', '[o, p]', '');

interface Piece {
  readonly kind:
    | 'scalar'
    | 'expression'
    | 'quoted'
    | 'map'
    | 'list'
    | 'block'
    | 'lines'
    | 'control';
  readonly key: string;
  readonly word: string;
  readonly expression: string;
  readonly lines: string;
  readonly control: string;
  readonly inner: readonly Piece[];
  readonly otherwise: boolean;
}

const { pieces } = fc.letrec<{ pieces: Piece[]; piece: Piece }>((tie) => ({
  piece: fc.record({
    kind: fc.constantFrom(
      'scalar',
      'scalar',
      'expression',
      'quoted',
      'map',
      'list',
      'block',
      'lines',
      'control',
    ),
    key,
    word,
    expression,
    lines,
    control,
    inner: fc.oneof({ depthSize: 'small' }, fc.constant([]), tie('pieces')),
    otherwise: fc.boolean(),
  }),
  pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
}));

/** Entries of one map, each key once. */
function write(list: readonly Piece[], column: number): string {
  const pad = ' '.repeat(column);
  const seen = new Set<string>();
  return list
    .map((piece, i): string => {
      const own = `${piece.key}${seen.has(piece.key) ? i : ''}`;
      seen.add(own);
      const inner = (at: number) => write(piece.inner, at);
      switch (piece.kind) {
        case 'scalar':
          return `${pad}${own}: ${piece.word}\n`;
        case 'expression':
          return `${pad}${own}: ${piece.expression}\n`;
        case 'quoted':
          return `${pad}${own}: "v-${piece.expression.replaceAll('"', '\\"')}" # note\n`;
        case 'map':
          return `${pad}${own}:\n${inner(column + 2)}`;
        case 'list':
          return `${pad}${own}:\n${piece.inner.map((one) => `${pad}  - ${write([one], column + 4).trimStart()}`).join('')}`;
        case 'block':
          return `${pad}${own}: |\n${pad}  text ${piece.expression.replace('\n', ' ')}\n${pad}  more\n`;
        case 'lines':
          return `${pad}${piece.lines.replace('@', String(column))}\n`;
        case 'control': {
          const other = piece.otherwise ? `${pad}{{- else }}\n${inner(column)}` : '';
          return `${pad}{{- ${piece.control} }}\n${inner(column)}${other}${pad}{{- end }}\n`;
        }
        default:
          return '';
      }
    })
    .join('');
}

const step = fc.constantFrom<string | number>('a', 'b', 'c', 'd', 'e', 'ß', 0, 1);
const path: fc.Arbitrary<Path> = fc.array(step, { minLength: 1, maxLength: 3 });
const value = fc.constantFrom(false, 'RuntimeDefault', 10001, { drop: ['ALL'] }, ['ALL']);
const op: fc.Arbitrary<PathOp> = fc.oneof(
  fc.record({ op: fc.constant('set' as const), path, value }),
  fc.record({ op: fc.constant('set' as const), path, value, before: fc.constant(['b', 'c']) }),
  fc.record({ op: fc.constant('append' as const), path, value }),
  fc.record({ op: fc.constant('remove' as const), path, prune: fc.boolean() }),
);

it('leave every expression as it is', () => {
  let read = 0;
  let changed = 0;
  let rendering = 0;
  fc.assert(
    fc.property(
      pieces,
      fc.boolean(),
      fc.array(op, { minLength: 1, maxLength: 3 }),
      (list, crlf, ops) => {
        const plain = `top: 1\n${write(list, 0)}`;
        const text = crlf ? plain.replaceAll('\n', '\r\n') : plain;
        const before = parseDocument(text);
        if (!before.template || before.value === undefined) return;
        read++;
        const result = finish(modifySteps(before, ops));
        if (!result.ok || result.changes.empty) return;
        changed++;
        const after = result.document;
        const say = `${ops.map((one) => `${one.op} ${formatPath(one.path)}`).join()}\n${after.text}`;
        expect(result.changes.apply(text), say).toBe(after.text);
        // What it means is what the operations mean.
        try {
          expect(after.value, say).toEqual(applyOps(before.value, ops));
        } catch (error) {
          if (!(error instanceof NoSuchPlace)) throw error;
        }
        // Every expression is there, in its order, and none has come.
        const masks = before.template.masks;
        expect(
          after.template?.masks.map(({ from, to }) => after.text.slice(from, to)),
          say,
        ).toEqual(masks.map(({ from, to }) => text.slice(from, to)));
        // Its whole line is, and it has moved by what was written before it.
        const { edits } = result.changes;
        for (const [i, { from, to }] of masks.entries()) {
          const shift = edits
            .filter((edit) => edit.to <= from)
            .reduce((sum, edit) => sum + edit.insert.length - (edit.to - edit.from), 0);
          expect(after.template?.masks[i]?.from, say).toBe(from + shift);
          expect(
            edits.some((edit) => edit.from < to && edit.to > from),
            say,
          ).toBe(false);
          expect(lineAt(after.text, from + shift, to + shift), say).toBe(lineAt(text, from, to));
        }
        // Where no condition holds, what was written is there, wherever it had something to stand in.
        for (const own of ops.length === 1 ? ops : []) {
          if (own.op !== 'set' || valueAt(before.value, own.path) !== undefined) continue;
          const bare = parseDocument(rendered(before.text, masks)).value;
          if (bare === undefined || !isObject(valueAt(bare, own.path.slice(0, -1)))) continue;
          const done = parseDocument(rendered(after.text, after.template?.masks ?? []));
          expect(valueAt(done.value, own.path), `${say}\n${done.text}`).toEqual(own.value);
          rendering++;
        }
        // What the template leaves open is where it was.
        expect(after.template?.gaps().follow(before.template.gaps()), say).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
  // The property says something only where templates are read and edited.
  expect(read).toBeGreaterThan(1000);
  expect(changed).toBeGreaterThan(200);
  expect(rendering).toBeGreaterThan(10);
});

/** The text where every condition fails and every list is empty: of the rest only what is written out. */
function rendered(text: string, masks: readonly Mask[]): string {
  let out = '';
  let at = 0;
  const skipped: boolean[] = [];
  for (const { from, to, kind, as } of masks) {
    if (!skipped.includes(true)) out += text.slice(at, from);
    at = to;
    if (kind === 'open') skipped.push(true);
    else if (kind === 'middle') skipped[skipped.length - 1] = false;
    else if (kind === 'close') skipped.pop();
    else if (kind === 'output' && as === 'word' && !skipped.includes(true)) out += 'v';
  }
  return out + text.slice(at);
}

function lineAt(text: string, from: number, to: number): string {
  const start = Math.max(text.lastIndexOf('\n', from - 1), text.lastIndexOf('\r', from - 1)) + 1;
  const end = /[\r\n]|$/.exec(text.slice(to))?.index ?? 0;
  return text.slice(start, to + end);
}
