/** Errors that end a call, with a message. Both have exit status 2. */

/** The call itself is wrong, so how to call is shown beside the reason. */
export class UsageError extends Error {}

/** What was given cannot be used: a configuration with errors, an output that cannot be written. */
export class InputError extends Error {}

/** What the system says of a failed access, without the path, which stands beside it. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message ?? String(error);
}
