/** Findings and problems as markers, with a shape of their severity in the margin. */
import type { Severity } from '../../engine/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { groupFindings, problemsOf } from '../state/findings.ts';
import { problemText } from '../state/problem-text.ts';
import type { AppState } from '../state/store.ts';
import { rangeOf } from './binding.ts';
import { monaco } from './monaco.ts';

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
  { analysis: { review } }: AppState,
  words: Translator,
): void {
  if (review.text.length !== model.getValueLength()) return;
  const markers: monaco.editor.IMarkerData[] = [];
  const shapes = new Map<number, Severity>();
  for (const { problem, from, to, line } of problemsOf(review)) {
    markers.push({
      ...rangeOf(model, from, Math.max(to, from)),
      severity: monaco.MarkerSeverity.Error,
      message: problemText(words.t, { problem, line }),
      source: 'Podsmith',
    });
    shapes.set(line, 'critical');
  }
  for (const { rule, places } of groupFindings(review)) {
    for (const { finding, from, to, line } of places) {
      if (markers.length >= LIMIT) break;
      markers.push({
        ...rangeOf(model, from, to),
        severity: weightOf(finding.severity),
        message: words.finding(rule.id, finding.code, finding.data),
        source: 'Podsmith',
        code: rule.id,
      });
      // Groups come heaviest first, so the first shape of a line is its heaviest.
      if (!shapes.has(line)) shapes.set(line, finding.severity);
    }
  }
  monaco.editor.setModelMarkers(model, OWNER, markers);
  margin.set(
    [...shapes].map(([line, severity]) => ({
      range: new monaco.Range(line, 1, line, 1),
      options: { glyphMarginClassName: `glyph glyph--${severity}` },
    })),
  );
}
