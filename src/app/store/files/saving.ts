/** Saves files: where they are on disk if the browser can, and else by downloads. */

import type { MessageKey } from '../../../i18n/index.ts';
import type { Store } from '../store.ts';
import { activeFile, type File } from '../workspace.ts';
import { ARCHIVE, zipped } from './archive.ts';
import { type DiskContent, type DiskPlace, type Handle, pickedToSave } from './disk.ts';
import { downloadName } from './file-name.ts';
import { download, offer } from './output.ts';
import { type SavedCopies, unsavedFiles } from './unsaved.ts';

export interface Saving {
  /** Saves files that were opened from the disk where they are. If there are none, downloads. */
  save(): Promise<void>;
  /**
   * Saves files where they are on disk.
   * @param seen what the user has seen of files that were changed on disk, and wants to overwrite; by IDs
   */
  saveFiles(files: readonly number[], seen?: ReadonlyMap<number, Uint8Array>): Promise<void>;
  /** Saves a file, or the shown one, where the user wants it: call it in the handler of a click. */
  saveAs(file?: number): Promise<void>;
  /** Downloads the file, or several files as one archive. */
  downloadAll(): Promise<void>;
  /** Downloads a file, or the shown one, alone. */
  saveOne(file?: number): void;
  /** Downloads all files and the configuration as one workspace file. */
  saveWorkspace(): Promise<void>;
}

/** What the shell knows of files that have left the page. */
interface Leaving {
  readonly kept: () => SavedCopies;
  /** Files that were downloaded, and the name of the download. */
  readonly gaveOut: (files: readonly File[], name: string) => void;
  /** Files that were written to disk. */
  readonly wrote: (written: ReadonlyMap<DiskPlace, DiskContent>) => void;
  /** Remembers what can be opened again, if the user wants that. */
  readonly remember: (handles: Iterable<Handle>) => void;
  readonly notify: (hint: { readonly key: MessageKey }) => void;
}

/** @param commented whether YAML is saved with a provenance comment now */
export function savingOf(app: Store, commented: () => boolean, leaving: Leaving): Saving {
  const { kept, gaveOut, notify } = leaving;
  /** Files as they are saved; undefined if the code for provenance comments can't be loaded. */
  async function asSaved(files: readonly File[]): Promise<readonly File[] | undefined> {
    if (!commented()) return files;
    try {
      return await (await import('./provenance.ts')).withProvenanceComments(app, files);
    } catch {
      notify({ key: 'notice.no-part' });
      return undefined;
    }
  }

  async function downloadFile(file: File): Promise<void> {
    const [saved] = (await asSaved([file])) ?? [];
    if (!saved) return;
    download(saved);
    gaveOut([file], file.name);
  }

  async function downloadFiles(files: readonly File[]): Promise<void> {
    const saved = await asSaved(files);
    if (!saved) return;
    try {
      offer(ARCHIVE, await zipped(saved));
    } catch {
      notify({ key: 'files.no-archive' });
      return;
    }
    gaveOut(files, ARCHIVE);
  }

  const open = () => app.getState().workspace;
  const fileOf = (id?: number) => open().files.find((file) => file.id === id) ?? activeFile(open());

  const whole = { app, asSaved, ...leaving };

  /** What writes to disk; it loads when a file was opened from there. */
  const diskSaving = () =>
    import('./disk-acts.ts').catch(() => {
      notify({ key: 'notice.no-part' });
      return undefined;
    });

  /** One after another: each compares the disk with what the one before has written. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn(save: () => Promise<void>): Promise<void> {
    const own = last.then(save);
    last = own.catch(() => undefined);
    return own;
  }

  const saving: Saving = {
    async save() {
      const { files } = open();
      const onDisk = files.filter(({ place }) => place);
      if (onDisk.length === 0) return await saving.downloadAll();
      const others = unsavedFiles(open(), kept()).filter(({ place }) => !place);
      await saving.saveFiles([...onDisk, ...others].map(({ id }) => id));
    },
    saveFiles: (ids, seen) =>
      inTurn(async () => await (await diskSaving())?.saveFiles(whole, ids, seen)),
    async saveAs(id) {
      const file = fileOf(id);
      let handle: FileSystemFileHandle | undefined;
      try {
        handle = await pickedToSave(downloadName(file.name));
      } catch {
        // The browser does not let the page ask.
        saving.saveOne(file.id);
      }
      if (!handle) return;
      const chosen = handle;
      await inTurn(async () => await (await diskSaving())?.saveFileAt(whole, file.id, chosen));
    },
    saveOne(id) {
      const file = fileOf(id);
      if (file.locked) notify({ key: 'header.download.locked' });
      else void downloadFile(file);
    },
    async downloadAll() {
      const { files } = open();
      if (files.length === 1) saving.saveOne();
      else await downloadFiles(files.filter(({ locked }) => !locked));
    },
    async saveWorkspace() {
      const { workspace } = app.getState();
      try {
        const file = (await import('./share-file.ts')).workspaceFile(workspace);
        download(file);
        gaveOut(workspace.files, file.name);
      } catch {
        notify({ key: 'notice.no-part' });
      }
    },
  };
  return saving;
}
