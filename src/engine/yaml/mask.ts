/**
 * A template's text as YAML can read it: every expression is covered by as many characters as it has, so
 * that all offsets and line breaks stay. Where an expression is a value, a key or a part of one, it
 * becomes a word of characters that no text has; an expression on lines of its own, which stands for
 * lines or for nothing, becomes a comment. Both arms of a condition stay in the text.
 */
import { type Expression, expressionsOf } from './expressions.ts';
import { blanksAt, coveredBehind, isBlankChar, type Line, maskLines } from './mask-lines.ts';

export interface Mask extends Expression {
  /**
   * `word`: stands in a scalar or is one. `lines`: stands for entries or items of what is around it, or
   * for nothing. `comment`: stands in a comment.
   */
  readonly as: 'word' | 'lines' | 'comment';
  /** Column of the lines that it stands for. */
  readonly column: number;
  /** Characters of its word; 0 when it has none. */
  readonly width: number;
}

export interface MaskedText {
  /** As long as the text, with its line breaks. */
  readonly text: string;
  readonly masks: readonly Mask[];
  /** The characters of words, in turn, so that two side by side can be told apart. */
  readonly words: readonly [string, string];
}

/** Covers the expressions of one document's text; null when it has none. */
export function maskText(text: string): MaskedText | null {
  const expressions = expressionsOf(text);
  return expressions.length === 0 ? null : new Masker(text, expressions).masked();
}

/** A block scalar: its lines stand in further than `parent`, by `indent` columns once that is known. */
interface Block {
  readonly parent: number;
  indent: number | null;
}

class Masker {
  private readonly out: string[] = [];
  private written = 0;
  private readonly masks: Mask[] = [];
  private readonly words: readonly [string, string];
  private readonly lines: Line[];
  /** For each line, the next literal one at or behind it. */
  private readonly literal: (Line | undefined)[];
  /** For each expression, whether it ends its line. */
  private readonly covered: readonly boolean[];
  private next = 0;
  private line = 0;
  private shown = 0;

  private quote = '';
  private flow = 0;
  private block: Block | null = null;
  /** A value or a key may begin here. */
  private fresh = true;
  /** Only blanks and dashes stand before on this line. */
  private leading = true;
  /** A quoted or bracketed value has just ended. */
  private closed = false;
  private afterColon = false;
  /** Column of the last key or dash that a value belongs to, and where a key may have begun. */
  private owner = 0;
  private keyStart = -1;

  constructor(
    private readonly text: string,
    private readonly expressions: readonly Expression[],
  ) {
    const free = [...'\ue000\ue001\ue002\ue003\ue004\ue005'].filter((char) => !text.includes(char));
    this.words = [free[0] ?? 'x', free[1] ?? 'y'];
    this.lines = maskLines(text, expressions);
    this.covered = coveredBehind(text, expressions, this.lines);
    this.literal = new Array(this.lines.length);
    let literal: Line | undefined;
    for (let i = this.lines.length - 1; i >= 0; i--) {
      if (this.lines[i]?.kind === 'literal') literal = this.lines[i];
      this.literal[i] = literal;
    }
  }

  masked(): MaskedText {
    let at = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (at < this.text.length) {
      const line = this.lines[this.line] as Line;
      if (at >= line.to) {
        at = this.endLine(line);
        continue;
      }
      const inBlock = at <= line.from + 1 && this.staysInBlock(line);
      at = inBlock ? this.blockLine(line) : this.step(at, line);
    }
    this.out.push(this.text.slice(this.written));
    return { text: this.out.join(''), masks: this.masks, words: this.words };
  }

  private endLine(line: Line): number {
    this.line++;
    if (this.flow === 0 && this.quote === '') {
      this.fresh = true;
      this.leading = true;
      this.closed = false;
      this.afterColon = false;
      this.keyStart = -1;
    }
    return this.lines[this.line]?.from ?? Math.max(line.to + 1, this.text.length);
  }

