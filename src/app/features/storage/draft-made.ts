/** What a draft is made of: the user's own files, and the lessons that somebody has written in. */

import type { Snapshot } from '../../store/store.ts';
import type { File } from '../../store/workspace.ts';
import { type Draft, fitting, kept, type Missing } from './draft-data.ts';

/** A lesson by its id, with its file. */
export type Begun = readonly [string, Snapshot];

export const isChanged = ({ text, base }: File): boolean => text !== base;

export const hasChanged = ([, { workspace }]: Begun): boolean => workspace.files.some(isChanged);

/** @param may whether a file may be in it */
export function draftOf(
  { workspace: { files, active } }: Snapshot,
  begun: readonly Begun[],
  saved: ReadonlyMap<number, string>,
  may: (file: File) => boolean,
): Draft {
  const texts = begun.flatMap(([id, { workspace }]) => {
    const [file] = workspace.files;
    return file && may(file) ? [[id, file.text] as const] : [];
  });
  const all = files.map((file) =>
    may(file) ? kept(file, saved.get(file.id)) : ({ name: file.name, missing: 'secret' } as const),
  );
  return { version: 1, files: fitting(all), active, lessons: Object.fromEntries(texts) };
}

/** Lessons that it leaves out, by the names of their files. */
export const lessonsLeftOut = ({ lessons }: Draft, begun: readonly Begun[]): Missing[] =>
  begun
    .filter(([id]) => !Object.hasOwn(lessons, id))
    .flatMap(([, { workspace }]) => workspace.files)
    .map(({ name }) => ({ name, missing: 'secret' }));
