/** Maps and lists in brackets, read as loosely as the lines around them. */
import { lineEnd, nextLine } from '../text/lines.ts';
import { type Branch, type Cursor, type CursorSlot, newSlot, unquoted } from './slot.ts';

/** A bracket that is open, whose value it holds, and how far its present part has come. */
interface Frame {
  readonly owner: CursorSlot;
  readonly branch: Branch;
  part: CursorSlot | undefined;
  /** The part's colon has come: what follows is its value. */
  colon: boolean;
}

/**
 * Reads the brackets that begin at `from` as the value of `slot`.
 * @param budget how much may be looked through for brackets that are never closed
 * @returns where they end, and what the cursor is at when it is inside
 */
export function passFlow(
  text: string,
  from: number,
  slot: CursorSlot,
  offset: number,
  budget: { left: number },
): { to: number; cursor: Cursor | undefined } {
  const limit = flowEnd(text, from, slot.column, budget);
  const frames: Frame[] = [];
  let cursor: Cursor | undefined;

  const mark = (frame: Frame, start: number, end: number, wordSlot?: CursorSlot): void => {
    if (cursor || offset < start || offset > end) return;
    const { owner, branch, part, colon } = frame;
    const none = { tight: false, blankFrom: undefined, flow: true, column: slot.column };
    const word = { ...none, from: start, to: end };
    if (branch.kind === 'list') {
      const item = wordSlot ?? newSlot(owner, branch.slots.length, slot.column, start, end);
      cursor = { ...word, part: 'open', slot: item, keySlot: undefined };
    } else if (part && colon) {
      const tight = text[start - 1] === ':' && start === end;
      cursor = { ...word, part: 'value', slot: part, keySlot: undefined, tight };
    } else cursor = { ...word, part: 'key', slot: owner, keySlot: wordSlot };
  };
  /** Between words there is something to write only where a part is to come. */
  const gap = (at: number): void => {
    const frame = frames.at(-1);
    if (at !== offset || !frame) return;
    const { part, colon } = frame;
    const complete = part && (part.scalar !== undefined || part.child !== undefined);
    if (!part || (colon && !complete)) mark(frame, at, at);
  };
  const add = (frame: Frame, step: string, start: number, end: number): CursorSlot => {
    const { branch, owner } = frame;
    const key = branch.kind === 'map' ? step : branch.slots.length;
    const part = newSlot(owner, key, slot.column, start, end);
    branch.slots.push(part);
    frame.part = part;
    return part;
  };

  let at = from;
  while (at < limit) {
    const char = text[at] as string;
    const frame = frames.at(-1);
    if (at > from && /[{}[\],:#\s]/.test(char)) gap(at);
    if (char === '{' || char === '[') {
      const owner = frame ? ownerOf(frame, () => add(frame, '', at, at)) : slot;
      const kind = char === '{' ? 'map' : 'list';
      const branch: Branch = { kind, flow: true, column: slot.column, slots: [] };
      owner.child ??= branch;
      frames.push({ owner, branch, part: undefined, colon: false });
      at++;
    } else if (char === '}' || char === ']') {
      frames.pop();
      at++;
      if (frames.length === 0) return { to: at, cursor };
    } else if (char === ',') {
      if (frame) Object.assign(frame, { part: undefined, colon: false });
      at++;
    } else if (char === ':') {
      if (frame) frame.colon = true;
      at++;
    } else if (char === '#' && /\s/.test(text[at - 1] ?? '')) {
      at = lineEnd(text, at);
    } else if (/\s/.test(char)) {
      at++;
    } else {
      const end = wordEnd(text, at, limit);
      const word = unquoted(text.slice(at, end));
      if (frame?.branch.kind === 'map' && frame.part && frame.colon) {
        frame.part.scalar ??= word;
        mark(frame, at, end);
      } else if (frame) {
        const part = add(frame, word, at, end);
        if (frame.branch.kind === 'list') part.scalar = word;
        const keyed = /^[ \t]*:/.test(text.slice(end, end + 20));
        mark(frame, at, end, frame.branch.kind === 'list' || keyed ? part : undefined);
        // A key that is being typed is none that stands there already.
        if (frame.branch.kind === 'map' && !keyed) frame.branch.slots.pop();
      }
      at = end;
    }
  }
  gap(limit);
  return { to: limit, cursor };
}

const ownerOf = ({ branch, part, colon }: Frame, add: () => CursorSlot): CursorSlot =>
  branch.kind === 'map' && part && colon ? part : add();

/** End of the word at `at`: of a quoted one behind its quote. */
function wordEnd(text: string, at: number, limit: number): number {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    const end = Math.min(lineEnd(text, at), limit);
    return close >= 0 && close < end ? close + 1 : end;
  }
  let end = at + 1;
  while (end < limit && !/[,[\]{}\n\r]/.test(text[end] as string)) {
    if (text[end] === ':' && /[\s,[\]{}]|^$/.test(text[end + 1] ?? '')) break;
    if (text[end] === '#' && /\s/.test(text[end - 1] as string)) break;
    end++;
  }
  while (end > at + 1 && /\s/.test(text[end - 1] as string)) end--;
  return end;
}

/**
 * Where brackets end: behind the one that closes the first, or, while that is not written yet, before
 * the next line that stands no further in than their key.
 */
function flowEnd(text: string, from: number, column: number, budget: { left: number }): number {
  let depth = 0;
  for (let at = from; at < text.length && budget.left-- > 0; at++) {
    const char = text[at] as string;
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      if (--depth === 0) return at + 1;
    } else if (char === '#' && /\s/.test(text[at - 1] ?? '')) at = lineEnd(text, at) - 1;
    else if ((char === '"' || char === "'") && /[\s,:[{]/.test(text[at - 1] ?? '')) {
      at = wordEnd(text, at, text.length) - 1;
    }
  }
  for (let at = nextLine(text, from); at < text.length; at = nextLine(text, at)) {
    const indent = /^[ \t]*/.exec(text.slice(at, at + 200))?.[0].length ?? 0;
    const char = text[at + indent] ?? '\n';
    if (/[\n\r\]}#]/.test(char) || indent > column) continue;
    while (/[\n\r]/.test(text[at - 1] ?? '')) at--;
    return at;
  }
  return text.length;
}
