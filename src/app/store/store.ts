/**
 * The store: the workspace, its analysis, and the user's location. Every change of a text goes through `transact`,
 * which updates the analysis, the history and the editor.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { ChangeSet, type ProfileName, reviewTargetOf } from '../../engine/core.ts';
import type {
  Config,
  ControlScope,
  Data,
  EditsModule,
  Fact,
  Refusal,
  ToggleRequest,
} from '../../engine/index.ts';
import { type Analysis, blank, isReading, unread } from '../view/analysis.ts';
import { FIRST_CONFIG } from '../view/config.ts';
import type { StepId } from '../view/steps.ts';
import { takenOver } from './files/importing.ts';
import type { Label } from './history.ts';
import { type SliceClock as Slicing, systemClock as slicing, today } from './slices.ts';
import {
  activeFile,
  type File,
  loading,
  needsLineEnds,
  newWorkspace,
  type Open,
  reduce,
  type Transaction,
  type Workspace,
  type WorkspaceAction,
} from './workspace.ts';

/** A message to the user: what was done, with a button to undo it, or why nothing was done. */
export type Notice =
  | { readonly kind: 'done'; readonly label: Label }
  | { readonly kind: 'undone' | 'redone'; readonly label: Label }
  | { readonly kind: 'refused'; readonly rule: string; readonly refusal: Refusal }
  | { readonly kind: 'declined'; readonly rule: string }
  /** The container inherits the setting from its pod, so it can't be removed in the container alone. */
  | { readonly kind: 'inherited'; readonly rule: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly rule: string }
  /** Something else was done while its fix was planned, so that nothing of it was written. */
  | { readonly kind: 'stopped'; readonly rule: string }
  | { readonly kind: 'configured'; readonly profile: ProfileName }
  | { readonly kind: 'copied' | 'downloaded' | 'read-only' | 'reading'; readonly data?: Data }
  /** Files were written to disk, or are there as they are here. */
  | { readonly kind: 'saved' | 'same'; readonly names: readonly string[] }
  /** A part of the page could not be loaded. */
  | { readonly kind: 'no-part' };

/**
 * The result of an edit. `reading`: the text is still being reviewed. `locked`: a file cannot be edited. `refused`:
 * Kubernetes or the layout of the text forbids it.
 */
export type EditResult = 'written' | 'reading' | 'locked' | 'refused' | 'nothing' | 'asks';

export interface WorkspaceLocation {
  readonly step: StepId;
  readonly scope: ControlScope;
  /**
   * The scope that comes back, while another one is shown for a single row that was led to: once its fix is made, or
   * when the user goes on to another row, step or scope.
   */
  readonly back?: ControlScope | undefined;
  /** The rule of the open control. */
  readonly openRule: string | undefined;
  /** The pane that is shown on narrow screens. */
  readonly pane: 'findings' | 'wizard' | 'yaml';
  /** Lists only the findings that make this level fail, or those of the target. */
  readonly verdict: 'baseline' | 'restricted' | 'target' | undefined;
}

/** A place in the text that the editor is asked to show. A new object is a new request. */
export interface Reveal {
  readonly from: number;
  readonly to: number;
  readonly focus: boolean;
  /** The ranges to mark, if they are other ones than `from` to `to`; in the order of the text. */
  readonly marks?: readonly { readonly from: number; readonly to: number }[] | undefined;
}

export interface AppState {
  readonly workspace: Workspace;
  /** The analysis of the shown file. */
  readonly analysis: Analysis;
  /** The analyses of all files, by ID. Files are reviewed together, because they refer to each other's objects. */
  readonly analyses: ReadonlyMap<number, Analysis>;
  /** The code that plans edits, once it has loaded: right after the first findings. */
  readonly edits?: EditsModule | undefined;
  /** It could not be loaded. */
  readonly lacksEdits?: boolean;
  readonly location: WorkspaceLocation;
  readonly notice: Notice | undefined;
  /**
   * How far the plan of an edit is, from 0 to 1, while one takes long or waits for what plans it. Whatever else is done
   * stops it.
   */
  readonly planning?: number | undefined;
  readonly reveal: Reveal | undefined;
  /** The last transaction and a number that counts them: what the editor listens to. */
  readonly last: { readonly count: number; readonly changes: ChangeSet; readonly origin: string };
}

/** The open files with their history and analysis, and the user's location. */
export type Snapshot = Pick<AppState, 'workspace' | 'analysis' | 'analyses' | 'location'>;

export interface Clock extends Slicing {
  /** The local date, such as `2026-11-25`, on which suppressions may end. */
  readonly today: () => string;
}

const systemClock: Clock = {
  ...slicing,
  today,
};

