/** What a review says: plain data, by document and object. */
import type { ObjectRef, Workload } from '../model/pod.ts';
import type { Env } from '../rule/rule.ts';
import type { YamlDocument } from '../yaml/parse.ts';
import type { Slice } from '../yaml/split.ts';
import type { Finding, RuleReview } from './ask-rule.ts';
import type { OpenGuess } from './guesses.ts';
import type { Problem } from './problem.ts';
import type { Recognised } from './recognise.ts';
import type { Settings } from './settings.ts';
import type { Standards } from './standards.ts';
import type { SuppressedFinding } from './suppressed.ts';

export interface ObjectReview {
  readonly object: ObjectRef;
  /** Undefined when the object carries no pod. */
  readonly workload: Workload | undefined;
  /** What each rule says of it, in the registry's order. */
  readonly rules: readonly RuleReview[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Findings that a mark in the manifest suppresses. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Findings that a problem says as well, because Kubernetes refuses the object: they carry its fix. */
  readonly refused: readonly Finding[];
  /** What a mark suppresses for one container; it is among the findings for others that share it. */
  readonly partly: readonly SuppressedFinding[];
  /**
   * Null without a pod, and when it cannot be decoded or does not say all about itself: a verdict that is
   * not whole is never shown.
   */
  readonly standards: Standards | null;
  /** A value that no text can be is filled in before it is applied. */
  readonly substituted: boolean;
}
export interface WorkloadReview extends ObjectReview {
  readonly workload: Workload;
}

export interface DocumentReview {
  readonly document: YamlDocument;
  readonly recognised: Recognised;
  /** The document itself, or the items of a List. */
  readonly objects: readonly ObjectReview[];
  /** Those of the objects that carry a pod. */
  readonly workloads: readonly WorkloadReview[];
  /** Values that are to be confirmed, by a mark in the text or an entry of the configuration. */
  readonly guesses: readonly OpenGuess[];
  /** Only its beginning has been read: what it is, and no more. No rule has been asked. */
  readonly pending?: true;
  readonly problems: readonly Problem[];
}

/** A document's review and where in the file the document stands. */
export interface PlacedReview {
  /** Counts the documents that kubectl does not skip, from 0. */
  readonly index: number;
  readonly slice: Slice;
  readonly review: DocumentReview;
  /** It stands inside the document before it: a patch in a Kustomization. */
  readonly inside?: true;
}

/** What is kept of the earlier states of a file. All reviews of it share one, until all of it can be read. */
export interface Memory {
  /** States that nobody has looked through yet. `conceal.ts` takes them out, and puts in what they held. */
  readonly states: { readonly text: string }[];
  /** The credentials of all the others, line by line. */
  readonly secrets: Set<string>;
}

export interface Review {
  /** The path by which a Kustomization can name the file. */
  readonly name?: string;
  readonly text: string;
  readonly env: Env;
  readonly settings: Settings;
  readonly documents: readonly PlacedReview[];
  /** While a part of the text cannot be read: what was readable in earlier states of the file (`remembering.ts`). */
  readonly remembered?: Memory;
}
