/**
 * What fixes would bring, worked out while nothing else is going on: after each review the present
 * scope and the whole file are gone through, one fix at a time, and thrown away at the next keystroke.
 */
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type ControlScope,
  type EditsModule,
  memo,
  profileNamed,
  type Review,
  Reviewer,
  registry,
  type Steps,
  uncounted,
} from '../../engine/index.ts';
import { scopeKey, stepForm } from '../view/controls.ts';
import { leftOut } from '../view/findings.ts';
import { type Gain, type GainFiles, gainsIn } from '../view/gains.ts';
import { nextStep, type Step } from '../view/next-step.ts';
import { rulesLeftOut } from '../view/settings.ts';
import { isCategory, shownStep } from '../view/steps.ts';
import { useActions, useApp } from './react.ts';
import { inSlices, type Run } from './slices.ts';
import { type AppState, type Store, upToDate } from './store.ts';
import { activeFile, canEdit } from './workspace.ts';

export interface Gains {
  /** What they were worked out for; of another review they are no longer true. */
  readonly review: Review | undefined;
  readonly byScope: ReadonlyMap<string, ReadonlyMap<string, Gain>>;
  /** The best step for the whole file; undefined when nothing is open. */
  readonly best: Step | undefined;
  /** How many findings of the shown file the target leaves out; undefined when it was not worked out. */
  readonly leftOut: number | undefined;
  /** The files are so long that it would be felt: nothing was worked out. */
  readonly tooLong: boolean;
}

/** Runs work after a pause, when the page has nothing to do. Returns a function that cancels it. */
type Idle = (work: () => void, pause: number) => () => void;

/** All files together, in characters: some eighty workloads. A fix of all of them is one piece of work. */
const LONG = 100_000;
/** Typing goes on for a moment; nothing is worth starting in between. */
const PAUSE_MS = 120;

const WHOLE: ControlScope = {};
const NONE: Gains = {
  review: undefined,
  byScope: new Map(),
  best: undefined,
  leftOut: undefined,
  tooLong: false,
};

export function createGains(app: Store, idle: Idle): StoreApi<Gains> {
  const store = createStore<Gains>()(() => NONE);
  let run: Run | undefined;
  let reviewer: Reviewer | undefined;
  let wider: Reviewer | undefined;
  let busy: { readonly review: Review; readonly key: string } | undefined;

  function* work(edits: EditsModule, state: AppState): Steps<Gains> {
    const { workspace, analysis } = state;
    const { review } = analysis;
    const bundle = { files: workspace.files, active: workspace.active };
    const length = bundle.files.reduce((sum, { text }) => sum + text.length, 0);
    if (length > LONG) return { ...NONE, review, tooLong: true };
    if (reviewer?.env !== review.env || reviewer.settings !== review.settings) {
      reviewer = new Reviewer(registry, review.env, review.settings);
    }
    const before = store.getState();
    const previous = before.review === review ? before : NONE;
    const byScope = new Map(previous.byScope);
    let { best } = previous;
    for (const scope of scopesOf(state)) {
      const key = scopeKey(scope);
      if (byScope.has(key)) continue;
      const gains = yield* gainsIn(edits, reviewer, bundle, scope);
      byScope.set(key, new Map(gains.map((gain) => [gain.rule.id, gain])));
      if (scope === WHOLE) best = nextStep(review, gains);
    }
    const out = previous.leftOut ?? (yield* leftOutOf(review, bundle));
    return { review, byScope, best, leftOut: out, tooLong: false };
  }

  /** The shown file once more, by all rules. */
  function* leftOutOf(review: Review, { files, active }: GainFiles): Steps<number> {
    if (rulesLeftOut(review.settings) === 0) return 0;
    if (wider?.env !== review.env) {
      wider = new Reviewer(registry, review.env, profileNamed('everything')?.settings);
    }
    const all = yield* uncounted(wider.steps(files));
    return leftOut(all[active] as Review, review);
  }

  function start(edits: EditsModule, state: AppState): void {
    const { review } = state.analysis;
    const key = scopesOf(state).map(scopeKey).join(' ');
    if (busy?.review === review && busy.key === key) return;
    run?.cancel();
    busy = { review, key };
    let pause = PAUSE_MS;
    const later = (slice: () => void) => {
      const cancel = idle(slice, pause);
      pause = 0;
      return cancel;
    };
    run = inSlices(work(edits, state), { now: () => performance.now(), later }, 'later', {
      done: (gains) => store.setState(gains),
      // A rule that fails is reported where it is used; here no gain is promised.
      failed: () => store.setState({ ...NONE, review }),
    });
  }

  const look = (state: AppState): void => {
    const { edits } = state;
    if (edits && upToDate(state) && canEdit(activeFile(state.workspace))) start(edits, state);
    else {
      run?.cancel();
      busy = undefined;
    }
  };
  app.subscribe(look);
  look(app.getState());
  return store;
}

