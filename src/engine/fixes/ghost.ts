/** What an edit would change, as the lines that people compare before they agree to it. */

import { concealed, concealedPiece, quoted } from '../credentials/conceal.ts';
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { ChangeSet, TextEdit } from '../text/change.ts';
import type { FixItem } from './choose.ts';
import { envOf } from './edit.ts';
import { carryOut } from './plan.ts';
import { editOfPart } from './round.ts';

export interface GhostLine {
  readonly kind: 'same' | 'removed' | 'added';
  /** From 1: in the text before for what is removed, else in the text after. */
  readonly line: number;
  readonly text: string;
  /** Where in the line the value stands that a person may give. On one line at most. */
  readonly value?: { readonly from: number; readonly to: number };
}

/**
 * What one item would change by itself. Empty when the text's layout does not allow the edit.
 * @param given the value for an item that needs one; left out, what is suggested or an example
 */
export function ghostOf(
  registry: Registry,
  item: FixItem,
  given?: number | string,
): readonly GhostLine[] {
  const { rule, review, wanted, part, value: spec, suggested } = item;
  const example = spec?.kind === 'text' ? spec.example : undefined;
  const value = given ?? (suggested === null ? example : undefined);
  const edit = editOfPart(wanted, { ...part, value }, envOf(review, registry, rule));
  const lines = ghostLines(review, carryOut(review, [edit]).changes);
  const shown = value ?? suggested;
  return spec && shown !== null ? withValue(lines, String(shown)) : lines;
}

/** Whole lines that change, from `from` to `to` of the text before, and what stands there then. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly edits: readonly TextEdit[];
}

const BREAK = /\r\n|\n|\r/;

/**
 * The lines that a change removes and adds, each stretch below the line that it belongs to. Credentials in
 * them are dots.
 */
function ghostLines(review: Review, { edits }: ChangeSet): readonly GhostLine[] {
  const hidden = edits.map((edit) => ({ ...edit, insert: concealedPiece(review, edit.insert) }));
  const lines = linesOf(concealed(review), hidden);
  return lines.map((line) => ({ ...line, text: quoted(line.text) }));
}

/** The lines by which two texts differ. */
export function linesBetween(before: string, after: string): readonly GhostLine[] {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  const insert = after.slice(from, after.length - end);
  return linesOf(before, [{ from, to: before.length - end, insert }]);
}

/** The same of a text as it stands. */
export function linesOf(text: string, edits: readonly TextEdit[]): GhostLine[] {
  const out: GhostLine[] = [];
  const owners = new Set<number>();
  /** How many lines more there are, from which line of the text before on. */
  const moves: { readonly from: number; readonly by: number }[] = [];
  const moved = (line: number): number =>
    line + moves.reduce((sum, { from, by }) => (from <= line ? sum + by : sum), 0);
  let line = 1;
  let counted = 0;
  for (const { from, to, edits: own } of hunksOf(text, edits)) {
    line += breaksIn(text.slice(counted, from));
    counted = from;
    const before = text.slice(from, to).split(BREAK);
    let last: GhostLine['kind'] = 'same';
    let gone = 0;
    for (const { kind, text: one } of compared(
      before,
      rewritten(text, from, to, own).split(BREAK),
    )) {
      const at = line + gone;
      if (kind === 'same') gone++;
      else {
        const owner = last === 'same' ? ownerOf(text, from, before.slice(0, gone), one) : undefined;
        if (owner && !owners.has(owner.line)) {
          owners.add(owner.line);
          out.push({ kind: 'same', line: moved(owner.line), text: owner.text });
        }
        if (kind === 'removed') {
          out.push({ kind, line: at, text: one });
          gone++;
          moves.push({ from: at + 1, by: -1 });
        } else {
          out.push({ kind, line: moved(at), text: one });
          moves.push({ from: at, by: 1 });
        }
      }
      last = kind;
    }
  }
  return out;
}

const breaksIn = (text: string): number => text.split(BREAK).length - 1;
const indentOf = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;

/** Edits that touch the same or neighbouring lines are one stretch. */
function hunksOf(text: string, edits: readonly TextEdit[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const edit of edits) {
    const from = lineStart(text, edit.from);
    const to = lineEnd(text, edit.to);
    const last = hunks.at(-1);
    if (last && from <= last.to + 2) {
      hunks[hunks.length - 1] = {
        from: last.from,
        to: Math.max(last.to, to),
        edits: [...last.edits, edit],
      };
    } else hunks.push({ from, to, edits: [edit] });
  }
  return hunks;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\n\r]/.test(text[start - 1] as string)) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/[\n\r]/.test(text[end] as string)) end++;
  return end;
}

function rewritten(text: string, from: number, to: number, edits: readonly TextEdit[]): string {
  let out = '';
  let at = from;
  for (const edit of edits) {
    out += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return out + text.slice(at, to);
}

/** The nearest line above that is indented less: the key or list item that a line belongs to. */
function ownerOf(
  text: string,
  from: number,
  own: readonly string[],
  line: string,
): { line: number; text: string } | undefined {
  const indent = indentOf(line);
  if (indent === 0) return undefined;
  const above = [...text.slice(0, from).split(BREAK).slice(0, -1), ...own];
  for (let i = above.length - 1; i >= 0; i--) {
    const one = above[i] as string;
    const trimmed = one.trim();
    if (trimmed === '---') return undefined;
    if (trimmed !== '' && !trimmed.startsWith('#') && indentOf(one) < indent) {
      return { line: i + 1, text: one };
    }
  }
  return undefined;
}

/** Above this many pairs of lines it is not worth finding out which of them stay. */
const MOST_PAIRS = 40_000;

/** Which lines go, come and stay: the most that can stay, what goes before what comes. */
function compared(
  before: readonly string[],
  after: readonly string[],
): Pick<GhostLine, 'kind' | 'text'>[] {
  const same = before.length * after.length > MOST_PAIRS ? () => 0 : commonLines(before, after);
  const out: Pick<GhostLine, 'kind' | 'text'>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const [gone, come] = [before[i], after[j]];
    if (gone !== undefined && gone === come && same(i, j) === same(i + 1, j + 1) + 1) {
      out.push({ kind: 'same', text: gone });
      i++;
      j++;
    } else if (gone !== undefined && same(i + 1, j) >= same(i, j + 1)) {
      out.push({ kind: 'removed', text: gone });
      i++;
    } else if (come !== undefined) {
      out.push({ kind: 'added', text: come });
      j++;
    } else if (gone !== undefined) {
      out.push({ kind: 'removed', text: gone });
      i++;
    }
  }
  return out;
}

/** How many lines two texts have in common from line `i` of one and `j` of the other on. */
function commonLines(
  before: readonly string[],
  after: readonly string[],
): (i: number, j: number) => number {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      table[i * width + j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** Marks the value where it is first written; a longer word that holds it is not it. */
function withValue(lines: readonly GhostLine[], value: string): readonly GhostLine[] {
  const word = /[\w.]/;
  const at = (text: string): number => {
    let from = text.lastIndexOf(value);
    while (
      from >= 0 &&
      (word.test(text[from - 1] ?? '') || word.test(text[from + value.length] ?? ''))
    ) {
      from = from === 0 ? -1 : text.lastIndexOf(value, from - 1);
    }
    return from;
  };
  const marked = lines.findIndex(({ kind, text }) => kind === 'added' && at(text) >= 0);
  return lines.map((line, i) => {
    if (i !== marked) return line;
    const from = at(line.text);
    return { ...line, value: { from, to: from + value.length } };
  });
}
