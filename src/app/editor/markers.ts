/** Findings and problems as markers, with a shape of their severity in the margin. */
import type { Severity } from '../../engine/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { type AppState, upToDate } from '../state/store.ts';
import { marksOf, shapesOf } from './marks.ts';
import { monaco } from './monaco.ts';
import { rangeOf } from './ranges.ts';

type Model = monaco.editor.ITextModel;
type Decorations = monaco.editor.IEditorDecorationsCollection;

export const OWNER = 'podsmith';

/** Monaco lists every marker in the margin and the scroll bar; beyond this many it would crawl. */
const LIMIT = 2000;

const weightOf = (severity: Severity): monaco.MarkerSeverity => {
  const { MarkerSeverity } = monaco;
  if (severity === 'critical' || severity === 'high') return MarkerSeverity.Error;
  return severity === 'medium' ? MarkerSeverity.Warning : MarkerSeverity.Info;
};

/**
 * Shows what the review says of the text. While a newer text is being read the old markers stay; they
 * move with the text.
 */
export function showMarkers(
  model: Model,
  margin: Decorations,
  state: AppState,
  words: Translator,
): void {
  if (!upToDate(state)) return;
  const { review } = state.analysis;
  const marks = marksOf(review, words).slice(0, LIMIT);
  monaco.editor.setModelMarkers(
    model,
    OWNER,
    marks.map(({ from, to, severity, message, rule }) => ({
      ...rangeOf(model, review, from, to),
      severity: weightOf(severity),
      message,
      source: 'Podsmith',
      ...(rule !== undefined && { code: rule }),
    })),
  );
  margin.set(
    [...shapesOf(marks)].map(([line, severity]) => ({
      range: new monaco.Range(line, 1, line, 1),
      options: { glyphMarginClassName: `glyph glyph--${severity}` },
    })),
  );
}
