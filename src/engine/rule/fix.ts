/** How rules fix what they report, and with which risk: operations, values that the user enters, lists, levels. */
export { BEFORE_CONTAINERS, keysBehind } from '../model/fields.ts';

import { keysBehind } from '../model/fields.ts';
import type { ContainerRef, ObjectRef } from '../model/pod.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { PathOp } from '../yaml/ops.ts';
import type { Env, OptionSpecs, RuleEnv } from './rule-env.ts';
import { type ObjectPlace, ownField } from './status.ts';
import type { PodTarget, Target } from './target.ts';

/**
 * The risks of a fix, the lowest first. `safe`: changes nothing at run time. `usually-fine`: few
 * applications depend on what it changes. `may-break`: needs the test that the rule's words name.
 * `needs-value`: only the user knows the value.
 */
export const RISKS = ['safe', 'usually-fine', 'may-break', 'needs-value'] as const;
export type Safety = (typeof RISKS)[number];

/** The highest of several risks. Without any, the lowest that exists. */
export const riskiest = (risks: readonly Safety[]): Safety =>
  RISKS[Math.max(0, ...risks.map((risk) => RISKS.indexOf(risk)))] as Safety;

/**
 * A path operation in the target's document, in another document of the file (`document`), or in another file (`file`
 * and `document`); or a new document at the end of the file. `through` is for YAML in a string: the path of each block
 * scalar on the way in, outermost first.
 */
export type FixOp =
  | (PathOp & {
      readonly file?: number | undefined;
      readonly document?: number;
      readonly through?: readonly Path[];
    })
  | { readonly op: 'add-document'; readonly value: Json }
  /**
   * Writes nothing. The fix depends on the value at the path, so no other fix may write it in the same round. With
   * `waits`, the other fix is made first, and this one sees the new value in the next round.
   */
  | { readonly op: 'keep'; readonly path: Path; readonly waits?: true };

/** What the user asked to be made secure. */
export interface FixSelection<T extends Target = PodTarget, O extends OptionSpecs = OptionSpecs> {
  readonly object: ObjectRef;
  readonly workload: T['workload'];
  readonly pod: T['pod'];
  /** Targets in scope that aren't secure yet. */
  readonly targets: readonly T[];
  /**
   * Which of the reported places to fix. All if omitted. Operations at other places are dropped afterwards, so only a
   * rule that writes elsewhere than at its places has to check this.
   */
  readonly wanted?: (at: Path) => boolean;
  /** True if every container of the pod is in scope, so the fix may write to the pod. */
  readonly whole: boolean;
  /** The level that the user chose, for rules with a `placement`. */
  readonly at?: Placement | undefined;
  /** Secure targets in scope. With `at`, their values move to that level. */
  readonly settled?: readonly T[] | undefined;
  /** The user's value, or the rule's suggestion, if the fix needs one. */
  readonly value: string | number | undefined;
  /** Whether `value` is the user's. A suggestion can be replaced by a better one for a single target. */
  readonly given?: boolean;
  /** The bundle has every object of the file and none of other files: only there can objects be added. */
  readonly env: RuleEnv<O>;
}

/** Where a fix writes a field that containers inherit from their pod. */
export type Placement = 'pod' | 'containers';

/** A value that nobody gave, and what speaks for it. */
export interface Suggestion<V extends number | string = number | string> {
  readonly value: V;
  /**
   * `image`: it is known of the image. `aks`: AKS Automatic writes it. `files`: the files show it. `any`: it suits any
   * target, or is more likely than what does, and is to be checked.
   */
  readonly by: 'image' | 'aks' | 'files' | 'any';
  /** What shows it, for `files`. */
  readonly shownBy?: ObjectPlace | undefined;
}

/** What is written for a target when no value is given: what is known of it, or what suits any. */
export function suggestionFor(
  spec: Exclude<ValueSpec, { kind: 'choice' }>,
  target: Target,
  env: RuleEnv,
): Suggestion | undefined {
  const suggestion = spec.suggest?.(target, env);
  if (suggestion) return suggestion;
  return spec.suggestion === null ? undefined : { value: spec.suggestion, by: 'any' };
}

