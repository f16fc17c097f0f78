/**
 * Where drafts are kept: their format, the session storage of this tab, and the database of this device, which has a
 * draft for each tab. Stored text is read as untrusted input.
 */
import type { Encoding } from '../../../engine/core.ts';
import type { Config, Fact } from '../../../engine/index.ts';
import { allWithin, type Database, deleteDatabase, within } from '../../store/database.ts';
import { DRAFT, databaseName, STORAGE_PREFIX } from '../../store/storage-names.ts';
import { FILE_SOURCES, type File, type FileMeta, newFile } from '../../store/workspace.ts';

/** Why a file is not in a draft: nobody agreed to store what looks like credentials, or it is too long. */
export type Reason = 'secret' | 'large';

export type KeptFile = Omit<FileMeta, 'base' | 'place' | 'pasted'> & {
  readonly base: string;
  /** Left out when it is the base. */
  readonly text?: string;
  /** The text was downloaded or saved as it is. */
  readonly saved?: true;
};

export interface UndraftedFile {
  readonly name: string;
  readonly missing: Reason;
}

export interface StoredDraft {
  readonly version: 1;
  readonly files: readonly (KeptFile | UndraftedFile)[];
  readonly active: number;
  /** Of lessons that were begun, by their ids. */
  readonly lessons: { readonly [id: string]: string };
  /** What the texts have no place to mark. */
  readonly toConfirm?: Config['toConfirm'];
  /** About images and containers. They are checked before a review uses them. */
  readonly facts?: readonly Fact[];
}

/**
 * Characters that a draft may have. Browsers keep some five million for a page, and writing them takes
 * 35 ms for a million.
 */
export const LARGEST_DRAFT = 2_000_000;

export const isMissing = (file: KeptFile | UndraftedFile): file is UndraftedFile =>
  'missing' in file;

/** A file as it is kept. Its place on the disk isn't: the browser would have to be asked again. */
export function kept(
  { id: _, text, place: __, pasted: ___, ...meta }: File,
  saved: string | undefined,
): KeptFile {
  return {
    ...meta,
    ...(text !== meta.base && { text }),
    ...(saved === text && { saved: true as const }),
  };
}

/** What does not fit is named as missing. */
export function fitting(
  files: readonly (KeptFile | UndraftedFile)[],
): (KeptFile | UndraftedFile)[] {
  let room = LARGEST_DRAFT;
  return files.map((file) => {
    if (isMissing(file)) return file;
    const length = file.base.length + (file.text?.length ?? 0);
    if (length > room) return { name: file.name, missing: 'large' };
    room -= length;
    return file;
  });
}

const ENCODINGS: { readonly [E in Encoding]: true } = {
  'utf-8': true,
  'utf-16le': true,
  'utf-16be': true,
};

