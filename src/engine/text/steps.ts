/** Long work in steps. The caller can do other work between them, show the progress, and stop it. */

/** Yields how much is done, from 0 to 1, and returns the result. A caller that asks for no more has stopped it. */
export type Steps<Result> = Generator<number, Result, void>;

/** The result of all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Steps that are a part of others, which have got as far as `from` before them and as `to` after them. */
export function* partOf<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
