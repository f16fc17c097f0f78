/** What the last change of the text has written, for whoever wants to see it. */
import type { ChangeSet } from '../../../engine/index.ts';
import type { Span } from '../cursor.ts';
import type { AppState, Store } from '../store.ts';

/**
 * The stretches of the text that a change has written, without the line breaks around them. Where
 * something was only taken away there is an empty one.
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

/** Whether the notice tells of lines that the last change wrote into the file that is shown. */
export function hasWritten({ notice, last }: AppState): boolean {
  if (notice?.kind !== 'done' || last.changes.empty) return false;
  // To who shows the text, another file in front is a change of all of it.
  return !/^(?:load|arrange|activate)\b/.test(last.origin);
}

/** Shows what the last change has written, the first of it in sight, all of it marked. */
export function showWritten(store: Store): void {
  const marks = writtenBy(store.getState().last.changes);
  const [first] = marks;
  if (!first) return;
  // Where one pane fills the screen, the text must come forward first.
  store.go({ pane: 'yaml' });
  store.show(first.from, first.to, true, marks);
}