/**
 * A value that the user can choose: a number in `[min, max]`, a string that matches a pattern, or one of a few words.
 */
export type ValueSpec =
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      readonly suggestion: number;
      /** Any value does, because everything that depends on it is written with it: a suggestion is no guess then. */
      readonly anyDoes?: true;
      /** A better one for a target, where something is known of it. */
      readonly suggest?: (target: Target, env: RuleEnv) => Suggestion<number> | undefined;
      /** The value goes into another field than the judged one. It is optional, and only some targets need it. */
      readonly beside?: {
        readonly field: string;
        readonly needs: (target: Target) => boolean;
        /** The current value of the field. */
        readonly read: (target: Target) => number | undefined;
      };
    }
  | {
      readonly kind: 'text';
      /** A regular expression that matches the whole string. */
      readonly pattern: string;
      /** Null if nothing can be suggested. Without a value, the fix declines. */
      readonly suggestion: string | null;
      /** A better one for a target, where something is known of it. */
      readonly suggest?: (target: Target, env: RuleEnv) => Suggestion<string> | undefined;
      /** The suggestion follows from the files, so it is no guess. */
      readonly anyDoes?: true;
      /** An example of a value. It matches the pattern. */
      readonly example: string;
    }
  | {
      readonly kind: 'choice';
      readonly options: readonly ChoiceOption[];
      /** The rule's option that lists the allowed choices, in its order. All are allowed if omitted. */
      readonly among?: string;
      /** The default choice. If it isn't allowed, the first allowed one is written. */
      readonly suggestion: string;
      /** The choice that corresponds to a value in the manifest, or undefined. */
      readonly read: (value: unknown) => string | undefined;
    };

export interface ChoiceOption {
  readonly value: string;
  /** The choice includes a name, which follows a slash: `Localhost/profiles/web.json`. */
  readonly names?: { readonly pattern: string; readonly example: string };
}

/** The strictest standard that still allows an item of a list, or null. */
export type ItemLevel = 'restricted' | 'baseline' | null;

/** A list that the user can edit item by item. Each item is a word or `name=value`. */
export interface ListSpec<T extends Target = Target> {
  /** The path of the list, or null for a target that can't have one. */
  readonly at: (target: T) => Path | null;
  readonly read: (target: T) => readonly string[];
  /** The item as it is written in the manifest. */
  readonly write: (item: string) => Json;
  /** The list has only one item for each key. */
  readonly keyOf: (item: string) => string;
  /** A regular expression that matches a whole new item. */
  readonly pattern: string;
  readonly example: string;
  readonly suggestions: (env: Env) => readonly string[];
  readonly level: (item: string, env: Env) => ItemLevel;
  /** Set if this isn't the list that the rule judges but its counterpart, which gives back what that list removes. */
  readonly beside?: true;
}

/** Path operations that make the selection secure, or null to decline. Never write what the API server would reject. */
export type Fix<T extends Target = PodTarget, O extends OptionSpecs = OptionSpecs> = (
  selection: FixSelection<T, O>,
) => readonly FixOp[] | null;

/** Sets a field of a container's security context. */
export function setInContainer(
  container: ContainerRef,
  field: readonly string[],
  value: Json,
): FixOp {
  const before = keysBehind(field[0] ?? '');
  const path = ownField(container, ...field);
  return { op: 'set', path, value, ...(before.length > 0 && { before }) };
}

/** Sets the field in each target container. */
export function setInContainers(
  targets: readonly Target[],
  field: readonly string[],
  value: Json,
): FixOp[] {
  return targets.flatMap(({ container }) =>
    container ? [setInContainer(container, field, value)] : [],
  );
}

/** Replaces an entry: its key and its value change, its place and its comments stay. */
export const replaceEntry = (path: Path, key: string, value: Json): FixOp[] => [
  { op: 'rename', path, key },
  { op: 'set', path: [...path.slice(0, -1), key], value },
];
