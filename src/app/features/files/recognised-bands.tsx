import { type DocumentReview, isPartOnly, type Review } from '../../../engine/index.ts';
import type { Translator } from '../../../i18n/index.ts';
import { judgedText } from '../../../i18n/judged-text.ts';
import { latePart } from '../../pieces/late-part.tsx';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Notable } from './recognised-list.tsx';

const RecognisedList = latePart(() => import('./recognised-list.tsx'), 'RecognisedList', {
  words: ['opened'],
});

/** What in the file is no workload. Most files have nothing else. */
export function RecognisedBands() {
  const file = useApp((state) => state.analysis.review);
  const { t } = useWords();
  const all = notable(file, t);
  return all.length > 0 && <RecognisedList.Place file={file} all={all} />;
}

/**
 * Beside workloads a Service or a Secret goes without saying; what should have been something else
 * does not.
 */
function notable({ documents }: Review, t: Translator['t']): readonly Notable[] {
  const anyPod = documents.some(({ review }) => review.workloads.length > 0);
  const seen = new Set<string>();
  return documents.flatMap((placed): readonly Notable[] => {
    const { recognised, workloads, objects } = placed.review;
    if (recognised === 'broken') return [];
    const sentences = recognised === 'template' ? [] : customIn(placed.review, t);
    if (sentences.length > 0) {
      const unseen = sentences.filter((sentence) => !seen.has(sentence));
      for (const sentence of unseen) seen.add(sentence);
      return unseen.map((sentence) => ({ placed, recognised: { sentence } }));
    }
    if (recognised === 'workload') return [];
    const unsaid = isPartOnly(recognised) || ['template', 'old-api-version'].includes(recognised);
    if (workloads.length > 0 && !unsaid) return [];
    if (anyPod && (recognised === 'other-object' || recognised === 'secret')) return [];
    const key = `${recognised} ${objects[0]?.object.kind ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ placed, recognised }];
  });
}

/** What is said of the custom resources of a document, each sentence once. */
const customIn = (review: DocumentReview, t: Translator['t']): readonly string[] => [
  ...new Set(review.objects.flatMap((objectReview) => judgedText(t, objectReview, review) ?? [])),
];
