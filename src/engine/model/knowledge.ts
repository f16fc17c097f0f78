/**
 * Tables that only few texts need, as far as they are loaded. What a review says of a text depends on them, so its
 * caller loads those that `knowledgeFor` names before the text is reviewed (`review/knowledge.ts`).
 */
import type { KindTable } from './kinds/pod-kind.ts';
import type { ImageEntry } from './learned.ts';
import type { Check } from './refusals/seen.ts';

export interface Knowledge {
  /** Kinds of other projects. */
  readonly kinds: KindTable;
  /** What Kubernetes asks of fields together in kinds that fewer manifests have, by definition of its schema. */
  readonly checks: { readonly [definition: string]: Check };
  /** The keys of the check catalogue that an id in the mark of another tool stands for. */
  readonly peerKeys: (peer: string, id: string) => readonly string[];
  /** What well-known images are built like. */
  readonly images: readonly ImageEntry[];
}

/**
 * The one variable of the engine. The tables are too large for what the page loads before its first findings, and every
 * function that looks up a kind would have to hand them on. None of them changes once it is here.
 */
let loaded: Partial<Knowledge> = {};

export const knowledge = (): Partial<Knowledge> => loaded;

/** Adds tables. A text that needs one of them and was reviewed without it has to be reviewed again. */
export function addKnowledge(tables: Partial<Knowledge>): void {
  loaded = { ...loaded, ...tables };
}
