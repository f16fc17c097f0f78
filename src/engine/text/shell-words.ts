/**
 * The words of a command line, as a POSIX shell splits it. Nothing is expanded: what a shell would put in is named.
 *
 * Source: POSIX.1-2024, Shell Command Language, 2.2 Quoting and 2.3 Token Recognition.
 */

export interface ShellWord {
  /** Without its quotes. Variables and commands are in it as they were written. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What a shell would replace, as it was written: `$NAME`, `${NAME:-x}`, `$(id)`, `~`. */
  readonly open: readonly string[];
  /** Ends or redirects a command, as `;`, `&&`, `>` and the end of a line do. */
  readonly isOperator: boolean;
}

export interface ShellLine {
  readonly words: readonly ShellWord[];
  /** Where the quote begins that does not end; -1 where all of them do. */
  readonly unclosed: number;
}

const BLANK = ' \t\r';
const OPERATORS = ';&|<>()\n';
const PLAIN = /[\w%+,./:=@-]+/y;
const LONG_OPERATOR = /^(?:([;&|<>])\1|[<>|]&|&>|>\|)/;

/** @param text of any length: each character is looked at once */
export function shellLine(text: string): ShellLine {
  const reader = new LineReader(text);
  reader.read();
  return { words: reader.words, unclosed: reader.unclosed };
}

class LineReader {
  readonly words: ShellWord[] = [];
  unclosed = -1;
  private word = '';
  private open: string[] = [];
  /** Where the word began that is being read; -1 between words. */
  private from = -1;
  private at = 0;

  constructor(private readonly text: string) {}

  read(): void {
    while (this.at < this.text.length && this.unclosed < 0) this.step();
    this.end();
  }

  private step(): void {
    const { text, at } = this;
    const char = text[at] as string;
    const continued =
      char === '\\' ? (/^\\\r?\n/.exec(text.slice(at, at + 3))?.[0].length ?? 0) : 0;
    if (continued > 0) this.at += continued;
    else if (BLANK.includes(char)) {
      this.end();
      this.at += 1;
    } else if (OPERATORS.includes(char)) {
      this.end();
      const to = at + (LONG_OPERATOR.test(text.slice(at, at + 2)) ? 2 : 1);
      this.words.push({ text: text.slice(at, to), from: at, to, open: [], isOperator: true });
      this.at = to;
    } else if (char === '#' && this.from < 0) {
      const next = text.indexOf('\n', at);
      this.at = next < 0 ? text.length : next;
    } else {
      if (this.from < 0) this.from = at;
      this.takePart(char);
    }
  }

  /** Ends the word that is being read. */
  private end(): void {
    const { word: text, from, at: to, open } = this;
    if (from < 0) return;
    this.words.push({ text, from, to, open, isOperator: false });
    this.word = '';
    this.open = [];
    this.from = -1;
  }

  /** Takes a part of a word: a character, or what a quote or a shell makes one of. */
  private takePart(char: string): void {
    const { text, at } = this;
    const expanded = openLength(text, at);
    if (char === '\\' && at + 1 < text.length) this.take(text[at + 1] as string, at + 2);
    else if (char === "'") {
      const close = text.indexOf("'", at + 1);
      if (close < 0) this.unclosed = at;
      const end = close < 0 ? text.length : close;
      this.take(text.slice(at + 1, end), close < 0 ? end : end + 1);
    } else if (char === '"') this.takeDouble();
    else if (expanded > 0) this.takeOpen(expanded);
    else if (char === '~' && at === this.from && /^~(?:[\s/:]|$)/.test(text.slice(at, at + 2))) {
      this.takeOpen(1);
    } else this.takePlain(char);
  }

  /** Takes a character that means nothing to a shell, with those behind it that never do. */
  private takePlain(char: string): void {
    PLAIN.lastIndex = this.at;
    const piece = PLAIN.exec(this.text)?.[0] ?? char;
    this.take(piece, this.at + piece.length);
  }

  private take(piece: string, to: number): void {
    this.word += piece;
    this.at = to;
  }

  /** Takes what a shell would replace, as it is written. */
  private takeOpen(length: number): void {
    const piece = this.text.slice(this.at, this.at + length);
    this.open.push(piece);
    this.take(piece, this.at + length);
  }

  private takeDouble(): void {
    const { text, at: start } = this;
    this.at += 1;
    while (this.at < text.length && text[this.at] !== '"') {
      const char = text[this.at] as string;
      const expanded = openLength(text, this.at);
      if (char === '\\' && '$`"\\\n'.includes(text[this.at + 1] || ' ')) {
        const next = text[this.at + 1] as string;
        this.take(next === '\n' ? '' : next, this.at + 2);
      } else if (expanded > 0) this.takeOpen(expanded);
      else this.takePlain(char);
    }
    if (this.at >= text.length) this.unclosed = start;
    else this.at += 1;
  }
}

/** How long what a shell would replace is, from `$` or a backquote on; 0 where there is nothing of the kind. */
function openLength(text: string, at: number): number {
  if (text[at] === '`') return closedBy(text, at, /[`\\]/g, '`');
  if (text[at] !== '$') return 0;
  const next = text[at + 1] ?? '';
  if ('@*#?!$-'.includes(next || ' ')) return 2;
  if (next === '{') return closedBy(text, at, /[}\\]/g, '}');
  if (next === '(') return nested(text, at + 1) - at;
  const name = /^\$(?:[A-Za-z_]\w{0,200}|\d)/.exec(text.slice(at, at + 202))?.[0];
  return name?.length ?? 0;
}

/** The length up to a sign that ends it, a backslash covering what follows; to the end where there is none. */
function closedBy(text: string, at: number, signs: RegExp, sign: string): number {
  signs.lastIndex = at + 1;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    if (found[0] === sign) return found.index + 1 - at;
    signs.lastIndex = found.index + 2;
  }
  return text.length - at;
}

/** Where the bracket closes that opens at `at`. */
function nested(text: string, at: number): number {
  const signs = /[()]/g;
  signs.lastIndex = at;
  let depth = 0;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    depth += found[0] === '(' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}

/** The words of a command that no shell reads: signs such as `;` are ordinary. Null where a quote does not end. */
export function plainWords(text: string): readonly string[] | null {
  const { words, unclosed } = shellLine(text);
  if (unclosed >= 0) return null;
  const plain: string[] = [];
  let end = -1;
  for (const word of words) {
    if (word.text === '\n') continue;
    // What an operator cut apart is one word.
    if (word.from === end && plain.length > 0) plain.push(`${plain.pop() ?? ''}${word.text}`);
    else plain.push(word.text);
    end = word.to;
  }
  return plain;
}

/** Words as a line that is split into them again. */
export const quotedLine = (words: readonly string[]): string =>
  words
    .map((word) =>
      /^[\w@%+=:,./-]{1,1000}$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
    )
    .join(' ');
