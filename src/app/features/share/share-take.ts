/** Opens shared files and settings as one step of the history, which one undo reverts. */

import { actLabel, editFiles } from '../../store/edit.ts';
import { mergedFacts } from '../../store/facts.ts';
import { beside, inPlaceOfAll, mayReplaceAll, openedLabel } from '../../store/files/opening.ts';
import type { Shared } from '../../store/files/share-format.ts';
import type { Label } from '../../store/history.ts';
import { lessonsOf } from '../../store/lesson.ts';
import type { Store } from '../../store/store.ts';
import { type File, newFile, type Open, type Workspace } from '../../store/workspace.ts';

export type Takeover = 'beside' | 'replace';

/** Whether there is text of the user's that it would take the place of. */
export const hasOwnText = ({ workspace }: { readonly workspace: Workspace }): boolean =>
  !mayReplaceAll(workspace);

/**
 * @param withConfig what it was reviewed for as well
 * @param withFacts what is known of its images as well
 */
export function takeShared(
  store: Store,
  shared: Shared,
  how: Takeover,
  withConfig: boolean,
  withFacts = false,
): void {
  // It is for the user's own files, never for a lesson's.
  lessonsOf(store).leave();
  const { workspace } = store.getState();
  const added = filesOf(shared);
  const label: Label = added.length > 0 ? openedLabel(added) : actLabel('share.step.settings');
  const open = openAfter(workspace, added, how, shared.active);
  const learned =
    how === 'replace' ? shared.facts : mergedFacts(workspace.facts, shared.facts ?? []);
  const taken = {
    ...(withConfig && { config: shared.config }),
    ...(withFacts && shared.facts && { facts: learned ?? [] }),
  };
  editFiles(store, { ...open, ...taken }, label);
}

function openAfter(
  workspace: Workspace,
  added: readonly File[],
  how: Takeover,
  front: number,
): Open {
  const { files, active } = workspace;
  if (added.length === 0) return { files, active };
  const open = how === 'beside' ? beside(workspace, added) : inPlaceOfAll(added);
  const first = open.files.length - added.length;
  return { files: open.files, active: first + front };
}

const filesOf = ({ files }: Shared) =>
  files.map(({ name, text, encoding, mark, base }) =>
    newFile(text, { name, encoding, mark, base: base ?? text }),
  );
