/**
 * Files of the user's disk that the browser lets the page write: the File System Access API, which Chromium has.
 * Elsewhere files are opened and downloaded. Source: https://wicg.github.io/file-system-access/
 */

interface Asked {
  readonly mode: 'read' | 'readwrite';
}

/** The kinds of files that are offered in the browser's dialog; the user may choose to see all. */
interface Kinds {
  readonly types: readonly { readonly accept: { readonly [mime: string]: readonly string[] } }[];
}

declare global {
  interface FileSystemHandle {
    queryPermission(descriptor: Asked): Promise<PermissionState>;
    /** Asks the user. Only right after a click or a key. */
    requestPermission(descriptor: Asked): Promise<PermissionState>;
  }
  interface FileSystemDirectoryHandle {
    values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<Handle | null>;
  }
  interface Window {
    showOpenFilePicker?(
      options: Kinds & { readonly multiple: true },
    ): Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?(
      options: Kinds & { readonly suggestedName: string },
    ): Promise<FileSystemFileHandle>;
    showDirectoryPicker?(): Promise<FileSystemDirectoryHandle>;
  }
}

export type Handle = FileSystemFileHandle | FileSystemDirectoryHandle;

/** Where a file is on the user's disk, and what was in it when it was opened. */
export interface DiskPlace {
  readonly handle: FileSystemFileHandle;
  /** The folder that was opened: the browser asks once for all of its files. */
  readonly folder?: FileSystemDirectoryHandle | undefined;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What a file on disk held when it was last written from here, and the text of which that was made. */
export interface DiskContent {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Whether this browser can write files where they are. */
export const reachesDisk = (): boolean =>
  typeof window !== 'undefined' && window.showSaveFilePicker !== undefined;

/** Whether one of the open files can be saved where it is. */
export const isOnDisk = ({
  files,
}: {
  readonly files: readonly { readonly place?: DiskPlace }[];
}): boolean => files.some(({ place }) => place !== undefined);

const KINDS: Kinds = {
  types: [
    {
      accept: {
        'application/yaml': ['.yaml', '.yml'],
        'application/json': ['.json'],
        'text/plain': ['.txt'],
      },
    },
  ],
};

/**
 * What the user chooses in the browser's dialog; nothing if it was cancelled. Call it in the handler of a click.
 * Undefined where the browser has no such dialog, or does not let the page open it.
 */
export async function pickedToOpen(folder: boolean): Promise<readonly Handle[] | undefined> {
  try {
    if (folder) return window.showDirectoryPicker && [await window.showDirectoryPicker()];
    return await window.showOpenFilePicker?.({ ...KINDS, multiple: true });
  } catch (error) {
    return isCancelled(error) ? [] : undefined;
  }
}

/**
 * The file that the user chooses to save to, which the browser has made if there was none.
 * @returns undefined if the dialog was cancelled
 * @throws if the browser does not let the page ask
 */
export async function pickedToSave(name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await window.showSaveFilePicker?.({ ...KINDS, suggestedName: name });
  } catch (error) {
    if (isCancelled(error)) return undefined;
    throw error;
  }
}

const isCancelled = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
