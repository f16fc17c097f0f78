/**
 * Which tab this is. A name of its own lasts over a reload; a lock says that the tab is alive. A tab that was
 * duplicated has the name of the other one, finds it taken, and gets a new one.
 */
const TAB = 'podsmith.tab';
/** The page that was here before lets go of its lock when it is gone. */
const PATIENCE_MS = 1000;

const lockOf = (id: string): string => `podsmith.tab.${id}`;

let own: Promise<string> | undefined;

export const tabId = (): Promise<string> => {
  own ??= claim();
  return own;
};

async function claim(): Promise<string> {
  const before = sessionStorage.getItem(TAB);
  if (before && (await taken(before))) return before;
  const id = [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  sessionStorage.setItem(TAB, id);
  await taken(id);
  return id;
}

/** Takes a tab's lock for as long as this page is there; false when another tab has it. */
function taken(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Only where the page came over https. Elsewhere a tab that was duplicated is not noticed.
    if (!('locks' in navigator)) return resolve(true);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    navigator.locks
      .request(lockOf(id), { signal }, () => {
        resolve(true);
        return new Promise(() => {});
      })
      .catch(() => resolve(false));
  });
}

/** The tabs that are alive, of those named. */
export async function alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return new Set(ids.filter((id) => names.has(lockOf(id))));
}

const WIPED = 'podsmith.wiped';

/** Session storage belongs to its tab alone: what one tab wipes, the others have to wipe themselves. */
export function announceWipe(): void {
  const channel = new BroadcastChannel(WIPED);
  channel.postMessage('');
  channel.close();
}

export function onWiped(act: () => void): void {
  new BroadcastChannel(WIPED).addEventListener('message', act);
}
