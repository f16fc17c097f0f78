/** What a rule has to fix, and which part of it is fixed with which value. */

import type { ObjectRef } from '../model/pod.ts';
import type { Rule, Safety } from '../rule/rule.ts';
import type { Path } from '../text/path.ts';
import type { ScopedTarget } from './control.ts';

/** What a rule has to fix in one object: the targets with a finding that counts. */
export interface Wanted {
  readonly rule: Rule;
  /** Index of its file among those that belong together. */
  readonly file: number;
  readonly document: number;
  readonly object: ObjectRef;
  readonly targets: readonly WantedTarget[];
  /** Places of the rule that are to stay: left out by a profile, or suppressed by a mark. */
  readonly keptPaths: readonly Path[];
  /** No target of the object is to stay as it is. */
  readonly whole: boolean;
  /** The highest risk among its findings. */
  readonly safety: Safety;
}

export interface WantedTarget extends ScopedTarget {
  readonly wanted: readonly Path[];
}

/** Targets that are fixed together, with the value that a person gave. */
export interface FixPart {
  readonly targets: readonly WantedTarget[];
  /** All of the object is fixed: the level that its containers share may be written. */
  readonly whole: boolean;
  readonly value: number | string | undefined;
  /** In place of what the rule suggests. */
  readonly suggestion?: number | undefined;
}
