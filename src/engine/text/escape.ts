/** What comes from input, made safe for the place where it is shown. */

/** Characters that a terminal obeys or that change the order or look of others. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const escaped = (char: string): string => {
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : unit(char, 0);
};
const unit = (char: string, i: number): string =>
  `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;

/** Text on one line, with every control and direction character written out. */
export const visible = (text: string): string => text.replace(HIDDEN, escaped);

/** Text as it is laid out, for a preview: its tabs and line ends stay, the others are written out. */
export const visibleLayout = (text: string): string =>
  text.replace(HIDDEN, (char) => ('\t\n\r'.includes(char) ? char : escaped(char)));

/**
 * The same for text that may stand at the start of a line. Build servers read commands from what is
 * printed: GitHub at the start of a line after blanks (`::`), Azure Pipelines anywhere (`##[`, `##vso[`).
 */
export const printable = (text: string): string =>
  withoutCommands(visible(text)).replace(/^( *):(?=:)/, '$1\\u003a');

const withoutCommands = (text: string): string => text.replace(/##(?=\[|vso\[)/gi, '#\\u0023');

/** One character of a source line, so that what stands below it still fits: a tab is four blanks. */
export const sourceText = (text: string): string =>
  withoutCommands(text.replace(/\t/g, '    ').replace(HIDDEN, escaped));

/** JSON that means the same, with those characters and commands written as JSON writes them. */
export const visibleJson = (json: string): string =>
  withoutCommands(json).replace(HIDDEN, (char) =>
    char.length > 1 ? unit(char, 0) + unit(char, 1) : unit(char, 0),
  );

/** What a block of code in Markdown is put between: longer than any run of backticks in it. */
export const codeFence = (text: string): string =>
  '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));

/**
 * Plain text in Markdown: no markup, HTML, link, mention or formula comes to life. An invisible blank keeps
 * `@name` from notifying somebody, and `#1`, `JIRA-1` and the hash of a commit from pointing at anything; a
 * link needs its `://`.
 */
export const markdownText = (text: string): string =>
  printable(text).replace(SPECIAL, (found) => HTML[found] ?? harmless(found));

/** The hash of a commit has 7 to 40 hexadecimal digits. A short one of digits alone is a number. */
const SPECIAL =
  /[&<>\\`*_~[\]|!@$]|:(?=\/\/)|#(?=\d)|\b[Ww]{3}\.|\b(?:[A-Z][A-Z0-9]{1,20}|[Gg][Hh])-(?=\d)|\b(?:(?=\d*[A-Fa-f])[\dA-Fa-f]{7,40}|\d{40})\b/g;
const HTML: { readonly [char: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
};

const BLANK = '&#8203;';

function harmless(found: string): string {
  if (found === '@' || found === '#') return `${found}${BLANK}`;
  if (/^[\da-f]{7}/i.test(found)) return `${found[0]}${BLANK}${found.slice(1)}`;
  const last = found.at(-1) as string;
  if (last === '-') return `${found}${BLANK}`;
  return last === '.' || last === ':'
    ? `${found.slice(0, -1)}&#${last.charCodeAt(0)};`
    : `\\${found}`;
}
