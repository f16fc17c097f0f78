/** Keys that stand twice in one map. Kubernetes takes the last and says nothing. */
import type { Path } from '../text/path.ts';
import type { YamlNode } from './node.ts';

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
    const seen = new Set<string>();
    for (const { name, key, value } of node.entries) {
      if (name === null) continue;
      path.push(name);
      if (seen.has(name)) found.push({ path: [...path], from: key.from, to: key.to });
      seen.add(name);
      visit(value);
      path.pop();
    }
  };
  if (root) visit(root);
  return found;
}
