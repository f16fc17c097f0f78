/**
 * The half of the store that needs the engine. It reviews the text after each change, and has the fixes planned that
 * the form asks for, once what plans them has come as well. The results are in the state of the store.
 */
import {
  type ChangeSet,
  canBeRead,
  controlOf,
  controlsOver,
  type EditsModule,
  type FixNotes,
  filesOf,
  isGuess,
  loadEdits,
  loadRarer,
  type Memory,
  memoryOfClosed,
  needsRarer,
  type Plan,
  partOf,
  type Review,
  Reviewer,
  type Rule,
  ratingOf,
  registry,
  remembering,
  ruleStatesOf,
  type Steps,
  type ToggleRequest,
} from '../../engine/index.ts';
import { entriesIn, entriesOf, groupSteps } from '../../results/entries.ts';
import { type Analysis, blank, finished, isFullyRead } from '../view/analysis.ts';
import { byRule } from '../view/findings.ts';
import { gaugeOf } from '../view/gauge.ts';
import { fileScoreOf, workloadScore } from '../view/score.ts';
import { resolved, soundConfig } from '../view/settings.ts';
import { areAsRead, changesBeside, filesBeside, type OpenBeside } from './beside.ts';
import { openDialog } from './dialogs.ts';
import { edit, type PlannedTransaction } from './edit.ts';
import { explainDenial } from './files/explain-denial.ts';
import { suggestName } from './files/suggested-name.ts';
import { attributionOfFixes } from './history.ts';
import { type Reverting, revertFix } from './revert-fix.ts';
import { inSlices, type Run } from './slices.ts';
import type { AppState, Clock, EditResult, Notice, Reviewing, Store } from './store.ts';
import { activeFile, reduce, type Workspace } from './workspace.ts';

/** A toggle is planned at once, but for texts of so many characters, whose plan gives way after so long. */
const LONG_TEXT = 200_000;
const PLAN_MS = 50;

/** A review that takes longer than this shows its progress. */
const PROGRESS_MS = 100;

/**
 * The first review of a text lists its findings so far after this time. Each further update takes four times as
 * long as the one before, because drawing the list slows the review down.
 */
const LIST_MS = 40;

