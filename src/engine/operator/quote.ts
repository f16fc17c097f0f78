/**
 * Text as one word of a command, for bash and for PowerShell. Both have a kind of string in which nothing
 * comes to life, the one in single quotes; they differ in how a quote gets into it.
 *
 * This makes a text safe for the shell, not for the program that the shell starts: whether a name may begin
 * with a dash, or hold the quotes that Windows takes apart anew, is decided by `names`, before it is quoted.
 *
 * Sources: POSIX, Shell Command Language, 2.2.2 Single-Quotes; Microsoft, about_Quoting_Rules, and the PowerShell
 * language specification, 2.3.5.2, which lists the characters that are single quotes. Tests run bash; PowerShell they
 * can't run (see SECURITY.md), so they read its words by these rules.
 */

export const COMMAND_SHELLS = ['bash', 'powershell'] as const;
export type CommandShell = (typeof COMMAND_SHELLS)[number];

/** What PowerShell takes for a single quote: the plain one and four that typographers use. */
const POWERSHELL_QUOTES = /['\u2018\u2019\u201a\u201b]/g;

/**
 * A part of a text as it stands between single quotes.
 * @returns null for what no shell can hand to a program: a NUL, or half of a surrogate pair
 */
export function insideQuotes(shell: CommandShell, text: string): string | null {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) return null;
  return shell === 'bash'
    ? text.replaceAll("'", "'\\''")
    : // Doubled, each of them stands for itself.
      text.replace(POWERSHELL_QUOTES, '$&$&');
}

/** A text as one word. @returns null as above */
export function shellQuoted(shell: CommandShell, text: string): string | null {
  const inside = insideQuotes(shell, text);
  return inside === null ? null : `'${inside}'`;
}
