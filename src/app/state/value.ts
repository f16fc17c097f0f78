/** The number that a fix needs: what was typed, checked before anything is written. */
import type { Rule } from '../../engine/index.ts';

export type ValueSpec = NonNullable<Rule['fix']['value']>;

/** Nothing typed, no whole number, or outside of what the rule allows. */
export type ValueError = 'empty' | 'number' | 'range';

export function readValue(text: string, { min, max }: ValueSpec): number | ValueError {
  const trimmed = text.trim();
  if (trimmed === '') return 'empty';
  if (!/^[+-]?\d+$/.test(trimmed)) return 'number';
  const value = Number(trimmed);
  return value < min || value > max ? 'range' : value;
}
