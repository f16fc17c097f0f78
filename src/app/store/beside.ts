/** The files beside the one that is shown: what a fix moves is moved in them as well. */
import {
  type AdjacentFile,
  type ChangeSet,
  type FixFiles,
  filesOf,
  type Hardened,
  memo,
  type Review,
} from '../../engine/index.ts';
import { isFullyRead } from '../view/analysis.ts';
import type { PlannedTransaction } from './edit.ts';
import { attributionOfFixes, type Label } from './history.ts';
import type { AppState } from './store.ts';
import { activeFile, canEdit } from './workspace.ts';

export interface OpenBeside extends AdjacentFile {
  readonly id: number;
  readonly name: string;
}

/** In the order of the files. */
export function filesBeside({
  workspace,
  analyses,
}: Pick<AppState, 'workspace' | 'analyses'>): readonly OpenBeside[] {
  const shown = activeFile(workspace).id;
  return workspace.files.flatMap((file) => {
    const analysis = file.id === shown ? undefined : analyses.get(file.id);
    if (!analysis) return [];
    return [{ id: file.id, name: file.name, review: analysis.review, locked: !canEdit(file) }];
  });
}

/** The file that is shown and those beside it, as what a fix changes is worked out with them. */
export interface OpenFiles extends FixFiles {
  readonly beside: readonly OpenBeside[];
}

/**
 * @param review that of the file that is shown, of its whole text or of what has been read of it
 * @returns the same object as long as none of the files changes
 */
export const openFiles = memo(
  (state: AppState, review: Review): OpenFiles => together(review, filesBeside(state)),
  (...keys) => keys,
);

const together = memo(
  (review: Review, beside: readonly OpenBeside[]): OpenFiles => ({
    ...filesOf([review], beside),
    beside,
  }),
  (review, beside) => [
    review,
    beside.length,
    ...beside.flatMap(({ id, name, locked, review: fileReview }) => [id, name, locked, fileReview]),
  ],
);

/** The changes of such files by their ids, for a transaction. */
export const changesBeside = (
  files: readonly OpenBeside[],
  changes: readonly ChangeSet[],
): ReadonlyMap<number, ChangeSet> =>
  new Map(
    files.flatMap(({ id }, i) => {
      const changeSet = changes[i];
      return changeSet && !changeSet.empty ? [[id, changeSet]] : [];
    }),
  );

/** What hardening the shown file with those beside it writes, each part attributed to its fix. */
export const hardenedPlan = (
  { changes, also, attributed, toConfirm }: Hardened,
  files: readonly OpenBeside[],
  label: Label,
): PlannedTransaction => ({
  changes,
  also: changesBeside(files, also),
  attribution: attributionOfFixes(attributed),
  toConfirm,
  label,
});

/** Whether the file that is shown and those beside it still have the texts that were reviewed. */
export function areAsRead(
  { workspace, analysis }: Pick<AppState, 'workspace' | 'analysis'>,
  also: readonly OpenBeside[],
): boolean {
  const texts = new Map(workspace.files.map(({ id, text }) => [id, text]));
  return (
    activeFile(workspace).text === analysis.review.text &&
    also.every(({ id, review }) => texts.get(id) === review.text)
  );
}

/** True if every document of every file was reviewed as it is now. Until then, a file may contain anything. */
export const isRead = ({
  workspace,
  analyses,
}: Pick<AppState, 'workspace' | 'analyses'>): boolean =>
  workspace.files.every(({ id, text }) => {
    const review = analyses.get(id)?.review;
    return review?.text === text && isFullyRead(review);
  });
