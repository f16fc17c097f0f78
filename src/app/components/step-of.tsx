import { useApp, useWords } from '../state/react.ts';
import { stepsOf } from '../state/steps.ts';
import type { StepId } from '../state/store.ts';

/** Which step of how many. */
export function StepOf({ step }: { readonly step: StepId }) {
  const steps = useApp((state) => stepsOf(state.analysis.review));
  const { t } = useWords();
  return t('step.of', { n: steps.indexOf(step) + 1, total: steps.length });
}
