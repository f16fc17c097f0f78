/** One click takes away all that Podsmith has stored in this browser. What is open stays open. */

import { forgetProgress } from '../../store/progress.ts';
import { announceWipe, forgetDevice } from './draft-store.ts';
import type { Drafts } from './drafts.ts';

/** @returns false when the browser kept something back */
export async function wipe(drafts: Drafts): Promise<boolean> {
  const results = await Promise.allSettled([forgetHere(drafts), forgetDevice(), forgetCaches()]);
  // Session storage belongs to its tab alone: the others have to do it themselves.
  announceWipe();
  return results.every(({ status }) => status === 'fulfilled');
}

async function forgetHere(drafts: Drafts): Promise<void> {
  forgetProgress();
  // Other pages may share the origin.
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('podsmith.')) localStorage.removeItem(key);
  }
  drafts.forget();
}

/** What keeps the page for when there is no network, and the files that it has kept. */
async function forgetCaches(): Promise<void> {
  if (!('caches' in window)) return;
  const worker = await navigator.serviceWorker?.getRegistration();
  await worker?.unregister();
  const names = (await caches.keys()).filter((name) => name.startsWith('podsmith'));
  await Promise.all(names.map((name) => caches.delete(name)));
}
