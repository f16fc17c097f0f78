import { latePart } from '../../pieces/late-part.tsx';
import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import { wizardSteps } from '../../view/steps.ts';

export const LateDownloadParts = latePart(() => import('./download-parts.tsx'), 'DownloadParts', {
  words: ['opened'],
});

/** The last step: what is left, the way out, and what to run on the cluster. */
export function DownloadStep() {
  const { length } = useApp((state) => wizardSteps(state.analysis.review));
  const { t } = useWords();
  return (
    <section className="step" aria-labelledby="step-title">
      <header className="step__head">
        <p className="step__of">
          <span className="eyebrow">{t('step.of', { n: length, total: length })}</span>
        </p>
        <h1 id="step-title" tabIndex={-1}>
          {t('steps.download')}
        </h1>
        <p className="prose">{t('download.intent')}</p>
      </header>
      <LateDownloadParts.Place />
    </section>
  );
}
