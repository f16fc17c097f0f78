/**
 * Text that is handed on without its suspected credentials: dots stand for them, and whatever could be
 * read as YAML or JSON still can. Where quotes stood, they stay.
 */
import { type PlacedReview, type Review, visible } from '../../../engine/index.ts';
import { concealed, concealedPiece, withShortMasks } from '../../../engine/quotes.ts';

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

export function maskedShare(review: Review): Masked {
  const { text } = review;
  const hidden = concealed(review);
  if (hidden === text) return { text, suspects: [] };
  const veil = veilOver(text, hidden);
  for (const { slice, review: documentReview } of review.documents) {
    const { root, error, text: document } = documentReview.document;
    const scalars: Placed[] = root ? [...scalarsIn(root)] : [];
    // What looks like a credential may seem to go on beyond the value that it stands in.
    if (!error && !/\{[{%]/.test(document)) {
      const isHarmless = (key: string) => concealedPiece(review, key) === key;
      lift(scalars, slice.from, document, veil, isHarmless);
    }
    const json = /^\s*[[{]/.test(document);
    for (const { scalar } of scalars) drawScalar(scalar, slice.from, veil, json);
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

interface Placed {
  readonly scalar: Scalar;
  readonly isKey: boolean;
}

function* scalarsIn(node: Node, isKey = false): Generator<Placed> {
  if (node.kind === 'map') {
    for (const { key, value } of node.entries) {
      yield* scalarsIn(key, true);
      yield* scalarsIn(value);
    }
  } else if (node.kind === 'seq') {
    for (const item of node.items) yield* scalarsIn(item.node);
  } else if (node.kind === 'scalar') yield { scalar: node, isKey };
}

/** Uncovers what stands between values and is no comment, and harmless keys: both make them values. */
function lift(
  scalars: readonly Placed[],
  offset: number,
  document: string,
  veil: Veil,
  isHarmless: (key: string) => boolean,
): void {
  let at = 0;
  const uncover = (until: number) => {
    while (at < until) {
      const comment = document[at] === '#' && /^$|[\s,[\]{}]/.test(document[at - 1] ?? '');
      if (comment) {
        const end = document.slice(at, until).search(/[\n\r]/);
        at = end < 0 ? until : at + end;
      } else veil.over[offset + at++] = 0;
    }
  };
  // In the order of the text, which is that of the tree.
  for (const { scalar, isKey } of scalars) {
    const { from, to } = scalar;
    uncover(from);
    at = Math.max(at, to);
    if (isKey && isHarmless(document.slice(from, to))) {
      veil.over.fill(0, offset + from, offset + to);
    }
  }
  uncover(document.length);
}

/** Sees to it that a value is one value still. */
function drawScalar({ style, from, to }: Scalar, offset: number, veil: Veil, json: boolean): void {
  const { text, over, quotes } = veil;
  const [start, end] = [offset + from, offset + to];
  const touched = over.subarray(start, end).includes(1);
  if (!touched) return;
  if (style === 'single' || style === 'double') {
    if (over[start] === 1 || over[end - 1] === 1) {
      for (let at = start; at < end; at++) over[at] = /\S/.test(text[at] as string) ? 1 : 0;
    }
    coverEscapes(
      style === 'single' ? /''/g : /\\(?:x..|u.{4}|U.{8}|\r\n|[\s\S])/g,
      start + 1,
      end - 1,
      veil,
    );
    over[start] = 0;
    over[end - 1] = 0;
  } else if (style === 'plain' && json) {
    // JSON knows no words without quotes.
    quotes.add(start).add(end);
  }
}

/** Dots in the midst of an escape would leave half of it behind: of one that they touch, they take all. */
function coverEscapes(sign: RegExp, from: number, to: number, { text, over }: Veil): void {
  for (const { 0: found, index } of text.slice(from, to).matchAll(sign)) {
    const [start, end] = [from + index, from + index + found.length];
    if (over.subarray(start, end).includes(1)) over.fill(1, start, end);
  }
}

/** A stretch of the text as it is handed on. How long a credential is stays out of it as well. */
function seen({ text, over, quotes }: Veil, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; ) {
    let end = at + 1;
    while (end < to && over[end] === over[at] && !quotes.has(end)) end++;
    if (quotes.has(at)) out += '"';
    out += over[at] === 1 ? withShortMasks(DOT.repeat(end - at)) : text.slice(at, end);
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
