import { countsOf, formOf, nextOpenStep } from '../state/controls.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import type { StepId } from '../state/store.ts';
import { Icon } from './icon.tsx';

/** The way on: to the next step in which something is open. */
export function StepFoot({ step }: { readonly step: StepId }) {
  const analysis = useApp((state) => state.analysis);
  const { go } = useActions();
  const { t } = useWords();
  const next = nextOpenStep(step, countsOf(formOf(analysis, {})));
  const onNext = () => {
    go({ step: next });
    // The foot goes away with its step: whoever reads on begins at the next title.
    requestAnimationFrame(() => document.getElementById('step-title')?.focus());
  };
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
