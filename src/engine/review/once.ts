/**
 * Reviews files once, document by document, for texts that may be long: what has been read of a document is let go
 * when its review has been looked at. Rules ask what other documents say, which may stand further down, so all are
 * read first. What they hold for others is kept of them, and the others are read again when their turn comes.
 */
import type { BundleObject } from '../model/bundle/bundle.ts';
import type { Env } from '../rule/rule.ts';
import { finish, type Steps } from '../text/steps.ts';
import { parseDocument, parseSteps, type YamlDocument } from '../yaml/parse.ts';
import { isEmptyDocument, type Slice, splitDocuments } from '../yaml/split.ts';
import { type Event, EventsInParts } from '../yaml/stream.ts';
import { bundleObjectsOf } from './bundles.ts';
import { AS_PATCH, type Kustomized, type SourceFile } from './kustomize/kustomized.ts';
import {
  documentObjects,
  type ParsedDocument,
  type ReadObject,
  readObjects,
} from './parsed-document.ts';
import { recognise } from './recognise.ts';
import { documentsInside, Reviewer, withBadSeparator } from './review.ts';
import type { PlacedReview } from './review-result.ts';
import { unknownsOf } from './unknowns.ts';

/** A file of which each document is reviewed when it is asked for. */
export interface OnceReviewed<Note> {
  readonly text: string;
  readonly env: Env;
  /** Where its documents are, with what was noted of each. */
  readonly documents: readonly { readonly slice: Slice; readonly note: Note }[];
  /** The reviews of its documents, to be looked at one after the other, and once: none is kept. */
  readonly reviews: () => Iterable<PlacedReview>;
}

interface Document<Note> {
  readonly slice: Slice;
  /** Its number in the file, unless it stands inside the document before it. */
  readonly n: number | undefined;
  readonly kustomized: Kustomized;
  readonly note: Note;
  /** Its objects, if others ask for one of them. */
  readonly read: readonly ReadObject[] | undefined;
  parsed: ParsedDocument | undefined;
}

/** What one reading of files has come to. */
interface Reading<Note> {
  readonly noteOf: (document: YamlDocument) => Note;
  /** What has been read of documents is kept until it's looked at. */
  readonly isKept: boolean;
  /** What rules ask for that are about others. */
  readonly requested: BundleObject[];
}

/** Where a document is, and how it is read. */
interface Placed<Note> extends Pick<Document<Note>, 'slice' | 'n' | 'kustomized'> {
  readonly file: number;
  readonly text: string;
  /** Those before it in the file. */
  readonly documents: Document<Note>[];
}

export class OnceReviewer extends Reviewer {
  /** Files of up to so many characters are read once: what has been read of them is kept until it's looked at. */
  static readonly KEPT = 4_000_000;

  /**
   * Reads files that belong together.
   * @param noteOf what to note of each document before it is let go
   * @param most so many characters are kept until they are looked at; files that are longer together are read twice
   */
  *readAll<Note>(
    sources: readonly SourceFile[],
    noteOf: (document: YamlDocument) => Note,
    most = OnceReviewer.KEPT,
  ): Steps<OnceReviewed<Note>[]> {
    const total = sources.reduce((sum, { text }) => sum + text.length, 0);
    const byFile = this.kustomizations.of(sources);
    const reading: Reading<Note> = { noteOf, isKept: total <= most, requested: [] };
    const files: OnceReviewed<Note>[] = [];
    for (const [file, { text }] of sources.entries()) {
      const kustomized = byFile[file] as Kustomized;
      const documents: Document<Note>[] = [];
      const slices = splitDocuments(text);
      const events = new EventsInParts(text, slices);
      for (const [n, slice] of slices.entries()) {
        if (isEmptyDocument(text.slice(slice.from, slice.to)) && !slice.badSeparator) continue;
        const at: Placed<Note> = { file, text, documents, slice, n, kustomized };
        const document = yield* this.first(at, events.of(n), reading);
        yield;
        for (const inner of documentsInside({ document, recognised: recognise(document) }, slice)) {
          const patch = { ...at, slice: inner, n: undefined, kustomized: AS_PATCH };
          yield* this.first(patch, undefined, reading);
        }
      }
      const reviews = () => this.reviews(text, slices, documents);
      files.push({ text, env: this.env, documents, reviews });
    }
    this.bundles.gather(reading.requested);
    return files;
  }

  /** Reads a document for the first time, and keeps what is asked of it later. */
  private *first<Note>(
    { file, text, documents, slice, n, kustomized }: Placed<Note>,
    events: readonly Event[] | undefined,
    reading: Reading<Note>,
  ): Steps<YamlDocument> {
    const document = yield* parseSteps(text.slice(slice.from, slice.to), events);
    const parsed = reading.isKept ? yield* this.readParsed(document, kustomized) : undefined;
    const read = parsed ? undefined : yield* this.askedIn(document, kustomized);
    const objects =
      parsed?.objects ??
      read?.map((entry) => ({
        ...entry,
        unknowns: unknownsOf(document, entry, entry.object, entry.workload),
      }));
    const requested = bundleObjectsOf(objects ?? [], file, documents.length).filter(
      this.bundles.asksFor,
    );
    for (const entry of requested) reading.requested.push(entry);
    const note = reading.noteOf(document);
    documents.push({
      ...{ slice, n, kustomized, note, parsed },
      read: requested.length > 0 ? read : undefined,
    });
    return document;
  }

  /** The objects of a document, if others may ask for one of them. */
  private *askedIn(
    document: YamlDocument,
    kustomized: Kustomized,
  ): Steps<readonly ReadObject[] | undefined> {
    const refs = documentObjects(document, this.env.facts);
    if (!refs.some(this.bundles.mayAskFor)) return undefined;
    return yield* readObjects(refs, document, kustomized, this.env.kubernetesVersion);
  }

  private *reviews(
    text: string,
    slices: readonly Slice[],
    documents: readonly Document<unknown>[],
  ): Generator<PlacedReview> {
    const events = new EventsInParts(text, slices);
    const withWhat = this.bundles.all;
    for (const [index, document] of documents.entries()) {
      const { slice, n, kustomized, read } = document;
      let { parsed } = document;
      document.parsed = undefined;
      if (!parsed) {
        const syntax = n === undefined ? undefined : events.of(n);
        const yaml = parseDocument(text.slice(slice.from, slice.to), syntax);
        parsed = finish(this.readParsed(yaml, kustomized, read));
      }
      const review = withBadSeparator(finish(this.reviewOf(parsed, withWhat)), slice);
      yield { index, slice, review, ...(n === undefined && { inside: true }) };
    }
  }
}
