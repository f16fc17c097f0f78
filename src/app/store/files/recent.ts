/**
 * The files and folders that the user opened last, if the user wants them remembered: their names and handles, not
 * their text. The browser asks the user again before the page may read one.
 */
import { allWithin, type Database, deleteDatabase, within } from '../database.ts';
import { databaseName, STORAGE_PREFIX } from '../storage-names.ts';
import type { Handle } from './disk.ts';
import { chosenFiles, type Given } from './dropped.ts';

export interface RecentFile {
  readonly id: string;
  readonly handle: Handle;
  /** When it was opened, in milliseconds since 1970. */
  readonly at: number;
}

const RECENT: Database = { name: databaseName('podsmith-files'), store: 'recent' };
const CHOICE = `${STORAGE_PREFIX}recent`;
const MOST = 12;

/** Whether the user wants recent files remembered. */
export function remembersRecent(): boolean {
  try {
    return localStorage.getItem(CHOICE) === 'yes';
  } catch {
    return false;
  }
}

/** @throws if the browser does not let the page store anything */
export async function setRemembersRecent(wanted: boolean): Promise<void> {
  if (wanted) localStorage.setItem(CHOICE, 'yes');
  else {
    localStorage.removeItem(CHOICE);
    await forgetAllRecent();
  }
}

/** What is remembered, the latest first. What can't be read as such is left out. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  const all = (await allWithin(RECENT)) as Partial<RecentFile>[];
  return all
    .filter(
      (entry): entry is RecentFile => typeof entry.at === 'number' && entry.handle !== undefined,
    )
    .sort((a, b) => b.at - a.at);
}

/** Remembers what was opened, if the user wants that. The oldest make room. */
export async function rememberRecent(handles: Iterable<Handle>, now = Date.now()): Promise<void> {
  if (!remembersRecent()) return;
  const recent = await recentFiles();
  let at = now;
  for (const handle of handles) {
    const before = await sameEntry(recent, handle);
    const id = before?.id ?? crypto.randomUUID();
    await within(RECENT, 'readwrite', (store) => store.put({ id, handle, at: at++ }));
  }
  for (const { id } of (await recentFiles()).slice(MOST)) await forgetRecent(id);
}

async function sameEntry(
  recent: readonly RecentFile[],
  handle: Handle,
): Promise<RecentFile | undefined> {
  for (const entry of recent) if (await entry.handle.isSameEntry(handle)) return entry;
  return undefined;
}

export async function forgetRecent(id: string): Promise<void> {
  await within(RECENT, 'readwrite', (store) => store.delete(id));
}

export const forgetAllRecent = (): Promise<void> => deleteDatabase(RECENT);

/**
 * Reads a file or folder that was opened before. Call it in the handler of a click, since the browser asks.
 * @returns why it can't be read, otherwise
 */
export async function openRecent({
  handle,
}: RecentFile): Promise<readonly Given[] | 'denied' | 'gone'> {
  try {
    const allowed = await handle.requestPermission({ mode: 'read' });
    return allowed === 'granted' ? await chosenFiles([handle]) : 'denied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotFoundError' ? 'gone' : 'denied';
  }
}
