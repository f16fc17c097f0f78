/**
 * Saves files where they are on the user's disk. The browser writes to a copy, which takes the place of the file when
 * it is whole, so nothing is half written. A file that another program has changed meanwhile is not overwritten.
 * Loads when a file was opened from there.
 */
import { encodeText } from '../../../engine/core.ts';
import { closeDialog, openDialog, payloadOf } from '../dialogs.ts';
import type { Store } from '../store.ts';
import { type File, reduce } from '../workspace.ts';
import type { DiskContent, DiskPlace } from './disk.ts';
import { openedName } from './file-name.ts';
import { rememberRecent } from './recent.ts';
import {
  type Bytes,
  type Frame,
  isUnsaved,
  lastOnDisk,
  type NotSaved,
  type NotSavedReason,
  type SavedCopies,
  type SaveFailure,
} from './unsaved.ts';

/** What became of a file. `same`: the file on disk is as it is here. */
type Outcome = { readonly how: 'saved' | 'same'; readonly bytes: Bytes } | SaveFailure;

interface SaveResult {
  /** Names of the files that were written. */
  readonly saved: readonly string[];
  /** Names of the files that are on disk as they are here. */
  readonly same: readonly string[];
  readonly not: readonly NotSaved[];
  readonly written: ReadonlyMap<DiskPlace, DiskContent>;
}

/**
 * The files with what is written of them as their text: it may have a provenance comment. Undefined if that could not
 * be made.
 */
export type AsSaved = (files: readonly File[]) => Promise<readonly File[] | undefined>;

/** What saves: the open files, and where what has left the page is kept. */
export interface Saver {
  readonly app: Store;
  readonly shell: Frame;
  readonly asSaved: AsSaved;
}

/** Saves open files by their IDs, and tells which were saved and which were not. */
export async function saveFiles(
  { app, shell, asSaved }: Saver,
  ids: readonly number[],
  seen?: ReadonlyMap<number, Uint8Array>,
): Promise<void> {
  const files = app.getState().workspace.files.filter(({ id }) => ids.includes(id));
  const result = await saveToDisk({ files, asSaved, kept: shell.getState(), seen });
  if (!result) return;
  const { saved, same, not, written } = result;
  wrote(shell, written);
  if (saved.length > 0) app.notify({ kind: 'saved', names: saved });
  else if (not.length === 0) app.notify({ kind: 'same', names: same });
  tellNotSaved(ids, not);
}

/** Saves an open file where the user wants it, which is its place from then on. */
export async function saveFileAt(
  { app, shell, asSaved }: Saver,
  id: number,
  handle: FileSystemFileHandle,
): Promise<void> {
  const file = app.getState().workspace.files.find((open) => open.id === id);
  const placed = file && (await saveAt(handle, file, asSaved));
  if (!placed) return;
  if ('not' in placed) return tellNotSaved([id], [placed.not]);
  const { place, name } = placed;
  const action = { type: 'place', file: id, name, place } as const;
  app.setState({ workspace: reduce(app.getState().workspace, action) });
  // It is on disk as it was when the browser asked.
  wrote(shell, new Map([[place, place]]));
  tellNotSaved([id]);
  void rememberRecent([handle]).catch(() => shell.notify({ key: 'notice.no-part' }));
  app.notify({ kind: 'saved', names: [name] });
}

function wrote(shell: Frame, written: ReadonlyMap<DiskPlace, DiskContent>): void {
  shell.setState({ written: new Map([...shell.getState().written, ...written]) });
}

/**
 * Tells which files were not saved. Those of which it was told before, and that were not tried again, stay.
 * @param tried the IDs of files that were tried, or taken elsewhere
 */
export function tellNotSaved(tried: readonly number[], not: readonly NotSaved[] = []): void {
  const others = (payloadOf('disk') ?? []).filter(({ file }) => !tried.includes(file));
  const all = [...others, ...not];
  if (all.length > 0) openDialog('disk', all);
  else closeDialog('disk');
}

interface Task {
  readonly files: readonly File[];
  readonly asSaved: AsSaved;
  readonly kept: SavedCopies;
  /** What the user has seen of files that were changed on disk, and wants to overwrite; by IDs. */
  readonly seen?: ReadonlyMap<number, Uint8Array> | undefined;
}

