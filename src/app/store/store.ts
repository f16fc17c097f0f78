/**
 * The store: the workspace, what is derived from its text, and where the user is. Every change of
 * text goes through `transact`, so analysis, history and the editor cannot miss one.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ChangeSet, type ProfileName, targetOf } from '../../engine/core.ts';
import type { Config, ControlScope, Data, Refusal, ToggleRequest } from '../../engine/index.ts';
import { type Analysis, blank, isReading, unread } from '../view/analysis.ts';
import { FIRST_CONFIG } from '../view/config.ts';
import type { StepId } from '../view/steps.ts';
import { takenOver } from './files/importing.ts';
import type { Label } from './history.ts';
import { type Clock as Slicing, systemClock as slicing, today } from './slices.ts';
import {
  type Action,
  activeFile,
  type File,
  loading,
  needsLineEnds,
  newWorkspace,
  type Open,
  reduce,
  type Transaction,
  type Workspace,
} from './workspace.ts';

/** What the user is told: what was done, with a button to undo it, or why nothing was done. */
export type Notice =
  | { readonly kind: 'done'; readonly label: Label }
  | { readonly kind: 'undone' | 'redone'; readonly label: Label }
  | { readonly kind: 'refused'; readonly rule: string; readonly refusal: Refusal }
  | { readonly kind: 'declined'; readonly rule: string }
  /** A container inherits the setting from its pod, so that it cannot be removed in the container alone. */
  | { readonly kind: 'inherited'; readonly rule: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly rule: string }
  | { readonly kind: 'configured'; readonly profile: ProfileName }
  | { readonly kind: 'copied' | 'downloaded' | 'read-only' | 'reading'; readonly data?: Data };

/**
 * What came of an edit. `reading`: the text is still being reviewed. `locked`: a file cannot be edited. `refused`:
 * Kubernetes or the layout of the text forbids it.
 */
export type EditResult = 'written' | 'reading' | 'locked' | 'refused' | 'nothing';

export interface WorkspaceLocation {
  readonly step: StepId;
  readonly scope: ControlScope;
  /** The control that is open, by rule. */
  readonly openRule: string | undefined;
  /** Which pane is shown where only one fits. */
  readonly pane: 'findings' | 'wizard' | 'yaml';
  /** Only findings behind the failing checks of this level are listed, or the target’s own. */
  readonly verdict: 'baseline' | 'restricted' | 'target' | undefined;
}

/** A place in the text that the editor is asked to show. A new object is a new request. */
export interface Reveal {
  readonly from: number;
  readonly to: number;
  readonly focus: boolean;
  /** What is to be marked, where that is more than the place itself; in the order of the text. */
  readonly marks?: readonly { readonly from: number; readonly to: number }[] | undefined;
}

export interface AppState {
  readonly workspace: Workspace;
  /** Of the file that is shown. */
  readonly analysis: Analysis;
  /** Of every file, by its id. They are reviewed together: what one refers to may stand in another. */
  readonly analyses: ReadonlyMap<number, Analysis>;
  readonly location: WorkspaceLocation;
  readonly notice: Notice | undefined;
  readonly reveal: Reveal | undefined;
  /** The last transaction and a number that counts them: what the editor listens to. */
  readonly last: { readonly count: number; readonly changes: ChangeSet; readonly origin: string };
}

/** The open files with their history, what is known of them, and where the user is. */
export type Snapshot = Pick<AppState, 'workspace' | 'analysis' | 'analyses' | 'location'>;

export interface Clock extends Slicing {
  /** Today where the user is, as `2026-11-25`: suppressions end. */
  readonly today: () => string;
}

const systemClock: Clock = {
  ...slicing,
  today,
};

export type Store = StoreApi<AppState> & Actions;