/** A draft from what was stored; undefined when that is none, such as of a version to come. */
export function readDraft(stored: unknown): StoredDraft | undefined {
  if (!isObject(stored) || stored.version !== 1 || !Array.isArray(stored.files)) return undefined;
  const files = stored.files.map(readFile);
  if (!files.every((file) => file !== undefined)) return undefined;
  const { active } = stored;
  const lessons = isObject(stored.lessons) ? Object.entries(stored.lessons) : [];
  return {
    version: 1,
    files,
    active: typeof active === 'number' && active in files ? active : 0,
    lessons: Object.fromEntries(
      lessons.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    ...(Array.isArray(stored.toConfirm) && { toConfirm: stored.toConfirm as Config['toConfirm'] }),
    ...(Array.isArray(stored.facts) && { facts: stored.facts as readonly Fact[] }),
  };
}

function readFile(file: unknown): KeptFile | UndraftedFile | undefined {
  if (!isObject(file) || typeof file.name !== 'string') return undefined;
  const { name, missing, base, text, encoding, mark, locked, source } = file;
  if (missing === 'secret' || missing === 'large') return { name, missing };
  if (typeof base !== 'string' || (text !== undefined && typeof text !== 'string'))
    return undefined;
  return {
    name,
    base,
    encoding: isEncoding(encoding) ? encoding : 'utf-8',
    mark: mark === true,
    source: FILE_SOURCES.find((candidate) => candidate === source) ?? 'user',
    ...(text !== undefined && { text }),
    ...(file.unnamed === true && { unnamed: true }),
    ...(file.saved === true && { saved: true }),
    ...((locked === 'binary' || locked === 'legacy') && { locked }),
  };
}

const isEncoding = (value: unknown): value is Encoding =>
  typeof value === 'string' && Object.hasOwn(ENCODINGS, value);

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** The file as it was opened, and the text that it had at last. */
export function revived({ text, saved, ...meta }: KeptFile): {
  readonly file: File;
  readonly text: string;
  readonly saved: boolean;
} {
  return { file: newFile(meta.base, meta), text: text ?? meta.base, saved: saved === true };
}

const ANSWER = `${STORAGE_PREFIX}credentials`;

/** Why a draft can't be stored or read. */
export type Trouble =
  /** The browser does not let the page store anything. */
  | 'denied'
  /** There is no room for it. */
  | 'full'
  /** The database of the device failed. */
  | 'device';

/**
 * What was stored and is no draft that this version can read: it is damaged, or a newer version wrote it. It stays
 * where it is until the user says what to do with it.
 */
export interface Unread {
  readonly where: 'tab' | 'device';
  /** The key of session storage, or the ID of the tab that wrote it. */
  readonly id: string;
  /** As it was stored; as JSON if that was no text. */
  readonly text: string;
}

/** What such a draft is called when it is downloaded. */
export const UNREAD_NAME = 'podsmith-draft.json';

/** Drafts of this tab that can't be read, each under a number. */
const UNREAD = `${STORAGE_PREFIX}unread.`;

/** The draft of this tab, or why there is none. One that can't be read is set aside. */
export function sessionDraft(): StoredDraft | 'denied' | undefined {
  let stored: string | null;
  try {
    stored = sessionStorage.getItem(DRAFT);
  } catch {
    return 'denied';
  }
  if (stored === null) return undefined;
  const draft = readJson(stored);
  if (!draft) setAside(stored);
  return draft;
}

function readJson(stored: string): StoredDraft | undefined {
  try {
    return readDraft(JSON.parse(stored));
  } catch {
    return undefined;
  }
}

/** Out of the way of the next draft, which would take its place. */
function setAside(stored: string): void {
  let n = 1;
  while (sessionStorage.getItem(UNREAD + n) !== null) n += 1;
  // First, so that there is room for it twice.
  sessionStorage.removeItem(DRAFT);
  sessionStorage.setItem(UNREAD + n, stored);
  // What this tab has on the device may be all that can be read of it: from now on it is that of another tab.
  sessionStorage.removeItem(TAB);
}

/** @returns drafts of this tab that can't be read */
export function sessionUnread(): Unread[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(UNREAD))
      .map((id) => ({ where: 'tab', id, text: sessionStorage.getItem(id) ?? '' }));
  } catch {
    return [];
  }
}

/** Deletes a draft that can't be read, as the user has asked for. */
export async function deleteUnread({ where, id }: Unread): Promise<void> {
  if (where === 'tab') sessionStorage.removeItem(id);
  else await deleteDeviceDraft(id);
}

/** @returns why it could not be stored */
export function keepInSession(draft: string | null): Trouble | undefined {
  try {
    if (draft === null) sessionStorage.removeItem(DRAFT);
    else sessionStorage.setItem(DRAFT, draft);
    return undefined;
  } catch (error) {
    // What was stored before is older than what is open: it must not come back in its place.
    try {
      sessionStorage.removeItem(DRAFT);
    } catch {
      return 'denied';
    }
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
  }
}

/** Whether the user lets this tab keep texts with credentials; undefined if they have not been asked. */
export function answered(): 'keep' | 'drop' | undefined {
  try {
    const answer = sessionStorage.getItem(ANSWER);
    return answer === 'keep' || answer === 'drop' ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** @returns why it could not be stored */
export function setAnswer(answer: 'keep' | 'drop'): Trouble | undefined {
  try {
    sessionStorage.setItem(ANSWER, answer);
    return undefined;
  } catch {
    return 'denied';
  }
}

export function forgetSession(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(STORAGE_PREFIX)) sessionStorage.removeItem(key);
  }
}

