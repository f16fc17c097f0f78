/** What saving would change on disk, as rows of lines. */
import {
  type LineChange,
  lineChanges,
  linedText,
  lineEdits,
  settledChanges,
} from '../../../engine/compare.ts';
import { type DiffRow, inlineRows, sameRows } from '../../pieces/changes-rows.ts';

/** Lines shown around a change. */
const CONTEXT = 3;
/** Changes that are shown; of the others only the number is said. */
const MOST = 20;

export interface Difference {
  readonly places: readonly { readonly line: number; readonly rows: readonly DiffRow[] }[];
  /** How many changes are not shown. */
  readonly more: number;
}

/** The difference from the text on disk to the one here. No places where only the bytes differ. */
export function differenceOf(disk: string, here: string): Difference {
  const before = linedText(disk, 'any');
  const changes =
    disk === here ? [] : settledChanges(before, lineChanges(before, lineEdits(disk, here)));
  const places = changes.slice(0, MOST).map((change, i) => {
    const next = changes[i + 1]?.from ?? before.lines.length;
    const above = change.from - (changes[i - 1]?.to ?? 0);
    return { line: change.at + 1, rows: rowsOf(before.lines, change, above, next - change.to) };
  });
  return { places, more: changes.length - places.length };
}

/** A line between two changes is shown below the first or above the second of them. */
function rowsOf(
  lines: readonly string[],
  change: LineChange,
  above: number,
  below: number,
): readonly DiffRow[] {
  const { from, to, at, added } = change;
  const top = from - Math.min(CONTEXT, above);
  const bottom =
    to + Math.max(0, Math.min(CONTEXT, below - (to + below < lines.length ? CONTEXT : 0)));
  return [
    ...sameRows(lines, top, from, at - from),
    ...inlineRows(change),
    ...sameRows(lines, to, bottom, at + added.length - to),
  ];
}
