/**
 * A document read loosely, line by line: what stands where, also while it is being typed and no parser
 * would take it. Nothing is known of values but their text; what is not understood is passed over.
 */
import { lineEnd, nextLine } from '../text/lines.ts';
import { passFlow } from './sketch-flow.ts';
import { type Branch, type Cursor, type CursorSlot, newSlot, unquoted } from './slot.ts';

export interface Sketch {
  readonly text: string;
  readonly root: CursorSlot;
  readonly cursor: Cursor | undefined;
}

/** Reads a document. `offset` is where the cursor is. */
export function sketch(text: string, offset: number): Sketch {
  return new Sketcher(text, offset).read();
}

class Sketcher {
  private readonly root = newSlot(undefined, '', -1, 0, 0);
  private readonly open: CursorSlot[] = [this.root];
  private cursor: Cursor | undefined;
  private readonly budget = { left: 4_000_000 };

  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  read(): Sketch {
    const { text } = this;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (;;) {
      const next = this.line(at);
      if (next >= text.length) {
        // Behind the last line break there is a line too.
        if (next > at && /[\n\r]/.test(text[next - 1] ?? '')) this.line(next);
        break;
      }
      at = next;
    }
    return { text, root: this.root, cursor: this.cursor };
  }

  /** Reads the line that starts at `at`, and what its value goes on with. */
  private line(at: number): number {
    const { text, offset } = this;
    const end = lineEnd(text, at);
    const here = offset >= at && offset <= end;
    let from = this.skipBlanks(at, end);
    if (from === end || text[from] === '#') {
      if (here && offset <= from) this.blank(at);
      return nextLine(text, at);
    }
    if (from === at && /^(?:---|\.\.\.|%)/.test(text.slice(at, at + 3))) return nextLine(text, at);
    while (text[from] === '-' && this.isSpace(from + 1)) {
      const column = from - at;
      this.close(column, true);
      const item = this.push('list', '', column, from, from + 1);
      const behind = from + 1;
      from = this.skipBlanks(behind, end);
      if (from < end && text[from] !== '#') continue;
      if (here && offset >= behind && offset <= from) {
        const inner = Math.max(offset - at, column + 2);
        this.mark('open', item, offset, offset, inner, { tight: offset === behind });
      }
      return nextLine(text, at);
    }
    return this.content(at, from, end);
  }

  /** Reads a key with its value, or a value alone, at `from` of the line that starts at `at`. */
  private content(at: number, from: number, end: number): number {
    const { text, offset } = this;
    // An expression of a template on a line of its own has no place in the YAML around it.
    if (text.startsWith('{{', from)) return nextLine(text, at);
    const column = from - at;
    this.close(column, false);
    const holder = this.open.at(-1) as CursorSlot;
    const key = this.keyAt(from, end);
    if (!key) return this.value(holder, from, end, column, 'open');
    const { to, colon } = key;
    const entry = this.push('map', unquoted(text.slice(from, to)), column, from, to);
    if (offset >= from && offset <= to)
      this.mark('key', holder, from, to, column, { keySlot: entry });
    const behind = colon + 1;
    const start = this.skipProperties(this.skipBlanks(behind, end), end);
    if (start < end && text[start] !== '#') return this.value(entry, start, end, column, 'value');
    if (offset >= behind && offset <= start) {
      this.mark('value', entry, offset, offset, column, { tight: offset === behind });
    }
    return nextLine(text, at);
  }

  /** Reads a value that begins at `from`. Returns where the next line begins. */
  private value(
    slot: CursorSlot,
    from: number,
    end: number,
    column: number,
    part: 'value' | 'open',
  ): number {
    const { text, offset } = this;
    const first = text[from];
    if (text.startsWith('{{', from)) {
      slot.scalar = '';
      return nextLine(text, from);
    }
    if (first === '{' || first === '[') {
      const { to, cursor } = passFlow(text, from, slot, offset, this.budget);
      this.cursor ??= cursor;
      return nextLine(text, to);
    }
    if (first === '|' || first === '>') {
      slot.scalar = '';
      return this.passBlock(from, slot.column);
    }
    const to = this.wordEnd(from, end, slot.column);
    // A word alone below a key is no value yet: it may be a key that is being typed.
    if ((part === 'value' || typeof slot.step === 'number') && !slot.child) {
      slot.scalar ??= unquoted(text.slice(from, to));
    }
    if (offset >= from && offset <= to) this.mark(part, slot, from, to, column, {});
    return nextLine(text, to);
  }

