/** Finds the node at a path, and what prevents an edit there. */
import { memo } from '../text/memo.ts';
import type { Path } from '../text/path.ts';
import {
  deref,
  type MapEntry,
  type MapNode,
  type SeqItem,
  type SeqNode,
  type YamlNode,
} from './node.ts';
import { mergeSources } from './value.ts';

/** Where a node hangs: the root, an entry of a map, or an item of a list. */
export type Slot =
  | { readonly kind: 'root' }
  | { readonly kind: 'entry'; readonly map: MapNode; readonly entry: MapEntry }
  | { readonly kind: 'item'; readonly seq: SeqNode; readonly item: SeqItem };

export interface Located {
  /** One slot for each node on the way, the root first; the last is the deepest that exists. */
  readonly slots: readonly Slot[];
  readonly node: YamlNode;
  /** How many steps of the path exist. Equal to its length when the whole path does. */
  readonly depth: number;
  /** The last step was found only through a merge key, so the map itself does not hold it. */
  readonly merged: boolean;
  /** Name of an anchor that the way passes or that stands on it: the place may have sharers. */
  readonly anchor: string | undefined;
}

export function locate(root: YamlNode, path: Path): Located {
  const slots: Slot[] = [{ kind: 'root' }];
  let node: YamlNode = root;
  let anchor: string | undefined;
  let merged = false;
  let depth = 0;
  for (const step of path) {
    if (node.kind === 'alias') anchor = node.name;
    else if (node.anchor !== undefined) anchor = node.anchor;
    const container = deref(node);
    if (container.kind === 'map' && typeof step === 'string') {
      const found = lookup(container, step);
      if (!found) break;
      merged = found.map !== container;
      if (merged) anchor = mergeName(container) ?? anchor;
      slots.push({ kind: 'entry', ...found });
      node = found.entry.value;
    } else if (container.kind === 'seq' && typeof step === 'number') {
      const item = container.items[step];
      if (!item) break;
      merged = false;
      slots.push({ kind: 'item', seq: container, item });
      node = item.node;
    } else break;
    depth++;
  }
  // What stands at the place itself may be shared as well.
  if (node.kind === 'alias') anchor = node.name;
  else anchor = node.anchor ?? anchor;
  return { slots, node, depth, merged, anchor };
}

/** The last slot that `locate` gives, alone: it is asked for each finding, of which there are thousands. */
export function slotAt(
  root: YamlNode,
  path: Path,
): Pick<Located, 'node' | 'depth'> & { slot: Slot } {
  let slot: Slot = ROOT;
  let node = root;
  let depth = 0;
  for (; depth < path.length; depth++) {
    const step = path[depth];
    const container = deref(node);
    if (container.kind === 'map' && typeof step === 'string') {
      const found = lookup(container, step);
      if (!found) break;
      slot = { kind: 'entry', map: found.map, entry: found.entry };
      node = found.entry.value;
    } else if (container.kind === 'seq' && typeof step === 'number') {
      const item = container.items[step];
      if (!item) break;
      slot = { kind: 'item', seq: container, item };
      node = item.node;
    } else break;
  }
  return { slot, node, depth };
}

/**
 * Where the way along a path first leaves the lines that it leads through: the alias, or the merge key, whose
 * anchor is elsewhere. Without one, the deepest key or item that exists.
 * @returns an offset in the document's text
 */
export function obstacleAt(root: YamlNode, path: Path): number {
  let node = root;
  let at = root.start;
  for (const step of path) {
    if (node.kind === 'alias') return node.start;
    if (node.kind === 'map' && typeof step === 'string') {
      const entry = node.entries.findLast(({ name }) => name === step);
      if (!entry) {
        const merge = node.entries.find(({ name }) => name === null);
        return merge && lookup(node, step) ? merge.from : at;
      }
      at = entry.key.from;
      node = entry.value;
    } else if (node.kind === 'seq' && typeof step === 'number') {
      const item = node.items[step];
      if (!item) break;
      at = item.from;
      node = item.node;
    } else break;
  }
  return node.kind === 'alias' ? node.start : at;
}

const ROOT: Slot = { kind: 'root' };

/** A map with more entries is asked for one of them so often that they are put in order once. */
const MANY = 50;

const inOrder = memo(
  ({ entries }: MapNode): ReadonlyMap<string | null, MapEntry> =>
    new Map(entries.map((entry) => [entry.name, entry])),
);

/** The entry that decides a key: the last one in the order in which Kubernetes applies them. */
function lookup(map: MapNode, name: string): { map: MapNode; entry: MapEntry } | undefined {
  if (map.entries.length > MANY) {
    const byName = inOrder(map);
    // Merge keys bring in others, behind which this one may stand or not.
    if (!byName.has(null)) {
      const entry = byName.get(name);
      return entry && { map, entry };
    }
  }
  for (let i = map.entries.length - 1; i >= 0; i--) {
    const entry = map.entries[i] as MapEntry;
    if (entry.name === name) return { map, entry };
    if (entry.name !== null) continue;
    for (const source of mergeSources(entry.value).reverse()) {
      const found = lookup(deref(source) as MapNode, name);
      if (found) return found;
    }
  }
  return undefined;
}

function mergeName(map: MapNode): string | undefined {
  const merge = map.entries.find((entry) => entry.name === null)?.value;
  return merge?.kind === 'alias' ? merge.name : undefined;
}
