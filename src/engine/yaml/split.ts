/** A file as kubectl takes it apart: at every line that starts with `---`. */

/** One document's part of a file. `from`..`to` excludes the separator lines around it. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  /** Where the separator line before the document starts; equal to `from` when there is none. */
  readonly separatorFrom: number;
  /** Set when the separator line is one that kubectl refuses (`---foo`). Reading stops there. */
  readonly badSeparator?: { readonly from: number; readonly to: number };
}

/**
 * Splits a file. Line ends are LF, CRLF or a lone CR. A byte-order mark belongs to the first document.
 * Every character is in exactly one slice or on a separator line.
 */
export function splitDocuments(text: string): Slice[] {
  const slices: Slice[] = [];
  let from = 0;
  let separatorFrom = 0;
  let bad: Slice['badSeparator'];
  const push = (to: number) =>
    slices.push({ from, to, separatorFrom, ...(bad && { badSeparator: bad }) });
  const line = /---([^\n\r]*)(?:\r\n|\n|\r|$)/y;
  // A search for the dashes is far faster than a pattern that looks behind itself at every character.
  for (let at = text.indexOf('---'); at >= 0; at = text.indexOf('---', Math.max(from, at + 1))) {
    if (!startsLine(text, at)) continue;
    line.lastIndex = at;
    const match = line.exec(text) as RegExpExecArray;
    if (at !== from || from > 0 || slices.length > 0) push(at);
    const rest = (match[1] ?? '').trim();
    separatorFrom = at;
    from = at + match[0].length;
    bad = rest !== '' && !rest.startsWith('#') ? { from: separatorFrom, to: from } : undefined;
  }
  push(text.length);
  return slices;
}

/** How many documents a text has at most: one for each line that begins like a separator, and one before them. */
export function countDocuments(text: string): number {
  let count = 1;
  for (let at = text.indexOf('---'); at >= 0; at = text.indexOf('---', at + 3)) {
    if (startsLine(text, at)) count++;
  }
  return count;
}

const startsLine = (text: string, at: number): boolean =>
  at === 0 || '\n\r'.includes(text[at - 1] as string) || (at === 1 && text[0] === '\ufeff');

/** True for a document that kubectl skips: nothing but blanks and comments. */
export function isEmptyDocument(text: string): boolean {
  return !/^[ \t]*[^ \t\n\r#]/m.test(text.replace(/^\ufeff/, ''));
}
