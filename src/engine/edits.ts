/**
 * The part of the engine's API that plans edits: of fixes and toggles, and of texts that are no manifests yet. It loads
 * right after the findings, which stand without it.
 */
export {
  goesFurther,
  notesOfFix,
  notesOfItem,
  reachOfHardened,
  reachOfPlan,
} from './fixes/beside.ts';
export {
  entriesWithout,
  guessesOfFile,
  type PlacedGuess,
  planConfirm,
  withToConfirm,
} from './fixes/confirm.ts';
export { editOf } from './fixes/edit.ts';
export { entriesFor } from './fixes/guesses.ts';
export {
  askedFor,
  FIXES,
  failingChecks,
  type HardenRequest,
  harden,
  hardenAll,
  hardenSteps,
} from './fixes/harden.ts';
export { obstacleOf } from './fixes/obstacle.ts';
export { changeSteps, plan, toggleSteps } from './fixes/plan.ts';
export { planOs } from './fixes/plan-os.ts';
export { everything } from './fixes/round.ts';
export { suggestedValue } from './fixes/suggested.ts';
export { lineShown, type ShownAt } from './fixes/written.ts';
export { describeText } from './importing/describe.ts';
export { namedDocument } from './importing/name.ts';
export { changedLines } from './importing/preview.ts';
export { snippetsOf } from './yaml/modify.ts';
