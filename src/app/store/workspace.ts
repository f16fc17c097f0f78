/** The workspace as a pure reducer: files with their text, the history and the configuration. */

import { ChangeSet, type Encoding, type LineEnds, lineEndsOf, memo } from '../../engine/core.ts';
import type { Config, Fact } from '../../engine/index.ts';
import type { DiskPlace } from './files/disk.ts';
import {
  type Attribution,
  close,
  emptyHistory,
  type FileChange,
  type History,
  type Label,
  record,
  type TextSelection,
} from './history.ts';

export const FILE_SOURCES = ['example', 'lesson', 'user'] as const;

/** The properties of a file besides its text. */
export interface FileMeta {
  readonly name: string;
  /** The name is a placeholder until the engine is loaded, which reads a name from the text. */
  readonly unnamed?: true;
  /** It came as text and not as a file, so nobody has it elsewhere for certain. */
  readonly pasted?: true;
  readonly encoding: Encoding;
  /** The file has a byte-order mark, and is saved with it. */
  readonly mark: boolean;
  /** Why the text can't be edited: it isn't Unicode (`legacy`), or not text (`binary`). */
  readonly locked?: 'binary' | 'legacy';
  /** The text as it was opened. */
  readonly base: string;
  /** Where it came from. An unchanged example or lesson can be replaced without asking. */
  readonly source: (typeof FILE_SOURCES)[number];
  /** Where it is saved, if the browser lets the page write it. */
  readonly place?: DiskPlace;
}

export interface File extends FileMeta {
  /** Unique in the page. It stays when another file is loaded in its place. */
  readonly id: number;
  readonly text: string;
}

/** Which files are open, and which of them is shown. */
export interface Open {
  readonly files: readonly File[];
  /** Index of the file that is shown. */
  readonly active: number;
  /** The configuration, if it was opened together with the files. */
  readonly config?: Config;
  /** The facts about images, if some were opened together with the files. */
  readonly facts?: readonly Fact[];
}

export interface Workspace extends Open {
  readonly history: History<FileMeta, Open>;
  /** The configuration of the review. It isn't part of the history unless it was opened with files. */
  readonly config: Config;
  /**
   * What the user has brought about images and containers. It isn't part of the history unless it was opened with files.
   * Facts of a draft are checked where they are used.
   */
  readonly facts: readonly Fact[];
  readonly selection: TextSelection | undefined;
}

/** A change of the active file and of other files: the only way in which texts change. */
export interface Transaction {
  readonly changes: ChangeSet;
  /** Changes of further files, by their ids. */
  readonly also?: ReadonlyMap<number, ChangeSet>;
  readonly label: Label;
  /** Which act wrote and removed which part, when the transaction is of several acts. */
  readonly attribution?: Attribution;
  /** Dotted: `type`, `paste`, `fix.run-as-non-root`, `load.example`, `undo`. */
  readonly origin: string;
  readonly selection?: TextSelection;
  /** New properties of the file, if another file replaces it. */
  readonly meta?: FileMeta;
}

export type WorkspaceAction =
  | { readonly type: 'transact'; readonly transaction: Transaction }
  /** Opens and closes files: one step of the history. */
  | { readonly type: 'arrange'; readonly open: Open; readonly label: Label }
  /** Shows another file. Not a step of the history. */
  | { readonly type: 'activate'; readonly file: number }
  /** Gives a file the place where it was saved, and its name there. Not a step of the history. */
  | {
      readonly type: 'place';
      readonly file: number;
      readonly name: string;
      readonly place: DiskPlace;
    }
  /** Names a file that has a placeholder as its name. Not a step of the history. */
  | { readonly type: 'name'; readonly file: number; readonly name: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'select'; readonly selection: TextSelection }
  | { readonly type: 'configure'; readonly config: Config }
  | { readonly type: 'learn'; readonly facts: readonly Fact[] };

const metaOf = ({ text: _text, id: _id, ...meta }: File): FileMeta => meta;

let made = 0;

export function newFile(text: string, meta: Partial<FileMeta> & { readonly name: string }): File {
  const id = ++made;
  return { encoding: 'utf-8', mark: false, base: text, source: 'user', ...meta, id, text };
}

export function newWorkspace(file: File, config: Config): Workspace {
  return {
    files: [file],
    active: 0,
    history: emptyHistory,
    config,
    facts: [],
    selection: undefined,
  };
}

export const activeFile = (workspace: Workspace): File => workspace.files[workspace.active] as File;

/** The line ends of a file; memoized, because files are immutable. */
export const lineEndsIn = memo(({ text }: File): LineEnds => lineEndsOf(text));

/** Line ends that Monaco would change on its own, so the user chooses first; null if it keeps them. */
export const needsLineEnds = (file: File): LineEnds | null => {
  const ends = lineEndsIn(file);
  return ends === 'mixed' || ends === 'cr' ? ends : null;
};

export const canEdit = (file: File): boolean => !file.locked && needsLineEnds(file) === null;

