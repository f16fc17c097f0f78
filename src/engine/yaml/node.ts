/** The tree of one document, with exact spans. All offsets count from the start of its text. */
import type { ScalarValue } from './resolve.ts';

interface NodeBase {
  /** Start of the node with its anchor and tag. */
  readonly start: number;
  /** The content's own span: quotes, brackets and block scalar headers included. */
  readonly from: number;
  readonly to: number;
  readonly anchor?: string;
  readonly tag?: string;
}

export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Decoded text. */
  readonly text: string;
  readonly value: ScalarValue;
  /** For block scalars: columns taken off each line; the first content line's offset. */
  readonly indent?: number;
  readonly contentFrom?: number;
}

export interface MapEntry {
  /** Start of the entry: of its key, or of the `?` before it. */
  readonly from: number;
  readonly key: YamlNode;
  /** The key as Kubernetes sees it; null for a merge key. */
  readonly name: string | null;
  /** Offset of the colon, -1 when a flow entry has none. */
  readonly colon: number;
  readonly value: YamlNode;
}

export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly flow: boolean;
  /** A single pair inside a flow list, written without braces. */
  readonly pair: boolean;
  readonly entries: readonly MapEntry[];
}

export interface SeqItem {
  /** Offset of the dash; of the item in a flow list. */
  readonly from: number;
  readonly node: YamlNode;
}

export interface SeqNode extends NodeBase {
  readonly kind: 'seq';
  readonly flow: boolean;
  readonly items: readonly SeqItem[];
}

export interface AliasNode extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode;
}

export type YamlNode = ScalarNode | MapNode | SeqNode | AliasNode;

/** True for a value that is not written at all, as in `key:`. */
export const isEmptyNode = (node: YamlNode): boolean =>
  node.kind === 'scalar' && node.style === 'plain' && node.from === node.to;

/** Follows an alias to what it stands for. */
export const deref = (node: YamlNode): Exclude<YamlNode, AliasNode> => {
  let at = node;
  while (at.kind === 'alias') at = at.target;
  return at;
};
