/**
 * The half of the store that needs the engine: it reads the text whenever that has changed, and plans
 * what the form asks for. What it finds and does, the store tells.
 */
import {
  askedFor,
  type ChangeSet,
  type Config,
  controlOf,
  controlsOver,
  hardenAsked,
  type Plan,
  plan,
  type Review,
  Reviewer,
  type Rule,
  registry,
  remembering,
  type ToggleRequest,
} from '../../engine/index.ts';
import { type Analysis, blank, finished, isWhole } from '../view/analysis.ts';
import { entriesIn } from '../view/findings.ts';
import { ownFailures } from '../view/gauge.ts';
import { workloadScore } from '../view/score.ts';
import { resolved, soundConfig } from '../view/settings.ts';
import { edit, type Planned } from './edit.ts';
import { explainDenial } from './files/denial.ts';
import { suggestName } from './files/suggested-name.ts';
import { attributionOfFixes } from './history.ts';
import { revertFix } from './revert-fix.ts';
import { inSlices, type Run } from './slices.ts';
import {
  type AppState,
  type Clock,
  createAppStore,
  type EditResult,
  type Reviewing,
  type Store,
} from './store.ts';
import { activeFile, type File, reduce } from './workspace.ts';

/** A review that takes longer than this shows its progress. */
const PROGRESS_MS = 100;

/**
 * What has been read of a text that nothing is known of is listed after this time, and again after four times
 * as long each: a list that grew all the time would keep the reading from coming to an end.
 */
const LIST_MS = 40;

/** Reads a store's text from now on. A configuration that it kept may name rules that are no more. */
export function reviewing(store: Store, clock: Clock): Reviewing {
  const { getState: get, setState: set } = store;
  const { config } = get().workspace;
  if (soundConfig(config) !== config) {
    set({ workspace: reduce(get().workspace, { type: 'configure', config: soundConfig(config) }) });
  }
  let reviewer = reviewerFor(store, clock);
  let run: Run | undefined;
  /** Reads what has only been looked at. */
  let rest: Run | undefined;
  /** What is shown is the review of a text of which nothing is left. */
  let other = false;
  /** The transaction that was read last, and the file that it left in front. */
  let read = { count: -1, file: -1 };
  /** What was known when all had been read. */
  let whole: AppState['analyses'] = new Map();

  /**
   * Reads the present text: at once when that is quick, else in slices with progress. What carries nothing
   * for a review is only looked at, and read once all else is shown.
   */
  function analyse(start: 'now' | 'later'): void {
    run?.cancel();
    rest?.cancel();
    // A page may stay open for days.
    if (reviewer.env.today !== clock.today()) reviewer = reviewerFor(store, clock);
    const texts = get().workspace.files.map(({ text }) => text);
    const steps = prepared(reviewer.steps(texts, 'skim'));
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
        settle(reviews);
        if (reviews.every(isWhole)) return;
        rest = inSlices(prepared(reviewer.steps(texts)), clock, 'later', { done: settle, failed });
      },
      failed,
    });
  }

  /** Whether all of the shown text has been replaced since it was last read whole. */
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

  /** Takes over what the reviewer says of the files, in their order. */
  function settle(reviews: readonly Review[]): void {
    const { workspace, analysis, analyses: before } = get();
    other = false;
    // What has only been looked at was in no state that could be gone back to.
    const last = (id: number) => (before.has(id) ? (whole.get(id) ?? before.get(id)) : undefined);
    const analyses = new Map(
      workspace.files.map(({ id }, i) => {
        const own = last(id);
        const review = remembering(own?.review, reviews[i] as Review);
        return [id, finished(own ?? blank(analysis), review)];
      }),
    );
    if (reviews.every(isWhole)) whole = analyses;
    set({ analyses, analysis: analyses.get(activeFile(workspace).id) as Analysis });
    name();
  }

  /** Text that came before it could be read has no name of its own yet. */
  function name(): void {
    for (const { id, text, unnamed } of get().workspace.files) {
      if (!unnamed) continue;
      const action = { type: 'name', file: id, name: suggestName(text) } as const;
      set({ workspace: reduce(get().workspace, action) });
    }
  }

  function toggle(request: ToggleRequest): void {
    const { rule, action } = request;
    guard(() => {
      const planned = ({ analysis: { review }, workspace }: AppState): Planned => {
        const back =
          action === 'clear'
            ? revertFix(workspace.history, activeFile(workspace).id, request)
            : null;
        const reverts = back && !back.empty && clears(back, request);
        const { changes, places, ...rest } = reverts
          ? { changes: back, places: 1 }
          : placesOf(plan(review, registry, request));
        const kind = action === 'secure' ? 'fix' : 'unfix';
        return { ...rest, changes, label: { kind, rule, scope: request.scope, places } };
      };
      return edit(store, planned, { rule, partly: true });
    });
  }

  function fixAll(): EditResult {
    return guard(() =>
      edit(store, ({ analysis, analyses, workspace }) => {
        const { id } = activeFile(workspace);
        const also = [...analyses].flatMap(([file, other]) => (file === id ? [] : [other]));
        const [hardened] = hardenAsked(
          [analysis.review],
          registry,
          askedFor('usual'),
          also.map(({ review }) => review),
        );
        if (!hardened) return undefined;
        const { changes, attributed, applied } = hardened;
        const rules = new Set(applied.map(({ rule }) => rule)).size;
        return {
          changes,
          attribution: attributionOfFixes(attributed),
          label: { kind: 'fix-all', rules },
        };
      }),
    );
  }

  /**
   * Whether taking the last fix back leaves the rule unmet where it was asked for, and not met in some
   * other way. Other files may meet it as well, and what stood in the scope then may stand elsewhere now.
   */
  function clears(changes: ChangeSet, { rule, scope }: ToggleRequest): boolean {
    const { workspace, analysis } = get();
    const texts = workspace.files.map(({ text }, i) =>
      i === workspace.active ? changes.apply(text) : text,
    );
    const after = reviewer.reviewAll(texts)[workspace.active] as Review;
    const unmet = (review: Review) =>
      controlOf(review, registry.byId.get(rule) as Rule, scope).bad.length;
    return unmet(after) > unmet(analysis.review);
  }

  /** Shows a fault in a rule or in planning. The text stays, and so does everything else. */
  function guard(act: () => EditResult): EditResult {
    try {
      return act();
    } catch (error) {
      set({ analysis: { ...get().analysis, failure: anonymous(error) } });
      return 'nothing';
    }
  }

  return {
    analyse,
    configured() {
      reviewer = reviewerFor(store, clock);
      analyse('now');
    },
    finish(within) {
      run?.finish(within);
      rest?.finish(within);
    },
    toggle,
    fixAll,
    nameOf: suggestName,
    explains: explainDenial,
  };
}

