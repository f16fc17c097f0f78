/** Reading values that nobody knows yet: of a template, a patch or a custom resource. */
import type { Path } from '../text/path.ts';

/** Thrown at a rule that reads an unknown value, so that its answer is unknown too. */
export class UnknownRead<Why extends string = string> extends Error {
  constructor(
    readonly why: Why,
    readonly at: Path,
  ) {
    super(`${why}: ${at.join('.')}`);
  }
}

/** What only the words of an answer depend on, or `otherwise` where it isn't known: the answer stays the same. */
export function ifKnown<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownRead) return otherwise;
    throw error;
  }
}
