/** The lines of the setting that is open or has the focus in the form. Nothing scrolls. */

import { spansOf } from '../store/cursor.ts';
import { resultsPanelOf } from '../store/results-panel.ts';
import type { Store } from '../store/store.ts';
import { monaco } from './monaco.ts';
import { editorRange } from './ranges.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** Lights the lines in an editor from now on. Returns what ends it. */
export function followForm(editor: Editor, store: Store): () => void {
  const lines = editor.createDecorationsCollection();
  const panel = resultsPanelOf(store);
  const show = (): void => {
    const model = editor.getModel();
    if (!model) return;
    const state = store.getState();
    const rule = panel.getState().focused ?? state.location.openRule;
    const spans = rule === undefined ? [] : spansOf(state, rule, state.location.scope);
    const { review } = state.analysis;
    lines.set(
      spans.map(({ from, to }) => {
        const { startLineNumber, endLineNumber } = editorRange(model, review, from, to);
        return {
          range: new monaco.Range(startLineNumber, 1, endLineNumber, 1),
          options: { isWholeLine: true, className: 'line-lit' },
        };
      }),
    );
  };
  const stops = [
    store.subscribe((state, before) => {
      const { openRule, scope } = state.location;
      const same = openRule === before.location.openRule && scope === before.location.scope;
      if (!same || state.analysis !== before.analysis) show();
    }),
    panel.subscribe(({ focused }, before) => {
      if (focused !== before.focused) show();
    }),
  ];
  show();
  return () => {
    for (const stop of stops) stop();
    lines.clear();
  };
}
