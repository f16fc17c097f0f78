/** What an edit would change, as the lines that people compare before they agree to it. */

import { concealed, concealedPiece, withShortMasks } from '../credentials/conceal.ts';
import type { Registry } from '../review/registry.ts';
import type { Review } from '../review/review.ts';
import type { ChangeSet, TextEdit } from '../text/change.ts';
import { lineChanges, linedText } from '../text/diff.ts';
import { lineEdits, partedChanges } from '../text/line-match.ts';
import { finish } from '../text/steps.ts';
import type { FixItem } from './choose.ts';
import { envOf } from './edit.ts';
import { changeSteps } from './plan.ts';
import { editOfPart } from './round.ts';

export interface PreviewLine {
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
export function fixPreview(
  registry: Registry,
  item: FixItem,
  given?: number | string,
): readonly PreviewLine[] {
  const { rule, review, files, wanted, part, value: spec, suggested } = item;
  const example = spec?.kind === 'text' ? spec.example : undefined;
  const value = given ?? (suggested === null ? example : undefined);
  const edit = editOfPart(wanted, { ...part, value }, envOf(review, registry, rule, files));
  const lines = concealedLines(review, finish(changeSteps(review, [edit])).changes);
  const shown = value ?? suggested;
  return spec && shown !== null ? withValue(lines, String(shown)) : lines;
}

/** The lines that a change removes and adds. Credentials in them are dots. */
function concealedLines(review: Review, { edits }: ChangeSet): readonly PreviewLine[] {
  const hidden = edits.map((edit) => ({ ...edit, insert: concealedPiece(review, edit.insert) }));
  const lines = previewLines(concealed(review), hidden);
  return lines.map((line) => ({ ...line, text: withShortMasks(line.text) }));
}

/** The lines by which two texts differ. */
export const linesBetween = (before: string, after: string): readonly PreviewLine[] =>
  previewLines(before, lineEdits(before, after));

/**
 * The lines that edits remove and add, each stretch of them below the line that it belongs to: the key
 * or list item around it.
 * @param edits of `text`: sorted, and apart from one another, as those of a `ChangeSet` are
 */
export function previewLines(text: string, edits: readonly TextEdit[]): PreviewLine[] {
  // With a line break at its end the last line is compared as every other one.
  const before = linedText(`${text}\n`, 'any');
  const owners = new Set<number>();
  const changes = partedChanges(lineChanges(before, edits));
  return changes.flatMap(({ from, at, removed, added }, i) => {
    const lines = [
      ...removed.map((line, k) => previewLine('removed', from + k, line)),
      ...added.map((line, k) => previewLine('added', at + k, line)),
    ];
    const owner = ownerOf(before.lines, from, lines[0]?.text ?? '');
    if (owner === undefined || owners.has(owner)) return lines;
    owners.add(owner);
    const earlier = changes.slice(0, i).findLast(({ to }) => to <= owner);
    const shift = earlier
      ? earlier.at - earlier.from + earlier.added.length - earlier.removed.length
      : 0;
    return [previewLine('same', owner + shift, before.lines[owner] as string), ...lines];
  });
}

/** @param index of the line, from 0; `line` may end in its line break */
const previewLine = (kind: PreviewLine['kind'], index: number, line: string): PreviewLine => ({
  kind,
  line: index + 1,
  text: line.replace(/[\r\n]+$/, ''),
});

const indentOf = (text: string): number => /^ */.exec(text)?.[0].length ?? 0;

/** Index of the nearest line before `from` that is indented less than `line`, in the same document. */
function ownerOf(lines: readonly string[], from: number, line: string): number | undefined {
  const indent = indentOf(line);
  if (indent === 0) return undefined;
  for (let i = from - 1; i >= 0; i--) {
    const above = lines[i] as string;
    const trimmed = above.trim();
    if (trimmed === '---') return undefined;
    if (trimmed !== '' && !trimmed.startsWith('#') && indentOf(above) < indent) return i;
  }
  return undefined;
}

/** Marks the value where it is first written; a longer word that holds it is not it. */
function withValue(lines: readonly PreviewLine[], value: string): readonly PreviewLine[] {
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
