/** Shows the lines that the last change wrote. */
import type { ChangeSet } from '../../../engine/index.ts';
import type { Span } from '../cursor.ts';
import type { AppState, Store } from '../store.ts';

/**
 * The ranges of the text that a change wrote, without line breaks around them. A removal has an empty range.
 */
function writtenBy({ edits }: ChangeSet): readonly Span[] {
  let shift = 0;
  return edits.map(({ from, to, insert }) => {
    const at = from + shift;
    shift += insert.length - (to - from);
    const words = insert.trim();
    const start = at + (words === '' ? 0 : insert.indexOf(words));
    return { from: start, to: start + words.length };
  });
}

/** Whether the notice is about lines that the last change wrote into the shown file. */
export function hasWritten({ notice, last }: AppState): boolean {
  if (notice?.kind !== 'done' || last.changes.empty) return false;
  // For the editor, a switch to another file is a change of the whole text.
  return !/^(?:load|arrange|activate)\b/.test(last.origin);
}

/** Marks the lines that the last change wrote, and scrolls to the first one. */
export function showWritten(store: Store): void {
  const marks = writtenBy(store.getState().last.changes);
  const [first] = marks;
  if (!first) return;
  // On narrow screens, only one pane is visible.
  store.go({ pane: 'yaml' });
  store.show(first.from, first.to, true, marks);
}
