/** The files beside the one that is shown: what a fix moves is moved in them as well. */
import type { Beside, ChangeSet } from '../../engine/index.ts';
import type { AppState } from './store.ts';
import { activeFile, canEdit } from './workspace.ts';

export interface OpenBeside extends Beside {
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

/** The changes of such files by their ids, for a transaction. */
export const changesBeside = (
  files: readonly OpenBeside[],
  changes: readonly ChangeSet[],
): ReadonlyMap<number, ChangeSet> =>
  new Map(
    files.flatMap(({ id }, i) => {
      const own = changes[i];
      return own && !own.empty ? [[id, own]] : [];
    }),
  );

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
