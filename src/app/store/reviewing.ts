/**
 * The half of the store that needs the engine. It reviews the text after each change, and has the fixes planned that
 * the form asks for, once what plans them has come as well. The results are in the state of the store.
 */
import {
  type ChangeSet,
  type CountedSteps,
  canBeRead,
  controlOf,
  controlsOver,
  type EditsModule,
  type FixNotes,
  filesOf,
  knowledgeFor,
  loadEdits,
  loadFacts,
  loadKnowledge,
  type Memory,
  memoryOfClosed,
  type Plan,
  type Review,
  Reviewer,
  type Rule,
  ratingOf,
  registry,
  remembering,
  ruleStatesOf,
  type Steps,
  type ToggleRequest,
  uncounted,
} from '../../engine/index.ts';
import { entriesIn, entriesOf, groupSteps } from '../../results/entries.ts';
import { late } from '../late.ts';
import { type Analysis, blank, finished, isFullyRead } from '../view/analysis.ts';
import { byRule } from '../view/findings.ts';
import { gaugeOf } from '../view/gauge.ts';
import { fileScoreOf, workloadScore } from '../view/score.ts';
import { resolved, soundConfig } from '../view/settings.ts';
import { areAsRead, changesBeside, filesBeside, hardenedPlan, type OpenBeside } from './beside.ts';
import { isChartSource } from './chart-source.ts';
import { isDialogOpen, openDialog } from './dialogs.ts';
import { edit, type PlannedTransaction } from './edit.ts';
import { suggestName } from './files/suggested-name.ts';
import { type Reverting, revertFix } from './revert-fix.ts';
import { inSlices, type Run } from './slices.ts';
import type { AppState, Clock, EditResult, Notice, Reviewing, Store } from './store.ts';
import { activeFile, type File, reduce, type Workspace } from './workspace.ts';

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

/** Knows what facts about images come to. It loads before the first review with facts, or when a user brings some. */
export const factsEngine = late(loadFacts);

/** Reviews a store's text from now on. Drops settings of rules that no longer exist from a stored configuration. */
export function reviewing(store: Store, clock: Clock): Reviewing {
  const { getState: get, setState: set } = store;
  const { config } = get().workspace;
  if (soundConfig(config) !== config) {
    set({ workspace: reduce(get().workspace, { type: 'configure', config: soundConfig(config) }) });
  }
  const missing = missingParts(store);
  const loop = reviewLoop(store, clock, missing, () => lateFixes.load());
  const toggles = togglePlans(store, clock, loop.steps);
  const lateFixes = lateEdits(store, missing, toggles.finish);
  return {
    analyse: loop.analyse,
    configured: loop.configured,
    finish: loop.finish,
    withEdits: (act, rule) => lateFixes.use({ act, rule }),
    toggle(request, seen) {
      // Before the edits had loaded, nothing could be said of what else is changed.
      const isTold = seen !== undefined && get().edits !== undefined;
      if (request.action === 'secure' && seen !== 'literally' && isChartSource(get())) {
        const { rule, value } = request;
        openDialog('chart', {
          ...{ rule, value },
          literally: () => store.toggle(request, 'literally'),
        });
        return;
      }
      const act = (edits: EditsModule) => toggles.plan(edits, request, isTold);
      lateFixes.use({ act, rule: request.rule, request: JSON.stringify(request) });
    },
    stop: () => lateFixes.stop() ?? toggles.stop(),
    nameOf: suggestName,
    explains: (text) => explainDenial(get().edits, text),
  };
}

/** Loads what the files need beside the engine, so that they can be reviewed at once. */
export const loadTables = (store: Store): Promise<void> => loadKnowledge(lackingTables(store));

const lackingTables = ({ getState }: Store) =>
  getState().workspace.files.flatMap(({ text }) => knowledgeFor(text));

/** @param again says it again, since something waited for it */
type Missing = (again?: boolean) => void;

/** Says that a part of the page can't be loaded: once, because each review asks for it again. */
function missingParts({ setState }: Store): Missing {
  let wasShown = false;
  return (again = false) => {
    if (again || !wasShown) setState({ notice: { kind: 'no-part' } });
    wasShown = true;
  };
}

