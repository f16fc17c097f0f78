/** The state of the frame around the workspace: hints, downloads, and the import of files. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { MessageKey, Values } from '../../i18n/index.ts';
import { CONFIG_FILE, configText } from '../view/config.ts';
import { openDialog } from './dialogs.ts';
import { actLabel, edit, editFiles } from './edit.ts';
import { type ExampleId, loadExample } from './examples.ts';
import { type Handle, pickedToOpen } from './files/disk.ts';
import { chosenFiles, type Given, MOST_FILES } from './files/dropped.ts';
import { appending, type FileImport, fromText, LARGEST, mayReplace } from './files/importing.ts';
import {
  beside,
  inPlaceOfAll,
  mayReplaceAll,
  openedLabel,
  type Taken,
  takeIn,
  withoutFile,
} from './files/opening.ts';
import { copy, download, readClipboard } from './files/output.ts';
import { type Saving, savingOf } from './files/saving.ts';
import type { SavedCopies } from './files/unsaved.ts';
import { lessonsOf } from './lesson.ts';
import { offersWorkspace } from './shared-offers.ts';
import type { Store } from './store.ts';
import { activeFile, type File, newFile, type Open, type Workspace } from './workspace.ts';

/** A sentence that says why something did not work. */
export interface Hint {
  readonly key: MessageKey;
  readonly values?: Values;
}

export interface ShellState extends SavedCopies {
  readonly hint: Hint | undefined;
}

export interface ShellActions extends Saving {
  /** Opens a text or a file; asks first if work would be lost. */
  take(imported: FileImport): void;
  /** Opens the files that the dialog asked about. */
  answer(choice: 'replace' | 'append' | 'beside', imports: readonly FileImport[]): void;
  takeText(text: string, kind: 'paste' | 'drop'): void;
  /**
   * Opens what the user chooses in the browser's dialog: call it in the handler of a click.
   * @param otherwise where the browser has only the dialog of a file input
   */
  pick(folder: boolean, otherwise: () => void): Promise<void>;
  /** Opens files and the files of folders. */
  takeFiles(given: Promise<readonly Given[]>, kind: 'open' | 'drop'): Promise<void>;
  /** Closes one of several files; undo brings it back. */
  close(file: number): void;
  takeExample(id: ExampleId): Promise<void>;
  /** Reads a configuration. If it has errors, a dialog lists them and nothing changes. */
  takeConfig(file: Blob, name: string): Promise<void>;
  /** Downloads the present configuration. */
  saveConfig(): void;
  paste(): Promise<void>;
  /** Copies the manifest, or another text such as a command. */
  copy(text?: string): Promise<void>;
  notify(hint: Hint | undefined): void;
}

export type PageShell = StoreApi<ShellState> & ShellActions;

const MB = 1024 * 1024;

/** Far more than all settings of all rules: reading a longer configuration would block the page. */
const LARGEST_CONFIG = MB;

/** Reads a configuration; undefined if the code for that can't be loaded. */
const reading = (text: string) =>
  import('../view/settings.ts').then(
    ({ readConfig }) => readConfig(text),
    () => undefined,
  );

