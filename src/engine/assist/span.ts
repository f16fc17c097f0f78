/** The whole stretch of a path in a document’s text. */
import type { Path } from '../text/path.ts';
import { locate, type Slot } from '../yaml/locate.ts';
import { innermostDocument } from '../yaml/nested.ts';
import type { YamlDocument } from '../yaml/parse.ts';

/**
 * From the key at a path to the end of its value; where the path does not exist, the key of the deepest
 * part that does, or the first entry of an item; inside the YAML of a block scalar as well. Undefined in a
 * broken document.
 */
export function spanOf(
  document: YamlDocument,
  path: Path,
): { readonly from: number; readonly to: number } | undefined {
  const inner = innermostDocument(document, path);
  const span = spanIn(inner.document, inner.path);
  return span && { from: inner.outerOffset(span.from), to: inner.outerOffset(span.to) };
}

function spanIn(
  { root }: YamlDocument,
  path: Path,
): { readonly from: number; readonly to: number } | undefined {
  if (!root) return undefined;
  const { slots, node, depth } = locate(root, path);
  const slot = slots.at(-1) as Slot;
  const whole = depth === path.length;
  if (slot.kind === 'entry') {
    const { key, value } = slot.entry;
    return { from: key.from, to: whole ? Math.max(value.to, key.to) : key.to };
  }
  const first = node.kind === 'map' ? node.entries[0] : undefined;
  if (!whole && first) return { from: first.from, to: first.key.to };
  return { from: node.start, to: whole ? node.to : node.start };
}
