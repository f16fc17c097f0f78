/**
 * What the names of the caches of a page begin with. Pages in other folders of the host have theirs in the same place.
 * @param folder the address of the page's folder, which is the scope of its service worker
 */
export const cachePrefix = (folder: string): string => `podsmith ${new URL(folder).pathname} `;
