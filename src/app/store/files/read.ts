/** Whether all that is open has been read. */
import { isWhole } from '../../view/analysis.ts';
import type { AppState } from '../store.ts';

/** True when every document of every file has been read as it is now: what was not may hold anything. */
export const isRead = ({
  workspace,
  analyses,
}: Pick<AppState, 'workspace' | 'analyses'>): boolean =>
  workspace.files.every(({ id, text }) => {
    const review = analyses.get(id)?.review;
    return review?.text === text && isWhole(review);
  });