/** The half of the store that needs the engine, which arrives after the page: see `reviewing.ts`. */
export interface Reviewing {
  /** Reads the present text: from now on, or as a task of its own. */
  analyse(start: 'now' | 'later'): void;
  /** Reads what is left of it at once, for at most so many milliseconds. */
  finish(within?: number): void;
  /** Reads it for the present configuration, which is another one than before. */
  configured(): void;
  toggle(request: ToggleRequest): void;
  fixAll(): EditResult;
  /** The name that a text without one gets. */
  nameOf(text: string): string;
  /** Explains a text that is a message of a cluster; false when it is something else. */
  explains(text: string): boolean;
}

export interface Actions {
  /** Takes the engine in: from now on text is read, whatever has become of it meanwhile. */
  reviewWith(engine: (store: Store, clock: Clock) => Reviewing): void;
  /** What needs the engine; undefined until it is here. */
  reviewing(): Reviewing | undefined;
  transact(transaction: Transaction): void;
  undo(): void;
  redo(): void;
  select(anchor: number, head: number): void;
  /** Reviews for another configuration from now on. No text changes. */
  configure(config: Config): void;
  /** Makes a rule's setting secure in a scope, or takes it away again. */
  toggle(request: ToggleRequest): void;
  /** Applies every fix that breaks nothing or hardly ever does, as one step. */
  fixAll(): EditResult;
  /** Puts a file in place of the present one; one undo step. */
  load(file: File, label: Label, origin: string): void;
  /** Opens and closes files; one undo step. */
  arrange(open: Open, label: Label): void;
  /** Shows another of the open files. */
  activate(file: number): void;
  /**
   * Puts other files with their own history in place of all that is open, and returns what was open. The history
   * gets no step: nothing of either is changed.
   */
  swapWorkspace(next: Pick<Snapshot, 'workspace' | 'location'> & Partial<Snapshot>): Snapshot;
  /** Gives a file with mixed line ends one kind, so that it can be edited. */
  setLineEnds(eol: '\n' | '\r\n'): void;
  /**
   * Sees to it that the review speaks of the present text, before something is planned on it. False while a
   * long text is being read, which is shown.
   */
  catchUp(): boolean;
  go(location: Partial<WorkspaceLocation>): void;
  show(from: number, to: number, focus?: boolean, marks?: Reveal['marks']): void;
  notify(notice: Notice | undefined): void;
}

/**
 * How long an edit may wait for the review of a text that takes longer than others. On a busy machine that is
 * any text that was just opened.
 */
const CATCH_UP_MS = 100;

