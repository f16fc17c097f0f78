import {
  countJsonPatches,
  namedDocument,
  type PlacedReview,
  type Recognised,
  type Review,
} from '../../../engine/index.ts';
import type { Translator } from '../../../i18n/index.ts';
import { judgedText } from '../../../i18n/judged-text.ts';
import { useApp } from '../../store/react.ts';
import { Band } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import { linesOf } from '../../view/locate.ts';

const MOST = 4;

interface Notable {
  readonly placed: PlacedReview;
  /** For a custom resource the sentences themselves. */
  readonly recognised: Exclude<Recognised, 'workload' | 'broken'> | { readonly said: string };
}

/** One sentence for each kind of thing in the file that is no workload, with its first line. */
export function RecognisedBands() {
  const file = useApp((state) => state.analysis.review);
  const { t } = useWords();
  return notable(file, t)
    .slice(0, MOST)
    .map(({ placed: { slice, review }, recognised }) => {
      const { objects, document } = review;
      const blank = /^\s*/.exec(document.text)?.[0].length ?? 0;
      const line = linesOf(file).line(slice.from + blank);
      const kind = objects[0]?.object.kind ?? '';
      const apiVersion = objects[0]?.object.apiVersion ?? '';
      const named = namedDocument(document.value);
      const secret = recognised === 'secret' || named === 'kubeconfig';
      const said =
        typeof recognised === 'object'
          ? recognised.said
          : t(`recognised.${recognised}`, { kind, apiVersion, n: countJsonPatches(document) });
      return (
        <Band key={said} tone="plain" icon={secret ? 'lock' : 'file'}>
          <p>
            <b>{t('band.recognised.line', { line })}.</b> {named ? t(`named.${named}`) : said}
          </p>
        </Band>
      );
    });
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
      const said = sentences.filter((one) => !seen.has(one));
      for (const one of said) seen.add(one);
      return said.map((one) => ({ placed, recognised: { said: one } }));
    }
    if (recognised === 'workload') return [];
    const unsaid = ['template', 'patch', 'old-api-version'].includes(recognised);
    if (workloads.length > 0 && !unsaid) return [];
    if (anyPod && (recognised === 'other-object' || recognised === 'secret')) return [];
    const key = `${recognised} ${objects[0]?.object.kind ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ placed, recognised }];
  });
}

/** What is said of the custom resources of a document, each sentence once. */
const customIn = (review: PlacedReview['review'], t: Translator['t']): readonly string[] => [
  ...new Set(review.objects.flatMap((own) => judgedText(t, own, review) ?? [])),
];
