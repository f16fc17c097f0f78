/** Characters that look like those of YAML and are others: what word processors and web pages put in. */

/** Spaces that are not the space of YAML: no-break spaces and those of typesetters. */
export const isOddSpace = (char: string | undefined): boolean =>
  char !== undefined && /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(char);

/** Characters without a width: zero-width spaces, joiners, marks of direction, soft hyphens. */
export const isInvisible = (char: string | undefined): boolean =>
  char !== undefined && /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(char);

export const DOUBLE_QUOTES = '“”„‟';
export const SINGLE_QUOTES = '‘’‚‛';

/** The quote of YAML that a typographic one stands for. */
export function plainQuote(char: string | undefined): '"' | "'" | null {
  if (!char) return null;
  if (DOUBLE_QUOTES.includes(char)) return '"';
  return SINGLE_QUOTES.includes(char) ? "'" : null;
}
