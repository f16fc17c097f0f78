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
import { activeFile, newFile } from './workspace.ts';

/** A sentence that says why something did not work. */
export interface Hint {
  readonly key: MessageKey;
  readonly values?: Values;
}

export interface ShellState extends SavedCopies {
  readonly hint: Hint | undefined;
}

interface Opening {
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
  paste(): Promise<void>;
}

interface Configs {
  /** Reads a configuration. If it has errors, a dialog lists them and nothing changes. */
  takeConfig(file: Blob, name: string): Promise<void>;
  /** Downloads the present configuration. */
  saveConfig(): void;
}

interface Hints extends StoreApi<ShellState> {
  readonly notify: (hint: Hint | undefined) => void;
}

export interface PageShell extends Hints, Opening, Configs, Saving {
  /** Copies the manifest, or another text such as a command. */
  copy(text?: string): Promise<void>;
}

const MB = 1024 * 1024;

/** Far more than all settings of all rules: reading a longer configuration would block the page. */
const LARGEST_CONFIG = MB;

/** @param commented whether YAML is saved with a provenance comment now */
export function createShell(app: Store, commented: () => boolean = () => false): PageShell {
  const store = createStore<ShellState>()(() => ({
    hint: undefined,
    saved: new Map(),
    written: new Map(),
  }));
  // A newer notice of the store replaces the hint.
  app.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) store.setState({ hint: undefined });
  });
  const shell: Hints = Object.assign(store, {
    notify(hint: Hint | undefined) {
      store.setState({ hint });
      if (hint) app.notify(undefined);
    },
  });
  const configs = configsOf(app, shell);
  return Object.assign(shell, {
    ...openingOf(app, shell, configs),
    ...configs,
    ...savingOf(app, shell, commented),
    async copy(text = activeFile(app.getState().workspace).text) {
      if (await copy(text)) app.notify({ kind: 'copied' });
      else shell.notify({ key: 'notice.clipboard.write' });
    },
  });
}

/** What opens files and texts. Some of what is opened is a configuration. */
function openingOf(app: Store, shell: Hints, configs: Configs): Opening {
  const opening: Opening = {
    take(imported) {
      takeAll(app, shell, [imported]);
    },
    answer(choice, imports) {
      const [first] = imports;
      if (!first) return;
      if (choice === 'replace') replaceBy(app, imports);
      if (choice === 'beside') {
        const files = imports.map(({ file }) => file);
        editFiles(app, beside(app.getState().workspace, files), openedLabel(files));
      }
      if (choice === 'append') {
        const appended = appending(activeFile(app.getState().workspace), first);
        edit(app, () => appended, { from: 'text' });
        const { anchor } = appended.selection;
        app.show(anchor, anchor);
      }
    },
    takeText(text, kind) {
      if (text.trim() === '') shell.notify({ key: 'notice.clipboard.empty' });
      else opening.take(fromText(text, kind, app.reviewing()?.nameOf(text)));
    },
    async pick(folder, otherwise) {
      const handles = await pickedToOpen(folder);
      if (!handles) return otherwise();
      if (handles.length > 0) await opening.takeFiles(chosenFiles(handles), 'open');
    },
    async takeFiles(given, kind) {
      let all: readonly Given[];
      try {
        all = await given;
      } catch {
        shell.notify({ key: 'files.none' });
        return;
      }
      if (await offersWorkspace(all)) return;
      const isConfig = ({ name }: Given) => name.split('/').at(-1)?.toLowerCase() === CONFIG_FILE;
      const config = all.find(isConfig);
      if (config) await configs.takeConfig(config.file, config.name);
      const files = all.filter((file) => !isConfig(file));
      if (files.length === 0) return;
      const taken = await takeIn(files, kind);
      const handles = new Set(files.flatMap(({ found }) => found?.folder ?? found?.handle ?? []));
      if (handles.size > 0) remember(shell, handles);
      takeAll(app, shell, taken.imports);
      notifyLeftOut(shell, taken);
    },
    close(file) {
      const { workspace } = app.getState();
      const open = withoutFile(workspace, file);
      const closed = workspace.files.find(({ id }) => id === file);
      if (!open || !closed) return;
      editFiles(app, open, actLabel('files.step.closed', { name: closed.name }));
    },
    async takeExample(id) {
      try {
        const file = await loadExample(id);
        opening.take({ file, label: { kind: 'example', name: file.name }, origin: 'load.example' });
      } catch {
        shell.notify({ key: 'notice.no-example' });
      }
    },
    async paste() {
      const text = await readClipboard();
      if (text === undefined) shell.notify({ key: 'notice.clipboard' });
      else opening.takeText(text, 'paste');
    },
  };
  return opening;
}

