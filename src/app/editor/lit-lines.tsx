import { Fragment, useMemo } from 'react';
import { Lines } from '../../engine/index.ts';
import { fileLines } from '../../results/places.ts';
import { spansOf } from '../store/cursor.ts';
import { useActions, useApp } from '../store/react.ts';
import { useResultsPanel } from '../store/results-panel.ts';
import { activeFile } from '../store/workspace.ts';

type LineSpan = readonly [number, number];

/** In a plain field, bands behind lines of the text. */
export function LitLines() {
  // In any order; some may be in one another.
  const lines = [...useLitLines(), ...useMarkedLines()].sort(([a], [b]) => a - b);
  let at = 1;
  return (
    <div className="plain__lit" aria-hidden="true">
      {lines.map(([first, last], i) => {
        const gap = '\n'.repeat(Math.max(first - at, 0));
        const band = '\n'.repeat(Math.max(last + 1 - Math.max(first, at), 0));
        at = Math.max(last + 1, at);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may begin in one line
          <Fragment key={i}>
            {gap && <div>{gap}</div>}
            {band && <div className="plain__band">{band}</div>}
          </Fragment>
        );
      })}
    </div>
  );
}

/** The lines that a request to show something marks, until the text changes. */
function useMarkedLines(): readonly LineSpan[] {
  const store = useActions();
  const marks = useApp((state) => state.reveal?.marks);
  const count = useApp((state) => state.last.count);
  const revealed = useMemo(() => ({ marks, at: store.getState().last.count }), [store, marks]);
  return useMemo(() => {
    if (!revealed.marks || revealed.at !== count) return [];
    const lines = new Lines(activeFile(store.getState().workspace).text);
    return revealed.marks.map(({ from, to }) => [lines.line(from), lines.line(to)] as const);
  }, [store, revealed, count]);
}

/** The lines of the setting that is open or has the focus in the form. */
function useLitLines(): readonly LineSpan[] {
  const store = useActions();
  const focused = useResultsPanel((panel) => panel.focused);
  const analysis = useApp((state) => state.analysis);
  const openRule = useApp((state) => state.location.openRule);
  const scope = useApp((state) => state.location.scope);
  const rule = focused ?? openRule;
  return useMemo(() => {
    if (rule === undefined) return [];
    const lines = fileLines(analysis.review);
    return spansOf({ ...store.getState(), analysis }, rule, scope).map(
      ({ from, to }) => [lines.line(from), lines.line(to)] as const,
    );
  }, [store, analysis, rule, scope]);
}
