import { setTimeout as pause } from 'node:timers/promises';
import { hasEnded } from './protocol.ts';

/** Bounds what hangs, in milliseconds. How long a busy machine takes is not what a story is about. */
const BOUND = 45_000;

/**
 * Asks again and again until there is an answer.
 * @param what is waited for, for the error
 * @param ask gives undefined, null or false as long as it isn't there; what it throws is said if it never comes
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
): Promise<T> {
  const end = Date.now() + BOUND;
  let reason: unknown;
  let wait = 25;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== null && answer !== false) return answer;
      reason = undefined;
    } catch (error) {
      reason = error;
      // Nothing comes any more from a browser that has ended by itself.
      if (hasEnded(error)) break;
    }
    // Asking costs what the browser needs itself.
    wait = Math.min(2 * wait, 400);
    await pause(wait);
  }
  const why = reason instanceof Error ? `: ${reason.message}` : '';
  throw new Error(`Waited in vain for ${what}${why}`, { cause: reason });
}
