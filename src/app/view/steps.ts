/** The wizard's steps: which there are, how far each has come, and which is next. */

import { CATEGORIES, type Category, memo, type Review } from '../../engine/index.ts';
import type { Analysis } from './analysis.ts';
import { type Form, OPEN, shownState } from './controls.ts';
import { rulesIn } from './settings.ts';
import type { Verdicts } from './verdicts.ts';

export type StepId = 'start' | Category | 'download';

/** The wizard's steps in their order: those that hold a rule which the review asks. */
export const wizardSteps = memo(
  ({ settings }: Pick<Review, 'settings'>): readonly StepId[] => {
    const categories = new Set(rulesIn(settings).map(({ category }) => category));
    return ['start', ...CATEGORIES.filter((category) => categories.has(category)), 'download'];
  },
  ({ settings }) => [settings],
);

/** The step that is shown: one that the present target does not have gives way to the start. */
export const shownStep = ({
  location: { step },
  analysis: { review },
}: {
  readonly location: { readonly step: StepId };
  readonly analysis: Pick<Analysis, 'review'>;
}): StepId => (wizardSteps(review).includes(step) ? step : 'start');

export const isCategory = (step: StepId): step is Category =>
  (CATEGORIES as readonly string[]).includes(step);

export interface Count {
  readonly done: number;
  readonly total: number;
}

/** How far each step with rules has come. Empty when there is nothing to speak of. */
export function countsByStep(form: Form): ReadonlyMap<StepId, Count> {
  const counts = new Map<StepId, Count>();
  for (const control of form.controls.values()) {
    const { category } = control.rule;
    const { done, total } = counts.get(category) ?? { done: 0, total: 0 };
    const state = shownState(form, control);
    const finished = !OPEN.has(state) && state !== 'unknown';
    counts.set(category, { done: done + (finished ? 1 : 0), total: total + 1 });
  }
  return counts;
}

/** Whether it can be said that nothing is open: a pod was judged, nothing could not be, and nothing is rejected. */
export const isJudged = ({ workloads, unreadable, unjudged, rejected }: Judged): boolean =>
  workloads > 0 && unreadable + unjudged + rejected === 0;

type Judged = Pick<Verdicts, 'workloads' | 'unreadable' | 'unjudged' | 'rejected'>;

/** Whether a step gets the passing sign. */
export const isStepDone = (count: Count, verdicts: Judged): boolean =>
  count.done === count.total && isJudged(verdicts);

/** The next step with something open, going round once; the last step when there is none. */
export function nextOpenStep(
  all: readonly StepId[],
  step: StepId,
  counts: ReadonlyMap<StepId, Count>,
): StepId {
  const at = all.indexOf(step);
  const around = [...all.slice(at + 1), ...all.slice(0, at)];
  const open = around.find((other) => {
    const count = counts.get(other);
    return count !== undefined && count.done < count.total;
  });
  return open ?? 'download';
}
