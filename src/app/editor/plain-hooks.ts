/** How the plain field follows the store. */
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useActions, useApp } from '../store/react.ts';
import { activeFile } from '../store/workspace.ts';
import { shownOffset } from './offsets.ts';

type Field = RefObject<HTMLTextAreaElement | null>;

/**
 * Puts the selection back after a change from elsewhere: a browser sends it to the end. Only in a
 * field that has the focus: some browsers focus a field whose selection is set.
 */
export function useFollow(field: Field, text: string, typed: RefObject<string | undefined>): void {
  const store = useActions();
  useLayoutEffect(() => {
    const own = typed.current === text;
    typed.current = undefined;
    const { selection } = store.getState().workspace;
    if (own || !selection || document.activeElement !== field.current) return;
    const ends = [shownOffset(text, selection.anchor), shownOffset(text, selection.head)] as const;
    field.current?.setSelectionRange(Math.min(...ends), Math.max(...ends));
  }, [field, store, text, typed]);
}

/** Scrolls to a place that is asked for, and selects it when the focus is asked too. */
export function useReveal(
  field: Field,
  pane: RefObject<HTMLDivElement | null>,
  lines: number,
): void {
  const store = useActions();
  const reveal = useApp((state) => state.reveal);
  // A new line count is no new request.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said above
  useEffect(() => {
    if (!reveal || !field.current || !pane.current) return;
    const { text } = activeFile(store.getState().workspace);
    const line = text.slice(0, reveal.from).split(/\r\n|\n|\r/).length;
    const { clientHeight, scrollHeight } = pane.current;
    pane.current.scrollTop = (scrollHeight * line) / lines - clientHeight / 3;
    if (!reveal.focus) return;
    field.current.focus({ preventScroll: true });
    field.current.setSelectionRange(shownOffset(text, reveal.from), shownOffset(text, reveal.to));
  }, [reveal, store]);
}

/** Undo from a phone's menu or by shaking it: the page's history, not the field's own. */
export function useHistoryInput(field: Field): void {
  const store = useActions();
  useEffect(() => {
    const element = field.current;
    const before = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyUndo') store.undo();
      else store.redo();
    };
    element?.addEventListener('beforeinput', before);
    return () => element?.removeEventListener('beforeinput', before);
  }, [field, store]);
}
