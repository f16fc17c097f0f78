/**
 * What a template leaves open: which of its values come from expressions, which maps and lists may be
 * given more by one, and what may not be there at all since it stands in a condition or a loop. Places
 * are asked for by path.
 */
import type { Path } from '../text/path.ts';
import type { Mask, MaskedText } from './mask.ts';
import {
  deref,
  isEmptyNode,
  type MapNode,
  type ScalarNode,
  type SeqNode,
  type YamlNode,
} from './node.ts';
import { columnOf } from './style.ts';
import { mergeSources } from './value.ts';

export interface Template {
  /** In the order of the text. */
  readonly masks: readonly Mask[];
  /** YAML reads the text as it stands, expressions and all, since they are in strings. */
  readonly asWritten: boolean;
  readonly gaps: () => Gaps;
}

/** Places whose value nobody knows before the template is rendered. */
export interface Gaps {
  /** The value comes from an expression, in whole or in part. */
  readonly masked: (path: Path) => boolean;
  /** The entry or item may be left out, or stands twice: once in each arm of a condition. */
  readonly conditional: (path: Path) => boolean;
  /** The entry stands twice in its map. */
  readonly repeated: (path: Path) => boolean;
  /** The map or list may hold more, or the list fewer items, than it shows. */
  readonly open: (path: Path) => boolean;
  /** The value at the path is masked or open, or one inside it is. */
  readonly within: (path: Path) => boolean;
  /** Whether an edit that led from other gaps to these left what was open where it was. */
  readonly follow: (before: Gaps) => boolean;
  readonly places: GapPlaces;
}

/** The same by place, to compare with. */
interface GapPlaces {
  readonly conditional: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Where the lines belong that expressions stand for, in the order of the text. */
  readonly lines: readonly string[];
}

const keyOf = (path: Path): string => path.join('\0');

/** What an expression at a place leaves open is found out only when it is asked for. */
export function templateOf(
  text: string,
  masks: readonly Mask[],
  root: YamlNode | null,
  asWritten: boolean,
): Template {
  let gaps: Gaps | undefined;
  return {
    masks,
    asWritten,
    gaps: () => {
      gaps ??= new GapFinder(text, masks).find(root);
      return gaps;
    },
  };
}

/** Whether an expression lies in a stretch of the text. Of thousands the one in question is searched. */
export function masksIn(masks: readonly Mask[], from: number, to: number): boolean {
  const first = masks[behind(masks, from)];
  return first !== undefined && first.from < to;
}

/** Index of the first mask that ends behind an offset. */
function behind(masks: readonly Mask[], at: number): number {
  let low = 0;
  let high = masks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masks[middle] as Mask).to <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives the scalars of a masked text their expressions back, as people wrote them. */
export function unmask(root: YamlNode, text: string, { masks, words }: MaskedText): void {
  const runs = new RegExp(`${words[0]}+|${words[1]}+`, 'g');
  const restore = (node: ScalarNode): void => {
    if (!masksIn(masks, node.from, node.to)) return;
    let next = behind(masks, node.from);
    const restored = node.text.replace(runs, (run) => {
      // One that had no room in its line has no word.
      while (masks[next] && (masks[next] as Mask).width !== run.length) next++;
      const mask = masks[next++];
      return mask ? text.slice(mask.from, mask.to) : run;
    });
    (node as { text: string }).text = restored;
    if (typeof node.value === 'string') (node as { value: string }).value = restored;
  };
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') restore(node);
    else if (node.kind === 'seq') for (const item of node.items) visit(item.node);
    else if (node.kind === 'map') {
      for (const entry of node.entries) {
        visit(entry.key);
        visit(entry.value);
        if (
          entry.name !== null &&
          entry.key.kind === 'scalar' &&
          masksIn(masks, entry.key.from, entry.key.to)
        ) {
          (entry as { name: string }).name = entry.key.text;
        }
      }
    }
  };
  visit(root);
}

class GapFinder {
  private readonly maskedPaths = new Set<string>();
  private readonly conditionalPaths = new Set<string>();
  private readonly openPaths = new Set<string>();
  private readonly repeatedPaths = new Set<string>();
  private readonly lines: string[] = [];
  /** For each mask, in which arm of which conditions the text behind it stands, and how deep. */
  private readonly arms: { readonly id: number; readonly depth: number }[] = [];
  /** Aliases repeat what they name: no more nodes than this are looked at. */
  private budget = 200_000;

  constructor(
    private readonly text: string,
    private readonly masks: readonly Mask[],
  ) {
    const within: number[] = [];
    let base = 0;
    let next = 0;
    for (const { kind } of masks) {
      if (kind === 'open') within.push(++next);
      else if (kind === 'close') within.pop();
      else if (kind === 'middle') {
        if (within.length === 0) base = ++next;
        else within[within.length - 1] = ++next;
      }
      this.arms.push({ id: within.at(-1) ?? base, depth: within.length });
    }
  }

