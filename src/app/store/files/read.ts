/** Whether the review of all files is complete. */
import { isFullyRead } from '../../view/analysis.ts';
import type { AppState } from '../store.ts';

/** True if every document of every file was reviewed as it is now. Until then, a file may contain anything. */
export const isRead = ({
  workspace,
  analyses,
}: Pick<AppState, 'workspace' | 'analyses'>): boolean =>
  workspace.files.every(({ id, text }) => {
    const review = analyses.get(id)?.review;
    return review?.text === text && isFullyRead(review);
  });