/** Reviews a store's text from now on. Drops settings of rules that no longer exist from a stored configuration. */
export function reviewing(store: Store, clock: Clock): Reviewing {
  const { getState: get, setState: set } = store;
  const { config } = get().workspace;
  if (soundConfig(config) !== config) {
    set({ workspace: reduce(get().workspace, { type: 'configure', config: soundConfig(config) }) });
  }
  let reviewer = reviewerFor(store, clock);
  let run: Run | undefined;
  /** Reviews the documents in full that `run` has only skimmed. */
  let rest: Run | undefined;
  /** The toggle whose plan takes long. */
  let planned: { readonly run: Run; readonly rule: string } | undefined;
  /** Edits that were asked for before the code that plans them has loaded, in this order. */
  let waiting: readonly Waiting[] = [];
  /** That code is loading. */
  let isComing = false;
  /** The last of these edits has opened a dialog, and isn't made before the user has answered. */
  let hasAsked = false;
  /** The review in the state is of a text that was replaced as a whole. */
  let other = false;
  /** The number of the last transaction that was reviewed, and the file that was shown after it. */
  let read = { count: -1, file: -1 };
  /** How many times the text was begun to be read. */
  let readings = 0;
  /** That something could not be loaded has been said. */
  let told = false;
  /** The analyses of the last review without skimmed documents. */
  let whole: AppState['analyses'] = new Map();
  /** What files held that were closed and that undo brings back. */
  const closed = new Map<number, Memory>();

  /**
   * Reviews the present text: at once if that is quick, otherwise in slices with progress. Documents without
   * anything to review are skimmed first, and read in full after the result is shown.
   */
  function analyse(start: 'now' | 'later'): void {
    run?.cancel();
    rest?.cancel();
    // The date ends suppressions, and a page may stay open for days.
    if (reviewer.env.today !== clock.today()) reviewer = reviewerFor(store, clock);
    name();
    const { files } = get().workspace;
    const { active } = get().workspace;
    const steps = prepared(reviewer.steps(files, 'skim'), active);
    readings++;
    other = isOther();
    let shownAt = clock.now();
    let wait = LIST_MS;
    let list = shownAt + wait;
    run = inSlices(steps, clock, start, {
      slice(progress) {
        const { analysis, workspace } = get();
        const now = clock.now();
        const unknown = other || analysis.review.documents.length === 0;
        if (unknown && progress < 1 && now >= list) {
          wait *= 4;
          list += wait;
          shownAt = now;
          set({ analysis: { ...analysis, progress, soFar: reviewer.soFar()[workspace.active] } });
          return;
        }
        // Without an earlier review there is nothing else to show, so the progress is shown at once.
        const first = !analysis.progress && analysis.review.documents.length === 0;
        if (!first && now < shownAt + PROGRESS_MS) return;
        shownAt = now;
        set({ analysis: { ...analysis, progress } });
      },
      done(reviews) {
        unlessGuess(reviews, () => {
          settle(reviews);
          if (reviews.every(isFullyRead)) return;
          const done = (all: readonly Review[]) => unlessGuess(all, () => settle(all));
          const all = prepared(reviewer.steps(files), active);
          rest = inSlices(all, clock, 'later', { done, failed });
        });
      },
      failed,
    });
  }

  /**
   * A guess is not shown: the text is being read until the kinds of other projects are here, and is read again then.
   * Where they can't be loaded, it says itself that nobody knows these kinds.
   */
  function unlessGuess(reviews: readonly Review[], show: () => void): void {
    if (!reviews.some(isGuess)) {
      show();
      return;
    }
    const reading = readings;
    set({ analysis: { ...get().analysis, progress: 1 } });
    loadRarer().then(
      // Another store may have loaded them first.
      (news) => (news || reading === readings) && configured(),
      () => {
        if (reading === readings) show();
        missing();
      },
    );
  }

  /** Whether the shown text was replaced as a whole since its last complete review. */
  function isOther(): boolean {
    const { last, workspace } = get();
    const before = read;
    read = { count: last.count, file: activeFile(workspace).id };
    if (read.file !== before.file) return false;
    return other || (read.count !== before.count && isWholeText(last.changes));
  }

  function failed(error: unknown): void {
    const { analysis } = get();
    set({
      analysis: { ...analysis, progress: undefined, soFar: undefined, failure: anonymous(error) },
    });
  }

  /** Stores the reviews of the files, in the order of the files. */
  function settle(reviews: readonly Review[]): void {
    const { workspace, analysis, analyses: before } = get();
    other = false;
    // Skimmed documents have no findings, so changes since the last review are measured against a complete one.
    const last = (id: number) => (before.has(id) ? (whole.get(id) ?? before.get(id)) : undefined);
    const analyses = new Map(
      workspace.files.map(({ id, base }, i) => {
        const own = last(id);
        const review = remembering(own?.review, reviews[i] as Review, base, closed.get(id));
        closed.delete(id);
        return [id, finished(own ?? blank(analysis), review)];
      }),
    );
    for (const [id, { review }] of before) {
      if (!analyses.has(id)) closed.set(id, memoryOfClosed(review));
    }
    if (closed.size > 0) {
      const back = filesIn(workspace.history);
      for (const id of closed.keys()) if (!back.has(id)) closed.delete(id);
    }
    if (reviews.every(isFullyRead)) whole = analyses;
    if (reviews.some(needsRarer)) {
      // Until then, some problems are missing, and marks of other tools suppress nothing.
      loadRarer().then((news) => news && configured(), missing);
    }
    set({ analyses, analysis: analyses.get(activeFile(workspace).id) as Analysis });
    askEdits();
  }

  /** What was reviewed stays. The next review asks for it once more; that it is missing is said once. */
  function missing(): void {
    if (!told) set({ notice: { kind: 'no-part' } });
    told = true;
  }

  function configured(): void {
    reviewer = reviewerFor(store, clock);
    analyse('now');
  }

  /** Names files that were pasted before the engine was loaded. */
  function name(): void {
    for (const { id, text, unnamed } of get().workspace.files) {
      if (!unnamed) continue;
      const action = { type: 'name', file: id, name: suggestName(text) } as const;
      set({ workspace: reduce(get().workspace, action) });
    }
  }

  function withEdits(act: (edits: EditsModule) => void, rule?: string, request?: string): void {
    const { edits } = get();
    if (edits) {
      act(edits);
      return;
    }
    if (request !== undefined && waiting.some((one) => one.request === request)) return;
    waiting = [...waiting, { act, rule, request }];
    set({ planning: 0, notice: undefined });
    askEdits();
  }

  /** Loads the code that plans edits. If it can't be loaded, that is said each time that an edit waits for it. */
  function askEdits(): void {
    if (isComing || get().edits) return;
    isComing = true;
    loadEdits().then(
      (edits) => {
        set({ edits, lacksEdits: false });
        const acts = takeWaiting();
        for (const [n, { act }] of acts.entries()) {
          hasAsked = false;
          act(edits);
          const next = acts[n + 1];
          if (!next) return;
          // Each on the text that the one before has left.
          planned?.run.finish();
          if (hasAsked) {
            set({ notice: stoppedNotice(next) });
            return;
          }
        }
      },
      () => {
        isComing = false;
        set({ lacksEdits: true });
        told &&= takeWaiting().length === 0;
        missing();
      },
    );
  }

  function takeWaiting(): typeof waiting {
    const all = waiting;
    waiting = [];
    if (all.length > 0) set({ planning: undefined });
    return all;
  }

  function toggle(request: ToggleRequest, written: () => void, told?: 'told'): void {
    // Before it had come, nothing could be said of what else is changed.
    const isTold = told !== undefined && get().edits !== undefined;
    const act = (edits: EditsModule) => planToggle(edits, request, written, isTold);
    withEdits(act, request.rule, JSON.stringify(request));
  }

  /** Plans at once; of a long text in slices, with the progress in the state and a way to stop. */
  function planToggle(
    edits: EditsModule,
    request: ToggleRequest,
    written: () => void,
    isTold: boolean,
  ): void {
    if (planned) return;
    let shownAt = clock.now();
    const over = () => {
      planned = undefined;
      if (get().planning !== undefined) set({ planning: undefined });
    };
    const run = inSlices(toggled(edits, request, over, isTold), clock, 'later', {
      slice(progress) {
        const { planning } = get();
        if (planning !== undefined && clock.now() < shownAt + PROGRESS_MS) return;
        shownAt = clock.now();
        set({ planning: progress, ...(planning === undefined && { notice: undefined }) });
      },
      done(result) {
        over();
        if (result === 'written') written();
      },
      failed(error) {
        over();
        failing(error);
      },
    });
    planned = { run, rule: request.rule };
    const { length } = activeFile(get().workspace).text;
    run.finish(length < LONG_TEXT ? undefined : PLAN_MS);
  }

  /** @param over called before anything is written, which would stop the plan otherwise */
  function* toggled(
    edits: EditsModule,
    request: ToggleRequest,
    over: () => void,
    isTold: boolean,
  ): Steps<EditResult> {
    const { rule, action, scope } = request;
    // Without a review of the present text the edit says that it waits for one.
    if (!store.catchUp()) return edit(store, () => undefined);
    const { analysis, workspace } = get();
    const { review } = analysis;
    const files = filesBeside(get());
    const last =
      action === 'clear' ? revertFix(workspace.history, activeFile(workspace).id, request) : null;
    const back =
      last && !last.changes.empty && (yield* clears(last.changes, request)) ? last : null;
    const own = back ? null : yield* edits.toggleSteps(review, registry, request, files);
    if (own && !isTold) {
      const notes = edits.reachOfPlan(filesOf([review], files), own);
      if (edits.goesFurther(notes)) {
        over();
        return asking(notes, files, () => store.toggle(request, 'told'));
      }
    }
    const { changes, also, places, ...rest } = own
      ? placesOf(own, files)
      : { ...(back as Reverting), places: 1 };
    const kind = action === 'secure' ? 'fix' : 'unfix';
    const { name } = activeFile(workspace);
    const unmarked = own?.unmarked.flatMap((guess) => edits.entriesFor(guess, name)) ?? [];
    const label = { kind, rule, scope, places } as const;
    const plan: PlannedTransaction = { ...rest, changes, also, label, toConfirm: unmarked };
    over();
    return edit(store, () => plan, { rule, partly: true });
  }

  /** Says what else would change; the user decides. */
  function asking(notes: FixNotes, files: readonly OpenBeside[], apply: () => void): EditResult {
    hasAsked = true;
    openDialog('reach', { notes, files, review: get().analysis.review, apply });
    return 'asks';
  }

  /** Nothing has been written: that happens at once, at the end. */
  function stop(): Notice | undefined {
    const [first] = takeWaiting();
    if (first) return stoppedNotice(first);
    if (!planned) return undefined;
    const { run, rule } = planned;
    run.cancel();
    planned = undefined;
    set({ planning: undefined });
    return { kind: 'stopped', rule };
  }

  function* fixAll(edits: EditsModule): Steps<EditResult> {
    // Without a review of the present text the edit says that it waits for one.
    if (!store.catchUp()) return edit(store, () => undefined);
    const { analysis } = get();
    const also = filesBeside(get());
    const { review } = analysis;
    const isSame = () => get().analysis.review === review && areAsRead(get(), also);
    try {
      const [hardened] = yield* edits.hardenSteps(
        [review],
        registry,
        edits.askedFor('usual'),
        also,
      );
      // Planned on another text, once somebody has typed in between: it begins again.
      if (!isSame()) return yield* fixAll(edits);
      const write = () =>
        edit(store, () => {
          if (!hardened) return undefined;
          const { changes, attributed, applied, toConfirm } = hardened;
          const rules = new Set(applied.map(({ rule }) => rule)).size;
          const attribution = attributionOfFixes(attributed);
          const others = changesBeside(also, hardened.also);
          return {
            changes,
            also: others,
            attribution,
            toConfirm,
            label: { kind: 'fix-all', rules },
          };
        });
      const notes = hardened && edits.reachOfHardened(filesOf([review], also), hardened);
      if (!notes || !edits.goesFurther(notes)) return write();
      return asking(notes, also, () => {
        // The dialog is above the page: nothing but another tab or the clock can have changed the text.
        if (isSame()) write();
        else store.notify({ kind: 'reading' });
      });
    } catch (error) {
      return failing(error);
    }
  }

  /**
   * Whether reverting the last fix makes the rule fail in the scope. It may still pass: another file may contain
   * what the rule asks for, or the fixed value may have moved out of the scope.
   */
  function* clears(changes: ChangeSet, { rule, scope }: ToggleRequest): Steps<boolean> {
    const { workspace, analysis } = get();
    const files = workspace.files.map(({ name, text }, i) => ({
      name,
      text: i === workspace.active ? changes.apply(text) : text,
    }));
    const after = (yield* reviewer.steps(files))[workspace.active] as Review;
    const unmet = (review: Review) =>
      controlOf(review, registry.byId.get(rule) as Rule, scope).bad.length;
    return unmet(after) > unmet(analysis.review);
  }

  /** Shows an error in a rule or a plan as the failure of the review. The text is unchanged. */
  function failing(error: unknown): EditResult {
    set({ analysis: { ...get().analysis, failure: anonymous(error) } });
    return 'nothing';
  }

  return {
    analyse,
    configured,
    finish(within) {
      run?.finish(within);
      rest?.finish(within);
    },
    withEdits,
    toggle,
    stop,
    fixAll,
    nameOf: suggestName,
    explains: (text) => explainDenial(get().edits, text),
  };
}

