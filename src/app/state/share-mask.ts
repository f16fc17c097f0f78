/**
 * Text that is handed on without its suspected credentials: dots stand for them, and whatever could be
 * read as YAML or JSON still can. Where quotes stood, they stay.
 */
import { concealed, type PlacedReview, quoted, type Review, visible } from '../../engine/index.ts';

/** A line that something was masked on, as it reads then. */
export interface Suspect {
  readonly line: number;
  readonly text: string;
}

export interface Masked {
  readonly text: string;
  readonly suspects: readonly Suspect[];
}

type Node = NonNullable<PlacedReview['review']['document']['root']>;
type Scalar = Extract<Node, { kind: 'scalar' }>;

const DOT = '•';
/** Characters of a line that are shown. */
const SHOWN = 160;

export function masked(review: Review): Masked {
  const { text } = review;
  const hidden = concealed(review);
  if (hidden === text) return { text, suspects: [] };
  const veil = veilOver(text, hidden);
  for (const { slice, review: own } of review.documents) {
    const { root } = own.document;
    if (root) draw(root, slice.from, veil, /^\s*[[{]/.test(own.document.text));
  }
  return { text: seen(veil, 0, text.length), suspects: suspectsIn(veil) };
}

interface Veil {
  readonly text: string;
  /** For each character, whether a dot stands for it. */
  readonly over: Uint8Array;
  /** Where quotes are needed that were not there. */
  readonly quotes: Set<number>;
}

function veilOver(text: string, hidden: string): Veil {
  const over = new Uint8Array(text.length);
  for (let at = hidden.indexOf(DOT); at >= 0; at = hidden.indexOf(DOT, at + 1)) {
    if (text[at] !== DOT) over[at] = 1;
  }
  return { text, over, quotes: new Set() };
}

/** Sees to it that each value below a node is one value still. */
function draw(node: Node, offset: number, veil: Veil, json: boolean): void {
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      draw(key, offset, veil, json);
      draw(value, offset, veil, json);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) draw(item.node, offset, veil, json);
  } else if (node.kind === 'scalar') drawScalar(node, offset, veil, json);
}

function drawScalar({ style, from, to }: Scalar, offset: number, veil: Veil, json: boolean): void {
  const { text, over, quotes } = veil;
  const [start, end] = [offset + from, offset + to];
  const touched = over.subarray(start, end).includes(1);
  if (!touched) return;
  if (style === 'single' || style === 'double') {
    // Dots in the midst of an escape would leave half of it behind.
    const escapes = /\\|''/.test(text.slice(start + 1, end - 1));
    if (over[start] === 1 || over[end - 1] === 1 || escapes) {
      for (let at = start; at < end; at++) over[at] = /\S/.test(text[at] as string) ? 1 : 0;
    }
    over[start] = 0;
    over[end - 1] = 0;
  } else if (style === 'plain' && json) {
    // JSON knows no words without quotes.
    quotes.add(start).add(end);
  }
}

/** A stretch of the text as it is handed on. How long a credential is stays out of it as well. */
function seen({ text, over, quotes }: Veil, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && over[end] === over[at] && !quotes.has(end)) end++;
    if (quotes.has(at)) out += '"';
    out += over[at] === 1 ? quoted(DOT.repeat(end - at)) : text.slice(at, end);
    at = end;
  }
  return quotes.has(to) && to === text.length ? `${out}"` : out;
}

function suspectsIn(veil: Veil): Suspect[] {
  const { text, over } = veil;
  const suspects: Suspect[] = [];
  let goesOn = false;
  for (let line = 1, from = 0; from < text.length; line++) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const touched = over.subarray(from, to).includes(1);
    const whole = touched ? seen(veil, from, to).trim() : '';
    // A key has many lines, of which the first says enough.
    if (touched && !(goesOn && /^[\s•]+$/.test(whole))) {
      suspects.push({ line, text: visible(whole.slice(0, SHOWN)) });
    }
    goesOn = touched;
    from = to + 1;
  }
  return suspects;
}
