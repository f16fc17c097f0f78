/** The editor's own keys: to the next finding and back, and out of the editor. */
import type { EditorTranslator } from '../../i18n/index.ts';
import { isApple } from '../store/platform.ts';
import { showFindings } from '../store/results-panel.ts';
import type { Store } from '../store/store.ts';
import { objectAtCursor } from './code-lenses.ts';
import { editorMarks, nextPlace } from './marks.ts';
import { monaco } from './monaco.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** No list or dialog of the editor is open that would want the key for itself. */
const ALONE =
  'editorTextFocus && !findWidgetVisible && !suggestWidgetVisible && !codeActionMenuVisible && !editorHoverVisible && !markersNavigationVisible && !hasMultipleSelections';

export interface KeyListeners {
  /** Whether Tab now leaves the editor. */
  onLeaving(leaving: boolean): void;
  /** What stands at the place that a key has led to, to be read out. */
  onArrive(sentence: string): void;
}

/** @returns what ends it */
export function addKeys(
  editor: Editor,
  store: Store,
  words: EditorTranslator,
  { onLeaving, onArrive }: KeyListeners,
): () => void {
  let leaving = false;
  const leave = (wanted: boolean): void => {
    if (wanted === leaving) return;
    leaving = wanted;
    editor.updateOptions({ tabFocusMode: wanted });
    onLeaving(wanted);
  };
  const go = (step: 1 | -1) => () => {
    const model = editor.getModel();
    const start = editor.getSelection()?.getStartPosition();
    if (!model || !start) return;
    const { review } = store.getState().analysis;
    const marks = nextPlace([...editorMarks(review, words)], model.getOffsetAt(start), step);
    const [first] = marks;
    if (!first) return;
    store.show(first.from, first.to, true);
    editor.trigger('podsmith', 'editor.action.showHover', { focus: 'noAutoFocus' });
    onArrive(marks.map(({ message }) => message).join(' '));
  };
  const { KeyCode, KeyMod } = monaco;
  const added = [
    editor.addAction({
      id: 'podsmith.next-finding',
      label: words.t('editor.next'),
      keybindings: [KeyCode.F8],
      run: go(1),
    }),
    editor.addAction({
      id: 'podsmith.previous-finding',
      label: words.t('editor.previous'),
      keybindings: [KeyMod.Shift | KeyCode.F8],
      run: go(-1),
    }),
    // The same by the keyboard as a click on the line above a workload: from the editor's menu.
    editor.addAction({
      id: 'podsmith.object-findings',
      label: words.t('lens.action'),
      contextMenuGroupId: 'navigation',
      run: () => {
        const only = objectAtCursor(store.getState());
        if (only) showFindings(store, only);
      },
    }),
    editor.addAction({
      id: 'podsmith.leave',
      label: words.t('editor.leave'),
      keybindings: [KeyCode.Escape],
      precondition: ALONE,
      run: () => leave(true),
    }),
    editor.addAction({
      id: 'podsmith.tab',
      label: words.t('editor.tab'),
      // Command-M belongs to macOS: there this key is Control+Shift+M, as in VS Code.
      keybindings: [
        isApple ? KeyMod.WinCtrl | KeyMod.Shift | KeyCode.KeyM : KeyMod.CtrlCmd | KeyCode.KeyM,
      ],
      run: () => leave(!leaving),
    }),
    // Monaco undoes nothing while it is read-only; here undo is the way back from such a file.
    editor.addAction({
      id: 'podsmith.undo',
      label: words.t('shortcuts.undo'),
      keybindings: [KeyMod.CtrlCmd | KeyCode.KeyZ],
      precondition: 'editorReadonly',
      run: () => store.undo(),
    }),
    editor.addAction({
      id: 'podsmith.redo',
      label: words.t('shortcuts.redo'),
      keybindings: [KeyMod.CtrlCmd | KeyMod.Shift | KeyCode.KeyZ, KeyMod.CtrlCmd | KeyCode.KeyY],
      precondition: 'editorReadonly',
      run: () => store.redo(),
    }),
    editor.onDidBlurEditorText(() => leave(false)),
  ];
  return () => {
    leave(false);
    for (const disposable of added) disposable.dispose();
  };
}
