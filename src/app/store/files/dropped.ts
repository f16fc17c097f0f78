/** Lists the files that a user opened or dropped, including those in folders. */
import { isManifestName } from '../../../engine/core.ts';

/** A file with its path. */
export interface Given {
  readonly name: string;
  readonly file: Blob;
  /** The user chose a folder that contains it, not the file. */
  readonly inFolder: boolean;
}

/** Most files that are read at once. */
const MOST = 500;

export const givenFiles = (files: Iterable<globalThis.File>): Given[] =>
  [...files]
    .map((file) => {
      // Empty if the user chose single files.
      const path = file.webkitRelativePath;
      return { name: path || file.name, file, inFolder: path !== '' };
    })
    .filter(({ name, inFolder }) => {
      const below = name.split('/').slice(1);
      return !inFolder || below.every((part, i) => isWanted(part, i < below.length - 1));
    })
    .slice(0, MOST);

/**
 * The files that were dropped, including those in folders. Call it in the handler of the event: the browser
 * clears the entries afterwards.
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

/** The same choice as the command line makes in a folder: YAML and JSON, no hidden files, no `node_modules`. */
export function isWanted(path: string, folder: boolean): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (name.startsWith('.') || name === 'node_modules') return false;
  return folder || isManifestName(name);
}

/** `readEntries` returns the entries in batches; an empty batch is the last one. */
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
