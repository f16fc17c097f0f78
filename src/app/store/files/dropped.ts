/** Lists the files that a user opened or dropped, including those in folders. */
import { isManifestName } from '../../../engine/core.ts';
import type { DiskPlace, Handle } from './disk.ts';

/** A file with its path. */
export interface Given {
  readonly name: string;
  readonly file: Blob;
  /** The user chose a folder that contains it, not the file. */
  readonly inFolder: boolean;
  /** Where it can be written, if the browser lets the page. */
  readonly found?: Pick<DiskPlace, 'handle' | 'folder'>;
}

/** Most files that are read at once. One more is listed, so that it can be said that there are more. */
export const MOST_FILES = 500;
const LISTED = MOST_FILES + 1;

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
    .slice(0, LISTED);

/**
 * The files that were dropped, including those in folders. Call it in the handler of the event: the browser
 * clears the entries afterwards.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Given[]> {
  const plain = givenFiles(files);
  const dropped = [...items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    // Refused for what isn't on a disk, and for folders of the system.
    handle: item.getAsFileSystemHandle?.().catch(() => null),
  }));
  const nodes = await Promise.all(
    dropped.map(async ({ entry, handle }) => {
      const resolved = await handle;
      return resolved ? nodeOfHandle(resolved) : entry && nodeOfEntry(entry);
    }),
  );
  const present = nodes.filter((node) => node !== null);
  return present.some(({ onDisk, children }) => onDisk || children)
    ? await filesBelow(present, false, [])
    : plain;
}

/** The files that were chosen in the browser's dialog, including those in folders. */
export const chosenFiles = (handles: readonly Handle[]): Promise<Given[]> =>
  filesBelow(
    handles.map((handle) => nodeOfHandle(handle)),
    false,
    [],
  );

/** A file or a folder, by whichever interface the browser has for it. */
interface Node {
  readonly path: string;
  /** It can be written where it is. */
  readonly onDisk: boolean;
  /** Of a folder. */
  readonly children?: () => Promise<readonly Node[]>;
  /** Of a file. */
  readonly read?: () => Promise<Pick<Given, 'file' | 'found'>>;
}

async function filesBelow(
  nodes: readonly Node[],
  inFolder: boolean,
  found: Given[],
): Promise<Given[]> {
  for (const { path, children, read } of [...nodes].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (found.length >= LISTED) break;
    if (inFolder && !isWanted(path, children !== undefined)) continue;
    if (children) await filesBelow(await children(), true, found);
    else if (read) found.push({ name: path, inFolder, ...(await read()) });
  }
  return found;
}

function nodeOfHandle(handle: Handle, above = '', folder?: FileSystemDirectoryHandle): Node {
  const path = above + handle.name;
  if (handle.kind === 'file') {
    const file = handle as FileSystemFileHandle;
    const read = async () => ({ file: await file.getFile(), found: { handle: file, folder } });
    return { path, onDisk: true, read };
  }
  const directory = handle as FileSystemDirectoryHandle;
  const children = async () => {
    const all: Node[] = [];
    for await (const child of directory.values())
      all.push(nodeOfHandle(child, `${path}/`, folder ?? directory));
    return all;
  };
  return { path, onDisk: true, children };
}

function nodeOfEntry(entry: FileSystemEntry): Node {
  const shape = { path: entry.fullPath.replace(/^\//, ''), onDisk: false };
  if (!entry.isDirectory) {
    return { ...shape, read: async () => ({ file: await fileOf(entry as FileSystemFileEntry) }) };
  }
  const children = async () =>
    (await childrenOf(entry as FileSystemDirectoryEntry)).map(nodeOfEntry);
  return { ...shape, children };
}

/**
 * The same choice as the command line makes in a folder: YAML and JSON, the helpers of charts, no hidden files, no
 * `node_modules`.
 */
export function isWanted(path: string, folder: boolean): boolean {
  const name = path.split('/').at(-1) ?? '';
  if (name.startsWith('.') || name === 'node_modules') return false;
  return folder || isManifestName(name) || name.endsWith('.tpl');
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
