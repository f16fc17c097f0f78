/** What of sharing is open: the dialog that makes a link, or what a link or a workspace file offers. */
import { createStore } from 'zustand/vanilla';
import type { Given } from './files/dropped.ts';

/** Something that was handed on, and waits until its reader takes it over. */
export type Offer =
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob };

interface ShareShown {
  readonly dialog: boolean;
  readonly offer: Offer | undefined;
}

export const shareShown = createStore<ShareShown>()(() => ({ dialog: false, offer: undefined }));

export const openShare = (dialog: boolean): void => shareShown.setState({ dialog });

/** Offers what a workspace file holds, when one was given. */
export async function offersWorkspace(given: readonly Given[]): Promise<boolean> {
  const [only] = given;
  if (!only || given.length > 1 || !(await isWorkspaceFile(only))) return false;
  const { name, file } = only;
  shareShown.setState({ offer: { kind: 'file', name, file } });
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
    const { offer } = shareShown.getState();
    if (hash.startsWith('#s=')) shareShown.setState({ offer: { kind: 'link', hash } });
    else if (offer?.kind === 'link') shareShown.setState({ offer: undefined });
  };
  follow();
  window.addEventListener('hashchange', follow);
}

/** The offer has been decided on: it is gone, and so is its link from the address. */
export function settleOffer(): void {
  if (location.hash.startsWith('#s=')) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  shareShown.setState({ offer: undefined });
}
