import {
  countJsonPatches,
  namedDocument,
  type PlacedReview,
  type Recognised,
  type Review,
} from '../../../engine/index.ts';
import { useApp } from '../../store/react.ts';
import { Band } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import { linesOf } from '../../view/locate.ts';

const MOST = 4;

interface Notable {
  readonly placed: PlacedReview;
  readonly recognised: Exclude<Recognised, 'workload' | 'broken'>;
}

/** One sentence for each kind of thing in the file that is no workload, with its first line. */
export function RecognisedBands() {
  const file = useApp((state) => state.analysis.review);
  const { t } = useWords();
  return notable(file)
    .slice(0, MOST)
    .map(({ placed: { slice, review }, recognised }) => {
      const { objects, document } = review;
      const blank = /^\s*/.exec(document.text)?.[0].length ?? 0;
      const line = linesOf(file).line(slice.from + blank);
      const kind = objects[0]?.object.kind ?? '';
      const apiVersion = objects[0]?.object.apiVersion ?? '';
      const named = namedDocument(document.value);
      const secret = recognised === 'secret' || named === 'kubeconfig';
      return (
        <Band key={`${recognised} ${kind}`} tone="plain" icon={secret ? 'lock' : 'file'}>
          <p>
            <b>{t('band.recognised.line', { line })}.</b>{' '}
            {named
              ? t(`named.${named}`)
              : t(`recognised.${recognised}`, { kind, apiVersion, n: countJsonPatches(document) })}
          </p>
        </Band>
      );
    });
}

/**
 * Beside workloads a Service or a Secret goes without saying; what should have been something else
 * does not.
 */
function notable({ documents }: Review): readonly Notable[] {
  const anyPod = documents.some(({ review }) => review.workloads.length > 0);
  const seen = new Set<string>();
  return documents.flatMap((placed) => {
    const { recognised, workloads, objects } = placed.review;
    if (recognised === 'workload' || recognised === 'broken') return [];
    const unsaid = recognised === 'template' || recognised === 'patch';
    if (workloads.length > 0 && !unsaid) return [];
    if (anyPod && (recognised === 'other-object' || recognised === 'secret')) return [];
    const key = `${recognised} ${objects[0]?.object.kind ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ placed, recognised }];
  });
}