  /** On an empty line the column alone says what it belongs to. */
  private blank(at: number): void {
    const column = this.offset - at;
    let i = this.open.length - 1;
    while (i > 0 && (this.open[i] as CursorSlot).column >= column) i--;
    // Nothing stands below a scalar: what is too far in belongs beside it.
    while (i > 0 && (this.open[i] as CursorSlot).scalar !== undefined) i--;
    const slot = this.open[i] as CursorSlot;
    this.mark('open', slot, this.offset, this.offset, column, { blankFrom: at });
  }

  private mark(
    part: Cursor['part'],
    slot: CursorSlot,
    from: number,
    to: number,
    column: number,
    more: Partial<Cursor>,
  ): void {
    const none = { keySlot: undefined, flow: false, tight: false, blankFrom: undefined };
    this.cursor ??= { part, slot, from, to, column, ...none, ...more };
  }

  /** Ends what cannot go on at a column. A list may stand in the column of its own key. */
  private close(column: number, dash: boolean): void {
    while (this.open.length > 1) {
      const top = this.open.at(-1) as CursorSlot;
      const holds = dash && top.column === column && typeof top.step === 'string';
      if (top.column < column || holds) return;
      this.open.pop();
    }
  }

  private push(
    kind: Branch['kind'],
    name: string,
    column: number,
    from: number,
    to: number,
  ): CursorSlot {
    const parent = this.open.at(-1) as CursorSlot;
    let branch = parent.child;
    if (branch?.kind !== kind) {
      branch = { kind, flow: false, column, slots: [] };
      // Of two that contradict each other the first one counts.
      parent.child ??= branch;
    }
    const step = kind === 'map' ? name : branch.slots.length;
    const slot = newSlot(parent, step, column, from, to);
    branch.slots.push(slot);
    this.open.push(slot);
    return slot;
  }

  /** The key at `from`, when a colon follows it on the line. */
  private keyAt(from: number, end: number): { to: number; colon: number } | undefined {
    const { text } = this;
    const quote = text[from];
    if (quote === '"' || quote === "'") {
      const close = text.indexOf(quote, from + 1);
      if (close < 0 || close >= end) return undefined;
      const colon = this.skipBlanks(close + 1, end);
      return text[colon] === ':' ? { to: close + 1, colon } : undefined;
    }
    if (quote === '{' || quote === '[' || quote === '|' || quote === '>') return undefined;
    for (let i = from; i < end; i++) {
      if (text[i] === '#' && this.isSpace(i - 1)) return undefined;
      if (text[i] !== ':' || !this.isSpace(i + 1)) continue;
      let to = i;
      while (to > from && this.isSpace(to - 1)) to--;
      return { to, colon: i };
    }
    return undefined;
  }

  /** End of the scalar at `from`; a quoted one may go on over lines that stand further in. */
  private wordEnd(from: number, end: number, column: number): number {
    const { text } = this;
    const quote = text[from];
    if (quote === '"' || quote === "'") {
      const close = text.indexOf(quote, from + 1);
      if (close >= 0 && close < end) return close + 1;
      if (close >= 0) {
        const below = this.passBlock(from, column);
        if (close < below) return close + 1;
      }
    }
    for (let i = from; i < end; i++) {
      if (text[i] === '#' && this.isSpace(i - 1)) return this.trimmed(from, i);
    }
    return this.trimmed(from, end);
  }

  private trimmed(from: number, to: number): number {
    let at = to;
    while (at > from && this.isSpace(at - 1)) at--;
    return at;
  }

  /** Passes the lines below that are blank or stand further in than `column`. */
  private passBlock(from: number, column: number): number {
    const { text } = this;
    let at = nextLine(text, from);
    while (at < text.length) {
      const end = lineEnd(text, at);
      const start = this.skipBlanks(at, end);
      if (start < end && start - at <= column) return at;
      // Whoever is on an empty line no further in means to go on beside it.
      const here = this.offset >= at && this.offset <= end;
      if (here && start === end && this.offset - at <= column) return at;
      at = nextLine(text, at);
    }
    return at;
  }

  /** Passes anchors and tags in front of a value. */
  private skipProperties(from: number, end: number): number {
    let at = from;
    while (this.text[at] === '&' || this.text[at] === '!') {
      while (at < end && !this.isSpace(at)) at++;
      at = this.skipBlanks(at, end);
    }
    return at;
  }

  private skipBlanks(from: number, end: number): number {
    let at = from;
    while (at < end && (this.text[at] === ' ' || this.text[at] === '\t')) at++;
    return at;
  }

  private isSpace(at: number): boolean {
    const char = this.text[at];
    return char === undefined || char === ' ' || char === '\t' || char === '\n' || char === '\r';
  }
}
