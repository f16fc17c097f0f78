/**
 * Parsed documents, kept from one review to the next. A document is found again at its place in the text
 * as long as an edit is elsewhere, and by its text wherever it has moved.
 */

import type { BundleObject } from '../model/bundle/bundle.ts';
import { added } from '../text/grouped.ts';
import type { Slice } from '../yaml/split.ts';
import type { ParsedDocument } from './parsed-document.ts';

export interface CachedDocument {
  readonly parsed: ParsedDocument;
  /** The text of the document, and whether it may be a patch. */
  readonly key: string;
  /** The last run that gave it out. Each does so once: two documents of the same text are two objects. */
  run: number;
  /** Its objects as others see them, for its file and the number that it has there. */
  entries?: {
    readonly file: number;
    readonly document: number;
    readonly objects: readonly BundleObject[];
  };
}

export interface PlacedDocument {
  readonly slice: Slice;
  readonly kept: CachedDocument;
  /** It stands inside the document before it. */
  readonly inside?: true;
}

/** A text with the documents that have been parsed of it, in their order. */
export interface ParsedFile {
  readonly name: string | undefined;
  readonly text: string;
  readonly placed: readonly PlacedDocument[];
}

type Usable = (parsed: ParsedDocument) => boolean;

/** Documents of the same text. */
interface Alike {
  kept: CachedDocument[];
  /** The run that last looked for one, and up to which of them it has: none before that is free. */
  run: number;
  next: number;
}

/** For one run at a time: the next begins when the last has ended or has been given up. */
export class DocumentCache {
  private readonly byKey = new Map<string, Alike>();
  /** What the last run ended with, and how the documents of each file were read then. */
  private last: { readonly files: readonly ParsedFile[]; readonly readAs: readonly string[] } = {
    files: [],
    readAs: [],
  };
  private readAs: readonly string[] = [];
  private run = 0;
  /** Made since the last run that came to its end. */
  private made: CachedDocument[] = [];

  get empty(): boolean {
    return this.byKey.size === 0;
  }

  /**
   * Starts a run; one that has not come to its end is given up, but what it has made is kept.
   * @param readAs how the documents of each file are read beside the Kustomizations of all files: those that were
   *   read another way are not known again at their places
   */
  begin(readAs: readonly string[]): void {
    this.run++;
    this.readAs = readAs;
  }

  /**
   * Finds the documents of a file in the text that stood in its place at the end of the last run. They are
   * to be asked for in their order.
   */
  places(file: number, text: string): (slice: Slice, usable: Usable) => CachedDocument | undefined {
    const before = this.last.files[file];
    if (!before || this.last.readAs[file] !== this.readAs[file]) return () => undefined;
    const { placed } = before;
    const start = commonStart(before.text, text);
    const end = text.length - commonEnd(before.text, text, start);
    const moved = text.length - before.text.length;
    let next = 0;
    return ({ from, to, badSeparator }, usable) => {
      if (to > start && from < end) return undefined;
      const by = to <= start ? 0 : moved;
      for (; next < placed.length; next++) {
        const { slice, inside } = placed[next] as PlacedDocument;
        if (!inside && slice.from + by >= from) break;
      }
      const { slice, kept } = placed[next] ?? {};
      if (!kept || slice?.from !== from - by || slice.to !== to - by) return undefined;
      // An empty document counts only where its separator is a bad one, which stands before it.
      if ((badSeparator === undefined) !== (slice.badSeparator === undefined)) return undefined;
      return this.isFree(kept, usable) ? this.given(kept) : undefined;
    };
  }

  /** The parsed document of this text, where there is one that has not been given out in this run. */
  find(key: string, usable: Usable): CachedDocument | undefined {
    const alike = this.byKey.get(key);
    if (!alike) return undefined;
    if (alike.run !== this.run) Object.assign(alike, { run: this.run, next: 0 });
    for (; alike.next < alike.kept.length; alike.next++) {
      const kept = alike.kept[alike.next] as CachedDocument;
      if (this.isFree(kept, usable)) return this.given(kept);
    }
    return undefined;
  }

  /** Keeps a document that was parsed for this run. */
  add(key: string, parsed: ParsedDocument): CachedDocument {
    const kept: CachedDocument = { parsed, key, run: this.run };
    added(this.byKey, key, () => ({ kept: [], run: this.run, next: 0 })).kept.push(kept);
    this.made.push(kept);
    return kept;
  }

  /** Ends a run. What it has not given out is forgotten. */
  end(files: readonly ParsedFile[]): void {
    const before = this.last.files.flatMap(({ placed }) => placed.map(({ kept }) => kept));
    const forgotten = [...before, ...this.made].filter(({ run }) => run !== this.run);
    for (const key of new Set(forgotten.map((kept) => kept.key))) this.forget(key);
    this.last = { files, readAs: this.readAs };
    this.made = [];
  }

  private isFree = ({ parsed, run }: CachedDocument, usable: Usable): boolean =>
    run !== this.run && usable(parsed);

  private given(kept: CachedDocument): CachedDocument {
    kept.run = this.run;
    return kept;
  }

  /** Forgets the documents of this text that the run has not given out. */
  private forget(key: string): void {
    const alike = this.byKey.get(key);
    if (!alike) return;
    alike.kept = alike.kept.filter(({ run }) => run === this.run);
    if (alike.kept.length === 0) this.byKey.delete(key);
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