/** The files that some step back or forth can bring back. */
const filesIn = ({ done, undone }: Workspace['history']): ReadonlySet<number> =>
  new Set(
    [...done, ...undone].flatMap(({ files }) =>
      files ? [...files.before.files, ...files.after.files].map(({ id }) => id) : [],
    ),
  );

/** A plan with the number of places that it changes. */
const placesOf = (
  { changes, also, ops, added, declined, refusals }: Plan,
  files: readonly OpenBeside[],
) => ({
  changes,
  also: changesBeside(files, also),
  declined,
  refusals,
  // A key that gets another name gets its value there as well.
  places: Math.max(ops.filter(({ op }) => op !== 'rename').length + added.length, 1),
});

/** Whether a change replaces the whole text, such as a paste over a selection of everything. */
const isWholeText = ({ length, edits: [first] }: ChangeSet): boolean =>
  length > 0 && first?.from === 0 && first.to === length;

/**
 * A review that also computes what the page derives from each document and from the shown file. The results are
 * memoized, so drawing the page doesn't compute all of them at once.
 */
function* prepared(steps: Steps<Review[]>, shown: number): Steps<Review[]> {
  const reviews = yield* steps;
  for (const { documents, env } of reviews) {
    for (const { review, index } of documents) {
      yield* partOf(groupSteps(review, index), 1, 1);
      entriesIn(review, index);
      yield 1;
      for (const workload of review.workloads) if (workload.standards) workloadScore(workload);
      yield 1;
      for (const object of review.objects) {
        ruleStatesOf(object);
        yield 1;
        // Memoizes what it has to say about the band.
        ratingOf(object, review, env, registry);
        yield 1;
        // Memoizes the state of the controls for each object.
        controlsOver([{ document: index, review: object }], [], {});
        yield 1;
      }
    }
  }
  const review = reviews[shown];
  // Of what can't be read, earlier states count as well.
  if (review && canBeRead(review)) {
    const analysis = finished(blank({ review }), review);
    gaugeOf(analysis);
    yield 1;
    fileScoreOf(analysis);
    yield 1;
    byRule(entriesOf(review));
    yield 1;
  }
  return reviews;
}

/** An edit that waits for the code that plans it. */
interface Waiting {
  readonly act: (edits: EditsModule) => void;
  readonly rule: string | undefined;
  /** A toggle, to tell it from the same one pressed twice. */
  readonly request: string | undefined;
}

const stoppedNotice = ({ rule }: Waiting): Notice =>
  rule === undefined ? { kind: 'reading' } : { kind: 'stopped', rule };

/** An error for a bug report: its name and place, without the message, which may quote the manifest. */
function anonymous(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const [frame = ''] = error.stack?.match(/^\s+at .*$/m) ?? [];
  return `${error.name}${frame.replace(/^\s+/, ' ')}`;
}

function reviewerFor(store: Store, clock: Clock): Reviewer {
  const resolvedConfig = resolved(store.getState().workspace.config);
  const { settings, kubernetesVersion, policyVersion, toConfirm = [] } = resolvedConfig;
  const env = { kubernetesVersion, policyVersion, today: clock.today(), toConfirm };
  return new Reviewer(registry, env, settings);
}