/** A plan with the number of places that it changes. */
const placesOf = ({ changes, ops, added, declined, refusals }: Plan) => ({
  changes,
  declined,
  refusals,
  places: Math.max(ops.length + added.length, 1),
});

/** Nothing is left of the text before: all of it was selected, and something pasted over it. */
const isWholeText = ({ length, edits: [first] }: ChangeSet): boolean =>
  length > 0 && first?.from === 0 && first.to === length;

/**
 * A review with what is derived from each of its documents: worked out here, in steps, it is at hand when
 * all that is shown asks for it in one go.
 */
function* prepared(steps: Generator<number, Review[], void>): Generator<number, Review[], void> {
  const reviews = yield* steps;
  for (const { documents, settings } of reviews) {
    for (const { review, index } of documents) {
      entriesIn(review, index);
      for (const workload of review.workloads) if (workload.standards) workloadScore(workload);
      for (const object of review.objects) {
        ownFailures(object, settings);
        // What each object adds to the controls is kept with it.
        controlsOver([{ document: index, review: object }], [], {});
      }
      yield 1;
    }
  }
  return reviews;
}

/** An error for a bug report: what and where, but not its message, which may quote the manifest. */
function anonymous(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const [frame = ''] = error.stack?.match(/^\s+at .*$/m) ?? [];
  return `${error.name}${frame.replace(/^\s+/, ' ')}`;
}

function reviewerFor(store: Store, clock: Clock): Reviewer {
  const { settings, kubernetesVersion, policyVersion } = resolved(
    store.getState().workspace.config,
  );
  const env = { kubernetesVersion, policyVersion, today: clock.today() };
  return new Reviewer(registry, env, settings);
}

/** A store with the engine from the start, for who has not to wait for it. */
export function createReviewedStore(file: File, config?: Config, clock?: Clock): Store {
  const store = createAppStore(file, config, clock);
  store.reviewWith(reviewing);
  return store;
}