/** Asks first if work would be lost. */
function takeAll(app: Store, shell: Hints, imports: readonly FileImport[]): void {
  shell.setState({ hint: undefined });
  // Imports never replace the file of a lesson.
  lessonsOf(app).leave();
  const { workspace } = app.getState();
  const [first] = imports;
  if (!first || (imports.length === 1 && app.reviewing()?.explains(first.file.text))) return;
  const free = imports.length === 1 ? mayReplace(activeFile(workspace)) : mayReplaceAll(workspace);
  if (free) replaceBy(app, imports);
  else openDialog('import', imports);
}

/** One file replaces the shown one, several replace all. */
function replaceBy(app: Store, imports: readonly FileImport[]): void {
  const [first] = imports;
  if (imports.length === 1 && first) {
    app.load(first.file, first.label, first.origin);
    app.notify(undefined);
  } else {
    const files = imports.map(({ file }) => file);
    editFiles(app, inPlaceOfAll(files), openedLabel(files));
  }
}

/** Shows why files were left out; of several reasons, the most important one. */
function notifyLeftOut(
  { notify }: Hints,
  { imports, unreadable, tooLarge, passedOver, hasMore }: Taken,
): void {
  const [large] = tooLarge;
  const [name = ''] = unreadable;
  if (hasMore) notify({ key: 'files.too-many', values: { n: MOST_FILES } });
  else if (large) notify(tooLargeHint(large.name, large.size, LARGEST));
  else if (name) notify({ key: 'notice.unreadable', values: { name } });
  else if (imports.length === 0) notify({ key: 'files.none' });
  else if (passedOver > 0) notify({ key: 'files.passed-over', values: { n: passedOver } });
}

const tooLargeHint = (name: string, size: number, limit: number): Hint => ({
  key: 'notice.too-large',
  values: { name, size: Math.ceil(size / MB), limit: limit / MB },
});

/** Remembers what can be opened again, if the user wants that. */
function remember({ notify }: Hints, handles: Iterable<Handle>): void {
  import('./files/recent.ts')
    .then(({ rememberRecent }) => rememberRecent(handles))
    .catch(() => notify({ key: 'notice.no-part' }));
}

/** What reads and downloads configurations. */
const configsOf = (app: Store, { notify }: Hints): Configs => ({
  async takeConfig(file, name) {
    if (file.size > LARGEST_CONFIG) {
      notify(tooLargeHint(name, file.size, LARGEST_CONFIG));
      return;
    }
    let bytes: ArrayBuffer;
    try {
      bytes = await file.arrayBuffer();
    } catch {
      // A folder that was dropped like a file can't be read.
      notify({ key: 'notice.unreadable', values: { name } });
      return;
    }
    lessonsOf(app).leave();
    const text = new TextDecoder().decode(bytes);
    const read = await import('../view/settings.ts').then(
      ({ readConfig }) => readConfig(text),
      () => undefined,
    );
    if (!read) notify({ key: 'notice.no-part' });
    else if ('config' in read) app.configure(read.config);
    else openDialog('config', { name, text, errors: read.errors });
  },
  saveConfig() {
    const { config } = app.getState().workspace;
    download(newFile(configText(config), { name: CONFIG_FILE }));
    app.notify({ kind: 'downloaded', data: { name: CONFIG_FILE } });
  },
});
