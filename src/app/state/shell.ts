/** The frame's own state: what waits for an answer, what to tell beside the store, what is saved. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ConfigError, readConfig } from '../../engine/index.ts';
import type { MessageKey, Values } from '../../i18n/index.ts';
import { CONFIG_FILE, configText } from './config.ts';
import { type ExampleId, loadExample } from './examples.ts';
import { appending, fromBytes, fromText, type Intake, LARGEST, mayReplace } from './intake.ts';
import { copy, download, readClipboard } from './output.ts';
import type { Store } from './store.ts';
import { activeFile, newFile } from './workspace.ts';

/** A sentence about something that did not go as asked. */
export interface Hint {
  readonly key: MessageKey;
  readonly values?: Values;
}

export interface ShellState {
  /** Came in while there was text to lose; a dialog asks what to do. */
  readonly pending: Intake | undefined;
  /** A configuration that could not be taken in, and why. */
  readonly refused: RefusedConfig | undefined;
  readonly hint: Hint | undefined;
  /** The text that was downloaded last. */
  readonly saved: string | undefined;
  readonly shortcuts: boolean;
  /** What manifests are reviewed for, as a sheet: where the header has no room for pickers. */
  readonly target: boolean;
}

export interface RefusedConfig {
  readonly name: string;
  readonly text: string;
  readonly errors: readonly ConfigError[];
}

export interface ShellActions {
  /** Takes text or a file in: at once, or after asking when something would be lost. */
  take(intake: Intake): void;
  answer(choice: 'replace' | 'append' | 'cancel'): void;
  takeText(text: string, kind: 'paste' | 'drop'): void;
  takeFiles(files: readonly Blob[], names: readonly string[], kind: 'open' | 'drop'): Promise<void>;
  takeExample(id: ExampleId): Promise<void>;
  /** Takes a configuration in; with errors nothing changes, and a dialog names them. */
  takeConfig(file: Blob, name: string): Promise<void>;
  dismissConfig(): void;
  /** Downloads the configuration that is in force. */
  saveConfig(): void;
  paste(): Promise<void>;
  save(): void;
  /** Copies the manifest, or a text of the page such as an error or a command. */
  copy(text?: string): Promise<void>;
  tell(hint: Hint | undefined): void;
  openShortcuts(open: boolean): void;
  openTarget(open: boolean): void;
}

export type Shell = StoreApi<ShellState> & ShellActions;

const MB = 1024 * 1024;

export function createShell(app: Store): Shell {
  const store = createStore<ShellState>()(() => ({
    pending: undefined,
    refused: undefined,
    hint: undefined,
    saved: undefined,
    shortcuts: false,
    target: false,
  }));
  const { getState: get, setState: set } = store;
  const present = () => activeFile(app.getState().workspace);

  // A newer notice of the store is what counts now.
  app.subscribe(({ notice }, before) => {
    if (notice && notice !== before.notice) set({ hint: undefined });
  });

  function load({ file, label, origin }: Intake): void {
    app.load(file, label, origin);
    app.tell(undefined);
    set({ saved: undefined });
  }

  async function bytesOf(file: Blob, name: string): Promise<Uint8Array | undefined> {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      // A folder can be dropped like a file, and is noticed only now.
      actions.tell({ key: 'notice.unreadable', values: { name } });
      return undefined;
    }
  }

  const actions: ShellActions = {
    take(intake) {
      set({ hint: undefined });
      if (mayReplace(present())) load(intake);
      else set({ pending: intake });
    },
    answer(choice) {
      const { pending } = get();
      set({ pending: undefined });
      if (!pending) return;
      if (choice === 'replace') load(pending);
      if (choice === 'append') {
        const transaction = appending(present(), pending);
        app.transact(transaction);
        app.tell({ kind: 'done', label: transaction.label });
        const { anchor } = transaction.selection ?? { anchor: 0 };
        app.show(anchor, anchor);
      }
    },
    takeText(text, kind) {
      if (text.trim() === '') actions.tell({ key: 'notice.clipboard.empty' });
      else actions.take(fromText(text, kind));
    },
    async takeFiles(files, names, kind) {
      const [file] = files;
      const [name = ''] = names;
      if (!file) return;
      if (name.toLowerCase() === CONFIG_FILE) return actions.takeConfig(file, name);
      if (file.size > LARGEST) {
        const size = Math.ceil(file.size / MB);
        actions.tell({ key: 'notice.too-large', values: { name, size, limit: LARGEST / MB } });
        return;
      }
      const bytes = await bytesOf(file, name);
      if (!bytes) return;
      actions.take(fromBytes(name, bytes, kind));
      if (files.length > 1) {
        actions.tell({ key: 'notice.several', values: { n: files.length, name } });
      }
    },
    async takeExample(id) {
      try {
        const file = await loadExample(id);
        actions.take({ file, label: { kind: 'example', name: file.name }, origin: 'load.example' });
      } catch {
        actions.tell({ key: 'notice.no-example' });
      }
    },
    async takeConfig(file, name) {
      const bytes = await bytesOf(file, name);
      if (!bytes) return;
      const text = new TextDecoder().decode(bytes);
      const read = readConfig(text);
      if ('config' in read) app.configure(read.config);
      else set({ refused: { name, text, errors: read.errors } });
    },
    dismissConfig() {
      set({ refused: undefined });
    },
    saveConfig() {
      const { config } = app.getState().workspace;
      download(newFile(configText(config), { name: CONFIG_FILE }));
      app.tell({ kind: 'downloaded', data: { name: CONFIG_FILE } });
    },
    async paste() {
      const text = await readClipboard();
      if (text === undefined) actions.tell({ key: 'notice.clipboard' });
      else actions.takeText(text, 'paste');
    },
    save() {
      const file = present();
      if (file.locked) {
        actions.tell({ key: 'header.download.locked' });
        return;
      }
      download(file);
      set({ saved: file.text });
      app.tell({ kind: 'downloaded', data: { name: file.name } });
    },
    async copy(text = present().text) {
      if (await copy(text)) app.tell({ kind: 'copied' });
      else actions.tell({ key: 'notice.clipboard.write' });
    },
    tell(hint) {
      set({ hint });
      if (hint) app.tell(undefined);
    },
    openShortcuts(open) {
      set({ shortcuts: open });
    },
    openTarget(open) {
      set({ target: open });
    },
  };
  return Object.assign(store, actions);
}
