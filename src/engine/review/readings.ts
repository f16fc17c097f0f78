/**
 * What has been read of documents, kept from one review to the next. A document is known again at its place
 * in the text, as long as an edit is elsewhere, and by its text wherever it has gone.
 */

import type { BundleObject } from '../model/bundle/bundle.ts';
import { added } from '../text/grouped.ts';
import type { Slice } from '../yaml/split.ts';
import type { Reading } from './reading.ts';

export interface Kept {
  readonly reading: Reading;
  /** The text of the document, and whether it may be a patch. */
  readonly key: string;
  /** The last run that gave it out. Each does so once: two documents of the same text are two objects. */
  run: number;
  /** Its objects as others see them, for the number that the document has in its file. */
  entries?: { readonly document: number; readonly objects: readonly BundleObject[] };
}

export interface PlacedReading {
  readonly slice: Slice;
  readonly kept: Kept;
  /** It stands inside the document before it. */
  readonly inside?: true;
}

/** A text with the documents that have been read of it, in their order. */
export interface ReadFile {
  readonly text: string;
  readonly placed: readonly PlacedReading[];
}

type Usable = (reading: Reading) => boolean;

/** For one run at a time: the next begins when the last has ended or has been given up. */
export class Readings {
  private readonly byKey = new Map<string, Kept[]>();
  /** What the last run ended with, and how documents were read then. */
  private last: { readonly files: readonly ReadFile[]; readonly beside: boolean } = {
    files: [],
    beside: false,
  };
  private beside = false;
  private run = 0;
  /** Made since the last run that came to its end. */
  private made: Kept[] = [];

  get empty(): boolean {
    return this.byKey.size === 0;
  }

  /**
   * Starts a run; one that has not come to its end is given up, but what it has made is kept.
   * @param beside whether documents are read as what may be a patch: those that were read in another way are
   *   not known again at their places
   */
  begin(beside: boolean): void {
    this.run++;
    this.beside = beside;
  }

  /**
   * Finds the documents of a file in the text that stood in its place at the end of the last run. They are
   * to be asked for in their order.
   */
  places(file: number, text: string): (slice: Slice, usable: Usable) => Kept | undefined {
    const before = this.last.files[file];
    if (!before || this.last.beside !== this.beside) return () => undefined;
    const { placed } = before;
    const start = commonStart(before.text, text);
    const end = text.length - commonEnd(before.text, text, start);
    const moved = text.length - before.text.length;
    let next = 0;
    return ({ from, to, badSeparator }, usable) => {
      if (to > start && from < end) return undefined;
      const by = to <= start ? 0 : moved;
      for (; next < placed.length; next++) {
        const { slice, inside } = placed[next] as PlacedReading;
        if (!inside && slice.from + by >= from) break;
      }
      const { slice, kept } = placed[next] ?? {};
      if (!kept || slice?.from !== from - by || slice.to !== to - by) return undefined;
      // An empty document counts only where its separator is a bad one, which stands before it.
      if ((badSeparator === undefined) !== (slice.badSeparator === undefined)) return undefined;
      return this.isFree(kept, usable) ? this.given(kept) : undefined;
    };
  }

  /** What has been read of a document with this text, or else what `make` reads. */
  of(key: string, usable: Usable, make: () => Reading): Kept {
    const list = added(this.byKey, key, () => []);
    const known = list.find((kept) => this.isFree(kept, usable));
    if (known) return this.given(known);
    const kept: Kept = { reading: make(), key, run: this.run };
    list.push(kept);
    this.made.push(kept);
    return kept;
  }

  /** Ends a run. What it has not given out is forgotten. */
  end(files: readonly ReadFile[]): void {
    const before = this.last.files.flatMap(({ placed }) => placed.map(({ kept }) => kept));
    for (const kept of [...before, ...this.made]) if (kept.run !== this.run) this.forget(kept);
    this.last = { files, beside: this.beside };
    this.made = [];
  }

  private isFree = ({ reading, run }: Kept, usable: Usable): boolean =>
    run !== this.run && usable(reading);

  private given(kept: Kept): Kept {
    kept.run = this.run;
    return kept;
  }

  private forget(kept: Kept): void {
    const rest = this.byKey.get(kept.key)?.filter((other) => other !== kept) ?? [];
    if (rest.length > 0) this.byKey.set(kept.key, rest);
    else this.byKey.delete(kept.key);
  }
}

/** Texts are compared piece by piece first: that is far faster than character by character. */
const PIECE = 4096;

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n + PIECE <= most && a.slice(n, n + PIECE) === b.slice(n, n + PIECE)) n += PIECE;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

/** The length of the common end, but for the common start. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const piece = (text: string, n: number) => text.slice(text.length - n - PIECE, text.length - n);
  let n = 0;
  while (n + PIECE <= most && piece(a, n) === piece(b, n)) n += PIECE;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}
