/** Offers to open a shared workspace, from a link in the address or from a workspace file. */
import { closeDialog, openDialog, payloadOf } from './dialogs.ts';
import type { Given } from './files/dropped.ts';

/** Opens the dialog for a workspace file. @returns false if the files are something else */
export async function offersWorkspace(given: readonly Given[]): Promise<boolean> {
  const [only] = given;
  if (!only || given.length > 1 || !(await isWorkspaceFile(only))) return false;
  const { name, file } = only;
  openDialog('shared', { kind: 'file', name, file });
  return true;
}

/** Recognizes a workspace file by the name that Podsmith gives it, or by its first key. */
const isWorkspaceFile = async ({ name, file }: Given): Promise<boolean> =>
  /^podsmith-workspace.*\.json$/i.test(name) ||
  (/\.json$/i.test(name) &&
    /^\s*\{\s*"podsmith":\s*"workspace"/.test(
      await file
        .slice(0, 100)
        .text()
        .catch(() => ''),
    ));

/** Opens the dialog for a link in the address, now and when the address changes. */
export function followLinks(): void {
  const follow = () => {
    const { hash } = location;
    if (hash.startsWith('#s=')) openDialog('shared', { kind: 'link', hash });
    else if (payloadOf('shared')?.kind === 'link') closeDialog('shared');
  };
  follow();
  window.addEventListener('hashchange', follow);
}

/** Closes the dialog after the user's decision, and removes the link from the address. */
export function settleOffer(): void {
  if (location.hash.startsWith('#s=')) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  closeDialog('shared');
}
