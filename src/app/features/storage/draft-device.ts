/** Drafts that are remembered on this device, on demand: a database of the browser, with a draft for each tab. */
import { type Draft, readDraft } from './draft-data.ts';

export interface DeviceDraft {
  /** Of the tab that wrote it. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draft: Draft;
}

const DATABASE = 'podsmith';
const DRAFTS = 'drafts';

/** Whether drafts are remembered at all, and such with credentials in them as well. */
export type Remember = 'no' | 'plain' | 'all';
const REMEMBER = 'podsmith.remember';

export function remembers(): Remember {
  try {
    const kept = localStorage.getItem(REMEMBER);
    return kept === 'plain' || kept === 'all' ? kept : 'no';
  } catch {
    return 'no';
  }
}

/** @throws when the browser does not permit it */
export function setRemembers(remember: Remember): void {
  if (remember === 'no') localStorage.removeItem(REMEMBER);
  else localStorage.setItem(REMEMBER, remember);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** One act on the database, which is open no longer than that: it must not be in the way of its deletion. */
async function within<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore(DRAFTS, { keyPath: 'id' }),
  );
  const database = await done(opening);
  try {
    const transaction = database.transaction(DRAFTS, mode);
    const result = done(act(transaction.objectStore(DRAFTS)));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    return await result;
  } finally {
    database.close();
  }
}

export async function putDeviceDraft(draft: DeviceDraft): Promise<void> {
  await within('readwrite', (store) => store.put(draft));
}

export async function deleteDeviceDraft(id: string): Promise<void> {
  await within('readwrite', (store) => store.delete(id));
}

/** The latest first. */
export async function deviceDrafts(): Promise<DeviceDraft[]> {
  // Whoever never wanted any gets no database by being asked for one.
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === DATABASE)) return [];
  const all = await within<{ id: string; at: number; draft: unknown }[]>('readonly', (store) =>
    store.getAll(),
  );
  return all
    .flatMap(({ id, at, draft }) => {
      const read = readDraft(draft);
      return read ? [{ id, at, draft: read }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

export async function forgetDevice(): Promise<void> {
  await done(indexedDB.deleteDatabase(DATABASE));
}
