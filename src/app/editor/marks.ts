/** What the review says of places of the text, as sentences: for markers and for stepping through. */
import type { Review, Severity } from '../../engine/index.ts';
import type { Translator } from '../../i18n/index.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { breaksText, shownBy } from '../../i18n/unfixed-text.ts';
import { groupFindings, problemsOf } from '../../results/entries.ts';
import { rankOf } from '../../results/objects.ts';
import { firstLineOf, inFile } from '../../results/places.ts';

export interface Mark {
  readonly document: number;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly severity: Severity;
  readonly message: string;
  /** Undefined for a problem of the text itself. */
  readonly rule: string | undefined;
}

/**
 * Problems first, then findings, heaviest first. There may be more than are shown, and most may be shown
 * already: they are made one by one, and their sentences when these are asked for.
 */
export function* editorMarks(review: Review, words: Translator): Generator<Mark, void> {
  for (const placed of problemsOf(review)) {
    const { problem, severity, document } = placed;
    const { from, to, line } = inFile(review, document, placed);
    yield {
      document,
      from,
      to: Math.max(from, to),
      line,
      severity,
      get message() {
        const sentence = problemText(words.t, problem);
        return problem.code === 'rule-failed'
          ? sentence
          : words.t('problem.at', { line, sentence });
      },
      rule: undefined,
    };
  }
  for (const { rule, document, places } of groupFindings(review)) {
    for (const place of places) {
      const { severity, code, data } = place.finding;
      yield {
        document,
        ...inFile(review, document, place),
        severity,
        get message() {
          const sentence = words.finding(rule.id, code, data);
          if (!place.finding.breaks) return sentence;
          const line = place.shown && firstLineOf(review, document) + place.shown.below;
          const by = shownBy(
            words,
            place.finding.breaks,
            line === undefined ? undefined : () => line,
          );
          return `${sentence}\n${breaksText(words, place.finding.breaks, by)}`;
        },
        rule: rule.id,
      };
    }
  }
}

/** The place to go to from an offset, round the end: its marks, all of which begin there. */
export function nextPlace(marks: readonly Mark[], here: number, step: 1 | -1): readonly Mark[] {
  const starts = [...new Set(marks.map(({ from }) => from))].sort((a, b) => a - b);
  const next =
    step > 0
      ? (starts.find((from) => from > here) ?? starts[0])
      : (starts.findLast((from) => from < here) ?? starts.at(-1));
  return marks.filter(({ from }) => from === next);
}

/** The heaviest severity of each line. */
export function shapesOf(marks: readonly Mark[]): ReadonlyMap<number, Severity> {
  const shapes = new Map<number, Severity>();
  for (const { line, severity } of marks) {
    const worst = shapes.get(line);
    if (!worst || rankOf(severity) < rankOf(worst)) {
      shapes.set(line, severity);
    }
  }
  return shapes;
}
