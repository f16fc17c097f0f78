/** Files and folders as the browser hands them over, in one list. */
import { isManifestName } from '../../../engine/core.ts';

/** A file with the path under which it was given. */
export interface Given {
  readonly name: string;
  readonly file: Blob;
  /** It was not named, but lies in a folder that was. */
  readonly inFolder: boolean;
}

/** Files of a folder that are looked at; nobody edits more by hand. */
const MOST = 500;

export const givenFiles = (files: Iterable<globalThis.File>): Given[] =>
  [...files]
    .map((file) => {
      // Set where a whole folder was chosen.
      const path = file.webkitRelativePath;
      return { name: path || file.name, file, inFolder: path !== '' };
    })
    .filter(({ name, inFolder }) => {
      const below = name.split('/').slice(1);
      return !inFolder || below.every((part, i) => isWanted(part, i < below.length - 1));
    })
    .slice(0, MOST);

/**
 * What was dropped, folders with all that is below them. The entries are asked for at once: the browser
 * forgets them after the event.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<Given[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(givenFiles(files));
  return entriesBelow(entries, false, []);
}

async function entriesBelow(
  entries: readonly FileSystemEntry[],
  inFolder: boolean,
  found: Given[],
): Promise<Given[]> {
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (found.length >= MOST) break;
    const name = entry.fullPath.replace(/^\//, '');
    if (inFolder && !isWanted(name, entry.isDirectory)) continue;
    if (entry.isDirectory) {
      await entriesBelow(await childrenOf(entry as FileSystemDirectoryEntry), true, found);
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      found.push({ name, file, inFolder });
    }
  }
  return found;
}

/** As the command line reads folders: YAML and JSON, nothing hidden, no packages of Node. */
export function isWanted(path: string, folder: boolean): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (name.startsWith('.') || name === 'node_modules') return false;
  return folder || isManifestName(name);
}

/** A folder gives its entries in parts, the last of which is empty. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<globalThis.File> =>
  new Promise((done, fail) => entry.file(done, fail));
