/**
 * What fixes would bring, worked out while nothing else is going on: after each review the present
 * scope and the whole file are gone through, one fix at a time, and thrown away at the next keystroke.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Review, Reviewer, registry, type Scope } from '../../engine/index.ts';
import { stepForm } from '../view/controls.ts';
import { bestOf, type Gain, gainsIn } from '../view/gains.ts';
import { isCategory, shownStep } from '../view/steps.ts';
import { type AppState, type Store, upToDate } from './store.ts';
import { activeFile, canEdit } from './workspace.ts';

export interface Gains {
  /** What they were worked out for; of another review they are no longer true. */
  readonly review: Review | undefined;
  readonly byScope: ReadonlyMap<string, ReadonlyMap<string, Gain>>;
  /** The best step for the whole file; undefined when nothing brings more. */
  readonly best: Gain | undefined;
  /** The files are so long that it would be felt: nothing was worked out. */
  readonly tooLong: boolean;
}

/** Runs after a pause, when the page has nothing to do. Returns a function that calls it off. */
export type Idle = (work: () => void, pause: number) => () => void;

/** All files together, in characters: some eighty workloads. A fix of all of them is one piece of work. */
const LONG = 100_000;
const SLICE_MS = 10;
/** Typing goes on for a moment; nothing is worth starting in between. */
const PAUSE_MS = 120;

export const scopeKey = (scope: Scope): string =>
  JSON.stringify([scope.document, scope.workload, scope.container]);

const WHOLE: Scope = {};
const NONE: Gains = { review: undefined, byScope: new Map(), best: undefined, tooLong: false };

export function createGains(app: Store, idle: Idle): StoreApi<Gains> {
  const store = createStore<Gains>()(() => NONE);
  let cancel: (() => void) | undefined;
  let reviewer: Reviewer | undefined;
  let busy: { readonly review: Review; readonly key: string } | undefined;

  function* work(state: AppState): Generator<undefined, Gains, void> {
    const { workspace, analysis } = state;
    const { review } = analysis;
    const bundle = { texts: workspace.files.map(({ text }) => text), active: workspace.active };
    const length = bundle.texts.reduce((sum, text) => sum + text.length, 0);
    if (length > LONG) return { ...NONE, review, tooLong: true };
    if (reviewer?.env !== review.env || reviewer.settings !== review.settings) {
      reviewer = new Reviewer(registry, review.env, review.settings);
    }
    const before = store.getState();
    const known = before.review === review ? before : NONE;
    const byScope = new Map(known.byScope);
    let { best } = known;
    for (const scope of scopesOf(state)) {
      const key = scopeKey(scope);
      if (byScope.has(key)) continue;
      const gains = yield* gainsIn(reviewer, bundle, scope);
      byScope.set(key, new Map(gains.map((gain) => [gain.rule.id, gain])));
      if (scope === WHOLE) best = bestOf(gains);
    }
    return { review, byScope, best, tooLong: false };
  }

  function start(state: AppState): void {
    const { review } = state.analysis;
    const key = scopesOf(state).map(scopeKey).join(' ');
    if (busy?.review === review && busy.key === key) return;
    cancel?.();
    busy = { review, key };
    const steps = work(state);
    const slice = (): void => {
      const until = performance.now() + SLICE_MS;
      try {
        for (;;) {
          const step = steps.next();
          if (step.done) {
            store.setState(step.value);
            return;
          }
          if (performance.now() > until) break;
        }
        cancel = idle(slice, 0);
      } catch {
        // A rule that fails is told where it is used; here it only means that nothing is promised.
        store.setState({ ...NONE, review });
      }
    };
    cancel = idle(slice, PAUSE_MS);
  }

  const look = (state: AppState): void => {
    if (upToDate(state) && canEdit(activeFile(state.workspace))) start(state);
    else {
      cancel?.();
      busy = undefined;
    }
  };
  app.subscribe(look);
  look(app.getState());
  return store;
}

/** All of it, and what the wizard shows where that is another scope. */
function scopesOf(state: AppState): readonly Scope[] {
  const { analysis, place } = state;
  const step = shownStep(state);
  const shown = isCategory(step) ? stepForm(analysis, place.scope, step).scope : WHOLE;
  return scopeKey(shown) === scopeKey(WHOLE) ? [WHOLE] : [WHOLE, shown];
}
