/** Files that are only in this page, or not as they are on the user's disk. */

import type { StoreApi } from 'zustand/vanilla';
import type { MessageKey } from '../../../i18n/index.ts';
import type { File, Open } from '../workspace.ts';
import type { DiskContent, DiskPlace } from './disk.ts';
import { mayReplace } from './importing.ts';

/** What has left the page. */
export interface SavedCopies {
  /** The text that was downloaded last, by file. */
  readonly saved: ReadonlyMap<number, string>;
  /** What was written last to the user's disk. */
  readonly written: ReadonlyMap<DiskPlace, DiskContent>;
}

/** The shell, as far as those who save know it: it keeps what has left the page, and says why something has not. */
export interface Frame extends Pick<StoreApi<SavedCopies>, 'getState' | 'setState'> {
  readonly notify: (hint: { readonly key: MessageKey }) => void;
}

/** What the file on disk held when it was last read or written here. */
export const lastOnDisk = (
  place: DiskPlace,
  { written }: Pick<SavedCopies, 'written'>,
): DiskContent => written.get(place) ?? place;

/** Whether a file was changed since it was opened, or last saved to where it is kept. */
export function isUnsaved({ id, text, base, place }: File, kept: SavedCopies): boolean {
  if (place) return text !== lastOnDisk(place, kept).text;
  return text !== base && text !== kept.saved.get(id);
}

/** Whether the changes of a file are nowhere but in this page. */
export const isOnlyHere = (file: File, kept: SavedCopies): boolean =>
  isUnsaved(file, kept) && lastSaved(file, kept) !== file.text;

/** The text of a file that is on the user's disk: the present one, if it is there. */
export function lastSaved(file: File, kept: SavedCopies): string | undefined {
  const { id, place } = file;
  return place && !isUnsaved(file, kept) ? file.text : kept.saved.get(id);
}

/** @returns the files that are neither unchanged examples nor on the user's disk in their present state */
export const unsavedFiles = ({ files }: Pick<Open, 'files'>, kept: SavedCopies): readonly File[] =>
  files.filter((file) => !file.locked && !mayReplace(file) && lastSaved(file, kept) !== file.text);

/** Why a file was not saved. */
export type NotSavedReason =
  /** Another program has changed the file on disk. */
  | 'changed'
  /** It was moved, renamed or deleted. */
  | 'gone'
  /** The user, or a policy, does not let the page write. */
  | 'denied'
  /** The browser asks the user only right after a click or a key. */
  | 'ask-again'
  /** It is read-only, or another program has it open. */
  | 'locked'
  | 'full'
  | 'unreadable'
  /** Something else, as the browser says. */
  | 'failed'
  /** It was never on disk. */
  | 'no-place';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface SaveFailure {
  readonly why: NotSavedReason;
  /** What the file on disk holds, if it was changed. */
  readonly disk?: Bytes;
  /** Nothing was written, or the file on disk was read afterwards and is as before. */
  readonly intact?: true;
  /** What the browser says. */
  readonly message?: string;
}

/** A file that was not saved. */
export interface NotSaved extends SaveFailure {
  /** Its ID. */
  readonly file: number;
  readonly name: string;
  /** The user chose a file in the browser's dialog, which may have emptied it: Chromium does so at once. */
  readonly chosen?: true;
}
