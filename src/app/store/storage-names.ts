/**
 * Names of what the page keeps in the browser. All pages of an origin share its storage, so the names of a page in a folder
 * of its host begin with that folder. A page at the root has none in them.
 */

// There is no address in tests without a browser.
const folder = folderOf(globalThis.location?.pathname ?? '/');

/** What the names of this page begin with, in storage of the tab and the device, for locks and channels. */
export const STORAGE_PREFIX = storagePrefix(folder);

/** The name of a database of this page. */
export const databaseName = (name: string): string => (folder === '/' ? name : `${name} ${folder}`);

/** @param path of a page */
export function storagePrefix(path: string): string {
  const folder = folderOf(path);
  return folder === '/' ? 'podsmith.' : `podsmith ${folder} `;
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

/** What this tab keeps of the files that are open. */
export const DRAFT = `${STORAGE_PREFIX}draft`;

/** Whether this tab has kept any. */
export function hasDraft(): boolean {
  try {
    return sessionStorage.getItem(DRAFT) !== null;
  } catch {
    return false;
  }
}
