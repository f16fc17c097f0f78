/** Saves the open files to disk, and tells of each what became of it. Loads when a file was opened from there. */
import { closeDialog, openDialog, payloadOf } from '../dialogs.ts';
import type { Store } from '../store.ts';
import { reduce } from '../workspace.ts';
import type { DiskContent, DiskPlace, Handle } from './disk.ts';
import { type AsSaved, type NotSaved, saveAt, saveToDisk } from './disk-saving.ts';
import type { SavedCopies } from './unsaved.ts';

interface Saver {
  readonly app: Store;
  readonly asSaved: AsSaved;
  readonly kept: () => SavedCopies;
  /** Files that were written to disk. */
  readonly wrote: (written: ReadonlyMap<DiskPlace, DiskContent>) => void;
  /** Remembers what can be opened again, if the user wants that. */
  readonly remember: (handles: Iterable<Handle>) => void;
}

/** Saves open files by their IDs, and tells which were saved and which were not. */
export async function saveFiles(
  { app, asSaved, kept, wrote }: Saver,
  ids: readonly number[],
  seen?: ReadonlyMap<number, Uint8Array>,
): Promise<void> {
  const files = app.getState().workspace.files.filter(({ id }) => ids.includes(id));
  const result = await saveToDisk({ files, asSaved, kept: kept(), seen });
  if (!result) return;
  const { saved, same, not, written } = result;
  wrote(written);
  if (saved.length > 0) app.notify({ kind: 'saved', names: saved });
  else if (not.length === 0) app.notify({ kind: 'same', names: same });
  tellNotSaved(ids, not);
}

/** Saves an open file where the user wants it, which is its place from then on. */
export async function saveFileAt(
  { app, asSaved, wrote, remember }: Saver,
  id: number,
  handle: FileSystemFileHandle,
): Promise<void> {
  const file = app.getState().workspace.files.find((one) => one.id === id);
  const placed = file && (await saveAt(handle, file, asSaved));
  if (!placed) return;
  if ('not' in placed) return tellNotSaved([id], [placed.not]);
  const { place, name } = placed;
  const action = { type: 'place', file: id, name, place } as const;
  app.setState({ workspace: reduce(app.getState().workspace, action) });
  // It is on disk as it was when the browser asked.
  wrote(new Map([[place, place]]));
  tellNotSaved([id]);
  remember([handle]);
  app.notify({ kind: 'saved', names: [name] });
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
