/** How the plain field follows the store. */
import { type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import { Lines } from '../../engine/index.ts';
import { useBench } from '../state/bench-react.ts';
import { spansOf } from '../state/cursor.ts';
import { linesOf } from '../state/locate.ts';
import { useActions, useApp } from '../state/react.ts';
import { activeFile } from '../state/workspace.ts';
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

type LineSpan = readonly [number, number];

/** The lines that a request to show something marks, until the text changes. */
export function useMarkedLines(): readonly LineSpan[] {
  const store = useActions();
  const marks = useApp((state) => state.reveal?.marks);
  const count = useApp((state) => state.last.count);
  const asked = useMemo(() => ({ marks, at: store.getState().last.count }), [store, marks]);
  return useMemo(() => {
    if (!asked.marks || asked.at !== count) return [];
    const lines = new Lines(activeFile(store.getState().workspace).text);
    return asked.marks.map(({ from, to }) => [lines.line(from), lines.line(to)] as const);
  }, [store, asked, count]);
}

/** The lines of the setting that is open or has the focus in the form. */
export function useLitLines(): readonly LineSpan[] {
  const store = useActions();
  const focused = useBench((bench) => bench.focused);
  const analysis = useApp((state) => state.analysis);
  const openRule = useApp((state) => state.place.openRule);
  const scope = useApp((state) => state.place.scope);
  const rule = focused ?? openRule;
  return useMemo(() => {
    if (rule === undefined) return [];
    const lines = linesOf(analysis.review);
    return spansOf({ ...store.getState(), analysis }, rule, scope).map(
      ({ from, to }) => [lines.line(from), lines.line(to)] as const,
    );
  }, [store, analysis, rule, scope]);
}