  private staysInBlock(line: Line): boolean {
    const { block } = this;
    if (!block) return false;
    const literal = line.kind === 'literal' ? line : this.literal[this.line];
    const column = this.columnOf(line.from + blanksAt(this.text, line.from, line.to));
    const covered = line.kind === 'covered' && column > block.parent;
    if (line.kind === 'blank' || covered || (literal && literal.indent > block.parent)) return true;
    this.block = null;
    return false;
  }

  /** A line of a block scalar: what is covered must stand in as far as its other lines. */
  private blockLine(line: Line): number {
    const block = this.block as Block;
    const literal = this.literal[this.line];
    const deep = literal && literal.indent > block.parent ? literal.indent : block.parent + 2;
    if (line.kind === 'literal') block.indent ??= line.indent;
    let at = line.to;
    for (let expression = this.peek(line.to); expression; expression = this.peek(at)) {
      const column = this.columnOf(expression.from);
      const pad = line.kind === 'covered' ? Math.max(0, (block.indent ?? deep) - column) : 0;
      if (line.kind === 'covered') block.indent ??= Math.max(column, deep);
      this.cover(expression, 'word', pad);
      at = this.catchUp(expression.to);
    }
    return at;
  }

  /** The next expression when it begins before `to`. */
  private peek(to: number): Expression | undefined {
    const expression = this.expressions[this.next];
    return expression && expression.from < to ? expression : undefined;
  }

  /** Goes on in the line of an offset behind an expression of several lines. */
  private catchUp(at: number): number {
    while (at > (this.lines[this.line] as Line).to && this.line + 1 < this.lines.length)
      this.line++;
    return Math.max(at, (this.lines[this.line] as Line).to);
  }

  /** Reads one character, word or expression outside of block scalars. */
  private step(at: number, line: Line): number {
    const expression = this.expressions[this.next];
    if (expression?.from === at) return this.expression(expression, line);
    const char = this.text[at] as string;
    if (this.quote !== '') return this.quoted(at, char);
    if (char === ' ' || char === '\t') return at + 1;
    const before = at === line.from ? ' ' : (this.text[at - 1] as string);
    if (char === '#' && (before === ' ' || before === '\t')) return this.comment(line);
    return this.fresh ? this.begin(at, char, line) : this.plain(at, char);
  }

  private quoted(at: number, char: string): number {
    if (char === '\\' && this.quote === '"') return at + 2;
    if (char !== this.quote) return at + 1;
    if (char === "'" && this.text[at + 1] === "'") return at + 2;
    this.quote = '';
    this.closed = true;
    return at + 1;
  }

  private comment(line: Line): number {
    for (let expression = this.peek(line.to); expression; expression = this.peek(line.to)) {
      this.cover(expression, 'comment', 0);
      if (expression.to > line.to) {
        this.catchUp(expression.to);
        return expression.to;
      }
    }
    return line.to;
  }

