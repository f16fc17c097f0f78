/** One line for each workload, and for what may hold one and was not judged: its name and its verdicts. */
import { gapOf, judgementOf, type ObjectReview, type Review, spanOf } from '../../engine/index.ts';
import type { EditorTranslator } from '../../i18n/index.ts';
import { fileLines, placeInText, type TextPlace } from '../../results/places.ts';
import { placedReviewAt } from '../store/cursor.ts';
import type { ObjectAt } from '../store/results-panel.ts';
import type { AppState } from '../store/store.ts';
import type { Analysis } from '../view/analysis.ts';

export interface Lens extends ObjectAt {
  readonly place: TextPlace;
  readonly title: string;
}

/**
 * Lines shown: in a file of thousands of workloads nobody reads them all, and Monaco places each of them anew
 * for every key.
 */
const LIMIT = 200;

const LEVELS = ['baseline', 'restricted'] as const;

export function lensesOf(
  { review, lastValid }: Analysis,
  words: EditorTranslator,
): readonly Lens[] {
  const lenses: Lens[] = [];
  for (const { index, slice, review: documentReview } of review.documents) {
    if (lenses.length >= LIMIT) break;
    const before = lastValid.get(index)?.workloads[0];
    // While a key is half typed its document cannot be read: the line must not come and go.
    if (before) {
      const place = firstWord(review, slice.from, slice.to);
      const title = lensTitle({ ...before, standards: null }, words);
      lenses.push({ document: index, path: before.object.path, place, title });
    }
    for (const objectReview of before ? [] : documentReview.objects) {
      const { path } = objectReview.object;
      const judgement = judgementOf(objectReview, documentReview);
      // What has no pod by its nature has no line.
      if (
        !objectReview.workload &&
        (gapOf(judgement) !== 'open' || objectReview.object.kind === null)
      )
        continue;
      const place =
        placeInText(review, index, [...path, 'apiVersion']) ?? placeInText(review, index, path);
      if (!place) continue;
      const standards = judgement.judged === 'nothing' ? null : objectReview.standards;
      const title = lensTitle({ ...objectReview, standards }, words, judgement.judged === 'part');
      lenses.push({ document: index, path, place, title });
    }
  }
  return lenses.slice(0, LIMIT);
}

function firstWord(review: Review, from: number, to: number): TextPlace {
  const text = review.text.slice(from, to);
  const at = from + Math.max(text.search(/^[ \t]*[^\s#]/m), 0);
  return { from: at, to: at, line: fileLines(review).line(at) };
}

/**
 * `Deployment web: Baseline passes, Restricted 3 left`
 * @param inPart not all of it was judged, so that nothing passes as a whole
 */
function lensTitle(
  {
    object: { kind, name },
    standards,
    findings,
  }: Pick<ObjectReview, 'object' | 'standards' | 'findings'>,
  { t }: EditorTranslator,
  inPart = false,
): string {
  const verdicts = standards
    ? LEVELS.map((level) => {
        const n = standards[level].checks.length;
        const values = { level: t(`verdict.${level}`), n };
        return t(n > 0 ? 'lens.left' : inPart ? 'lens.passes-in-part' : 'lens.passes', values);
      }).join(', ')
    : t('lens.unjudged');
  const broken = standards ? findings.filter(({ breaks }) => breaks).length : 0;
  const summary = broken > 0 ? `${verdicts}, ${t('lens.breaks', { n: broken })}` : verdicts;
  return t('lens.workload', { name: [kind, name].filter(Boolean).join(' '), verdicts: summary });
}

/** The object that the cursor is in; undefined where there is none. */
export function objectAtCursor({
  workspace,
  analysis: { review },
}: AppState): ObjectAt | undefined {
  const offset = workspace.selection?.head;
  const placed = offset === undefined ? undefined : placedReviewAt(review, offset);
  if (offset === undefined || !placed) return undefined;
  const { index, slice, review: documentReview } = placed;
  const found = documentReview.objects.findLast(({ object }) => {
    const span = spanOf(documentReview.document, object.path);
    return object.path.length === 0 || (span && slice.from + span.from <= offset);
  });
  return found && { document: index, path: found.object.path };
}
