/** Downloads: one file, several as an archive, or all of them as a workspace file. */

import type { MessageKey } from '../../../i18n/index.ts';
import type { Store } from '../store.ts';
import { activeFile, type File } from '../workspace.ts';
import { ARCHIVE, zipped } from './archive.ts';
import { download, offer } from './output.ts';

export interface Saving {
  /** Downloads the file, or several files as one archive. */
  save(): Promise<void>;
  /** Downloads the shown file alone. */
  saveOne(): void;
  /** Downloads all files and the configuration as one workspace file. */
  saveWorkspace(): Promise<void>;
}

/**
 * @param commented whether YAML is saved with a provenance comment now
 * @param gaveOut is called with the files that were downloaded, and the name of the download
 */
export function savingOf(
  app: Store,
  commented: () => boolean,
  gaveOut: (files: readonly File[], name: string) => void,
  notify: (hint: { readonly key: MessageKey }) => void,
): Saving {
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

  async function saveFile(file: File): Promise<void> {
    const [saved] = (await asSaved([file])) ?? [];
    if (!saved) return;
    download(saved);
    gaveOut([file], file.name);
  }

  async function saveAll(files: readonly File[]): Promise<void> {
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

  const saveOne = (): void => {
    const file = activeFile(app.getState().workspace);
    if (file.locked) notify({ key: 'header.download.locked' });
    else void saveFile(file);
  };

  return {
    saveOne,
    async save() {
      const { files } = app.getState().workspace;
      if (files.length === 1) saveOne();
      else await saveAll(files.filter(({ locked }) => !locked));
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
}
