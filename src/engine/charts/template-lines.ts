/** The lines of a template with the expressions on them: where an entry ends, and which blocks stand around it. */
import type { Block, Scoped, ScopedText } from './scopes.ts';

export interface TemplateLine {
  readonly from: number;
  /** Without its line break. */
  readonly to: number;
  /** Offset of the next line. */
  readonly next: number;
  /** `literal`: it has text that is no expression. `covered`: nothing but expressions. */
  readonly kind: 'literal' | 'covered' | 'blank' | 'comment';
  readonly indent: number;
  readonly isItem: boolean;
  /** The expressions that begin on it. */
  readonly scoped: readonly Scoped[];
}

/** The lines of a file of which one entry is made. */
export interface EntryLines {
  /** Index of the line with the key. */
  readonly first: number;
  /** Index behind the last one. */
  readonly end: number;
  readonly scoped: readonly Scoped[];
  /** There is text in it that is no expression, beside the key. */
  readonly literal: boolean;
}

export class TemplateLines {
  readonly lines: readonly TemplateLine[];

  constructor(
    readonly text: string,
    readonly scopes: ScopedText,
  ) {
    this.lines = linesOf(text, scopes.all);
  }

  /** Index of the line of an offset. */
  at(offset: number): number {
    return this.lines.findLastIndex(({ from }) => from <= offset);
  }

  /**
   * The lines of the entry of a block map whose key stands at an offset.
   * @param colon offset of its colon
   */
  entry(keyFrom: number, colon: number): EntryLines {
    const first = this.at(keyFrom);
    const keyLine = this.lines[first] as TemplateLine;
    const column = keyFrom - keyLine.from;
    const behind = this.text.slice(colon + 1, keyLine.to).replace(/\s#.*$/, '');
    const onKeyLine = keyLine.scoped.filter(({ expression: { from } }) => from > colon);
    const found = [...onKeyLine];
    const isBare = behind.trim() === '';
    let literal =
      onKeyLine
        .reduce(
          (rest, { expression: { from, to } }) => rest.replace(this.text.slice(from, to), ''),
          behind,
        )
        .trim() !== '';
    let end = first + 1;
    for (let i = first + 1; i < this.lines.length; i++) {
      const line = this.lines[i] as TemplateLine;
      if (line.kind === 'blank' && !this.isInside(line.from)) continue;
      if (line.kind === 'comment') continue;
      if (line.kind === 'literal') {
        const isListOfKey = line.isItem && line.indent === column && isBare;
        if (line.indent <= column && !isListOfKey) break;
        literal = true;
      } else if (line.kind === 'covered') {
        const last = this.deeper(i, column, isBare, keyFrom);
        if (last < 0) break;
        for (let k = i; k <= last; k++) {
          found.push(...(this.lines[k] as TemplateLine).scoped);
          literal ||= this.lines[k]?.kind === 'literal';
        }
        i = last;
      }
      end = i + 1;
    }
    return { first, end, scoped: found, literal };
  }

  /** The blocks around an offset that begin behind another one, the outermost first. */
  blocksAround(offset: number, behind: number): readonly Block[] {
    return this.scopes.blocks.filter(
      ({ open, close }) =>
        open.expression.from >= behind &&
        open.expression.to <= offset &&
        (close?.expression.from ?? -1) >= offset,
    );
  }

  /**
   * The line on which what expressions write below a key ends.
   * @returns -1 where it isn't below the key
   */
  private deeper(index: number, column: number, isBare: boolean, keyFrom: number): number {
    const { scoped } = this.lines[index] as TemplateLine;
    let last = index;
    for (const { expression, block } of scoped) {
      if (expression.kind === 'close' || expression.kind === 'middle') {
        const opened = expression.kind === 'close' ? this.blockEndingAt(expression.from) : block;
        if (!opened || opened.open.expression.from < keyFrom) return -1;
      } else if (expression.kind === 'output') {
        const at = this.columnOf(index, expression.nindent, expression.indent, expression.from);
        if (at < column || (at === column && !isBare)) return -1;
      } else if (expression.kind === 'open') {
        const opened = this.scopes.blocks.find(({ open }) => open.expression === expression);
        if (!opened?.close) return -1;
        const end = this.at(opened.close.expression.from);
        for (let i = index + 1; i < end; i++) {
          const line = this.lines[i] as TemplateLine;
          if (line.kind === 'literal' && line.indent <= column) return -1;
          if (line.kind === 'covered' && this.deeper(i, column, isBare, keyFrom) < 0) return -1;
        }
        last = Math.max(last, end);
      }
    }
    return last;
  }

  private columnOf(line: number, nindent: number | null, indent: number, from: number): number {
    return nindent ?? from - (this.lines[line] as TemplateLine).from + indent;
  }

  private blockEndingAt(from: number): Block | undefined {
    return this.scopes.blocks.find(({ close }) => close?.expression.from === from);
  }

  /** Whether an offset is inside an expression of several lines. */
  private isInside(at: number): boolean {
    return this.scopes.all.some(({ expression: { from, to } }) => from < at && at < to);
  }
}

function linesOf(text: string, all: readonly Scoped[]): TemplateLine[] {
  const lines: TemplateLine[] = [];
  let next = 0;
  for (let from = 0; from < text.length; ) {
    const [, content = '', ending = ''] = /([^\n\r]*)(\r\n|\n|\r|$)/y.exec(text.slice(from)) ?? [];
    const to = from + content.length;
    const scoped: Scoped[] = [];
    let rest = content;
    for (let i = Math.max(0, next - 1); i < all.length; i++) {
      const { expression } = all[i] as Scoped;
      if (expression.from > to) break;
      if (expression.to <= from) continue;
      if (expression.from >= from) {
        scoped.push(all[i] as Scoped);
        next = i + 1;
      }
      const [head, tail] = [Math.max(from, expression.from), Math.min(to, expression.to)];
      const covered = ' '.repeat(Math.max(0, tail - head));
      rest = rest.slice(0, head - from) + covered + rest.slice(head - from + covered.length);
    }
    const literal = rest.search(/\S/);
    const first = content.search(/\S/);
    const isComment = literal >= 0 && rest[literal] === '#';
    const kind = first < 0 ? 'blank' : literal < 0 ? 'covered' : isComment ? 'comment' : 'literal';
    lines.push({
      ...{ from, to, next: to + ending.length, kind, scoped },
      indent: Math.max(0, first),
      isItem: /^-(?:\s|$)/.test(content.slice(Math.max(0, first))),
    });
    if (ending === '') break;
    from = to + ending.length;
  }
  return lines;
}
