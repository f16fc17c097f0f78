/**
 * Keeps the store's text and Monaco's model equal. The store's text takes precedence: typing becomes a transaction,
 * other changes become edits of the model, and if the two differ, the model gets the store's text. Only lengths are
 * compared: comparing texts would cost a walk through the whole file for every key.
 */
import { lineEndsOf } from '../../engine/index.ts';
import { type Store, writable } from '../store/store.ts';
import { activeFile } from '../store/workspace.ts';
import { monaco } from './monaco.ts';
import { changeKind, toChangeSet } from './offsets.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Model = monaco.editor.ITextModel;

const textOf = (store: Store): string => activeFile(store.getState().workspace).text;

/** A model of the store's present text, whose undo is the store's history. */
export function createModel(store: Store): Model {
  const text = textOf(store);
  const model = monaco.editor.createModel(text, 'yaml');
  // The model asks for bracket colours of its own; ours are the theme's.
  model.updateOptions({
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  settle(model, text);
  // Every way to undo in Monaco (keys, menus, the browser's own) ends at these two.
  return Object.assign(model, { undo: () => store.undo(), redo: () => store.redo() });
}

function setEol(model: Model, text: string): void {
  const { EndOfLineSequence } = monaco.editor;
  model.setEOL(lineEndsOf(text) === 'crlf' ? EndOfLineSequence.CRLF : EndOfLineSequence.LF);
}

/** What Monaco does not take over from a whole text: line ends of its own choice, no first U+FEFF. */
function settle(model: Model, text: string): void {
  setEol(model, text);
  if (text.startsWith('\ufeff')) {
    model.applyEdits([{ range: new monaco.Range(1, 1, 1, 1), text: '\ufeff' }]);
  }
}

/** Binds an editor to the store. Returns what ends it. */
export function bind(editor: Editor, model: Model, store: Store): () => void {
  // Set while the model follows the store, so that its change is not taken for typing.
  let following = false;
  // Set while the store follows the model, so that its transaction does not come back.
  let leading = false;
  let { count } = store.getState().last;
  // Where each file was left, for when it is shown again.
  let file = activeFile(store.getState().workspace).id;
  const views = new Map<number, ReturnType<Editor['saveViewState']>>();

  const follow = (act: () => void): void => {
    following = true;
    try {
      act();
    } finally {
      following = false;
    }
  };

  const reset = (): void => {
    const [text, top, position] = [textOf(store), editor.getScrollTop(), editor.getPosition()];
    follow(() => {
      model.setValue(text);
      settle(model, text);
      if (position) editor.setPosition(position);
      editor.setScrollTop(top);
    });
  };

  const onContent = model.onDidChangeContent((event) => {
    if (following) return;
    leading = true;
    let taken = !event.isFlush && !event.isEolChange;
    try {
      if (taken) {
        const kind = changeKind(event);
        const changes = toChangeSet(textOf(store).length, event.changes);
        writable(store).transact({ changes, label: { kind }, origin: kind });
      }
    } catch (error) {
      // A change of a text that the store does not have: the store's text stands.
      if (!(error instanceof RangeError)) throw error;
      taken = false;
    } finally {
      leading = false;
    }
    if (!taken || model.getValueLength() !== textOf(store).length) reset();
  });

  const unsubscribe = store.subscribe(() => {
    const { last, workspace } = store.getState();
    if (last.count === count) return;
    const missed = last.count !== count + 1;
    count = last.count;
    if (leading) return;
    const { text, id } = activeFile(workspace);
    const other = id !== file;
    if (other) views.set(file, editor.saveViewState());
    file = id;
    if (!missed && model.getValueLength() === last.changes.length) {
      follow(() => {
        model.applyEdits(
          last.changes.edits.map(({ from, to, insert }) => ({
            range: monaco.Range.fromPositions(model.getPositionAt(from), model.getPositionAt(to)),
            text: insert,
          })),
        );
        setEol(model, text);
      });
    }
    if (model.getValueLength() !== text.length) reset();
    const view = other && views.get(id);
    if (view) editor.restoreViewState(view);
    else if (other || last.origin.startsWith('load.')) {
      editor.setPosition({ lineNumber: 1, column: 1 });
      editor.setScrollTop(0);
    }
    if (workspace.selection && (last.origin === 'undo' || last.origin === 'redo')) {
      const anchor = model.getPositionAt(workspace.selection.anchor);
      const head = model.getPositionAt(workspace.selection.head);
      editor.setSelection(monaco.Selection.fromPositions(anchor, head));
      editor.revealPositionInCenterIfOutsideViewport(head);
    }
  });

  const onCursor = editor.onDidChangeCursorSelection(({ selection, reason }) => {
    if (following || reason === monaco.editor.CursorChangeReason.ContentFlush) return;
    const { selectionStartLineNumber, selectionStartColumn } = selection;
    const anchor = { lineNumber: selectionStartLineNumber, column: selectionStartColumn };
    store.select(model.getOffsetAt(anchor), model.getOffsetAt(selection.getPosition()));
  });

  return () => {
    onContent.dispose();
    onCursor.dispose();
    unsubscribe();
  };
}
