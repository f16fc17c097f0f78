/** The full editor: Monaco in an element, bound to the store. No React in here. */
import { loadAssist } from '../../engine/index.ts';
import type { EditorTranslator } from '../../i18n/index.ts';
import { type AppState, isTyped, type Store } from '../store/store.ts';
import { activeFile, canEdit } from '../store/workspace.ts';
import { bind, createModel } from './binding.ts';
import { showChangeBars } from './change-bars.ts';
import { type OnAsk, registerFixes } from './code-actions.ts';
import { registerLens } from './code-lens.ts';
import { registerCompletion } from './completion.ts';
import { followForm } from './cursor-lines.ts';
import type { PlainFieldState } from './handover.ts';
import { registerHover } from './hover.ts';
import { addKeys, type KeyListeners } from './keys.ts';
import { createMarkers } from './markers.ts';
import { followTheme, monaco } from './monaco.ts';
import { editorRange } from './ranges.ts';

export interface FullEditor {
  /** Other words from now on, when the page's language changes. */
  setWords(words: EditorTranslator): void;
  /** Goes on where the plain field was left. */
  takeOver(left: PlainFieldState): void;
  dispose(): void;
}

export interface Listeners extends KeyListeners {
  onCursor(line: number, column: number): void;
  readonly onAsk: OnAsk;
}

const shownFile = ({ workspace }: AppState): number => activeFile(workspace).id;

/** Help while writing; undefined when it cannot be loaded: the editor does without. */
const assist = () => loadAssist().catch(() => undefined);

const OPTIONS: monaco.editor.IStandaloneEditorConstructionOptions = {
  // Enter ends a line when the word is whole already.
  acceptSuggestionOnEnter: 'smart',
  automaticLayout: true,
  bracketPairColorization: { enabled: false },
  codeLensFontFamily: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif',
  codeLensFontSize: 13,
  detectIndentation: true,
  fixedOverflowWidgets: true,
  folding: true,
  guides: { indentation: false },
  fontFamily: '"Source Code Pro Variable", "Source Code Pro", ui-monospace, Consolas, monospace',
  fontSize: 13,
  lineHeight: 20,
  glyphMargin: true,
  // Addresses in a manifest are not for clicking.
  links: false,
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerBorder: false,
  padding: { top: 8, bottom: 8 },
  // A plain value is a string to the highlighter.
  quickSuggestions: { other: true, strings: true, comments: false },
  renderLineHighlight: 'none',
  // By default a file that cannot be edited shows no findings.
  renderValidationDecorations: 'on',
  scrollBeyondLastLine: false,
  selectionHighlight: false,
  stickyScroll: { enabled: false },
  suggest: { showWords: false, preview: false, showStatusBar: false },
  tabSize: 2,
  // In a shadow tree the menu would get neither our type nor the theme's ground.
  useShadowDOM: false,
  wordBasedSuggestions: 'off',
};

export function createFullEditor(
  element: HTMLElement,
  store: Store,
  first: EditorTranslator,
  listeners: Listeners,
): FullEditor {
  let words = first;
  const model = createModel(store);
  const stopTheme = followTheme();
  const editor = monaco.editor.create(element, { ...OPTIONS, model });
  const markers = createMarkers(editor, model, store);
  const place = shownPlace(editor, model);
  const label = ({ workspace }: AppState): void => {
    const file = activeFile(workspace);
    editor.updateOptions({
      readOnly: !canEdit(file),
      readOnlyMessage: { value: words.t('notice.read-only') },
      ariaLabel: words.t('editor.label', { name: file.name }),
      placeholder: words.t('editor.empty'),
    });
  };
  const present = () => words;
  const stopBinding = bind(editor, model, store);
  const stopBars = showChangeBars(editor, store);
  const stopFixes = registerFixes(model, store, present, listeners.onAsk);
  const stopCompletion = registerCompletion(model, assist);
  const stopHover = registerHover(model, store, present, assist);
  const lens = registerLens(editor, model, store, present);
  const stopForm = followForm(editor, store);
  let stopKeys = addKeys(editor, store, words, listeners);
  // At hand when the first word is typed.
  const onFocus = editor.onDidFocusEditorText(() => void assist());
  const onPosition = editor.onDidChangeCursorPosition(({ position }) =>
    listeners.onCursor(position.lineNumber, position.column),
  );
  const unsubscribe = store.subscribe((state, before) => {
    const { last, analysis } = state;
    if (last !== before.last) {
      markers.touch(before.analysis.review, last.changes);
      // What was marked as just written is so no more.
      if (state.reveal?.marks) place.clear();
      // Typing changes neither the file's name nor its kind of line ends: nothing to look at per key.
      if (!isTyped(last.origin)) {
        label(state);
        const isOther = shownFile(state) !== shownFile(before);
        if (isOther || last.origin.startsWith('load.')) place.clear();
      }
    }
    if (analysis !== before.analysis) {
      markers.show(words);
      if (analysis.review !== before.analysis.review) lens.refresh();
    }
    // A pasted text gets its name once it has been read.
    if (activeFile(state.workspace).name !== activeFile(before.workspace).name) label(state);
    if (state.reveal !== before.reveal) place.show(state);
  });
  label(store.getState());
  markers.show(words);
  place.show(store.getState());

  return {
    setWords(next) {
      words = next;
      stopKeys();
      stopKeys = addKeys(editor, store, words, listeners);
      label(store.getState());
      markers.show(words);
      lens.refresh();
    },
    takeOver({ focused, top }) {
      const { selection } = store.getState().workspace;
      if (selection) {
        const [anchor, head] = [selection.anchor, selection.head].map((at) =>
          model.getPositionAt(at),
        );
        if (anchor && head) editor.setSelection(monaco.Selection.fromPositions(anchor, head));
      }
      if (top > 0) editor.setScrollTop(top);
      if (focused) editor.focus();
    },
    dispose() {
      stopKeys();
      const stops = [stopFixes, stopBars, stopCompletion, stopHover, stopForm];
      for (const stop of stops) stop();
      lens.dispose();
      markers.dispose();
      stopBinding();
      stopTheme();
      unsubscribe();
      for (const part of [onFocus, onPosition, editor, model]) part.dispose();
    },
  };
}

/** The place of the text that the editor is asked to show, with its lines marked. */
function shownPlace(editor: monaco.editor.IStandaloneCodeEditor, model: monaco.editor.ITextModel) {
  const linked = editor.createDecorationsCollection();
  return {
    clear: () => linked.clear(),
    show({ reveal: place, analysis: { review }, workspace }: AppState): void {
      if (!place) return;
      // What was just written is shown before it has been reviewed.
      const { text } = activeFile(workspace);
      const shown = model.getValueLength() === text.length ? { text, documents: [] } : review;
      const range = editorRange(model, shown, place.from, place.to);
      const marked = place.marks?.map(({ from, to }) => editorRange(model, shown, from, to)) ?? [
        range,
      ];
      linked.set(
        marked.map(({ startLineNumber, endLineNumber }) => ({
          range: new monaco.Range(startLineNumber, 1, endLineNumber, 1),
          options: { isWholeLine: true, className: 'line-linked' },
        })),
      );
      if (!place.focus) {
        // Up and down alone: nobody scrolls back sideways what was shown in passing.
        editor.revealLinesInCenterIfOutsideViewport(range.startLineNumber, range.endLineNumber);
        return;
      }
      editor.revealPositionInCenterIfOutsideViewport(range.getStartPosition());
      // Not selected: the next key would replace it.
      editor.setPosition(range.getStartPosition());
      editor.focus();
    },
  };
}
