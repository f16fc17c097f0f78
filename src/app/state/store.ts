/**
 * The store: the workspace, what is derived from its text, and where the user is. Every change of
 * text goes through `transact`, so analysis, history and the editor cannot miss one.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  askedFor,
  type Category,
  ChangeSet,
  type Config,
  controlOf,
  type Data,
  hardenAsked,
  type Plan,
  type ProfileName,
  plan,
  type Refusal,
  type Review,
  Reviewer,
  type Rule,
  registry,
  type Scope,
  type Wish,
} from '../../engine/index.ts';
import { type Analysis, finished } from './analysis.ts';
import { FIRST_CONFIG } from './config.ts';
import type { Label } from './history.ts';
import { resolved } from './settings.ts';
import { takeBack } from './take-back.ts';
import {
  type Action,
  activeFile,
  canEdit,
  type File,
  loading,
  needsLineEnds,
  newWorkspace,
  type Open,
  reduce,
  type Transaction,
  type Workspace,
} from './workspace.ts';

/** Something to tell: what was done, with undo, or why nothing was. */
export type Notice =
  | { readonly kind: 'done'; readonly label: Label }
  | { readonly kind: 'undone' | 'redone'; readonly label: Label }
  | { readonly kind: 'refused'; readonly rule: string; readonly refusal: Refusal }
  | { readonly kind: 'declined'; readonly rule: string }
  /** One container cannot let go of what the whole pod has. */
  | { readonly kind: 'inherited'; readonly rule: string; readonly line: number }
  | { readonly kind: 'nothing'; readonly rule: string }
  | { readonly kind: 'configured'; readonly profile: ProfileName }
  | { readonly kind: 'copied' | 'downloaded' | 'read-only'; readonly data?: Data };

export type StepId = 'start' | Category | 'download';

export interface Place {
  readonly step: StepId;
  readonly scope: Scope;
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
}

export interface AppState {
  readonly workspace: Workspace;
  /** Of the file that is shown. */
  readonly analysis: Analysis;
  /** Of every file, by its id. They are reviewed together: what one refers to may stand in another. */
  readonly analyses: ReadonlyMap<number, Analysis>;
  readonly place: Place;
  readonly notice: Notice | undefined;
  readonly reveal: Reveal | undefined;
  /** The last transaction and a number that counts them: what the editor listens to. */
  readonly last: { readonly count: number; readonly changes: ChangeSet; readonly origin: string };
}

export interface Clock {
  /** Milliseconds, for slicing long work only. */
  readonly now: () => number;
  /** Runs later, giving way to the page. Returns a function that calls it off. */
  readonly later: (work: () => void) => () => void;
  /** Today where the user is, as `2026-11-25`: suppressions end. */
  readonly today: () => string;
}

const SLICE_MS = 12;

const systemClock: Clock = {
  now: () => performance.now(),
  later: (work) => {
    const id = setTimeout(work, 0);
    return () => clearTimeout(id);
  },
  // Sweden writes dates as ISO 8601 does.
  today: () => new Date().toLocaleDateString('sv-SE'),
};

export type Store = StoreApi<AppState> & Actions;

export interface Actions {
  transact(transaction: Transaction): void;
  undo(): void;
  redo(): void;
  select(anchor: number, head: number): void;
  /** Reviews for something else from now on. No text changes. */
  configure(config: Config): void;
  /** Makes a rule's setting secure in a scope, or takes it away again. */
  toggle(wish: Wish): void;
  /** Applies every fix that breaks nothing or hardly ever does, as one step. */
  fixAll(): void;
  /** Puts a file in place of the present one; one undo step. */
  load(file: File, label: Label, origin: string): void;
  /** Opens and closes files; one undo step. */
  arrange(open: Open, label: Label): void;
  /** Shows another of the open files. */
  activate(file: number): void;
  /** Gives a file with mixed line ends one kind, so that it can be edited. */
  setLineEnds(eol: '\n' | '\r\n'): void;
  go(place: Partial<Place>): void;
  show(from: number, to: number, focus?: boolean): void;
  tell(notice: Notice | undefined): void;
}