/** The half of the store that needs the engine, which loads after the page: see `reviewing.ts`. */
export interface Reviewing extends Pick<ReviewActions, 'withEdits' | 'toggle'> {
  /** Starts a review of the present text, now or in a later task. */
  analyse(start: 'now' | 'later'): void;
  /** Finishes the running review at once. @param within the most milliseconds that it may take */
  finish(within?: number): void;
  /** Reviews the text again after a change of the configuration. */
  configured(): void;
  /** Stops the edits that are being planned, or wait for that. @returns the notice of it; undefined if none was */
  stop(): Notice | undefined;
  /** A file name for a text. */
  nameOf(text: string): string;
  /** Explains a message of a cluster. @returns false if the text is something else */
  explains(text: string): boolean;
}

interface WriteActions {
  transact(transaction: Transaction): void;
  /** Opens and closes files; one undo step. */
  arrange(open: Open, label: Label): void;
}

interface TextActions {
  undo(): void;
  redo(): void;
  /** Replaces the shown file; one undo step. */
  load(file: File, label: Label, origin: string): void;
  /** Shows another of the open files. */
  activate(file: number): void;
  /** Gives a file with mixed line ends one kind of line end, which makes it editable. */
  setLineEnds(eol: '\n' | '\r\n'): void;
}

interface ReviewActions {
  /** Changes the configuration of the review. No text changes. */
  configure(config: Config): void;
  /** Changes what is known of images and containers. No text changes, and this isn't a step of the history. */
  learn(facts: readonly Fact[]): void;
  /**
   * Calls back with the code that plans edits: at once, or when it has loaded, unless the user does something else first.
   * @param rule for the notice of that
   */
  withEdits(act: (edits: EditsModule) => void, rule?: string): void;
  /**
   * Writes or removes the secure value of a rule in a scope. Another one that is being planned goes on instead; one that
   * waits for the code that plans edits is followed by this one.
   * Where it would change other objects, shared values or comments, a dialog says so first.
   * @param seen the user has read that already
   */
  toggle(request: ToggleRequest, seen?: 'told' | 'literally'): void;
  /** Stops the edits that are being planned. Nothing of them has been written. */
  stop(): void;
  /**
   * Replaces all open files and their history, and returns what was open. This isn't a step of the history,
   * because no file changes.
   */
  swapWorkspace(next: Pick<Snapshot, 'workspace' | 'location'> & Partial<Snapshot>): Snapshot;
  /**
   * Finishes the review of the present text if that is quick, so a fix can be planned on it.
   * @param within the most milliseconds that it may take, where the caller knows how many
   * @returns false if the review of a long text is still running
   */
  catchUp(within?: number): boolean;
}

interface LocationActions {
  select(anchor: number, head: number): void;
  go(location: Partial<WorkspaceLocation>): void;
  show(from: number, to: number, focus?: boolean, marks?: Reveal['marks']): void;
  notify(notice: Notice | undefined): void;
}

export interface Store extends StoreApi<AppState>, TextActions, ReviewActions, LocationActions {
  /** Connects the engine, which reviews the text from now on. */
  reviewWith(engine: (store: Store, clock: Clock) => Reviewing): void;
  /** Undefined until the engine is loaded. */
  reviewing(): Reviewing | undefined;
}

/** The store as `edit.ts` and the editors see it, which alone write texts. */
export interface WritableStore extends Store, WriteActions {}

export const writable = (store: Store): WritableStore => store as WritableStore;

/**
 * How long an edit may wait for the review of a text that takes longer than others. On a busy machine that is
 * any text that was just opened.
 */
const CATCH_UP_MS = 100;