export interface DeviceDraft {
  /** Of the tab that wrote it. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly draft: StoredDraft;
}

const DRAFTS: Database = { name: databaseName('podsmith'), store: 'drafts' };

/** Whether drafts are kept on this device: none, those without credentials, or all. */
export type Remember = 'no' | 'plain' | 'all';
const REMEMBER = `${STORAGE_PREFIX}remember`;

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

export async function putDeviceDraft(draft: DeviceDraft): Promise<void> {
  await within(DRAFTS, 'readwrite', (store) => store.put(draft));
}

export async function deleteDeviceDraft(id: string): Promise<void> {
  await within(DRAFTS, 'readwrite', (store) => store.delete(id));
}

/** What is on the device. */
export interface OnDevice {
  /** The latest first. */
  readonly drafts: readonly DeviceDraft[];
  readonly unread: readonly Unread[];
}

export const deviceDrafts = async (): Promise<OnDevice> => sorted(await allWithin(DRAFTS));

/** @param records of the database: each has an ID at least */
export function sorted(records: readonly unknown[]): OnDevice {
  const drafts: DeviceDraft[] = [];
  const unread: Unread[] = [];
  for (const record of records) {
    const { id, at, draft } = record as { readonly [field: string]: unknown };
    const read = readDraft(draft);
    if (read && typeof at === 'number') drafts.push({ id: String(id), at, draft: read });
    else unread.push({ where: 'device', id: String(id), text: JSON.stringify(record) });
  }
  return { drafts: drafts.sort((a, b) => b.at - a.at), unread };
}

export const forgetDevice = (): Promise<void> => deleteDatabase(DRAFTS);

/**
 * The ID of this tab. It lasts over a reload, and a lock shows that the tab is open. A tab that was duplicated finds
 * the lock of its ID taken, and gets a new ID.
 */
const TAB = `${STORAGE_PREFIX}tab`;
/** After a reload, the page before releases its lock within this time. */
const PATIENCE_MS = 1000;

const lockOf = (id: string): string => `${TAB}.${id}`;

let ownId: Promise<string> | undefined;

export const tabId = (): Promise<string> => {
  ownId ??= claim();
  return ownId;
};

async function claim(): Promise<string> {
  const before = sessionStorage.getItem(TAB);
  if (before && (await takesLock(before))) return before;
  const id = randomId();
  sessionStorage.setItem(TAB, id);
  await takesLock(id);
  return id;
}

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Takes a tab's lock until the page closes. @returns false if another tab has it */
function takesLock(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    // Locks need HTTPS. Without it, a duplicated tab isn't noticed.
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

/** @returns those of the tabs that are open */
export async function openTabs(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held: locks = [] } = await navigator.locks.query();
  const names = new Set(locks.map(({ name }) => name));
  return new Set(ids.filter((id) => names.has(lockOf(id))));
}

const WIPED = `${STORAGE_PREFIX}wiped`;

/** Asks other tabs to delete their drafts: a tab can't reach the session storage of another one. */
export function announceWipe(): void {
  const channel = new BroadcastChannel(WIPED);
  channel.postMessage('');
  channel.close();
}

export function onWiped(act: () => void): void {
  new BroadcastChannel(WIPED).addEventListener('message', act);
}

const UNSAVED = `${STORAGE_PREFIX}unsaved`;
/** How long other tabs have to answer. One that hangs is not waited for. */
const ANSWER_MS = 400;

/** One for the page, which doesn't hear itself. */
let tabs: BroadcastChannel | undefined;
const otherTabs = (): BroadcastChannel => {
  tabs ??= new BroadcastChannel(UNSAVED);
  return tabs;
};

/** A lock with this name and a number is held by each tab as long as it is open, whether it answers or not. */
const PRESENT = `${STORAGE_PREFIX}present.`;
const presence = PRESENT + randomId();

/** What other tabs of this page have said. */
export interface TabsSay {
  /** Names of files that are nowhere but in them. */
  readonly names: readonly string[];
  /** How many did not answer, and may have something to lose; undefined if the browser can't tell how many there are. */
  readonly silent: number | undefined;
}

export async function askTabs(): Promise<TabsSay> {
  const channel = otherTabs();
  const messages: unknown[] = [];
  const hear = ({ data }: MessageEvent): void => {
    messages.push(data);
  };
  channel.addEventListener('message', hear);
  channel.postMessage('?');
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  channel.removeEventListener('message', hear);
  if (!('locks' in navigator)) return tabMessages(messages, undefined);
  const { held: locks = [] } = await navigator.locks.query();
  const open = locks.flatMap(({ name = '' }) => (name.startsWith(PRESENT) ? [name] : []));
  return tabMessages(
    messages,
    open.filter((name) => name !== presence),
  );
}

/**
 * @param messages lists of names, and after each of them the lock of the tab that has sent it
 * @param open locks of the other tabs; undefined if nobody can say which there are
 */
export function tabMessages(
  messages: readonly unknown[],
  open: readonly string[] | undefined,
): TabsSay {
  const names = messages
    .flatMap((message): unknown[] => (Array.isArray(message) ? message : []))
    .filter((name) => typeof name === 'string');
  const heard = new Set(messages.map((message) => isObject(message) && message.from));
  return { names, silent: open?.filter((name) => !heard.has(name)).length };
}

/** Answers other tabs. @param unsaved names of the files that are nowhere but in this tab */
export function onAsked(unsaved: () => readonly string[]): void {
  const channel = otherTabs();
  channel.addEventListener('message', ({ data }) => {
    if (data !== '?') return;
    channel.postMessage(unsaved());
    channel.postMessage({ from: presence });
  });
  if (!('locks' in navigator)) return;
  // Without the lock nobody counts on an answer. A list of names is understood all the same.
  void navigator.locks.request(presence, () => new Promise(() => {})).catch(() => undefined);
}
