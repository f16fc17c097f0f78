/** Runs long work in slices, so that key presses and frames are handled in between. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { dayOf } from '../../engine/core.ts';
import type { CountedSteps } from '../../engine/index.ts';

export interface SliceClock {
  /** Milliseconds, for slicing long work only. */
  readonly now: () => number;
  /** Runs as a task of its own, giving way to the page. Returns a function that calls it off. */
  readonly later: (work: () => void) => () => void;
}

/** Today where the user is, as `2026-11-25`. */
export const today = (): string => dayOf(new Date());

/** Short enough for a key and its frame to come in time. */
const SLICE_MS = 8;

export interface Run {
  cancel(): void;
  /** Does what is left of it at once, for at most so many milliseconds; after them in slices again. */
  finish(within?: number): void;
}

interface Listeners<Result> {
  /** After each slice that was not the last, with how much is done, from 0 to 1. */
  readonly slice?: (progress: number) => void;
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Works through steps, the first slice now or as a task of its own.
 * @param start `later` from within the handler of a key, whose frame comes first
 */
export function inSlices<Result>(
  steps: CountedSteps<Result>,
  { now, later }: SliceClock,
  start: 'now' | 'later',
  { slice, done, failed }: Listeners<Result>,
): Run {
  let cancel: (() => void) | undefined;
  let progress = 0;
  const work = (until: number): void => {
    cancel = undefined;
    try {
      for (;;) {
        const step = steps.next();
        if (step.done) {
          done(step.value);
          return;
        }
        // What begins again has a count from its start: what is shown does not go back.
        if (step.value) progress = Math.max(progress, step.value.done / step.value.of);
        if (now() < until) continue;
        slice?.(progress);
        cancel = later(next);
        return;
      }
    } catch (error) {
      failed(error);
    }
  };
  const next = () => work(now() + SLICE_MS);
  if (start === 'now') next();
  else cancel = later(next);
  return {
    cancel() {
      cancel?.();
      cancel = undefined;
    },
    finish(within = Number.POSITIVE_INFINITY) {
      if (!cancel) return;
      cancel();
      work(now() + within);
    },
  };
}

interface Scheduler {
  postTask(work: () => void): Promise<void>;
}

/** The page's own clock. */
export const systemClock: SliceClock = {
  now: () => performance.now(),
  later(work) {
    const { scheduler } = globalThis as { scheduler?: Scheduler };
    let off = false;
    const task = () => {
      if (!off) work();
    };
    // A timer would wait for some milliseconds after each slice.
    if (scheduler) void scheduler.postTask(task);
    else setTimeout(task, 0);
    return () => {
      off = true;
    };
  },
};

/** Work that takes longer than this shows its progress, and shows it again as often. */
const PROGRESS_MS = 150;

export interface Work {
  /** How much is done, from 0 to 1; undefined while nothing is under way, or not for long. */
  readonly progress: number | undefined;
  /** Begins in a task of its own, in place of what was under way. */
  readonly run: <Result>(
    steps: CountedSteps<Result>,
    done: (result: Result) => void,
    failed: (error: unknown) => void,
  ) => void;
  readonly stop: () => void;
}

/** Long work of a component: done in slices, with its progress, and stopped when the component goes. */
export function useWork(): Work {
  const [progress, show] = useState<number>();
  const running = useRef<Run>(undefined);
  const stop = useCallback(() => {
    running.current?.cancel();
    running.current = undefined;
    show(undefined);
  }, []);
  const run = useCallback<Work['run']>(
    (steps, done, failed) => {
      stop();
      const { now } = systemClock;
      let shownAt = now();
      running.current = inSlices(steps, systemClock, 'later', {
        slice(done) {
          if (now() < shownAt + PROGRESS_MS) return;
          shownAt = now();
          show(done);
        },
        done(result) {
          show(undefined);
          done(result);
        },
        failed(error) {
          show(undefined);
          failed(error);
        },
      });
    },
    [stop],
  );
  useEffect(() => stop, [stop]);
  return useMemo(() => ({ progress, run, stop }), [progress, run, stop]);
}
