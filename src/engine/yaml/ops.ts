import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';

/** A change in terms of paths. Only `modify` knows how it becomes text. */
export type PathOp =
  /**
   * Gives `path` the value, creating missing parents. In a block map a new entry goes before the
   * first key of `before` that is there, else to the end.
   */
  | {
      readonly op: 'set';
      readonly path: Path;
      readonly value: Json;
      readonly before?: readonly string[];
    }
  /**
   * Takes the entry away with its comments; with `prune`, parents left empty as well, but none whose path
   * has `keep` steps or fewer.
   */
  | {
      readonly op: 'remove';
      readonly path: Path;
      readonly prune?: boolean;
      readonly keep?: number;
    }
  /** Adds an item to the end of the list at `path`, creating the list when it is missing. */
  | { readonly op: 'append'; readonly path: Path; readonly value: Json }
  /** Puts an item before index `index` of the list at `path`. */
  | { readonly op: 'insert'; readonly path: Path; readonly index: number; readonly value: Json }
  /** Takes item `index` out of the list at `path`; with `prune`, a list left empty as well. */
  | {
      readonly op: 'removeItem';
      readonly path: Path;
      readonly index: number;
      readonly prune?: boolean;
      readonly keep?: number;
    }
  /** Gives the last key of `path` another name. */
  | { readonly op: 'rename'; readonly path: Path; readonly key: string };
