/** One click takes away all that Podsmith has stored in this browser. What is open stays open. */
import { forgetDevice } from './draft-device.ts';
import { tellWiped } from './draft-tab.ts';
import type { Drafts } from './drafts.ts';
import { forgetProgress } from './progress.ts';

/** @returns false when the browser kept something back */
export async function wipe(drafts: Drafts): Promise<boolean> {
  const results = await Promise.allSettled([forgetHere(drafts), forgetDevice(), forgetCaches()]);
  // Session storage belongs to its tab alone: the others have to do it themselves.
  tellWiped();
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

/** Caches of this page, where it was installed; their names hold its address, or ours. */
async function forgetCaches(): Promise<void> {
  if (!('caches' in window)) return;
  const here = new URL('.', document.baseURI).href;
  const names = (await caches.keys()).filter(
    (name) => name.startsWith('podsmith') || name.includes(here),
  );
  await Promise.all(names.map((name) => caches.delete(name)));
}
