/**
 * The store's text and Monaco's model, kept equal. The store's text is the truth: what is typed
 * becomes a transaction, what comes from elsewhere becomes edits of the model, and when the two ever
 * differ the model is set to the store's text.
 */
import { lineEndsOf } from '../../engine/index.ts';
import type { Store } from '../state/store.ts';
import { activeFile, needsLineEnds } from '../state/workspace.ts';
import { monaco } from './monaco.ts';
import { toChangeSet } from './offsets.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Model = monaco.editor.ITextModel;

/** A model of the store's present text, whose undo is the store's history. */
export function createModel(store: Store): Model {
  const { text } = activeFile(store.getState().workspace);
  const model = monaco.editor.createModel(text, 'yaml');
  setEol(model, text);
  // Every way to undo in Monaco (keys, menus, the browser's own) ends at these two.
  Object.assign(model, { undo: () => store.undo(), redo: () => store.redo() });
  return model;
}

function setEol(model: Model, text: string): void {
  const { EndOfLineSequence } = monaco.editor;
  model.setEOL(lineEndsOf(text) === 'crlf' ? EndOfLineSequence.CRLF : EndOfLineSequence.LF);
}

/** Binds an editor to the store. Returns what ends it. */
export function bind(editor: Editor, model: Model, store: Store): () => void {
  // Set while the model follows the store, so that its change is not taken for typing.
  let following = false;
  let seen = store.getState().last.count;
  let kind: 'type' | 'paste' | 'cut' = 'type';

  const follow = (act: () => void): void => {
    following = true;
    try {
      act();
    } finally {
      following = false;
    }
  };

  const reset = (text: string): void =>
    follow(() => {
      setEol(model, text);
      model.setValue(text);
    });

  const onContent = model.onDidChangeContent((event) => {
    if (following) return;
    const { text } = activeFile(store.getState().workspace);
    const position = editor.getSelection();
    const changes = toChangeSet(text.length, event.changes);
    const offset = (line: number, column: number) =>
      model.getOffsetAt({ lineNumber: line, column });
    seen++;
    store.transact({
      changes,
      label: { kind },
      origin: kind,
      ...(position && {
        selection: {
          anchor: offset(position.selectionStartLineNumber, position.selectionStartColumn),
          head: offset(position.positionLineNumber, position.positionColumn),
        },
      }),
    });
    kind = 'type';
    if (model.getValueLength() !== activeFile(store.getState().workspace).text.length) {
      reset(activeFile(store.getState().workspace).text);
    }
  });

  const unsubscribe = store.subscribe(({ last, workspace }, before) => {
    if (last.count === before.last.count || last.count <= seen) return;
    seen = last.count;
    const file = activeFile(workspace);
    const plain = !needsLineEnds(file) && !needsLineEnds(activeFile(before.workspace));
    if (plain && model.getValueLength() === last.changes.length) {
      follow(() =>
        model.applyEdits(
          last.changes.edits.map(({ from, to, insert }) => ({
            range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
            text: insert,
          })),
        ),
      );
    }
    if (!plain || model.getValueLength() !== file.text.length) reset(file.text);
    const { selection } = workspace;
    if (selection && (last.origin === 'undo' || last.origin === 'redo')) {
      const range = rangeOf(model, selection.anchor, selection.head);
      editor.setSelection(range);
      editor.revealRangeInCenterIfOutsideViewport(range);
    } else if (last.origin.startsWith('load.')) {
      editor.setPosition({ lineNumber: 1, column: 1 });
      editor.setScrollTop(0);
    }
  });

  const onCursor = editor.onDidChangeCursorSelection(({ selection, reason }) => {
    if (following || reason === monaco.editor.CursorChangeReason.ContentFlush) return;
    store.select(
      model.getOffsetAt(selection.getStartPosition()),
      model.getOffsetAt(selection.getEndPosition()),
    );
  });

  // The content change does not say where it comes from; the event before it does.
  const element = editor.getDomNode();
  const note = (event: Event) => {
    kind = event.type === 'cut' ? 'cut' : 'paste';
  };
  element?.addEventListener('paste', note, true);
  element?.addEventListener('cut', note, true);

  return () => {
    onContent.dispose();
    onCursor.dispose();
    unsubscribe();
    element?.removeEventListener('paste', note, true);
    element?.removeEventListener('cut', note, true);
  };
}

/** A stretch of the text as Monaco's range. */
export function rangeOf(model: Model, from: number, to: number): monaco.Range {
  return monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to));
}