/** A store with a first file, without DOM or editor. It reviews nothing until `reviewWith` is called. */
export function createAppStore(
  first: File,
  config: Config = FIRST_CONFIG,
  clock: Clock = systemClock,
): WritableStore {
  const state = createStore<AppState>()(() => ({
    workspace: newWorkspace(first, config),
    analysis: unread(reviewTargetOf(config), clock.today()),
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
  let reviewing: Reviewing | undefined;
  const connected = () => reviewing;
  const store: WritableStore = Object.assign(state, {
    ...textActs(state, connected),
    ...reviewActs(state, connected),
    ...locationActs(state),
    reviewWith(engine: (store: Store, clock: Clock) => Reviewing) {
      if (reviewing) return;
      reviewing = engine(store, clock);
      reviewing.analyse('now');
    },
    reviewing: connected,
  });
  return store;
}

type Connected = () => Reviewing | undefined;

/** What changes the text, or which files are open. */
function textActs({ getState: get, setState: set }: StoreApi<AppState>, connected: Connected) {
  function dispatch(action: WorkspaceAction, changeSet: ChangeSet, origin: string): void {
    const before = get();
    const workspace = reduce(before.workspace, action);
    if (workspace === before.workspace) return;
    // A plan is for the text as it was.
    const stopped = connected()?.stop();
    const [old, now] = [activeFile(before.workspace), activeFile(workspace)];
    const same = old.id === now.id;
    // For the editor, a switch to another file is a change of the whole text.
    const changes = same ? changeSet : ChangeSet.diff(old.text, now.text);
    set({ workspace, last: { count: before.last.count + 1, changes, origin } });
    if (!same) {
      const location = { ...before.location, scope: {}, back: undefined, verdict: undefined };
      set({ location, analysis: before.analyses.get(now.id) ?? blank(before.analysis) });
    } else if (old.text !== now.text && (old.base !== now.base || old.name !== now.name)) {
      // Another file was loaded in its place, so the analysis is not an earlier state of this file.
      const analyses = new Map(before.analyses);
      analyses.delete(now.id);
      set({ analyses, analysis: blank(before.analysis) });
    }
    if (workspace.config !== before.workspace.config) connected()?.configured();
    else connected()?.analyse(isTyped(origin) ? 'later' : 'now');
    if (stopped) set({ notice: stopped });
  }

  /** No change of the shown text. */
  const unchanged = () => ChangeSet.empty(activeFile(get().workspace).text.length);

  const acts: TextActions & WriteActions = {
    transact(given) {
      const meta = given.meta ?? takenOver(activeFile(get().workspace), given);
      const transaction = meta ? { ...given, meta } : given;
      dispatch({ type: 'transact', transaction }, transaction.changes, transaction.origin);
    },
    undo() {
      // While an edit is being planned, undo takes that back.
      if (connected()?.stop()) return;
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
    load(file, label, origin) {
      acts.transact(loading(get().workspace, file, label, origin));
      const fresh = { scope: {}, back: undefined, openRule: undefined, verdict: undefined };
      set({ location: { ...get().location, ...fresh } });
    },
    arrange(open, label) {
      dispatch({ type: 'arrange', open, label }, unchanged(), 'arrange');
    },
    activate(file) {
      dispatch({ type: 'activate', file }, unchanged(), 'activate');
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
      acts.transact({ changes, label: { kind: 'line-ends' }, origin: 'line-ends' });
    },
  };
  return acts;
}

/** What needs a review, or begins one. */
const reviewActs = (
  { getState: get, setState: set }: StoreApi<AppState>,
  connected: Connected,
): ReviewActions => ({
  configure(next) {
    connected()?.stop();
    set({ workspace: reduce(get().workspace, { type: 'configure', config: next }) });
    connected()?.configured();
    set({ notice: { kind: 'configured', profile: reviewTargetOf(next).profile } });
  },
  learn(facts) {
    connected()?.stop();
    set({ workspace: reduce(get().workspace, { type: 'learn', facts }) });
    connected()?.analyse('now');
  },
  withEdits: (act, rule) => connected()?.withEdits(act, rule),
  toggle: (request, seen) => connected()?.toggle(request, seen),
  stop: () => void connected()?.stop(),
  swapWorkspace(next) {
    connected()?.stop();
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
    if (next.workspace.config === workspace.config) connected()?.analyse('now');
    else connected()?.configured();
    return { workspace, analysis, analyses, location };
  },
  catchUp(within = isReading(get()) ? CATCH_UP_MS : undefined) {
    connected()?.finish(within);
    return upToDate(get());
  },
});

/** What the user looks at, and what the page says. */
const locationActs = ({ getState: get, setState: set }: StoreApi<AppState>): LocationActions => ({
  select(anchor, head) {
    set({ workspace: reduce(get().workspace, { type: 'select', selection: { anchor, head } }) });
  },
  go(location) {
    set({ location: wentTo(get().location, location) });
  },
  show(from, to, focus = false, marks) {
    set({ reveal: { from, to, focus, marks } });
  },
  notify(notice) {
    set({ notice });
  },
});

/** Where one is after going on. A scope that was shown for one row is left with it. */
function wentTo(before: WorkspaceLocation, next: Partial<WorkspaceLocation>): WorkspaceLocation {
  const stays =
    'back' in next ||
    before.back === undefined ||
    (!('scope' in next) &&
      (next.step ?? before.step) === before.step &&
      (!('openRule' in next) || next.openRule === before.openRule));
  if (stays) return { ...before, ...next };
  return { ...before, scope: before.back, back: undefined, ...next };
}

/** True if the review is of the present text, so a fix can be planned on it. */
export const upToDate = ({ workspace, analysis }: AppState): boolean =>
  analysis.progress === undefined && analysis.review.text === activeFile(workspace).text;

/** Edits of a key press. The review runs later, so that the next frame doesn't wait for it. */
export const isTyped = (origin: string): boolean => /^(?:type|paste|cut)$/.test(origin);
