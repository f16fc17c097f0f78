/** Long work of a component: done in slices, with its progress, and stopped when the component goes. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Steps } from '../../engine/index.ts';
import { inSlices, type Run, systemClock } from './slices.ts';

/** Work that takes longer than this shows its progress, and shows it again as often. */
const PROGRESS_MS = 150;

export interface Work {
  /** How much is done, from 0 to 1; undefined while nothing is under way, or not for long. */
  readonly progress: number | undefined;
  /** Begins in a task of its own, in place of what was under way. */
  readonly run: <Result>(
    steps: Steps<Result>,
    done: (result: Result) => void,
    failed: (error: unknown) => void,
  ) => void;
  readonly stop: () => void;
}

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
        slice(step) {
          if (now() < shownAt + PROGRESS_MS) return;
          shownAt = now();
          show(step);
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