/** All of it, and what the wizard shows where that is another scope. */
function scopesOf(state: AppState): readonly ControlScope[] {
  const { analysis, location } = state;
  const step = shownStep(state);
  const shown = isCategory(step) ? stepForm(analysis, location.scope, step).scope : WHOLE;
  return scopeKey(shown) === scopeKey(WHOLE) ? [WHOLE] : [WHOLE, shown];
}

const whenIdle: Idle = (work, pause) => {
  let cancel = () => {};
  // Not every browser tells when it is idle; there the pause alone has to do.
  const idle = () => {
    if (typeof requestIdleCallback !== 'function') return work();
    const id = requestIdleCallback(work, { timeout: 1000 });
    cancel = () => cancelIdleCallback(id);
  };
  const id = setTimeout(idle, pause);
  return () => {
    clearTimeout(id);
    cancel();
  };
};

const gainsOf = memo((app: Store) => createGains(app, whenIdle));

/** What the first view tells of fixes. Rules are named: they are functions. */
interface Drawn {
  readonly rule: string;
  readonly step: Omit<Step, 'rule' | 'gain'>;
  readonly gain: Omit<Gain, 'rule'> | undefined;
  readonly leftOut: number | undefined;
}

/** Works out at once what fixes would bring. @returns it for `asDrawn` */
export function drawnGains(app: Store): string {
  const waiting: (() => void)[] = [];
  const gains = createGains(app, (work) => {
    waiting.push(work);
    return () => undefined;
  });
  for (let work = waiting.shift(); work; work = waiting.shift()) work();
  const { best, leftOut } = gains.getState();
  if (!best) throw new Error('Nothing is open');
  const { rule, gain, ...step } = best;
  const { rule: _, ...brings } = gain ?? { rule };
  const drawn = { rule: rule.id, step, gain: gain && brings, leftOut };
  return JSON.stringify(drawn);
}

/**
 * Brings a store with the sample to the state that the first view was drawn from, and lets React compare what was
 * drawn with that. What fixes would bring is shown as it was worked out then, until it's worked out here.
 * @param gains as `drawnGains` gave them
 */
export function asDrawn(app: Store, gains: string): void {
  app.reviewing()?.finish();
  const drawn = app.getState();
  app.getInitialState = () => drawn;
  const { rule: id, step, gain, leftOut }: Drawn = JSON.parse(gains);
  const rule = registry.byId.get(id);
  if (!rule) return;
  const best = { ...step, rule, gain: gain && { ...gain, rule } };
  const store = gainsOf(app);
  const { review } = app.getState().analysis;
  const seed = { ...NONE, review, best, leftOut };
  store.setState(seed);
  store.getInitialState = () => seed;
}

/** What fixes would bring, and whether that is true of the present text. */
export function useGains(): Gains & { readonly current: boolean } {
  const gains = useStore(gainsOf(useActions()));
  const review = useApp((state) => state.analysis.review);
  return { ...gains, current: gains.review === review };
}
