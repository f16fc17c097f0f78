/**
 * Finds characters of the wrong kind where the layout of a document wants others. Works on lines, since
 * the document cannot be read. Content of quoted scalars and of block scalars is passed over: only the
 * indentation that all lines of a block scalar share belongs to the layout.
 */
import type { TextEdit } from '../text/change.ts';
import {
  DOUBLE_QUOTES,
  isInvisible,
  isOddSpace,
  plainQuote,
  SINGLE_QUOTES,
} from './odd-characters.ts';

export type Oddity = 'tab' | 'space' | 'invisible' | 'quote';

/** One character and what is meant. */
export interface OddityEdit extends TextEdit {
  readonly oddity: Oddity;
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';
const isGap = (char: string | undefined): boolean =>
  isBlank(char) || isOddSpace(char) || isInvisible(char);

/** @param tab columns from one tab stop to the next */
export function scan(text: string, tab: number): OddityEdit[] {
  const scanner = new Scanner(tab);
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    // A byte-order mark is no part of the first line.
    const skip = match.index === 0 && match[0].startsWith('\ufeff') ? 1 : 0;
    scanner.line(match[0].slice(skip), match.index + skip);
  }
  return scanner.marks.sort((a, b) => a.from - b.from);
}

class Scanner {
  readonly marks: OddityEdit[] = [];
  /** The block scalar that is passed: content stands deeper than `parent`. */
  private block: { readonly parent: number; prefix: string | null } | null = null;
  /** The quote that closes the scalar which began on an earlier line. */
  private quote: string | null = null;
  /** Brackets and braces that are open. */
  private depth = 0;
  /** Quotes that nothing closes in the rest of the line: it is searched once for each. */
  private readonly unclosed = new Set<string>();
  private text = '';
  private from = 0;

  constructor(private readonly tab: number) {}

  line(text: string, from: number): void {
    this.text = text;
    this.from = from;
    this.unclosed.clear();
    if (this.quote) {
      const end = closing(text, 0, this.quote);
      if (end < 0) return;
      this.quote = null;
      this.content(end, end, false);
      return;
    }
    let lead = 0;
    while (isGap(text[lead])) lead++;
    if (lead === text.length) return;
    const column = this.widthOf(text.slice(0, lead));
    if (this.block) {
      if (column > this.block.parent) {
        this.block.prefix ??= text.slice(0, lead);
        this.indentation(sharedLength(text, this.block.prefix));
        return;
      }
      this.block = null;
    }
    if (text[lead] === '#') return;
    this.indentation(lead);
    let at = lead;
    let parent = column;
    while (this.depth === 0 && (text[at] === '-' || text[at] === '?') && endsWord(text, at + 1)) {
      parent = column + at - lead;
      at = this.gap(at + 1);
    }
    const compact = at > lead;
    this.content(at, compact ? column + at - lead : column, compact, parent);
  }

  /** The width of an indentation as it will be: tabs lead to the next stop, the invisible is gone. */
  private widthOf(lead: string): number {
    let column = 0;
    for (const char of lead) {
      if (char === '\t') column += this.tab - (column % this.tab);
      else if (!isInvisible(char)) column++;
    }
    return column;
  }

  private mark(oddity: Oddity, at: number, insert: string): void {
    this.marks.push({ oddity, from: this.from + at, to: this.from + at + 1, insert });
  }

  /** A tab in brackets is no indentation: Kubernetes takes it. */
  private indentation(to: number): void {
    let column = 0;
    for (let at = 0; at < to; at++) {
      const char = this.text[at];
      if (char === '\t' && this.depth === 0) {
        const width = this.tab - (column % this.tab);
        this.mark('tab', at, ' '.repeat(width));
        column += width;
      } else if (isInvisible(char)) this.mark('invisible', at, '');
      else {
        if (isOddSpace(char)) this.mark('space', at, ' ');
        column++;
      }
    }
  }

  /** Blanks after a dash; a tab there is one more indentation. */
  private gap(at: number): number {
    for (; isGap(this.text[at]); at++) {
      const char = this.text[at];
      if (char === '\t') this.mark('tab', at, ' ');
      else if (isOddSpace(char)) this.mark('space', at, ' ');
      else if (isInvisible(char)) this.mark('invisible', at, '');
    }
    return at;
  }

