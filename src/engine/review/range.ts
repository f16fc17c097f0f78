/** Where in the text a path is, or where it would be. */
import type { Path } from '../text/path.ts';
import { slotAt } from '../yaml/locate.ts';
import { innermostDocument } from '../yaml/nested.ts';
import type { YamlDocument } from '../yaml/parse.ts';

/**
 * The stretch to underline for a path: its `entry` (key and value when both fit on one line), its
 * `value`, or its `key`. Where the path does not exist, the key of the deepest part that does. A path may
 * lead into the YAML that a block scalar holds.
 */
export function rangeOf(
  document: YamlDocument,
  path: Path,
  part: 'entry' | 'value' | 'key',
): { from: number; to: number } {
  const inner = innermostDocument(document, path);
  const { from, to } = rangeIn(inner.document, inner.path, part);
  const start = inner.outerOffset(from);
  // A range inside a block scalar never leaves its line.
  return { from: start, to: start + (to - from) };
}

function rangeIn(
  { root, text }: YamlDocument,
  path: Path,
  part: 'entry' | 'value' | 'key',
): { from: number; to: number } {
  if (!root) return { from: 0, to: 0 };
  const { slot, node, depth } = slotAt(root, path);
  const whole = depth === path.length;
  if (slot.kind === 'root') return firstLine(text, root.start, root.to);
  if (slot.kind === 'item') {
    // A container without the wanted key: its first entry stands for it.
    const first = node.kind === 'map' ? node.entries[0] : undefined;
    return first && !whole
      ? firstLine(text, first.from, first.value.to)
      : firstLine(text, node.start, node.to);
  }
  const { key, value } = slot.entry;
  if (!whole || part === 'key') return { from: key.from, to: key.to };
  if (part === 'value' && value.to > value.from) return firstLine(text, value.start, value.to);
  const oneLine = !/[\n\r]/.test(text.slice(key.from, value.to));
  return oneLine
    ? { from: key.from, to: Math.max(value.to, key.to) }
    : { from: key.from, to: key.to };
}

function firstLine(text: string, from: number, to: number): { from: number; to: number } {
  const line = /^[^\n\r]*/.exec(text.slice(from, to))?.[0] ?? '';
  return { from, to: from + line.length };
}
