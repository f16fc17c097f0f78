/** Keys that stand twice in one map. Kubernetes takes the last and says nothing. */
import type { Path } from '../text/path.ts';
import type { MapEntry, YamlNode } from './node.ts';

export interface DuplicateKey {
  readonly path: Path;
  /** The later key, which wins. */
  readonly from: number;
  readonly to: number;
}

/** In the order of the text. What an alias repeats is told once, at the anchor. */
export function duplicateKeys(root: YamlNode | null): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const path: (string | number)[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'seq') {
      node.items.forEach((item, i) => {
        path.push(i);
        visit(item.node);
        path.pop();
      });
    }
    if (node.kind !== 'map') return;
    const { entries } = node;
    // Nearly all maps are small, and a set for each costs more than all comparisons.
    const seen = entries.length > SMALL ? new Set<string>() : undefined;
    entries.forEach(({ name, key, value }, i) => {
      if (name === null) return;
      path.push(name);
      if (seen ? seen.has(name) : stoodBefore(entries, i)) {
        found.push({ path: [...path], from: key.from, to: key.to });
      }
      seen?.add(name);
      visit(value);
      path.pop();
    });
  };
  if (root) visit(root);
  return found;
}

const SMALL = 12;

function stoodBefore(entries: readonly MapEntry[], index: number): boolean {
  const name = entries[index]?.name;
  for (let i = 0; i < index; i++) if (entries[i]?.name === name) return true;
  return false;
}
