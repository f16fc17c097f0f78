/** Where in the file's text a path of a document stands, for jumping and highlighting. */
import {
  type DocumentReview,
  Lines,
  type Path,
  placesOf,
  type Review,
  type ScopedTarget,
} from '../../engine/index.ts';

/** A stretch of the file's text with the line that it starts on. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

type Root = NonNullable<DocumentReview['document']['root']>;
type Entry = Extract<Root, { kind: 'map' }>['entries'][number];

const lines = new WeakMap<Review, Lines>();

/** The lines of a review's text, counted once. */
export function linesOf(review: Review): Lines {
  let own = lines.get(review);
  if (!own) {
    own = new Lines(review.text);
    lines.set(review, own);
  }
  return own;
}

/**
 * The key at a path, or the deepest key above it that exists; a list item is known by its first key.
 * Undefined in a broken document.
 */
export function locate(review: Review, document: number, path: Path): TextPlace | undefined {
  const placed = review.documents[document];
  const root = placed?.review.document.root;
  if (!placed || !root || placed.review.document.error) return undefined;
  let node = root;
  let key: { from: number; to: number } | undefined;
  for (const step of path) {
    const own = deref(node);
    if (own.kind === 'map' && typeof step === 'string') {
      const entry = entryOf(own, step);
      if (!entry) break;
      key = { from: entry.key.from, to: entry.key.to };
      node = entry.value;
    } else if (own.kind === 'seq' && typeof step === 'number' && own.items[step]) {
      node = own.items[step].node;
      const item = deref(node);
      const first = item.kind === 'map' ? item.entries[0]?.key : item;
      if (first) key = { from: first.from, to: first.to };
    } else break;
  }
  const from = placed.slice.from + (key?.from ?? 0);
  return { from, to: placed.slice.from + (key?.to ?? 0), line: linesOf(review).line(from) };
}

function deref(node: Root): Exclude<Root, { kind: 'alias' }> {
  let at = node;
  while (at.kind === 'alias') at = at.target;
  return at;
}

/** The entry that decides: the last of its name, else the one that a merge key brings. */
function entryOf(map: Extract<Root, { kind: 'map' }>, name: string): Entry | undefined {
  const own = map.entries.findLast((entry) => entry.name === name);
  if (own) return own;
  for (const { name: key, value } of map.entries) {
    if (key !== null) continue;
    const source = deref(value);
    for (const node of source.kind === 'seq' ? source.items.map((item) => item.node) : [source]) {
      const merged = deref(node);
      const found = merged.kind === 'map' ? entryOf(merged, name) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** The first place that a target's state speaks of. */
export function placeOf(review: Review, target: ScopedTarget): TextPlace | undefined {
  const [first] = placesOf(target);
  return first && locate(review, target.document, first.at);
}
