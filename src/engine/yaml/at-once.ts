/**
 * Which of many operations can be written in a document at once: those that come to the same text one by one. What
 * one of them reads off the document, no other changes: the entry that it gives a value, the list that it puts an
 * item behind, the map that it takes an entry from.
 */
import type { Path } from '../text/path.ts';
import { PathMarks } from '../text/path-marks.ts';
import type { Steps } from '../text/steps.ts';
import { type Located, locate } from './locate.ts';
import { deref, type MapNode, type YamlNode } from './node.ts';
import type { PathOp } from './ops.ts';
import type { YamlDocument } from './parse.ts';

/** An operation, and the number of who asked for it. */
export interface Authored {
  readonly op: PathOp;
  readonly author: number;
}

/** After so many operations in a document others have their turn. */
const OPS_AT_ONCE = 1000;

/** Operations that wait for their turn. */
export class Turns {
  /** These had to wait before. */
  private waiting: readonly Authored[] = [];
  private next = 0;

  constructor(
    private readonly ops: readonly PathOp[],
    private readonly authorOf: (index: number) => number,
  ) {}

  /** The next ones, to be written in the document as it is now; none when all have had their turn. */
  *take(document: YamlDocument): Steps<Authored[]> {
    const { ops, authorOf, waiting } = this;
    const marks = new PathMarks();
    const now: Authored[] = [];
    const later: Authored[] = [];
    for (let i = 0; ; i++) {
      if (i % OPS_AT_ONCE === OPS_AT_ONCE - 1) yield;
      const isOld = i < waiting.length;
      if (!isOld && this.next === ops.length) break;
      const authored = isOld
        ? (waiting[i] as Authored)
        : { op: ops[this.next] as PathOp, author: authorOf(this.next) };
      const root = document.root as YamlNode;
      const areas = document.template ? null : areasOf(root, authored.op, `item ${i}`, marks);
      if (areas === null) {
        // Nobody knows where else it writes: it has a turn of its own.
        const isFirst = now.length + later.length === 0;
        if (isFirst) now.push(authored);
        if (isFirst && !isOld) this.next++;
        this.waiting = [...later, ...waiting.slice(isFirst ? i + 1 : i)];
        return now;
      }
      if (!isOld) this.next++;
      (areas.some((area) => marks.around(area) >= 0) ? later : now).push(authored);
      for (const area of areas) marks.add(area);
    }
    this.waiting = later;
    return now;
  }
}

/**
 * The places that no other operation may write at once with an operation.
 * @param item of a list that it may put behind the others
 * @param earlier the places of those before it
 * @returns null where others share what it writes
 */
function areasOf(
  root: YamlNode,
  op: PathOp,
  item: string,
  earlier: PathMarks,
): readonly Path[] | null {
  const at = locate(root, op.path);
  if (at.anchor !== undefined) return null;
  const { path } = op;
  const isThere = at.depth === path.length;
  const node = deref(at.node);
  const deepest = path.slice(0, at.depth);
  switch (op.op) {
    case 'append':
      // A list takes several items, one behind the other.
      if (missingAt(at, op) || (isThere && node.kind === 'seq' && node.items.length > 0)) {
        return [[...path, item]];
      }
      return [deepest];
    case 'set': {
      const missing = missingAt(at, op);
      // The comments of a value in lines go above its entry.
      if (isThere && isInLines(node)) return [path.slice(0, -1)];
      if (!missing) return [deepest];
      const { map, keys } = missing;
      const isTaken = (key: string) => earlier.within([...deepest, key]) >= 0;
      // The key that it goes before may be new as well.
      const inFront =
        isTaken(keys[0] as string) && keys.length > 1 && op.before
          ? true
          : op.before?.some((key) => isTaken(key) && map.entries.every(({ name }) => name !== key));
      return [inFront ? deepest : path];
    }
    case 'rename':
      return [path.slice(0, -1)];
    case 'insert':
      return [deepest];
    case 'remove':
      return [isThere ? removedFrom(at, path, op) : path];
    case 'removeItem': {
      const itemPath = [...path, op.index];
      const gone = locate(root, itemPath);
      if (gone.anchor !== undefined) return null;
      return [gone.depth === itemPath.length ? removedFrom(gone, itemPath, op) : path];
    }
  }
}

const isInLines = (node: YamlNode): boolean =>
  node.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded';

/** The map or list that loses a member, or all of the list's item that it is in. */
function removedFrom(
  { slots }: Located,
  path: Path,
  { prune, keep = 0 }: { readonly prune?: boolean; readonly keep?: number },
): Path {
  for (let length = path.length; length > 0; length--) {
    const slot = slots[length];
    const holder = slots[length - 1];
    if (!slot || slot.kind === 'root' || !holder) break;
    const member = slot.kind === 'entry' ? slot.entry : slot.item;
    const members = slot.kind === 'entry' ? slot.map.entries : slot.seq.items;
    const container = path.slice(0, length - 1);
    if (members.length > 1) {
      // What is written behind the container would be written behind its last member.
      return members.at(-1) === member ? itemAround(container) : container;
    }
    if (!prune || holder.kind !== 'entry' || length - 1 <= keep) return container;
  }
  return [];
}

/** The innermost item of a list that a path leads through. */
const itemAround = (path: Path): Path =>
  path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);

/** A map that lacks the entry in which an operation writes. */
export interface MissingEntry {
  readonly map: MapNode;
  /** The path of the map. */
  readonly depth: number;
  /** What is missing: the entry’s key, and the keys in it. */
  readonly keys: readonly string[];
}

/** Where an operation gives a map that has entries one more; undefined where it does something else. */
export function missingAt(at: Located, { op, path }: PathOp): MissingEntry | undefined {
  if ((op !== 'set' && op !== 'append') || at.depth === path.length) return undefined;
  const map = deref(at.node);
  const keys = path.slice(at.depth);
  if (map.kind !== 'map' || map.entries.length === 0) return undefined;
  if (!keys.every((key) => typeof key === 'string')) return undefined;
  return { map, depth: at.depth, keys };
}