/** A store over a first file. Nothing else is created: no DOM, no editor. */
export function createAppStore(
  first: File,
  config: Config = FIRST_CONFIG,
  clock: Clock = systemClock,
): Store {
  let reviewer = reviewerFor(config, clock.today());
  let cancel: (() => void) | undefined;
  const nothing = (): Analysis => ({
    review: reviewer.review(''),
    progress: 0,
    lastValid: new Map(),
    failure: undefined,
  });

  const store = createStore<AppState>()(() => ({
    workspace: newWorkspace(first, config),
    analysis: nothing(),
    analyses: new Map(),
    place: {
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

  /** Reads the present text: at once when that is quick, else in slices with progress. */
  function analyse(): void {
    cancel?.();
    cancel = undefined;
    const { workspace } = get();
    // A page may stay open for days.
    if (reviewer.env.today !== clock.today()) {
      reviewer = reviewerFor(workspace.config, clock.today());
    }
    const steps = reviewer.steps(workspace.files.map(({ text }) => text));
    const slice = (): void => {
      const until = clock.now() + SLICE_MS;
      try {
        for (;;) {
          const step = steps.next();
          if (step.done) {
            settle(step.value);
            return;
          }
          if (clock.now() > until) {
            set({ analysis: { ...get().analysis, progress: step.value } });
            cancel = clock.later(slice);
            return;
          }
        }
      } catch (error) {
        set({ analysis: { ...get().analysis, progress: undefined, failure: anonymous(error) } });
      }
    };
    slice();
  }

  /** Takes over what the reviewer says of the files, in their order. */
  function settle(reviews: readonly Review[]): void {
    const { workspace, analyses: before } = get();
    const analyses = new Map(
      workspace.files.map(({ id }, i) => [
        id,
        finished(before.get(id) ?? nothing(), reviews[i] as Review),
      ]),
    );
    set({ analyses, analysis: analyses.get(activeFile(workspace).id) as Analysis });
  }

  function dispatch(action: Action, own: ChangeSet, origin: string): void {
    const before = get();
    const workspace = reduce(before.workspace, action);
    if (workspace === before.workspace) return;
    const [old, now] = [activeFile(before.workspace), activeFile(workspace)];
    const same = old.id === now.id;
    // To who shows the text, another file in front is a change of all of it.
    const changes = same ? own : ChangeSet.diff(old.text, now.text);
    set({ workspace, last: { count: before.last.count + 1, changes, origin } });
    if (!same) {
      const place = { ...before.place, scope: {}, verdict: undefined };
      set({ place, analysis: before.analyses.get(now.id) ?? nothing() });
    } else if (old.text !== now.text && (old.base !== now.base || old.name !== now.name)) {
      // What was known of another file is no earlier state of this one.
      const analyses = new Map(before.analyses);
      analyses.delete(now.id);
      set({ analyses, analysis: nothing() });
    }
    analyse();
  }

  const actions: Actions = {
    transact(transaction) {
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
      reviewer = reviewerFor(next, clock.today());
      set({ workspace: reduce(get().workspace, { type: 'configure', config: next }) });
      analyse();
      set({ notice: { kind: 'configured', profile: resolved(next).profile } });
    },
    toggle(wish) {
      const { workspace, analysis } = get();
      if (!upToDate(get())) return;
      if (!canEdit(activeFile(workspace))) return set({ notice: { kind: 'read-only' } });
      guard(() => {
        if (wish.action === 'clear') {
          const changes = takeBack(
            workspace.history,
            activeFile(workspace).id,
            wish.rule,
            wish.scope,
          );
          if (changes && !changes.empty && clears(changes, wish)) {
            return apply({ changes, ops: [], added: [], declined: [], refusals: [] }, wish);
          }
        }
        apply(plan(analysis.review, registry, wish), wish);
      });
    },
    fixAll() {
      if (!upToDate(get()) || !canEdit(activeFile(get().workspace))) return;
      guard(() => {
        const { analysis, analyses, workspace } = get();
        const { id } = activeFile(workspace);
        const also = [...analyses].flatMap(([file, other]) => (file === id ? [] : [other]));
        const [hardened] = hardenAsked(
          [analysis.review],
          registry,
          askedFor('usual'),
          also.map(({ review }) => review),
        );
        if (!hardened || hardened.changes.empty) return;
        const { changes, applied } = hardened;
        const rules = new Set(applied.map(({ rule }) => rule)).size;
        const label: Label = { kind: 'fix-all', rules };
        actions.transact({ changes, label, origin: 'fix.all' });
        set({ notice: { kind: 'done', label } });
      });
    },
    load(file, label, origin) {
      actions.transact(loading(get().workspace, file, label, origin));
      set({ place: { ...get().place, scope: {}, openRule: undefined, verdict: undefined } });
    },
    arrange(open, label) {
      const { length } = activeFile(get().workspace).text;
      dispatch({ type: 'arrange', open, label }, ChangeSet.empty(length), 'arrange');
    },
    activate(file) {
      const { length } = activeFile(get().workspace).text;
      dispatch({ type: 'activate', file }, ChangeSet.empty(length), 'activate');
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
    go(place) {
      set({ place: { ...get().place, ...place } });
    },
    show(from, to, focus = false) {
      set({ reveal: { from, to, focus } });
    },
    tell(notice) {
      set({ notice });
    },
  };

  /**
   * Whether taking the last fix back leaves the rule unmet where it was asked for, and not met in some
   * other way. Other files may meet it as well, and what stood in the scope then may stand elsewhere now.
   */
  function clears(changes: ChangeSet, { rule, scope }: Wish): boolean {
    const { workspace, analysis } = get();
    const texts = workspace.files.map(({ text }, i) =>
      i === workspace.active ? changes.apply(text) : text,
    );
    const after = reviewer.reviewAll(texts)[workspace.active] as Review;
    const unmet = (review: Review) =>
      controlOf(review, registry.byId.get(rule) as Rule, scope).bad.length;
    return unmet(after) > unmet(analysis.review);
  }

  /** A fault in a rule or in planning is told; the text stays, and so does everything else. */
  function guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      set({ analysis: { ...get().analysis, failure: anonymous(error) } });
    }
  }

  function apply({ changes, ops, added, declined, refusals }: Plan, wish: Wish): void {
    const [refusal] = refusals;
    if (!changes.empty) {
      const label: Label = {
        kind: wish.action === 'secure' ? 'fix' : 'unfix',
        rule: wish.rule,
        scope: wish.scope,
        places: Math.max(ops.length + added.length, 1),
      };
      actions.transact({ changes, label, origin: `${label.kind}.${wish.rule}` });
      set({ notice: { kind: 'done', label } });
    }
    if (refusal) set({ notice: { kind: 'refused', rule: wish.rule, refusal } });
    else if (changes.empty) {
      set({ notice: { kind: declined.length > 0 ? 'declined' : 'nothing', rule: wish.rule } });
    }
  }

  analyse();
  return Object.assign(store, actions);
}

/** An error for a bug report: what and where, but not its message, which may quote the manifest. */
function anonymous(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const [frame = ''] = error.stack?.match(/^\s+at .*$/m) ?? [];
  return `${error.name}${frame.replace(/^\s+/, ' ')}`;
}

function reviewerFor(config: Config, today: string): Reviewer {
  const { settings, kubernetesVersion, policyVersion } = resolved(config);
  return new Reviewer(registry, { kubernetesVersion, policyVersion, today }, settings);
}

/** True when the review speaks of the present text, so that a fix may be planned on it. */
export const upToDate = ({ workspace, analysis }: AppState): boolean =>
  analysis.progress === undefined && analysis.review.text === activeFile(workspace).text;
