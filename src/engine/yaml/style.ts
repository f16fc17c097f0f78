/** How a document is written, so that new text looks like its surroundings. */
import { lineStart } from '../text/lines.ts';
import type { MapNode, SeqNode, YamlNode } from './node.ts';

export interface Style {
  /** Columns by which a nested block map stands in. */
  readonly indent: number;
  /** Columns by which a list's dash stands in from its key: 0 is flush. */
  readonly listIndent: number;
  readonly eol: string;
  /** Short lists of scalars are written `["ALL"]` here rather than in lines. */
  readonly flowLists: boolean;
}

/** Column of an offset in its line, from 0. A byte-order mark takes none. */
export function columnOf(text: string, at: number): number {
  const start = lineStart(text, at);
  return at - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

/** Reads the style off the document's own block collections; the majority decides. */
export function styleOf(text: string, root: YamlNode | null): Style {
  const steps = new Map<number, number>();
  const listSteps = new Map<number, number>();
  let flowLists = 0;
  let blockLists = 0;
  const vote = (votes: Map<number, number>, step: number) => {
    if (step >= 0 && step <= 8) votes.set(step, (votes.get(step) ?? 0) + 1);
  };
  // A sample is enough, and keeps a large document from being walked whole.
  let budget = 2000;
  const visit = (node: YamlNode): void => {
    if (budget-- <= 0) return;
    if (node.kind === 'map') visitMap(node);
    else if (node.kind === 'seq') visitSeq(node);
  };
  const visitMap = (node: MapNode) => {
    for (const { from, value } of node.entries) {
      if (!node.flow && (value.kind === 'map' || value.kind === 'seq') && !value.flow) {
        const step = columnOf(text, value.from) - columnOf(text, from);
        vote(value.kind === 'map' ? steps : listSteps, step);
      }
      visit(value);
    }
  };
  const visitSeq = (node: SeqNode) => {
    if (node.items.length > 0 && node.items.every(({ node: item }) => item.kind === 'scalar')) {
      if (node.flow) flowLists++;
      else blockLists++;
    }
    for (const { node: item } of node.items) visit(item);
  };
  if (root) visit(root);
  const indent = winner(steps) ?? 2;
  return {
    indent: Math.max(indent, 1),
    listIndent: winner(listSteps) ?? 0,
    eol: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    flowLists: flowLists > blockLists,
  };
}

const winner = (votes: Map<number, number>): number | undefined =>
  [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