/**
 * Reviews the text at once if that is quick, otherwise in slices with progress.
 * @param settled called after each review
 */
function reviewLoop(store: Store, clock: Clock, missing: Missing, settled: () => void) {
  const { getState: get, setState: set } = store;
  const replaced = replacedText(store);
  const analysesFrom = remembered(store);
  let reviewer = reviewerFor(store, clock);
  const reviewed = { facts: get().workspace.facts };
  let run: Run | undefined;
  /** Reviews the documents in full that `run` has only skimmed. */
  let rest: Run | undefined;
  /** How many times the text was begun to be read. */
  let readings = 0;

  /** What only few texts need is loaded first. */
  function analyse(start: 'now' | 'later'): void {
    run?.cancel();
    rest?.cancel();
    // The date ends suppressions, and a page may stay open for days.
    if (reviewer.env.today !== clock.today() || reviewed.facts !== get().workspace.facts) renew();
    nameFiles(store);
    const isReplaced = replaced.isReplaced();
    const reading = ++readings;
    const tables = lackingTables(store);
    const learns = get().workspace.facts.length > 0 && !factsEngine.here();
    if (tables.length === 0 && !learns) {
      read(start, isReplaced);
      return;
    }
    set({ analysis: { ...get().analysis, progress: 0 } });
    Promise.all([loadKnowledge(tables), learns && factsEngine.load()]).then(
      () => {
        if (reading !== readings) return;
        // It may have read documents when the tables could not be loaded.
        renew();
        read('now', isReplaced);
      },
      () => {
        // Without its row, a kind says itself that nobody knows it.
        if (reading === readings) read('now', isReplaced);
        missing();
      },
    );
  }

  function renew(): void {
    reviewer = reviewerFor(store, clock);
    reviewed.facts = get().workspace.facts;
  }

  /**
   * Reviews the text with the tables that are loaded. Documents without anything to review are skimmed first, and read
   * in full after the result is shown.
   */
  function read(start: 'now' | 'later', isReplaced: boolean): void {
    const { files, active } = get().workspace;
    const stepsOf = (mode?: 'skim') => prepared(reviewer.steps(files, mode), active);
    run = inSlices(stepsOf('skim'), clock, start, {
      slice: showProgress(store, clock, reviewer, isReplaced),
      done(reviews) {
        settle(reviews);
        if (reviews.every(isFullyRead)) return;
        rest = inSlices(stepsOf(), clock, 'later', { done: settle, failed });
      },
      failed,
    });
  }

  /** Stores the reviews of the files, in the order of the files. */
  function settle(reviews: readonly Review[]): void {
    replaced.settle();
    const analyses = analysesFrom(reviews);
    set({ analyses, analysis: analyses.get(activeFile(get().workspace).id) as Analysis });
    settled();
  }

  function failed(error: unknown): void {
    const failure = anonymous(error);
    set({ analysis: { ...get().analysis, progress: undefined, soFar: undefined, failure } });
  }

  function configured(): void {
    renew();
    analyse('now');
  }

  return {
    analyse,
    configured,
    finish(within?: number): void {
      run?.finish(within);
      rest?.finish(within);
    },
    /** Reviews other texts with the same settings. */
    steps: (files: readonly Pick<File, 'name' | 'text'>[]) => reviewer.steps(files),
  };
}

/** What shows how far a review is. Of a text that nothing is shown of yet, it lists the findings so far as well. */
function showProgress(store: Store, clock: Clock, reviewer: Reviewer, isReplaced: boolean) {
  const { getState: get, setState: set } = store;
  let shownAt = clock.now();
  let wait = LIST_MS;
  let list = shownAt + wait;
  return (progress: number): void => {
    const { analysis, workspace } = get();
    const now = clock.now();
    const unknown = isReplaced || analysis.review.documents.length === 0;
    if (unknown && progress < 1 && now >= list) {
      wait *= 4;
      list += wait;
      shownAt = now;
      set({ analysis: { ...analysis, progress, soFar: reviewer.soFar()[workspace.active] } });
      return;
    }
    // Without an earlier review there is nothing else to show, so the progress is shown at once.
    const isMore = !analysis.progress && progress !== analysis.progress;
    const first = isMore && analysis.review.documents.length === 0;
    if (!first && now < shownAt + PROGRESS_MS) return;
    shownAt = now;
    set({ analysis: { ...analysis, progress } });
  };
}

