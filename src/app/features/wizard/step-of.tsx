import { useApp } from '../../store/react.ts';
import { useWords } from '../../ui/use-words.ts';
import type { StepId } from '../../view/steps.ts';
import { stepsOf } from '../../view/steps.ts';

/** Which step of how many. */
export function StepOf({ step }: { readonly step: StepId }) {
  const steps = useApp((state) => stepsOf(state.analysis.review));
  const { t } = useWords();
  return t('step.of', { n: steps.indexOf(step) + 1, total: steps.length });
}
