/** How files that came in join those that are open. */
import { mayHoldObjects } from '../../../engine/core.ts';
import type { Label } from '../history.ts';
import type { File, Open, Workspace } from '../workspace.ts';
import type { Given } from './dropped.ts';
import { fromBytes, type Import, LARGEST, mayReplace } from './importing.ts';

/** Files that were read, and the names of those that were not, by reason. */
export interface Taken {
  readonly imports: readonly Import[];
  readonly unreadable: readonly string[];
  /** Larger than all of them together may be. */
  readonly tooLarge: readonly { readonly name: string; readonly size: number }[];
  /** Files of a folder that are no manifests. */
  readonly passedOver: number;
}

/** Reads what was given. A folder's files count when they may hold an object. */
export async function takeIn(given: readonly Given[], kind: 'open' | 'drop'): Promise<Taken> {
  const imports: Import[] = [];
  const unreadable: string[] = [];
  const tooLarge: { name: string; size: number }[] = [];
  let passedOver = 0;
  let room = LARGEST;
  for (const { name, file, inFolder } of given) {
    if (file.size > room) {
      tooLarge.push({ name, size: file.size });
      continue;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const imported = fromBytes(name, bytes, kind);
      const { text, locked } = imported.file;
      if (inFolder && (locked || !mayHoldObjects(name, text))) {
        passedOver++;
        continue;
      }
      imports.push(imported);
      room -= file.size;
    } catch {
      // It was moved since, or it is a folder that the browser gives out as a file.
      unreadable.push(name);
    }
  }
  return { imports, unreadable, tooLarge, passedOver };
}

/** Whether nothing of the user's would be lost if all open files gave way. */
export const mayReplaceAll = ({ files }: Workspace): boolean => files.every(mayReplace);

/** The new files in place of all that are open. */
export const inPlaceOfAll = (added: readonly File[]): Open => ({ files: added, active: 0 });

/** The new files behind those that are open, the first of them in front. An untouched example goes. */
export function beside({ files }: Workspace, added: readonly File[]): Open {
  const kept = files.filter((file) => !mayReplace(file));
  return { files: [...kept, ...renamed(added, kept)], active: kept.length };
}

/** Without one file; its neighbour comes in front. Undefined for the last one, which stays. */
export function without({ files, active }: Workspace, id: number): Open | undefined {
  const at = files.findIndex((file) => file.id === id);
  if (at < 0 || files.length < 2) return undefined;
  const left = files.filter((file) => file.id !== id);
  const next = at < active || active === left.length ? active - 1 : active;
  return { files: left, active: next };
}

/** Two files of one name could not be told apart. */
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
