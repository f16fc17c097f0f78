/** The editor's own keys: to the next finding and back, and out of the editor. */
import type { Translator } from '../../i18n/index.ts';
import { groupFindings, problemsOf } from '../state/findings.ts';
import type { Store } from '../state/store.ts';
import { monaco } from './monaco.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

/** No list or dialog of the editor is open that would want the key for itself. */
const ALONE =
  'editorTextFocus && !findWidgetVisible && !suggestWidgetVisible && !codeActionMenuVisible && !editorHoverVisible && !hasMultipleSelections';

/**
 * @param onLeaving told whether Tab now leaves the editor
 * @returns what ends it
 */
export function addKeys(
  editor: Editor,
  store: Store,
  words: Translator,
  onLeaving: (leaving: boolean) => void,
): () => void {
  const leave = (leaving: boolean): void => {
    editor.updateOptions({ tabFocusMode: leaving });
    onLeaving(leaving);
  };
  const go = (step: 1 | -1) => () => {
    const { review } = store.getState().analysis;
    const model = editor.getModel();
    const position = editor.getPosition();
    if (!model || !position) return;
    const places = [
      ...problemsOf(review),
      ...groupFindings(review).flatMap((group) => group.places),
    ].sort((a, b) => a.from - b.from);
    const here = model.getOffsetAt(position);
    const next =
      step > 0
        ? (places.find(({ from }) => from > here) ?? places[0])
        : (places.findLast(({ from }) => from < here) ?? places.at(-1));
    if (next) store.show(next.from, next.to, true);
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
    editor.addAction({
      id: 'podsmith.leave',
      label: words.t('editor.leave'),
      keybindings: [KeyCode.Escape],
      precondition: ALONE,
      run: () => leave(true),
    }),
    editor.onDidBlurEditorText(() => leave(false)),
  ];
  return () => {
    for (const one of added) one.dispose();
  };
}