/** @param commented whether YAML is saved with a provenance comment now */
export function createShell(app: Store, commented: () => boolean = () => false): PageShell {
  const store = createStore<ShellState>()(() => ({
    hint: undefined,
    saved: new Map(),
    written: new Map(),
  }));
  const { getState: get, setState: set } = store;
  const present = () => activeFile(app.getState().workspace);

  // A newer notice of the store replaces the hint.
  app.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) set({ hint: undefined });
  });

  function load({ file, label, origin }: FileImport): void {
    app.load(file, label, origin);
    app.notify(undefined);
  }

  function open(choice: (workspace: Workspace) => Open, files: readonly File[]): void {
    const label = openedLabel(files);
    editFiles(app, choice(app.getState().workspace), label);
  }

  const replaceAll = (imports: readonly FileImport[]): void => {
    const files = imports.map(({ file }) => file);
    open(() => inPlaceOfAll(files), files);
  };

  /** One file replaces the shown one, several replace all. */
  function takeAll(imports: readonly FileImport[]): void {
    set({ hint: undefined });
    // Imports never replace the file of a lesson.
    lessonsOf(app).leave();
    const { workspace } = app.getState();
    const [first] = imports;
    if (!first || (imports.length === 1 && app.reviewing()?.explains(first.file.text))) return;
    const free = imports.length === 1 ? mayReplace(present()) : mayReplaceAll(workspace);
    if (!free) openDialog('import', imports);
    else if (imports.length === 1) load(first);
    else replaceAll(imports);
  }

  /** Shows why files were left out; of several reasons, the most important one. */
  function notifyLeftOut({ imports, unreadable, tooLarge, passedOver, hasMore }: Taken): void {
    const [large] = tooLarge;
    const [name = ''] = unreadable;
    if (hasMore) actions.notify({ key: 'files.too-many', values: { n: MOST_FILES } });
    else if (large) {
      const size = Math.ceil(large.size / MB);
      const values = { name: large.name, size, limit: LARGEST / MB };
      actions.notify({ key: 'notice.too-large', values });
    } else if (name) actions.notify({ key: 'notice.unreadable', values: { name } });
    else if (imports.length === 0) actions.notify({ key: 'files.none' });
    else if (passedOver > 0)
      actions.notify({ key: 'files.passed-over', values: { n: passedOver } });
  }

  async function bytesOf(file: Blob, name: string): Promise<Uint8Array | undefined> {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      // A folder that was dropped like a file can't be read.
      actions.notify({ key: 'notice.unreadable', values: { name } });
      return undefined;
    }
  }

  /** Remembers what can be opened again, if the user wants that. */
  function remember(handles: Iterable<Handle>): void {
    import('./files/recent.ts')
      .then(({ rememberRecent }) => rememberRecent(handles))
      .catch(() => actions.notify({ key: 'notice.no-part' }));
  }

  /** Remembers the texts that are on the user's disk now. */
  function gaveOut(files: readonly File[], name: string): void {
    set({ saved: new Map([...get().saved, ...files.map(({ id, text }) => [id, text] as const)]) });
    app.notify({ kind: 'downloaded', data: { name } });
  }

  const actions: ShellActions = {
    take(imported) {
      takeAll([imported]);
    },
    answer(choice, imports) {
      const [first] = imports;
      if (!first) return;
      if (choice === 'replace') {
        if (imports.length === 1) load(first);
        else replaceAll(imports);
      }
      if (choice === 'beside') {
        const files = imports.map(({ file }) => file);
        open((workspace) => beside(workspace, files), files);
      }
      if (choice === 'append') {
        const appended = appending(present(), first);
        edit(app, () => appended, { from: 'text' });
        const { anchor } = appended.selection;
        app.show(anchor, anchor);
      }
    },
    takeText(text, kind) {
      if (text.trim() === '') actions.notify({ key: 'notice.clipboard.empty' });
      else actions.take(fromText(text, kind, app.reviewing()?.nameOf(text)));
    },
    async pick(folder, otherwise) {
      const handles = await pickedToOpen(folder);
      if (!handles) return otherwise();
      if (handles.length > 0) await actions.takeFiles(chosenFiles(handles), 'open');
    },
    async takeFiles(given, kind) {
      let all: readonly Given[];
      try {
        all = await given;
      } catch {
        actions.notify({ key: 'files.none' });
        return;
      }
      if (await offersWorkspace(all)) return;
      const isConfig = ({ name }: Given) => name.split('/').at(-1)?.toLowerCase() === CONFIG_FILE;
      const config = all.find(isConfig);
      if (config) await actions.takeConfig(config.file, config.name);
      const files = all.filter((one) => !isConfig(one));
      if (files.length === 0) return;
      const taken = await takeIn(files, kind);
      const handles = new Set(files.flatMap(({ found }) => found?.folder ?? found?.handle ?? []));
      if (handles.size > 0) remember(handles);
      takeAll(taken.imports);
      notifyLeftOut(taken);
    },
    close(file) {
      const open = withoutFile(app.getState().workspace, file);
      const closed = app.getState().workspace.files.find(({ id }) => id === file);
      if (!open || !closed) return;
      editFiles(app, open, actLabel('files.step.closed', { name: closed.name }));
    },
    async takeExample(id) {
      try {
        const file = await loadExample(id);
        actions.take({ file, label: { kind: 'example', name: file.name }, origin: 'load.example' });
      } catch {
        actions.notify({ key: 'notice.no-example' });
      }
    },
    async takeConfig(file, name) {
      if (file.size > LARGEST_CONFIG) {
        const size = Math.ceil(file.size / MB);
        actions.notify({
          key: 'notice.too-large',
          values: { name, size, limit: LARGEST_CONFIG / MB },
        });
        return;
      }
      const bytes = await bytesOf(file, name);
      if (!bytes) return;
      lessonsOf(app).leave();
      const text = new TextDecoder().decode(bytes);
      const read = await reading(text);
      if (!read) actions.notify({ key: 'notice.no-part' });
      else if ('config' in read) app.configure(read.config);
      else openDialog('config', { name, text, errors: read.errors });
    },
    saveConfig() {
      const { config } = app.getState().workspace;
      download(newFile(configText(config), { name: CONFIG_FILE }));
      app.notify({ kind: 'downloaded', data: { name: CONFIG_FILE } });
    },
    async paste() {
      const text = await readClipboard();
      if (text === undefined) actions.notify({ key: 'notice.clipboard' });
      else actions.takeText(text, 'paste');
    },
    ...savingOf(app, commented, {
      kept: get,
      gaveOut,
      wrote: (written) => set({ written: new Map([...get().written, ...written]) }),
      remember,
      notify: (hint) => actions.notify(hint),
    }),
    async copy(text = present().text) {
      if (await copy(text)) app.notify({ kind: 'copied' });
      else actions.notify({ key: 'notice.clipboard.write' });
    },
    notify(hint) {
      set({ hint });
      if (hint) app.notify(undefined);
    },
  };
  return Object.assign(store, actions);
}
