/** Bars in the margin where the text differs from its base: added, changed, or something gone. */
import { type Hunk, onRest } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import { monaco } from './monaco.ts';
import './change-bars.css';

/** Monaco draws what is in view, but keeps all; beyond this many the rest is left to the list. */
const LIMIT = 2000;

/** Shows the bars and keeps them right; between two rests of the text they move along with it. */
export function showChangeBars(
  editor: monaco.editor.IStandaloneCodeEditor,
  store: Store,
): () => void {
  const bars = editor.createDecorationsCollection();
  const stop = onRest(store, ({ hunks }) => {
    const lines = editor.getModel()?.getLineCount() ?? 1;
    bars.set(hunks.slice(0, LIMIT).map((hunk) => barOf(hunk, lines)));
  });
  return () => {
    stop();
    bars.clear();
  };
}

function barOf({ at, removed, added }: Hunk, lines: number): monaco.editor.IModelDeltaDecoration {
  if (added.length === 0) {
    // What is gone at the end stood below the last line.
    const [line, side] = at < lines ? [at + 1, 'above'] : [lines, 'below'];
    return bar(line, line, `removed change-bar--${side}`);
  }
  return bar(at + 1, at + added.length, removed.length > 0 ? 'changed' : 'added');
}

const bar = (from: number, to: number, kind: string): monaco.editor.IModelDeltaDecoration => ({
  range: new monaco.Range(from, 1, to, 1),
  options: { isWholeLine: true, linesDecorationsClassName: `change-bar change-bar--${kind}` },
});
