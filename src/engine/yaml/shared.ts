/** Values that several places have from one anchor: what is written there is written for all of them. */
import { memo } from '../text/memo.ts';
import { locate, type Slot } from './locate.ts';
import { deref, type YamlNode } from './node.ts';
import type { PathOp } from './ops.ts';
import type { YamlDocument } from './parse.ts';

/** The nodes of a document that an alias stands for. */
const sharedIn = memo(({ root, text }: YamlDocument): ReadonlySet<YamlNode> => {
  const found = new Set<YamlNode>();
  const visit = (node: YamlNode): void => {
    if (node.kind === 'alias') found.add(deref(node));
    else if (node.kind === 'map') for (const { value } of node.entries) visit(value);
    else if (node.kind === 'seq') for (const item of node.items) visit(item.node);
  };
  if (root && /[*]\S/.test(text)) visit(root);
  return found;
});

const nodeAt = (slot: Slot, root: YamlNode): YamlNode =>
  slot.kind === 'root' ? root : slot.kind === 'entry' ? slot.entry.value : slot.item.node;

/**
 * The name of the anchor in whose value an operation writes, where other places have it by an alias or a merge key;
 * undefined where it writes for its own place alone.
 */
export function sharedAnchor(
  document: YamlDocument,
  { op, path }: Pick<PathOp, 'op' | 'path'>,
): string | undefined {
  const { root } = document;
  const all = sharedIn(document);
  if (!root || all.size === 0) return undefined;
  const { slots, depth } = locate(root, path);
  const last = slots.length - 1;
  // A value that is there is replaced; in a list, or in a map that lacks the key, something is written.
  const replaced = depth === path.length && (op === 'set' || op === 'remove' || op === 'rename');
  for (let i = last; i >= 0; i--) {
    const slot = slots[i] as Slot;
    const node = nodeAt(slot, root);
    const holder = deref(node);
    // In place of an alias its own place gets a value; an anchor stays with the new one.
    const isWritten = i < last || !replaced || (node.kind !== 'alias' && op === 'set');
    if (isWritten && all.has(holder)) return holder.anchor;
    // A key that is overridden, not written, where a merge brings it.
    if (slot.kind !== 'entry' || (i === last && replaced)) continue;
    if (all.has(slot.map)) return slot.map.anchor;
  }
  return undefined;
}
