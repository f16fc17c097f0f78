/** Whether there is anything to harden: what the button knows before the sheet, which works it out, is loaded. */
import { memo } from '../../../engine/core.ts';
import type { Review } from '../../../engine/index.ts';
import type { AppState } from '../../store/store.ts';
import { activeFile, canEdit } from '../../store/workspace.ts';
import { isReading } from '../../view/analysis.ts';
import { verdictsOf } from '../../view/verdicts.ts';

/** Why nothing can be hardened now. A text that is still being read is no reason: the sheet waits for it. */
export type HardenHeld = 'locked' | 'broken' | 'failed' | 'unjudged';

export function hardenHeld(state: AppState): HardenHeld | undefined {
  if (!canEdit(activeFile(state.workspace))) return 'locked';
  if (state.analysis.failure !== undefined) return 'failed';
  if (isReading(state)) return undefined;
  const { documents } = state.analysis.review;
  const readable = documents.some(({ review }) => review.document.error === null);
  if (documents.length > 0 && !readable) return 'broken';
  return isJudged(state.analysis.review) || isFixable(state.analysis.review)
    ? undefined
    : 'unjudged';
}

const isJudged = (review: Review): boolean => verdictsOf(review).workloads > 0;

/** A fix is written for something, in an object without a pod or in a part of one. */
const isFixable = memo(({ documents }: Review): boolean =>
  documents.some(({ review }) =>
    review.objects.some(({ findings }) => findings.some(({ fix }) => fix !== null)),
  ),
);