/** @throws RangeError if a change is for a text of another length */
export function reduce(workspace: Workspace, action: WorkspaceAction): Workspace {
  switch (action.type) {
    case 'transact':
      return transact(workspace, action.transaction);
    case 'arrange':
      return arrange(workspace, action.open, action.label);
    case 'activate':
      return shown(workspace, action.file);
    case 'name':
      return named(workspace, action.file, action.name);
    case 'place':
      return placed(workspace, action);
    case 'undo': {
      const step = workspace.history.done.at(-1);
      if (!step) return workspace;
      const { done, undone } = workspace.history;
      const history = { done: done.slice(0, -1), undone: [...undone, step], open: false };
      if (step.files) return opened(workspace, step.files.after, step.files.before, history);
      const there = withParts(shown(workspace, step.file), step.also, 'inverse');
      return replace(there, step.inverse, step.meta?.before, history, step.selectionBefore);
    }
    case 'redo': {
      const step = workspace.history.undone.at(-1);
      if (!step) return workspace;
      const { done, undone } = workspace.history;
      const history = { done: [...done, step], undone: undone.slice(0, -1), open: false };
      if (step.files) return opened(workspace, step.files.before, step.files.after, history);
      const there = withParts(shown(workspace, step.file), step.also, 'changes');
      return replace(there, step.changes, step.meta?.after, history, undefined);
    }
    case 'select':
      // Moving the cursor doesn't end a step of typing; typing at another place does (see `record`).
      return { ...workspace, selection: action.selection };
    case 'configure':
      return { ...workspace, config: action.config };
    case 'learn':
      return { ...workspace, facts: action.facts };
  }
}

function named(workspace: Workspace, id: number, name: string): Workspace {
  const files = workspace.files.map((file) => {
    const { unnamed, ...rest } = file;
    return unnamed && file.id === id ? { ...rest, name } : file;
  });
  return { ...workspace, files };
}

function placed(
  workspace: Workspace,
  { file: id, name, place }: Extract<WorkspaceAction, { type: 'place' }>,
): Workspace {
  const files = workspace.files.map((file) => {
    const { unnamed: _, ...rest } = file;
    return file.id === id ? { ...rest, name, place } : file;
  });
  return { ...workspace, files };
}

/** The workspace with another file shown. */
function shown(workspace: Workspace, file: number): Workspace {
  const active = workspace.files.findIndex(({ id }) => id === file);
  if (active < 0 || active === workspace.active) return workspace;
  return { ...workspace, active, history: close(workspace.history), selection: undefined };
}

/** The workspace with other files open. A configuration that was chosen since then stays, and so do facts. */
function opened(
  workspace: Workspace,
  from: Open,
  to: Open,
  history: Workspace['history'],
): Workspace {
  const { files, active } = to;
  const config = workspace.config === from.config && to.config;
  const facts = workspace.facts === from.facts && to.facts;
  return {
    ...workspace,
    ...{ files, active, history, selection: undefined },
    ...(config && { config }),
    ...(facts && { facts }),
  };
}

function arrange(workspace: Workspace, after: Open, label: Label): Workspace {
  const { files, active, config, facts } = workspace;
  const before = {
    ...{ files, active },
    ...(after.config && { config }),
    ...(after.facts && { facts }),
  };
  const { id, text } = activeFile(workspace);
  const nothing = ChangeSet.empty(text.length);
  const history = record(close(workspace.history), {
    label,
    file: id,
    changes: nothing,
    inverse: nothing,
    selectionBefore: workspace.selection,
    files: { before, after },
  });
  return opened(workspace, before, after, history);
}

function transact(workspace: Workspace, transaction: Transaction): Workspace {
  const file = activeFile(workspace);
  const { changes, label, meta } = transaction;
  const also = workspace.files.flatMap(({ id, text }): FileChange[] => {
    const changeSet = transaction.also?.get(id);
    if (!changeSet || changeSet.empty || id === file.id) return [];
    return [{ label, file: id, changes: changeSet, inverse: changeSet.invert(text) }];
  });
  if (changes.empty && !meta && also.length === 0) return workspace;
  const history = label.kind === 'type' ? workspace.history : close(workspace.history);
  const step = {
    label,
    file: file.id,
    changes,
    inverse: changes.invert(file.text),
    selectionBefore: workspace.selection,
    ...(transaction.attribution && { attribution: transaction.attribution }),
    ...(meta && { meta: { before: metaOf(file), after: meta } }),
    ...(also.length > 0 && { also }),
  };
  const others = withParts(workspace, step.also, 'changes');
  return replace(others, changes, meta, record(history, step), transaction.selection);
}

/** The workspace after a step's changes of other files, or after undoing them. */
function withParts(
  workspace: Workspace,
  parts: readonly FileChange[] = [],
  way: 'changes' | 'inverse',
): Workspace {
  if (parts.length === 0) return workspace;
  const files = workspace.files.map((file) => {
    const part = parts.find((candidate) => candidate.file === file.id);
    return part ? { ...file, text: part[way].apply(file.text) } : file;
  });
  return { ...workspace, files };
}

function replace(
  workspace: Workspace,
  changes: ChangeSet,
  meta: FileMeta | undefined,
  history: History<FileMeta, Open>,
  selection: TextSelection | undefined,
): Workspace {
  const file = activeFile(workspace);
  const changed = { ...(meta ?? metaOf(file)), id: file.id, text: changes.apply(file.text) };
  return {
    ...workspace,
    files: workspace.files.map((other, i) => (i === workspace.active ? changed : other)),
    history,
    selection: selection ?? mapSelection(workspace.selection, changes),
  };
}

const mapSelection = (selection: TextSelection | undefined, changes: ChangeSet) =>
  selection && {
    anchor: changes.mapPos(selection.anchor),
    head: changes.mapPos(selection.head),
  };

/** The transaction that replaces the active file by another one. */
export function loading(
  workspace: Workspace,
  file: File,
  label: Label,
  origin: string,
): Transaction {
  return {
    changes: ChangeSet.diff(activeFile(workspace).text, file.text),
    label,
    origin,
    meta: metaOf(file),
    selection: { anchor: 0, head: 0 },
  };
}