/** Whether the shown text was replaced as a whole since its last complete review. */
function replacedText({ getState }: Store) {
  let isReplaced = false;
  /** The number of the last transaction that was reviewed, and the file that was shown after it. */
  let reviewed = { count: -1, file: -1 };
  return {
    isReplaced(): boolean {
      const { last, workspace } = getState();
      const before = reviewed;
      reviewed = { count: last.count, file: activeFile(workspace).id };
      const isNew = reviewed.count !== before.count && isWholeText(last.changes);
      isReplaced = reviewed.file === before.file && (isReplaced || isNew);
      return isReplaced;
    },
    settle(): void {
      isReplaced = false;
    },
  };
}

/** Turns reviews into the analyses of the files, which remember what these files held before. */
function remembered({ getState }: Store) {
  /** The analyses of the last review without skimmed documents. */
  let whole: AppState['analyses'] = new Map();
  /** What files held that were closed and that undo brings back. */
  const closed = new Map<number, Memory>();
  return (reviews: readonly Review[]): AppState['analyses'] => {
    const { workspace, analysis, analyses: before } = getState();
    // Skimmed documents have no findings, so changes since the last review are measured against a complete one.
    const last = (id: number) => (before.has(id) ? (whole.get(id) ?? before.get(id)) : undefined);
    const analyses = new Map(
      workspace.files.map(({ id, base }, i) => {
        const earlier = last(id);
        const review = remembering(earlier?.review, reviews[i] as Review, base, closed.get(id));
        closed.delete(id);
        return [id, finished(earlier ?? blank(analysis), review)];
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
    return analyses;
  };
}

/** Names files that were pasted before the engine was loaded. */
function nameFiles({ getState: get, setState: set }: Store): void {
  for (const { id, text, unnamed } of get().workspace.files) {
    if (!unnamed) continue;
    const action = { type: 'name', file: id, name: suggestName(text) } as const;
    set({ workspace: reduce(get().workspace, action) });
  }
}

/** An edit that waits for the code that plans it. */
interface Waiting {
  readonly act: (edits: EditsModule) => void;
  readonly rule: string | undefined;
  /** A toggle, to tell it from the same one pressed twice. */
  readonly request?: string;
}

const stoppedNotice = ({ rule }: Waiting): Notice =>
  rule === undefined ? { kind: 'reading' } : { kind: 'stopped', rule };

/**
 * The code that plans edits, and the edits that were asked for before it has loaded, in this order.
 * @param finish finishes the toggle that is being planned
 */
function lateEdits(store: Store, missing: Missing, finish: () => void) {
  const { getState: get, setState: set } = store;
  let waiting: readonly Waiting[] = [];
  let isLoading = false;

  /** Loads that code. If it can't be loaded, that is said each time that an edit waits for it. */
  function load(): void {
    if (isLoading || get().edits) return;
    isLoading = true;
    loadEdits().then(make, () => {
      isLoading = false;
      set({ lacksEdits: true });
      missing(take().length > 0);
    });
  }

  /** Makes the edits that wait, up to one that asks the user first. */
  function make(edits: EditsModule): void {
    set({ edits, lacksEdits: false });
    for (const [n, next] of take().entries()) {
      // Each on the text that the one before has left.
      if (n > 0) finish();
      if (n > 0 && isDialogOpen('reach')) {
        set({ notice: stoppedNotice(next) });
        return;
      }
      next.act(edits);
    }
  }

  function take(): readonly Waiting[] {
    const all = waiting;
    waiting = [];
    if (all.length > 0) set({ planning: undefined });
    return all;
  }

  return {
    load,
    use(next: Waiting): void {
      const { edits } = get();
      if (edits) {
        next.act(edits);
        return;
      }
      if (next.request && waiting.some(({ request }) => request === next.request)) return;
      waiting = [...waiting, next];
      set({ planning: 0, notice: undefined });
      load();
    },
    stop(): Notice | undefined {
      const [first] = take();
      return first && stoppedNotice(first);
    },
  };
}

/** Plans toggles, one at a time. Nothing is written before the end of a plan, so that it can be stopped. */
function togglePlans(store: Store, clock: Clock, stepsOf: ReviewSteps) {
  const { getState: get, setState: set } = store;
  /** The toggle whose plan takes long. */
  let planned: { readonly run: Run; readonly rule: string } | undefined;

  function over(): void {
    planned = undefined;
    if (get().planning !== undefined) set({ planning: undefined });
  }

  function* write(
    edits: EditsModule,
    request: ToggleRequest,
    isTold: boolean,
  ): CountedSteps<EditResult> {
    // Without a review of the present text the edit says that it waits for one.
    if (!store.catchUp()) return edit(store, () => undefined);
    const { review } = get().analysis;
    const files = filesBeside(get());
    const back = yield* takenBack(get(), request, stepsOf);
    const plan = back ? null : yield* edits.toggleSteps(review, registry, request, files);
    // Before anything is written, which would stop the plan.
    over();
    const notes = plan && !isTold && edits.reachOfPlan(filesOf([review], files), plan);
    if (notes && edits.goesFurther(notes)) {
      return asking(store, notes, files, () => store.toggle(request, 'told'));
    }
    const writing: Omit<PlannedTransaction, 'label'> & { readonly places: number } = plan
      ? placesOf(plan, files)
      : { ...(back as Reverting), places: 1 };
    const { places, ...changes } = writing;
    const { rule, action, scope } = request;
    const label = { kind: action === 'secure' ? 'fix' : 'unfix', rule, scope, places } as const;
    const { name } = activeFile(get().workspace);
    const toConfirm = plan?.unmarked.flatMap((guess) => edits.entriesFor(guess, name)) ?? [];
    return edit(store, () => ({ ...changes, label, toConfirm }), { rule, partly: true });
  }

  return {
    /** Plans at once; of a long text in slices, with the progress in the state and a way to stop. */
    plan(edits: EditsModule, request: ToggleRequest, isTold: boolean): void {
      if (planned) return;
      let shownAt = clock.now();
      const run = inSlices(write(edits, request, isTold), clock, 'later', {
        slice(progress) {
          const { planning } = get();
          if (planning !== undefined && clock.now() < shownAt + PROGRESS_MS) return;
          shownAt = clock.now();
          set({ planning: progress, ...(planning === undefined && { notice: undefined }) });
        },
        done(result) {
          over();
          const { location } = get();
          if (result !== 'written' || request.rule !== location.openRule || !location.back) return;
          set({ location: { ...location, scope: location.back, back: undefined } });
        },
        failed(error) {
          over();
          failing(store, error);
        },
      });
      planned = { run, rule: request.rule };
      const { length } = activeFile(get().workspace).text;
      run.finish(length < LONG_TEXT ? undefined : PLAN_MS);
    },
    finish(): void {
      planned?.run.finish();
    },
    stop(): Notice | undefined {
      if (!planned) return undefined;
      const { run, rule } = planned;
      run.cancel();
      over();
      return { kind: 'stopped', rule };
    },
  };
}

type ReviewSteps = (files: readonly Pick<File, 'name' | 'text'>[]) => CountedSteps<Review[]>;

/**
 * The last fix of the rule in the scope, reverted, if that clears the rule. The rule may still pass: another file may
 * contain what it asks for, or the fixed value may have moved out of the scope.
 */
function* takenBack(
  { workspace, analysis: { review } }: AppState,
  request: ToggleRequest,
  stepsOf: ReviewSteps,
): Steps<Reverting | null> {
  if (request.action !== 'clear') return null;
  const { active, history, files } = workspace;
  const back = revertFix(history, activeFile(workspace).id, request);
  if (!back || back.changes.empty) return null;
  const reverted = files.map(({ name, text }, i) => ({
    name,
    text: i === active ? back.changes.apply(text) : text,
  }));
  const after = (yield* uncounted(stepsOf(reverted)))[active] as Review;
  const rule = registry.byId.get(request.rule) as Rule;
  const unmet = (of: Review) => controlOf(of, rule, request.scope).bad.length;
  return unmet(after) > unmet(review) ? back : null;
}

/** Says what else would change; the user decides. */
function asking(
  store: Store,
  notes: FixNotes,
  files: readonly OpenBeside[],
  apply: () => void,
): EditResult {
  openDialog('reach', { notes, files, review: store.getState().analysis.review, apply });
  return 'asks';
}

/** Shows an error in a rule or a plan as the failure of the review. The text is unchanged. */
function failing({ getState, setState }: Store, error: unknown): EditResult {
  setState({ analysis: { ...getState().analysis, failure: anonymous(error) } });
  return 'nothing';
}

/** Works out all safe and low-risk fixes, and applies them at the end as one step of the history. */
export function* fixAll(store: Store, edits: EditsModule): CountedSteps<EditResult> {
  const { getState: get } = store;
  // Without a review of the present text the edit says that it waits for one.
  if (!store.catchUp()) return edit(store, () => undefined);
  const also = filesBeside(get());
  const { review } = get().analysis;
  const isSame = () => get().analysis.review === review && areAsRead(get(), also);
  try {
    const [hardened] = yield* edits.hardenSteps([review], registry, edits.askedFor('usual'), also);
    // Planned on another text, once somebody has typed in between: it begins again.
    if (!isSame()) return yield* fixAll(store, edits);
    const write = () =>
      edit(store, () => {
        if (!hardened) return undefined;
        const rules = new Set(hardened.applied.map(({ rule }) => rule)).size;
        return hardenedPlan(hardened, also, { kind: 'fix-all', rules });
      });
    const notes = hardened && edits.reachOfHardened(filesOf([review], also), hardened);
    if (!notes || !edits.goesFurther(notes)) return write();
    return asking(store, notes, also, () => {
      // The dialog is above the page: nothing but another tab or the clock can have changed the text.
      if (isSame()) write();
      else store.notify({ kind: 'reading' });
    });
  } catch (error) {
    return failing(store, error);
  }
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
function* prepared(steps: CountedSteps<Review[]>, shown: number): CountedSteps<Review[]> {
  const reviews = yield* steps;
  for (const { documents, env } of reviews) {
    for (const { review, index } of documents) {
      yield* groupSteps(review, index);
      entriesIn(review, index);
      yield;
      for (const workload of review.workloads) if (workload.standards) workloadScore(workload);
      yield;
      for (const object of review.objects) {
        ruleStatesOf(object);
        yield;
        // Memoizes what it has to say about the band.
        ratingOf(object, review, env, registry);
        yield;
        // Memoizes the state of the controls for each object.
        controlsOver([{ document: index, review: object }], [], {});
        yield;
      }
    }
  }
  const review = reviews[shown];
  // Of what can't be read, earlier states count as well.
  if (review && canBeRead(review)) {
    const analysis = finished(blank({ review }), review);
    gaugeOf(analysis);
    yield;
    fileScoreOf(analysis);
    yield;
    byRule(entriesOf(review));
    yield;
  }
  return reviews;
}

/** An error for a bug report: its name and place, without the message, which may quote the manifest. */
function anonymous(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const [frame = ''] = error.stack?.match(/^\s+at .*$/m) ?? [];
  return `${error.name}${frame.replace(/^\s+/, ' ')}`;
}

function reviewerFor(store: Store, clock: Clock): Reviewer {
  const { config, facts: brought } = store.getState().workspace;
  const { settings, kubernetesVersion, policyVersion, toConfirm = [] } = resolved(config);
  const today = clock.today();
  const facts = factsEngine.here()?.attachFacts(brought, today);
  const env = { kubernetesVersion, policyVersion, today, toConfirm, facts };
  return new Reviewer(registry, env, settings);
}

/** Longer texts, such as large manifests, are not searched for messages. */
const LONGEST = 200_000;

/**
 * Opens the dialog that explains a text if the text is a message of a cluster.
 * @param edits what knows messages; until it has come, a message is opened as a text, and recognized there
 * @returns false if it is something else
 */
export function explainDenial(edits: EditsModule | undefined, text: string): boolean {
  if (!edits || text.length > LONGEST) return false;
  const description = edits.describeText(text);
  if (description.kind !== 'denial') return false;
  openDialog('denial', { text, denials: description.denials });
  return true;
}