/** A store over a first file. Nothing else is created: no DOM, no editor. It reads once it is asked to. */
export function createAppStore(
  first: File,
  config: Config = FIRST_CONFIG,
  clock: Clock = systemClock,
): Store {
  let reviewing: Reviewing | undefined;
  const store = createStore<AppState>()(() => ({
    workspace: newWorkspace(first, config),
    analysis: unread(targetOf(config), clock.today()),
    analyses: new Map(),
    location: {
      step: 'start',
      scope: {},
      openRule: undefined,
      pane: 'findings',
      verdict: undefined,
    },
    notice: undefined,
    reveal: undefined,
    last: { count: 0, changes: ChangeSet.empty(first.text.length), origin: 'load' },
  }));
  const { getState: get, setState: set } = store;

  function dispatch(action: Action, own: ChangeSet, origin: string): void {
    const before = get();
    const workspace = reduce(before.workspace, action);
    if (workspace === before.workspace) return;
    const [old, now] = [activeFile(before.workspace), activeFile(workspace)];
    const same = old.id === now.id;
    // For an editor, another file in front is a change of the whole text.
    const changes = same ? own : ChangeSet.diff(old.text, now.text);
    set({ workspace, last: { count: before.last.count + 1, changes, origin } });
    if (!same) {
      const location = { ...before.location, scope: {}, verdict: undefined };
      set({ location, analysis: before.analyses.get(now.id) ?? blank(before.analysis) });
    } else if (old.text !== now.text && (old.base !== now.base || old.name !== now.name)) {
      // What was known of another file is no earlier state of this one.
      const analyses = new Map(before.analyses);
      analyses.delete(now.id);
      set({ analyses, analysis: blank(before.analysis) });
    }
    if (workspace.config !== before.workspace.config) reviewing?.configured();
    else reviewing?.analyse(isTyped(origin) ? 'later' : 'now');
  }

  const actions: Actions = {
    reviewWith(engine) {
      if (reviewing) return;
      reviewing = engine(whole, clock);
      reviewing.analyse('now');
    },
    reviewing: () => reviewing,
    transact(given) {
      const meta = given.meta ?? takenOver(activeFile(get().workspace), given);
      const transaction = meta ? { ...given, meta } : given;
      dispatch({ type: 'transact', transaction }, transaction.changes, transaction.origin);
    },
    undo() {
      const step = get().workspace.history.done.at(-1);
      if (!step) return;
      dispatch({ type: 'undo' }, step.inverse, 'undo');
      set({ notice: { kind: 'undone', label: step.label } });
    },
    redo() {
      const step = get().workspace.history.undone.at(-1);
      if (!step) return;
      dispatch({ type: 'redo' }, step.changes, 'redo');
      set({ notice: { kind: 'redone', label: step.label } });
    },
    select(anchor, head) {
      set({ workspace: reduce(get().workspace, { type: 'select', selection: { anchor, head } }) });
    },
    configure(next) {
      set({ workspace: reduce(get().workspace, { type: 'configure', config: next }) });
      reviewing?.configured();
      set({ notice: { kind: 'configured', profile: targetOf(next).profile } });
    },
    toggle: (request) => reviewing?.toggle(request),
    fixAll: () => reviewing?.fixAll() ?? 'reading',
    load(file, label, origin) {
      actions.transact(loading(get().workspace, file, label, origin));
      set({ location: { ...get().location, scope: {}, openRule: undefined, verdict: undefined } });
    },
    arrange(open, label) {
      const { length } = activeFile(get().workspace).text;
      dispatch({ type: 'arrange', open, label }, ChangeSet.empty(length), 'arrange');
    },
    activate(file) {
      const { length } = activeFile(get().workspace).text;
      dispatch({ type: 'activate', file }, ChangeSet.empty(length), 'activate');
    },
    swapWorkspace(next) {
      const { workspace, analysis, analyses, location, last } = get();
      const [old, now] = [activeFile(workspace), activeFile(next.workspace)];
      set({
        analysis: blank(analysis),
        analyses: new Map(),
        ...next,
        notice: undefined,
        reveal: undefined,
        last: {
          count: last.count + 1,
          changes: ChangeSet.diff(old.text, now.text),
          origin: 'swap',
        },
      });
      if (next.workspace.config === workspace.config) reviewing?.analyse('now');
      else reviewing?.configured();
      return { workspace, analysis, analyses, location };
    },
    setLineEnds(eol) {
      const file = activeFile(get().workspace);
      if (needsLineEnds(file) === null) return;
      const changes = ChangeSet.of(
        file.text.length,
        [...file.text.matchAll(/\r\n|\n|\r/g)]
          .filter((match) => match[0] !== eol)
          .map((match) => ({ from: match.index, to: match.index + match[0].length, insert: eol })),
      );
      actions.transact({ changes, label: { kind: 'line-ends' }, origin: 'line-ends' });
    },
    catchUp() {
      reviewing?.finish(isReading(get()) ? CATCH_UP_MS : undefined);
      return upToDate(get());
    },
    go(location) {
      set({ location: { ...get().location, ...location } });
    },
    show(from, to, focus = false, marks) {
      set({ reveal: { from, to, focus, marks } });
    },
    notify(notice) {
      set({ notice });
    },
  };

  const whole = Object.assign(store, actions);
  return whole;
}

/** True when the review speaks of the present text, so that a fix may be planned on it. */
export const upToDate = ({ workspace, analysis }: AppState): boolean =>
  analysis.progress === undefined && analysis.review.text === activeFile(workspace).text;

/** Edits that are made in the handler of a key: the next frame must not wait for a review. */
export const isTyped = (origin: string): boolean => /^(?:type|paste|cut)$/.test(origin);
