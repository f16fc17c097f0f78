/** Files that are only in this page, or not as they are on the user's disk. */

import type { File, Open } from '../workspace.ts';
import type { Place, Written } from './disk.ts';
import { mayReplace } from './importing.ts';

/** What has left the page. */
export interface Kept {
  /** The text that was downloaded last, by file. */
  readonly saved: ReadonlyMap<number, string>;
  /** What was written last to the user's disk. */
  readonly written: ReadonlyMap<Place, Written>;
}

/** What the file on disk held when it was last read or written here. */
export const lastOnDisk = (place: Place, { written }: Pick<Kept, 'written'>): Written =>
  written.get(place) ?? place;

/** Whether a file was changed since it was opened, or last saved to where it is kept. */
export function isUnsaved({ id, text, base, place }: File, kept: Kept): boolean {
  if (place) return text !== lastOnDisk(place, kept).text;
  return text !== base && text !== kept.saved.get(id);
}

/** Whether the changes of a file are nowhere but in this page. */
export const isOnlyHere = (file: File, kept: Kept): boolean =>
  isUnsaved(file, kept) && lastSaved(file, kept) !== file.text;

/** The text of a file that is on the user's disk: the present one, if it is there. */
export function lastSaved(file: File, kept: Kept): string | undefined {
  const { id, place } = file;
  return place && !isUnsaved(file, kept) ? file.text : kept.saved.get(id);
}

/** @returns the files that are neither unchanged examples nor on the user's disk in their present state */
export const unsavedFiles = ({ files }: Pick<Open, 'files'>, kept: Kept): readonly File[] =>
  files.filter((file) => !file.locked && !mayReplace(file) && lastSaved(file, kept) !== file.text);