  /**
   * The rest of a line.
   * @param key column of the key that a block scalar may belong to
   * @param dash column of the dash before it, for a block scalar without a key
   */
  private content(at: number, key: number, compact: boolean, dash = key): void {
    const { text } = this;
    let start = true;
    let parent = compact ? dash : key - 1;
    let word = at;
    while (at < text.length) {
      const char = text[at] as string;
      if (char === '#' && (at === 0 || isGap(text[at - 1]))) break;
      if (start && isGap(char)) {
        if (isOddSpace(char)) this.mark('space', at, ' ');
        else if (isInvisible(char)) this.mark('invisible', at, '');
        at++;
        word = at;
      } else if (start && (char === '"' || char === "'")) {
        const end = this.quoted(at, char);
        if (end < 0) return;
        at = end;
        start = false;
      } else if (start && plainQuote(char)) {
        at = this.smart(at);
        start = false;
      } else if (start && (char === '[' || char === '{')) {
        this.depth++;
        at++;
        word = at;
      } else if (start && this.depth === 0 && /^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(text.slice(at))) {
        const explicit = /^[|>][-+]?\d/.test(text.slice(at));
        this.block = { parent, prefix: explicit ? '' : null };
        return;
      } else if (start && (char === '&' || char === '!')) {
        while (at < text.length && !isGap(text[at])) at++;
      } else if (char === ':' && (endsWord(text, at + 1) || (this.depth > 0 && !start))) {
        this.word(word, at);
        parent = key;
        start = true;
        at++;
        word = at;
      } else if (this.depth > 0 && (char === ',' || char === ']' || char === '}')) {
        if (!start) this.tail(at);
        if (char !== ',') this.depth--;
        start = char === ',';
        at++;
        word = at;
      } else {
        start = false;
        at++;
      }
    }
    if (!start) this.tail(at);
  }

  /** Odd blanks behind a value. */
  private tail(to: number): void {
    for (let at = to - 1; isGap(this.text[at]); at--) {
      if (isOddSpace(this.text[at])) this.mark('space', at, ' ');
      else if (isInvisible(this.text[at])) this.mark('invisible', at, '');
    }
  }

  /** A key: nothing invisible belongs in it. Inside a value it may be meant. */
  private word(from: number, to: number): void {
    const first = this.text[from];
    if (first === '"' || first === "'" || plainQuote(first)) return;
    for (let at = from; at < to; at++) {
      if (isInvisible(this.text[at])) this.mark('invisible', at, '');
    }
    for (let at = to - 1; at > from && isOddSpace(this.text[at]); at--) this.mark('space', at, ' ');
  }

  /** Passes a scalar in quotes; -1 when it goes on in the next line. */
  private quoted(at: number, quote: string): number {
    const end = closing(this.text, at + 1, quote);
    if (end >= 0) return end;
    const odd = quote === '"' ? DOUBLE_QUOTES : SINGLE_QUOTES;
    const close = this.closer(at + 1, odd);
    if (close >= 0) {
      this.mark('quote', close, quote);
      return close + 1;
    }
    this.quote = quote;
    return -1;
  }

  /** A typographic quote at the start of a value or a key: one of YAML's is meant if it is closed. */
  private smart(at: number): number {
    const meant = plainQuote(this.text[at]) as '"' | "'";
    const close = this.closer(at + 1, (meant === '"' ? DOUBLE_QUOTES : SINGLE_QUOTES) + meant);
    if (close < 0) return at + 1;
    const inner = this.text.slice(at + 1, close);
    const quote = quoteFor(inner, meant);
    if (!quote) return close + 1;
    this.mark('quote', at, quote);
    if (this.text[close] !== quote) this.mark('quote', close, quote);
    return close + 1;
  }

  /** Where one of the quotes ends a value or a key. */
  private closer(from: number, quotes: string): number {
    const flow = this.depth > 0;
    const searched = `${flow}${quotes}`;
    if (this.unclosed.has(searched)) return -1;
    const behind = flow ? /^[\s\u00a0]*(?:$|#|[,\]}:])/ : /^[\s\u00a0]*(?:$|#|:(?:\s|$))/;
    for (let at = from; at < this.text.length; at++) {
      const char = this.text[at] as string;
      if (quotes.includes(char) && behind.test(this.text.slice(at + 1))) return at;
    }
    this.unclosed.add(searched);
    return -1;
  }
}

/** The quote in which a text stands as it is: a double one would read backslashes as escapes. */
function quoteFor(inner: string, meant: '"' | "'"): '"' | "'" | null {
  if (meant === '"' && !/["\\]/.test(inner)) return '"';
  if (!inner.includes("'")) return "'";
  return /["\\]/.test(inner) ? null : '"';
}

/** True where a word is over: at a blank of any kind, or at the end of the line. */
function endsWord(text: string, at: number): boolean {
  while (isInvisible(text[at])) at++;
  return at >= text.length || isGap(text[at]);
}

/** Behind the closing quote; -1 when the line does not have it. */
function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return -1;
}

function sharedLength(text: string, prefix: string): number {
  let at = 0;
  while (at < prefix.length && text[at] === prefix[at]) at++;
  return at;
}
