/** Saves files: where they are on disk if the browser can, and else by downloads. */

import type { Store } from '../store.ts';
import { activeFile, type File } from '../workspace.ts';
import { pickedToSave } from './disk.ts';
import type { Saver } from './disk-saving.ts';
import { downloadName } from './file-name.ts';
import { ARCHIVE, download, offer, zipped } from './output.ts';
import { type Frame, unsavedFiles } from './unsaved.ts';

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

/** @param commented whether YAML is saved with a provenance comment now */
export function savingOf(app: Store, shell: Frame, commented: () => boolean): Saving {
  const open = () => app.getState().workspace;
  const fileOf = (id?: number) => open().files.find((file) => file.id === id) ?? activeFile(open());
  const downloads = downloadsOf(app, shell, commented);
  const { downloadFile, downloadFiles, asSaved } = downloads;
  const toDisk = diskQueue({ app, shell, asSaved });
  const saving: Saving = {
    async save() {
      const { files } = open();
      const onDisk = files.filter(({ place }) => place);
      if (onDisk.length === 0) return await saving.downloadAll();
      const others = unsavedFiles(open(), shell.getState()).filter(({ place }) => !place);
      await saving.saveFiles([...onDisk, ...others].map(({ id }) => id));
    },
    saveFiles: (ids, seen) => toDisk((disk, saver) => disk.saveFiles(saver, ids, seen)),
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
      await toDisk((disk, saver) => disk.saveFileAt(saver, file.id, chosen));
    },
    saveOne(id) {
      const file = fileOf(id);
      if (file.locked) shell.notify({ key: 'header.download.locked' });
      else void downloadFile(file);
    },
    async downloadAll() {
      const { files } = open();
      if (files.length === 1) saving.saveOne();
      else await downloadFiles(files.filter(({ locked }) => !locked));
    },
    saveWorkspace: downloads.saveWorkspace,
  };
  return saving;
}

/** @returns undefined, which the user is told, if it can't be loaded */
async function loaded<T>(shell: Frame, load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load();
  } catch {
    shell.notify({ key: 'notice.no-part' });
    return undefined;
  }
}

type Disk = typeof import('./disk-saving.ts');

/** Saves to disk, one after another: each compares the disk with what the one before has written. */
function diskQueue(saver: Saver) {
  let last: Promise<unknown> = Promise.resolve();
  return (save: (disk: Disk, saver: Saver) => Promise<void>): Promise<void> => {
    const next = last.then(async () => {
      const disk = await loaded(saver.shell, () => import('./disk-saving.ts'));
      if (disk) await save(disk, saver);
    });
    last = next.catch(() => undefined);
    return next;
  };
}

function downloadsOf(app: Store, shell: Frame, commented: () => boolean) {
  /** Files as they are saved; undefined if the code for provenance comments can't be loaded. */
  async function asSaved(files: readonly File[]): Promise<readonly File[] | undefined> {
    if (!commented()) return files;
    return await loaded(shell, async () =>
      (await import('./provenance.ts')).withProvenanceComments(app, files),
    );
  }

  /** Remembers the texts that are on the user's disk now. */
  function gaveOut(files: readonly File[], name: string): void {
    const { saved } = shell.getState();
    shell.setState({
      saved: new Map([...saved, ...files.map(({ id, text }) => [id, text] as const)]),
    });
    app.notify({ kind: 'downloaded', data: { name } });
  }

  return {
    asSaved,
    async downloadFile(file: File): Promise<void> {
      const [saved] = (await asSaved([file])) ?? [];
      if (!saved) return;
      download(saved);
      gaveOut([file], file.name);
    },
    async downloadFiles(files: readonly File[]): Promise<void> {
      const saved = await asSaved(files);
      if (!saved) return;
      try {
        offer(ARCHIVE, await zipped(saved));
      } catch {
        shell.notify({ key: 'files.no-archive' });
        return;
      }
      gaveOut(files, ARCHIVE);
    },
    async saveWorkspace(): Promise<void> {
      const { workspace } = app.getState();
      await loaded(shell, async () => {
        const file = (await import('./share-file.ts')).workspaceFile(workspace);
        download(file);
        gaveOut(workspace.files, file.name);
      });
    },
  };
}
