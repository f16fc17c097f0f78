/** Opens files beside those that are open, or instead of them. */
import { isKustomization, isOfChart, mayHoldObjects } from '../../../engine/core.ts';
import type { Label } from '../history.ts';
import type { File, Open, Workspace } from '../workspace.ts';
import { type Given, MOST_FILES } from './dropped.ts';
import { type FileImport, fromBytes, LARGEST, mayReplace } from './importing.ts';

/** Files that were read, and those that were not, by reason. */
export interface Taken {
  readonly imports: readonly FileImport[];
  readonly unreadable: readonly string[];
  /** Files beyond the limit for the size of all files together. */
  readonly tooLarge: readonly { readonly name: string; readonly size: number }[];
  /** Files of a folder that contain no manifests. */
  readonly passedOver: number;
  /** There are more files than are read at once. */
  readonly hasMore: boolean;
}

/** Reads files. Files of a folder are skipped unless they may contain an object or say what the others are. */
export async function takeIn(given: readonly Given[], kind: 'open' | 'drop'): Promise<Taken> {
  const imports: FileImport[] = [];
  const unreadable: string[] = [];
  const tooLarge: { name: string; size: number }[] = [];
  let passedOver = 0;
  let room = LARGEST;
  const names = given.map(({ name }) => name);
  for (const { name, file, inFolder, found } of given.slice(0, MOST_FILES)) {
    if (file.size > room) {
      tooLarge.push({ name, size: file.size });
      continue;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const imported = fromBytes(name, bytes, kind, found);
      const { text, locked } = imported.file;
      const isWanted =
        isKustomization(name) || isOfChart(name, names) || mayHoldObjects(name, text);
      if (inFolder && (locked || !isWanted)) {
        passedOver++;
        continue;
      }
      imports.push(imported);
      room -= file.size;
    } catch {
      // The file was moved, or it is a folder that the browser reports as a file.
      unreadable.push(name);
    }
  }
  return { imports, unreadable, tooLarge, passedOver, hasMore: given.length > MOST_FILES };
}

/** Whether all open files can be replaced without losing work of the user. */
export const mayReplaceAll = ({ files }: Workspace): boolean => files.every(mayReplace);

/** Replaces all open files. */
export const inPlaceOfAll = (added: readonly File[]): Open => ({ files: added, active: 0 });

/** Adds files after the open ones and shows the first of them. Unchanged examples are closed. */
export function beside({ files }: Workspace, added: readonly File[]): Open {
  const kept = files.filter((file) => !mayReplace(file));
  return { files: [...kept, ...renamed(added, kept)], active: kept.length };
}

/** Closes a file and shows its neighbor. Undefined for the last file, which stays open. */
export function withoutFile({ files, active }: Workspace, id: number): Open | undefined {
  const at = files.findIndex((file) => file.id === id);
  if (at < 0 || files.length < 2) return undefined;
  const left = files.filter((file) => file.id !== id);
  const next = at < active || active === left.length ? active - 1 : active;
  return { files: left, active: next };
}

/** Gives files of the same name a number. */
function renamed(added: readonly File[], present: readonly File[]): File[] {
  const taken = new Set(present.map(({ name }) => name));
  return added.map((file) => {
    const [, stem = file.name, ending = ''] = /^(.+?)(\.[^./]+)?$/.exec(file.name) ?? [];
    let { name } = file;
    for (let i = 2; taken.has(name); i++) name = `${stem}-${i}${ending}`;
    taken.add(name);
    return name === file.name ? file : { ...file, name };
  });
}

/** The step of the history that opens files. */
export const openedLabel = (added: readonly File[]): Label => ({
  kind: 'act',
  key: 'files.step.opened',
  values: { n: added.length, name: added[0]?.name ?? '' },
});
