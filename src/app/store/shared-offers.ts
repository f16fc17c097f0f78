/** Workspaces that a link in the address or a file offers. */
import { closeDialog, openDialog, payloadOf } from './dialogs.ts';
import type { Given } from './files/dropped.ts';

/** Offers what a workspace file holds, when one was given. */
export async function offersWorkspace(given: readonly Given[]): Promise<boolean> {
  const [only] = given;
  if (!only || given.length > 1 || !(await isWorkspaceFile(only))) return false;
  const { name, file } = only;
  openDialog('shared', { kind: 'file', name, file });
  return true;
}

/** By the name that it was given out with, or by how it begins. */
const isWorkspaceFile = async ({ name, file }: Given): Promise<boolean> =>
  /^podsmith-workspace.*\.json$/i.test(name) ||
  (/\.json$/i.test(name) &&
    /^\s*\{\s*"podsmith":\s*"workspace"/.test(
      await file
        .slice(0, 100)
        .text()
        .catch(() => ''),
    ));

/** Offers what a link in the address holds, now and whenever it is another one. */
export function followLinks(): void {
  const follow = () => {
    const { hash } = location;
    if (hash.startsWith('#s=')) openDialog('shared', { kind: 'link', hash });
    else if (payloadOf('shared')?.kind === 'link') closeDialog('shared');
  };
  follow();
  window.addEventListener('hashchange', follow);
}

/** The offer has been decided on: it is gone, and so is its link from the address. */
export function settleOffer(): void {
  if (location.hash.startsWith('#s=')) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  closeDialog('shared');
}
