/** Lines before and after a change, for looking at it before it is made. */
import type { ChangeSet } from '../text/change.ts';
import { Lines, lineEnd, lineStart } from '../text/lines.ts';

export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** The lines that a change touches, for changes that keep to their line. */
export function changedLines(text: string, changes: ChangeSet, most: number): ChangedLine[] {
  const lines = new Lines(text);
  const found = new Map<number, ChangedLine>();
  for (const { from } of changes.edits) {
    const line = lines.line(from);
    if (found.has(line)) continue;
    if (found.size === most) break;
    const start = lineStart(text, from);
    const end = lineEnd(text, from);
    let after = '';
    let at = start;
    for (const edit of changes.edits) {
      if (edit.from < start || edit.to > end) continue;
      after += text.slice(at, edit.from) + edit.insert;
      at = edit.to;
    }
    found.set(line, { line, before: text.slice(start, end), after: after + text.slice(at, end) });
  }
  return [...found.values()];
}
