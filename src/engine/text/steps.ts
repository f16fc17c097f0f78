/** Long work in steps. The caller can do other work between them, show the progress, and stop it. */

/** Gives way now and then, and returns the result. A caller that asks for no more has stopped it. */
export type Steps<Result> = Generator<undefined, Result, void>;

/** How much of all there is to do is done. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Steps in which one loop knows how much there is to do, and says after each round how much of it is done. */
export type CountedSteps<Result> = Generator<Progress | undefined, Result, void>;

/** The result of all steps at once. */
export function finish<Result>(steps: CountedSteps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps within others, whose own count says nothing of how far the others are. */
export function* uncounted<Result>(steps: CountedSteps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}
