/** What would be gone if the page were loaded anew, though its draft has just been written. */
import type { Missing, Reason } from './draft-data.ts';
import type { Trouble } from './draft-session.ts';

/** Why it would be: the reasons of drafts, and that it was not read to its end yet. */
export type Why = Reason | 'reading' | 'denied' | 'full';

export interface Left {
  readonly name: string;
  readonly why: Why;
}

const all = (names: readonly string[], why: Why): Left[] => names.map((name) => ({ name, why }));

/**
 * @param unsaved names of files that are in this window only
 * @param missing what the draft has left out; undefined when none could be written
 */
export function leftBehind(
  unsaved: readonly string[],
  missing: readonly Missing[] | undefined,
  trouble: Trouble | undefined,
): readonly Left[] {
  if (!missing) return all(unsaved, 'reading');
  if (trouble === 'denied' || trouble === 'full') return all(unsaved, trouble);
  return missing
    .filter(({ name }) => unsaved.includes(name))
    .map(({ name, missing: why }) => ({ name, why }));
}
