/** One click takes away all that Podsmith has stored in this browser. What is open stays open. */

import { cachePrefix } from '../../../offline/cache-prefix.ts';
import { forgetAllRecent } from '../../store/files/recent.ts';
import { forgetProgress } from '../../store/progress.ts';
import { STORAGE_PREFIX } from '../../store/storage-names.ts';
import {
  announceWipe,
  askTabs,
  type DeviceDraft,
  forgetDevice,
  isMissing,
  type TabsSay,
} from './draft-store.ts';
import type { DraftStore } from './drafts.ts';

/** What would be gone for good, or with the next reload. */
export interface Losses {
  /** Drafts of tabs that are closed: names of files. */
  readonly device: readonly string[];
  /** Names of files that are nowhere but in this tab. */
  readonly here: readonly string[];
  /** Names of files that are nowhere but in other tabs. */
  readonly tabs: readonly string[];
  /** Other tabs that did not answer; undefined where nobody can say which there are. */
  readonly silent: number | undefined;
  /** Drafts that can't be read, whatever is in them. */
  readonly unread: number;
  /** Nobody can say which drafts of closed tabs there are. */
  readonly closed: boolean;
}

/** @returns null when everything can be cleared and nothing is lost */
export async function lossesOf(drafts: DraftStore): Promise<Losses | null> {
  const [tabs, read] = await Promise.all([askTabs(), drafts.look()]);
  const { offered, unread } = drafts.getState();
  return lossesIn(read ? offered : undefined, unread.length, drafts.unsaved(), tabs);
}

/**
 * @param offered drafts of closed tabs; undefined where they cannot be read
 * @param unread how many drafts there are that can't be read
 * @param here names of files that are nowhere but in this tab
 * @returns null when nothing is lost
 */
export function lossesIn(
  offered: readonly DeviceDraft[] | undefined,
  unread: number,
  here: readonly string[],
  { names: tabs, silent }: TabsSay,
): Losses | null {
  // What a draft leaves out is gone already.
  const device = (offered ?? []).flatMap(({ draft }) =>
    draft.files.filter((file) => !isMissing(file)).map(({ name }) => name),
  );
  const closed = offered === undefined;
  const none = !closed && unread === 0 && silent === 0;
  return none && [device, here, tabs].every((names) => names.length === 0)
    ? null
    : { device, here, tabs, silent, unread, closed };
}

/** @returns false when the browser kept something back */
export async function wipe(drafts: DraftStore): Promise<boolean> {
  const results = await Promise.allSettled([
    forgetHere(drafts),
    forgetDevice(),
    forgetAllRecent(),
    forgetCaches(),
  ]);
  // Session storage belongs to its tab alone: the others have to do it themselves.
  announceWipe();
  return results.every(({ status }) => status === 'fulfilled');
}

async function forgetHere(drafts: DraftStore): Promise<void> {
  forgetProgress();
  // Other pages may share the origin.
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(STORAGE_PREFIX)) localStorage.removeItem(key);
  }
  drafts.forget();
}

/** What keeps the page for when there is no network, and the files that it has kept. */
async function forgetCaches(): Promise<void> {
  if (!('caches' in window)) return;
  const worker = await navigator.serviceWorker?.getRegistration();
  const folder = new URL('.', document.baseURI).href;
  // It may be that of a page in a folder above.
  if (worker?.scope === folder) await worker.unregister();
  const prefix = cachePrefix(folder);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
}
