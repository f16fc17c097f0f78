/** One line for each workload: its name and how it stands by the Pod Security Standards. */
import type { Review, WorkloadReview } from '../../engine/index.ts';
import type { Translator } from '../../i18n/index.ts';
import type { Analysis } from './analysis.ts';
import type { ObjectAt } from './bench.ts';
import { linesOf, locate, type TextPlace } from './locate.ts';

export interface Lens extends ObjectAt {
  readonly place: TextPlace;
  readonly title: string;
}

/** Lines shown: in a file of thousands of workloads nobody reads them all. */
const LIMIT = 400;

const LEVELS = ['baseline', 'restricted'] as const;

export function lensesOf({ review, lastValid }: Analysis, words: Translator): readonly Lens[] {
  return review.documents
    .flatMap(({ index, slice, review: { workloads } }): Lens[] => {
      const before = lastValid.get(index)?.workloads[0];
      // While a key is half typed its document cannot be read: the line must not come and go.
      if (before) {
        const { path } = before.object;
        const place = firstWord(review, slice.from, slice.to);
        const title = lensTitle({ ...before, standards: null }, words);
        return [{ document: index, path, place, title }];
      }
      return workloads.flatMap((workload) => {
        const { path } = workload.object;
        const at = [...path, 'apiVersion'];
        const place = locate(review, index, at) ?? locate(review, index, path);
        const title = lensTitle(workload, words);
        return place ? [{ document: index, path, place, title }] : [];
      });
    })
    .slice(0, LIMIT);
}

function firstWord(review: Review, from: number, to: number): TextPlace {
  const text = review.text.slice(from, to);
  const at = from + Math.max(text.search(/^[ \t]*[^\s#]/m), 0);
  return { from: at, to: at, line: linesOf(review).line(at) };
}

/** `Deployment web: Baseline passes, Restricted 3 left` */
export function lensTitle(
  { object: { kind, name }, standards }: WorkloadReview,
  { t }: Translator,
): string {
  const verdicts = standards
    ? LEVELS.map((level) => {
        const n = standards[level].checks.length;
        const own = { level: t(`verdict.${level}`), n };
        return t(n === 0 ? 'lens.passes' : 'lens.left', own);
      }).join(', ')
    : t('lens.unjudged');
  return t('lens.workload', { name: [kind, name].filter(Boolean).join(' '), verdicts });
}
