/** The parts of a loosely read document. */

/** A place that can hold a value: a key of a map, an item of a list, or the document itself. */
export interface CursorSlot {
  readonly parent: CursorSlot | undefined;
  /** Its key or its index; the empty word for the document itself. */
  readonly step: string | number;
  /** Column of the key or the dash; -1 for the document itself. */
  readonly column: number;
  /** The key with its quotes, or the dash. */
  readonly from: number;
  readonly to: number;
  child: Branch | undefined;
  /** The value's text without quotes, when it is a scalar. */
  scalar: string | undefined;
}

export interface Branch {
  readonly kind: 'map' | 'list';
  readonly flow: boolean;
  readonly column: number;
  readonly slots: CursorSlot[];
}

/** What the cursor is at. */
export interface Cursor {
  /** `open`: a key or a value, which the schema decides. */
  readonly part: 'key' | 'value' | 'open';
  /** For a key whose map it belongs to, else whose value it is. */
  readonly slot: CursorSlot;
  /** The word that the cursor is in. */
  readonly from: number;
  readonly to: number;
  /** Column where keys beside the word begin. */
  readonly column: number;
  /** The key that the word is, when a colon follows it. */
  readonly keySlot: CursorSlot | undefined;
  readonly flow: boolean;
  /** A space has to come first: the cursor is right behind a colon or a dash. */
  readonly tight: boolean;
  /** Start of an otherwise empty line: its indentation may be put right. */
  readonly blankFrom: number | undefined;
}

export const newSlot = (
  parent: CursorSlot | undefined,
  step: CursorSlot['step'],
  column: number,
  from: number,
  to: number,
): CursorSlot => ({ parent, step, column, from, to, child: undefined, scalar: undefined });

/** A scalar's text without its quotes. Escapes are not for the words that this is asked about. */
export const unquoted = (word: string): string =>
  /^(["']).*\1$/s.test(word) && word.length > 1 ? word.slice(1, -1) : word;
