/** How the files of a draft come back on the bench: as they were opened, with one step to what they were last. */
import { editFiles, restoreTexts } from '../../store/edit.ts';
import { beside, inPlaceOfAll, mayReplaceAll, openedLabel } from '../../store/files/opening.ts';
import type { Shell } from '../../store/shell.ts';
import type { Store } from '../../store/store.ts';
import { newWorkspace } from '../../store/workspace.ts';
import { type Draft, isMissing, type KeptFile, revived } from './draft-data.ts';

type Back = ReturnType<typeof revived>;

const backOf = ({ files }: Draft): Back[] =>
  files.filter((file): file is KeptFile => !isMissing(file)).map(revived);

/** In place of what a page begins with. */
export function putBack(draft: Draft, store: Store, shell: Shell): void {
  const back = backOf(draft);
  const [first] = back;
  if (!first) return;
  const files = back.map(({ file }) => file);
  const shown = draft.files.slice(0, draft.active).filter((file) => !isMissing(file)).length;
  const active = Math.min(shown, files.length - 1);
  const { workspace, place } = store.getState();
  store.swapWorkspace({
    workspace: { ...newWorkspace(first.file, workspace.config), files, active },
    place,
  });
  change(back, store, shell);
}

/** Beside what is open, or in its place when nothing of it would be lost. */
export function openBeside(draft: Draft, store: Store, shell: Shell): void {
  const back = backOf(draft);
  if (back.length === 0) return;
  const files = back.map(({ file }) => file);
  const { workspace } = store.getState();
  const label = openedLabel(files);
  const open = mayReplaceAll(workspace) ? inPlaceOfAll(files) : beside(workspace, files);
  editFiles(store, open, label);
  change(back, store, shell);
}

/** Puts the last texts into the files as they were opened. */
function change(back: readonly Back[], store: Store, shell: Shell): void {
  restoreTexts(store, new Map(back.map(({ file, text }) => [file.id, text])));
  const saved = back.filter((one) => one.saved).map(({ file, text }) => [file.id, text] as const);
  shell.setState({ saved: new Map([...shell.getState().saved, ...saved]) });
}