  find(root: YamlNode | null): Gaps {
    if (root) {
      const first = root.kind === 'map' ? outermost(root, (at) => this.armAt(at)) : { id: 0 };
      this.visit(root, [], first.id);
      for (const mask of this.masks)
        if (mask.as === 'lines' && mask.kind === 'output') this.place(root, mask);
    }
    const places = {
      conditional: this.conditionalPaths,
      open: this.openPaths,
      lines: this.lines,
    };
    return {
      masked: (path) => this.maskedPaths.has(keyOf(path)),
      conditional: (path) => this.conditionalPaths.has(keyOf(path)),
      repeated: (path) => this.repeatedPaths.has(keyOf(path)),
      open: (path) => this.openPaths.has(keyOf(path)),
      within: (path) => {
        const pathKey = keyOf(path);
        return [this.maskedPaths, this.openPaths].some(
          (keys) => keys.has(pathKey) || [...keys].some((key) => key.startsWith(`${pathKey}\0`)),
        );
      },
      follow: ({ places: before }) =>
        places.lines.join('\n') === before.lines.join('\n') &&
        [...places.conditional].every((key) => before.conditional.has(key)) &&
        [...places.open].every((key) => before.open.has(key)),
      places,
    };
  }

  private armAt(at: number): { readonly id: number; readonly depth: number } {
    return this.arms[behind(this.masks, at) - 1] ?? { id: 0, depth: 0 };
  }

  /** @param arm in which the key or the dash of the node stands */
  private visit(node: YamlNode, path: Path, arm: number): void {
    if (this.budget-- <= 0) return;
    if (node.kind === 'alias') this.visit(deref(node), path, this.armAt(node.target.start).id);
    else if (node.kind === 'scalar') {
      if (masksIn(this.masks, node.from, node.to)) this.maskedPaths.add(keyOf(path));
    } else if (node.kind === 'seq') {
      node.items.forEach((item, i) => {
        const itemPath = [...path, i];
        const { id } = this.armAt(item.from);
        if (id !== arm) {
          this.conditionalPaths.add(keyOf(itemPath));
          this.openPaths.add(keyOf(path));
        }
        this.visit(item.node, itemPath, id);
      });
      this.visitHeads(node, path, arm);
    } else this.visitMap(node, path, arm);
  }

  /**
   * Each arm of a condition may begin an item, which lines behind the condition go on with. They stand in the last of these
   * items, and are meant for all of them.
   */
  private visitHeads({ items }: SeqNode, path: Path, arm: number): void {
    for (const [i, { from, node }] of items.entries()) {
      if (node.kind !== 'map') continue;
      const { depth } = this.armAt(from);
      if (!node.entries.some((entry) => this.armAt(entry.from).depth < depth)) continue;
      for (let k = i - 1; k >= 0; k--) {
        if (this.armAt((items[k] as SeqNode['items'][number]).from).id === arm) break;
        this.openPaths.add(keyOf([...path, k]));
      }
    }
  }

  private visitMap(node: MapNode, path: Path, arm: number): void {
    const seen = new Set<string>();
    for (const { from, key, name, value } of node.entries) {
      if (name === null) {
        for (const source of mergeSources(value)) {
          this.visit(deref(source), path, this.armAt(deref(source).start).id);
        }
        continue;
      }
      const entryPath = [...path, name];
      const { id } = this.armAt(from);
      if (seen.has(name)) this.repeatedPaths.add(keyOf(entryPath));
      if (id !== arm || seen.has(name)) this.conditionalPaths.add(keyOf(entryPath));
      if (masksIn(this.masks, key.from, key.to)) this.openPaths.add(keyOf(path));
      seen.add(name);
      this.visit(value, entryPath, id);
    }
  }

  /** To which map or list the lines belong that an expression stands for: their column tells. */
  private place(root: YamlNode, mask: Mask): void {
    let node = root;
    let path: Path = [];
    let holder: Path = [];
    for (;;) {
      if ((node.kind !== 'map' && node.kind !== 'seq') || node.flow) {
        // The lines are the value of a key that shows none, or they belong beside it.
        const bare =
          isEmptyNode(node) || (node.kind === 'scalar' && node.contentFrom !== undefined);
        const place = keyOf(bare ? path : holder);
        (bare ? this.maskedPaths : this.openPaths).add(place);
        this.lines.push(place);
        return;
      }
      const members: MapNode['entries'] | SeqNode['items'] =
        node.kind === 'map' ? node.entries : node.items;
      const column = columnOf(this.text, members[0]?.from ?? node.from);
      const index = members.findLastIndex(({ from }) => from < mask.from);
      const member = members[index];
      const next = member && ('node' in member ? member.node : member.value);
      const step = member && ('node' in member ? index : member.name);
      if (!next || step === null || step === undefined || mask.column <= column) {
        this.openPaths.add(keyOf(path));
        this.lines.push(keyOf(path));
        // A list may stand in the column of its key: the lines may be items as well.
        if (next?.kind === 'seq' && !next.flow && typeof step === 'string') {
          if (columnOf(this.text, next.from) === mask.column)
            this.openPaths.add(keyOf([...path, step]));
        }
        return;
      }
      holder = path;
      path = [...path, step];
      node = next;
    }
  }
}

/** Where a document's own entries stand that are in the fewest conditions: one may be around it all. */
function outermost<Arm extends { readonly depth: number }>(
  { entries }: MapNode,
  armAt: (at: number) => Arm,
): Arm {
  const arms = entries.map(({ from }) => armAt(from));
  return arms.reduce((least, arm) => (arm.depth < least.depth ? arm : least), arms[0] ?? armAt(0));
}
