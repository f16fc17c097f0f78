import { useMemo } from 'react';
import type { Workload } from '../../engine/index.ts';
import { factsBeside, imageBeside } from '../store/facts.ts';
import { useApp } from '../store/react.ts';
import { factsEngine } from '../store/reviewing.ts';
import { today } from '../store/slices.ts';
import { useWords } from '../ui/use-words.ts';
import { dayText } from '../view/day-text.ts';

/** So many images are named. */
const SHOWN = 3;

/** That facts about another tag or digest of the images of workloads don't apply, and neither do old ones. */
export function FactsBeside({ workloads }: { readonly workloads: readonly Workload[] }) {
  const stored = useApp(({ workspace }) => workspace.facts);
  const { t, language } = useWords<'facts'>();
  const beside = useMemo(
    () => factsBeside(factsEngine.now().soundFacts(stored), workloads, today()),
    [stored, workloads],
  );
  return (
    <>
      {beside.slice(0, SHOWN).map(({ kind, fact, image }) => (
        <p className="prose facts-beside" key={`${kind} ${image}`}>
          {kind === 'elsewhere'
            ? t('facts.beside.elsewhere', { image: imageBeside(fact, image), other: image })
            : t('facts.beside.stale', { image, date: dayText(language, fact.date) })}
        </p>
      ))}
      {beside.length > SHOWN && (
        <p className="prose">{t('facts.beside.more', { n: beside.length - SHOWN })}</p>
      )}
    </>
  );
}
