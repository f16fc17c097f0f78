/**
 * The syntax of a file's documents, read in one go. js-yaml takes half as long for a file of 1,000
 * documents as for its documents one by one: V8 gives the parser's state a hidden class of its own at each
 * call, so that code made for one state does not fit the next.
 */
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { Slice } from './split.ts';

export type { Event } from 'js-yaml';

/** Deeper nesting than any real manifest has; go-yaml's own limit is 10,000, our stack's is lower. */
export const MAX_DEPTH = 500;

const DOCUMENT = 1;
const MAPPING = 3;
const POP = 6;

type DocumentEvents = readonly Event[];

/**
 * The events of each document, with the offsets that they have when it is read by itself.
 * @param slices the documents of the text, from `splitDocuments`
 * @returns by slice; with holes where reading the document by itself may give something else, and
 *   all holes for a text with a fault, which can be told only there
 */
export function eventsOfStream(
  text: string,
  slices: readonly Slice[],
): readonly (DocumentEvents | undefined)[] {
  const found: (DocumentEvents | undefined)[] = slices.map(() => undefined);
  if (slices.length === 1 || slices.some(({ badSeparator }) => badSeparator)) return found;
  // Directives, ends of documents and byte-order marks mean different things in a stream.
  if (/\ufeff|^%|^\.\.\./m.test(text)) return found;
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (error instanceof YAMLException || error instanceof RangeError) return found;
    throw error;
  }
  let at = 0;
  for (let from = 0; from < events.length; ) {
    const to = documentEnd(events, from);
    const root = events[from + 1];
    // Anything but a map that starts its line is left aside: what stands before it may count.
    if (root?.type === MAPPING && root.anchorStart < 0 && root.tagStart < 0) {
      while ((slices[at] as Slice).to <= root.start) at++;
      const slice = slices[at] as Slice;
      const startsLine = root.start === slice.from || '\n\r'.includes(text[root.start - 1] ?? '');
      if (startsLine) {
        found[at] = shifted(events.slice(from, to), slice.from);
      }
    }
    from = to;
  }
  return found;
}

/** So many characters at once: events take twenty times the memory of their text. */
const PART = 1_500_000;

/** The same for a text that may be long: only a part of it is read at a time, and the part before is let go. */
export class EventsInParts {
  private events: readonly (DocumentEvents | undefined)[] = [];
  private first = 0;

  constructor(
    private readonly text: string,
    private readonly slices: readonly Slice[],
  ) {}

  /** The events of a document; they are to be asked for in the documents' order. */
  of(i: number): DocumentEvents | undefined {
    if (i >= this.first + this.events.length) this.readFrom(i);
    return this.events[i - this.first];
  }

  private readFrom(first: number): void {
    const { text, slices } = this;
    const { from } = slices[first] as Slice;
    let end = first + 1;
    while (end < slices.length && (slices[end] as Slice).to - from <= PART) end++;
    const part = slices.slice(first, end);
    const relative = part.map((slice) => ({
      ...slice,
      from: slice.from - from,
      to: slice.to - from,
    }));
    this.events = eventsOfStream(text.slice(from, part.at(-1)?.to), relative);
    this.first = first;
  }
}

/** Behind the event that closes the document which starts at `from`. */
function documentEnd(events: readonly Event[], from: number): number {
  let open = 0;
  for (let i = from; i < events.length; i++) {
    const { type } = events[i] as Event;
    if (type === POP) open--;
    else if (type <= MAPPING) open++;
    if (open === 0) return i + 1;
  }
  return events.length;
}

/** Once for each document, so that it is soon run as compiled code. */
function shifted(events: Event[], by: number): Event[] {
  for (let i = 0; i < events.length; i++) shift(events[i] as Event, by);
  return events;
}

/** Offsets that are not there are -1. */
function shift(event: Event, by: number): void {
  if (event.type === DOCUMENT || event.type === POP) return;
  if (event.anchorStart >= 0) {
    event.anchorStart -= by;
    event.anchorEnd -= by;
  }
  if ('tagStart' in event && event.tagStart >= 0) {
    event.tagStart -= by;
    event.tagEnd -= by;
  }
  if ('start' in event) event.start -= by;
  else if ('valueStart' in event && event.valueStart >= 0) {
    event.valueStart -= by;
    event.valueEnd -= by;
  }
}
