import { useEffect, useState } from 'react';
import { fileLines } from '../../../results/places.ts';
import { latePart } from '../../pieces/late-part.tsx';
import { useApp } from '../../store/react.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Broken } from './broken-band.tsx';

const BrokenBand = latePart(() => import('./broken-band.tsx'), 'BrokenBand', { words: ['opened'] });

/** More bands than this would leave no room for the text; the findings list has them all. */
const MOST = 2;

/** A key that is being typed is broken YAML until its colon stands. */
const PAUSE_MS = 1000;

/** One band for each document that cannot be read; the other documents go on. */
export function BrokenBands() {
  const review = useApp((state) => state.analysis.review);
  const { t } = useWords();
  const broken = review.documents.flatMap((placed) => {
    const problem = placed.review.problems.find(({ code }) => code === 'broken-yaml');
    return problem ? [{ placed, problem: problem as Broken }] : [];
  });
  if (!useSettled(broken.length > 0)) return null;
  return (
    <>
      {broken.slice(0, MOST).map(({ placed: { index, slice }, problem }) => (
        <BrokenBand.Place
          key={index}
          document={index}
          from={slice.from}
          to={slice.to}
          problem={problem}
          line={fileLines(review).line(slice.from + problem.from)}
        />
      ))}
      {broken.length > MOST && (
        <Banner tone="fault" icon="fail">
          <p>{t('band.broken.more', { n: broken.length - MOST })}</p>
        </Banner>
      )}
    </>
  );
}

/**
 * Whether what is broken is to be said below the text: at once, but while typing only after a pause,
 * since a band that comes and goes with every key makes the text jump. Once there it stays.
 */
function useSettled(broken: boolean): boolean {
  const last = useApp((state) => state.last);
  const [shown, show] = useState(false);
  const typing = last.origin === 'type';
  useEffect(() => {
    if (!broken || last.origin !== 'type') {
      show(broken);
      return;
    }
    const id = setTimeout(() => show(true), PAUSE_MS);
    return () => clearTimeout(id);
  }, [broken, last]);
  return broken && (shown || !typing);
}