  /** Where a value, a key or a dash begins. */
  private begin(at: number, char: string, line: Line): number {
    const after = this.text[at + 1] ?? '\n';
    if (char === '-' && this.leading && this.flow === 0 && isBlankChar(after)) {
      this.owner = this.columnOf(at);
      return at + 1;
    }
    if (this.keyStart < 0) this.keyStart = at;
    this.leading = false;
    if (char === '"' || char === "'") {
      this.quote = char;
      this.fresh = false;
      return at + 1;
    }
    if (char === '[' || char === '{') {
      this.flow++;
      return at + 1;
    }
    if (char === '&' || char === '!' || char === '*') {
      return at + (/^[^\s,[\]{}]*/.exec(this.text.slice(at, line.to))?.[0].length || 1);
    }
    if ((char === '|' || char === '>') && this.flow === 0) {
      const header = /^[|>][-+]?(\d?)[-+]?[ \t]*(?:#.*)?$/.exec(this.text.slice(at, line.to));
      if (header) {
        const digit = Number(header[1] || 0);
        this.block = { parent: this.owner, indent: digit ? this.owner + digit : null };
        return line.to;
      }
    }
    this.fresh = false;
    return this.plain(at, char);
  }

  /** Inside a plain scalar, or behind a value that has ended. */
  private plain(at: number, char: string): number {
    const after = this.text[at + 1] ?? '\n';
    if (this.flow > 0 && (char === ']' || char === '}')) {
      this.flow--;
      this.closed = true;
      this.fresh = false;
    } else if (this.flow > 0 && char === ',') {
      this.fresh = true;
      this.closed = false;
    } else if (char === ':' && (isBlankChar(after) || (this.flow > 0 && this.closed))) {
      this.fresh = true;
      this.closed = false;
      if (this.flow === 0) {
        if (this.keyStart >= 0) this.owner = this.columnOf(this.keyStart);
        this.afterColon = true;
      }
    } else this.closed &&= this.flow > 0;
    return at + 1;
  }

  private expression(expression: Expression, line: Line): number {
    const alone = line.kind === 'covered' && this.quote === '';
    const noOutput = expression.kind !== 'output';
    if (alone && (this.flow === 0 || noOutput)) this.cover(expression, 'lines', 0, true);
    else if (this.quote === '' && this.flow === 0 && this.standsForLines(expression)) {
      this.cover(expression, 'lines', 0);
    } else {
      this.cover(expression, 'word', 0);
      if (this.quote === '') {
        if (this.keyStart < 0) this.keyStart = expression.from;
        this.fresh = false;
        this.leading = false;
      }
    }
    while (
      this.line + 1 < this.lines.length &&
      expression.to > (this.lines[this.line] as Line).to
    ) {
      this.line++;
    }
    return expression.to;
  }

  /** Behind a value that has ended, or as the value of what goes on in the lines below. */
  private standsForLines(expression: Expression): boolean {
    if (this.closed) return true;
    const last = this.lineOf(expression.to);
    if (!this.covered[this.next]) return false;
    const glued =
      this.text[expression.from - 1] === ':' && expression.nindent !== null && !this.afterColon;
    if (glued && this.keyStart >= 0) {
      this.owner = this.columnOf(this.keyStart);
      return true;
    }
    if (!this.fresh) return false;
    const below = this.literal[last + 1];
    const dashed = /-[ \t]*$/.test(
      this.text.slice(Math.max(0, expression.from - 99), expression.from),
    );
    if (!below || !(this.afterColon || dashed)) return false;
    return (
      below.indent > this.owner || (this.afterColon && below.dash && below.indent === this.owner)
    );
  }

  private lineOf(at: number): number {
    let line = this.line;
    while (line + 1 < this.lines.length && (this.lines[line] as Line).to < at) line++;
    return line;
  }

  private columnOf(at: number): number {
    const from = (this.lines[this.lineOf(at)] as Line).from;
    return at - from - (from === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0);
  }

  private cover(expression: Expression, as: Mask['as'], pad: number, note = false): void {
    const column = expression.nindent ?? this.columnOf(expression.from) + expression.indent;
    const [first = '', ...rest] = this.text
      .slice(expression.from, expression.to)
      .split(/(?=[\n\r])/);
    const width = as === 'word' ? Math.max(0, first.length - pad) : 0;
    this.masks.push({ ...expression, as, column, width });
    this.next++;
    if (as === 'comment' && rest.length === 0) return;
    let head = ' '.repeat(first.length - width);
    if (width > 0) head += (this.words[this.shown++ % 2] as string).repeat(width);
    else if (note || as === 'comment') head = `#${head.slice(1)}`;
    this.out.push(this.text.slice(this.written, expression.from), head);
    this.out.push(rest.join('').replace(/[^\n\r]/g, ' '));
    this.written = expression.to;
  }
}
