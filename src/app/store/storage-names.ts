/**
 * What this copy of the page calls the things that it keeps in the browser. All pages of an origin share its storage, so
 * the names of a copy in another folder begin differently.
 */

/** @param path of a page @returns what the names of its things begin with; a copy at the root of its host has no folder in them */
export function ownStart(path: string): string {
  const folder = folderOf(path);
  return folder === '/' ? 'podsmith.' : `podsmith ${folder} `;
}

const folderOf = (path: string): string => path.replace(/[^/]*$/, '');

// There is no address in tests without a browser.
const { pathname = '/' } = globalThis.location ?? {};

export const OWN = ownStart(pathname);

/** What the names of this page's caches begin with, as its service worker makes them: see `offline/precache.ts`. */
export const OWN_CACHES = `podsmith ${folderOf(pathname)} `;

/** The name of a database of this page. */
export const ownDatabase = (name: string): string =>
  folderOf(pathname) === '/' ? name : `${name} ${folderOf(pathname)}`;