/** Saves files where they are. Those without changes are only compared with the disk. */
export async function saveToDisk(task: Task): Promise<SaveResult | undefined> {
  const { files, asSaved, kept, seen } = task;
  const isWritten = (file: File) => isUnsaved(file, kept) || seen?.has(file.id) === true;
  const denied = new Map<File, SaveFailure>();
  // Before anything that takes time: a click or a key counts for some seconds only.
  for (const file of files) {
    const failure = file.place && isWritten(file) ? await denialOf(file.place) : undefined;
    if (failure) denied.set(file, failure);
  }
  const texts = await asSaved(files);
  if (!texts) return undefined;
  const result = { saved: [] as string[], same: [] as string[], not: [] as NotSaved[] };
  const written = new Map<DiskPlace, DiskContent>();
  for (const [i, file] of files.entries()) {
    const { id, name, place, text } = file;
    const bytes = isWritten(file) ? bytesOf(texts[i] ?? file) : undefined;
    const outcome = !place
      ? ({ why: 'no-place' } as const)
      : (denied.get(file) ??
        (await writeOver(place.handle, bytes, seen?.get(id) ?? lastOnDisk(place, kept).bytes)));
    if ('why' in outcome) result.not.push({ file: id, name, ...outcome });
    else {
      result[outcome.how].push(name);
      if (place) written.set(place, { bytes: outcome.bytes, text });
    }
  }
  return { ...result, written };
}

/** A file in a new place. */
export type Placed =
  | { readonly place: DiskPlace; readonly name: string }
  | { readonly not: NotSaved };

/** Saves a file to where the user wants it. What is there was chosen in the browser's dialog, which asks about it. */
export async function saveAt(
  handle: FileSystemFileHandle,
  file: File,
  asSaved: AsSaved,
): Promise<Placed | undefined> {
  const denial = await denialOf({ handle });
  const [saved] = (await asSaved([file])) ?? [];
  if (!saved) return undefined;
  let outcome: Outcome;
  try {
    outcome = denial ?? (await writeOver(handle, bytesOf(saved), await bytesOn(handle)));
  } catch (error) {
    outcome = failureOf(error);
  }
  if ('why' in outcome) {
    const { intact: _, ...failure } = outcome;
    return { not: { file: file.id, name: handle.name, ...failure, chosen: true } };
  }
  const place = { handle, bytes: outcome.bytes, text: file.text };
  return { place, name: openedName(handle.name) };
}

const bytesOf = ({ text, encoding, mark }: File): Bytes => encodeText(text, encoding, mark);

async function bytesOn(handle: FileSystemFileHandle): Promise<Bytes> {
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

/** Asks the user for a file or for the folder that was opened. Undefined if the page may write. */
async function denialOf({
  handle,
  folder,
}: Pick<DiskPlace, 'handle' | 'folder'>): Promise<SaveFailure | undefined> {
  const mode = 'readwrite';
  try {
    if ((await handle.queryPermission({ mode })) === 'granted') return undefined;
    if (folder) {
      await folder.requestPermission({ mode });
      if ((await handle.queryPermission({ mode })) === 'granted') return undefined;
    } else if ((await handle.requestPermission({ mode })) === 'granted') return undefined;
    return { why: 'denied', intact: true };
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'SecurityError';
    return { ...(late ? { why: 'ask-again' } : failureOf(error)), intact: true };
  }
}

/**
 * Writes a file, unless it holds something else than it should.
 * @param bytes what to write; undefined to compare only
 * @param expected what the file on disk should hold
 */
async function writeOver(
  handle: FileSystemFileHandle,
  bytes: Bytes | undefined,
  expected: Uint8Array,
): Promise<Outcome> {
  try {
    const disk = await bytesOn(handle);
    if (equal(disk, bytes ?? expected)) return { how: 'same', bytes: disk };
    if (!bytes || !equal(disk, expected)) return { why: 'changed', disk, intact: true };
  } catch (error) {
    return { ...failureOf(error), intact: true };
  }
  let writing: FileSystemWritableFileStream | undefined;
  try {
    writing = await handle.createWritable();
    await writing.write(bytes);
    // As late as can be: writing may have taken a while.
    const disk = await bytesOn(handle);
    if (equal(disk, expected)) {
      await writing.close();
      return { how: 'saved', bytes };
    }
    await writing.abort();
    return { why: 'changed', disk, intact: true };
  } catch (error) {
    // A stream that has failed can't be aborted, and holds nothing any more.
    await writing?.abort().catch(() => undefined);
    return await afterFailure(handle, bytes, expected, error);
  }
}

/** What is on disk after a failure decides what is said of it. */
async function afterFailure(
  handle: FileSystemFileHandle,
  bytes: Bytes,
  expected: Uint8Array,
  error: unknown,
): Promise<Outcome> {
  try {
    const disk = await bytesOn(handle);
    if (equal(disk, bytes)) return { how: 'saved', bytes };
    if (equal(disk, expected)) return { ...failureOf(error), intact: true };
    return { why: 'changed', disk };
  } catch {
    return failureOf(error);
  }
}

const REASONS: { readonly [name: string]: NotSavedReason } = {
  NotFoundError: 'gone',
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NoModificationAllowedError: 'locked',
  QuotaExceededError: 'full',
  NotReadableError: 'unreadable',
};

function failureOf(error: unknown): SaveFailure {
  const { name, message } = error as Error;
  const why = REASONS[name];
  return why ? { why } : { why: 'failed', message: message || name };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
