import { useActions, useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { formOf } from '../../view/controls.ts';
import type { StepId } from '../../view/steps.ts';
import { countsByStep, isJudged, nextOpenStep, wizardSteps } from '../../view/steps.ts';
import { verdictsOf } from '../../view/verdicts.ts';

/** The link to the next step that has something to do. */
export function StepFoot({ step }: { readonly step: StepId }) {
  const analysis = useApp((state) => state.analysis);
  const { go } = useActions();
  const { t } = useWords();
  const counts = countsByStep(formOf(analysis, {}));
  const next = nextOpenStep(wizardSteps(analysis.review), step, counts);
  const onNext = () => {
    go({ step: next });
    // The foot goes away with its step: whoever reads on begins at the next title.
    requestAnimationFrame(() => document.getElementById('step-title')?.focus());
  };
  // Without a pod, or with text that nobody could read, it cannot be said that nothing is open.
  const hasVerdict = counts.size > 0 && isJudged(verdictsOf(analysis.review));
  if (next === 'download' && !hasVerdict) return null;
  return (
    <footer className="step__foot">
      <span>{t(next === 'download' ? 'step.finish' : 'step.next')}</span>
      <button type="button" className="link" onClick={onNext}>
        {t(`steps.${next}`)}
      </button>
      <Icon name="arrow" />
    </footer>
  );
}
