/** What is known of a value that a fix makes up. */
import type { ObjectRef } from '../model/pod.ts';
import type { MetRule } from '../review/guesses.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';

/** A value that a fix makes up. */
export interface Guess {
  readonly file?: number | undefined;
  /** Index of its document. */
  readonly document: number;
  /** The object that the fix is for. */
  readonly object: ObjectRef;
  /** The names of the containers that it is for. */
  readonly containers: readonly string[];
  /** In the document. */
  readonly path: Path;
  readonly value: Json;
  /** The rules whose findings it meets, that of the fix first. */
  readonly rules: readonly MetRule[];
  /** It is in a string that holds YAML: a comment there would be part of the string. */
  readonly nested: boolean;
}
