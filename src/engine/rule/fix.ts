/** How rules fix what they report, and at which risk: operations, values that the user enters, lists, levels. */
export { BEFORE_CONTAINERS, keysBehind } from '../model/fields.ts';

import { keysBehind } from '../model/fields.ts';
import type { ContainerRef, ObjectRef } from '../model/pod.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { PathOp } from '../yaml/ops.ts';
import type { Env, OptionSpecs, Options, RuleEnv } from './rule-env.ts';
import { ownField } from './status.ts';
import type { PodTarget, Target } from './target.ts';

/**
 * The risks of a fix, the lowest first. `safe`: changes nothing at run time. `usually-fine`: few
 * applications depend on what it changes. `may-break`: needs the test that the rule's words name.
 * `needs-value`: only the user knows the value.
 */
export const RISKS = ['safe', 'usually-fine', 'may-break', 'needs-value'] as const;
export type Safety = (typeof RISKS)[number];

/** The highest of several risks; the lowest there is for none. */
export const riskiest = (risks: readonly Safety[]): Safety =>
  RISKS[Math.max(0, ...risks.map((risk) => RISKS.indexOf(risk)))] as Safety;

/**
 * A path operation, in the target's own document unless `document` names another of the same file, or `file`
 * and `document` one of another file; or a new document at the end of the file. `through` leads into YAML that
 * stands in a string: the path
 * of each block scalar on the way in, outermost first.
 */
export type FixOp =
  | (PathOp & {
      readonly file?: number | undefined;
      readonly document?: number;
      readonly through?: readonly Path[];
    })
  | { readonly op: 'add-document'; readonly value: Json }
  /** Writes nothing: what is at the path decided the fix, so that no other one may write it at once. */
  | { readonly op: 'keep'; readonly path: Path };

/** What the user asked to be made secure. */
export interface Selection<T extends Target = PodTarget, O extends OptionSpecs = OptionSpecs> {
  readonly object: ObjectRef;
  readonly workload: T['workload'];
  readonly pod: T['pod'];
  /** Targets in scope that are not yet secure. */
  readonly targets: readonly T[];
  /**
   * Which of the places that the rule reports are to be fixed; all when left out. Operations at the others are
   * left out afterwards: only a rule that writes elsewhere than at its places has to ask.
   */
  readonly wanted?: (at: Path) => boolean;
  /** True when every container of the pod is in scope: the pod level may be written. */
  readonly whole: boolean;
  /** The level that the user chose, for rules with a `placement`. */
  readonly at?: Placement | undefined;
  /** Secure targets in scope: with `at` they are moved to that level, their values kept. */
  readonly settled?: readonly T[] | undefined;
  /** The value the user gave or the rule's suggestion, when the fix needs one. */
  readonly value: string | number | undefined;
  /** Whether the user gave `value`: a suggestion may give way to a better one for a single target. */
  readonly given?: boolean;
  /** Its bundle holds every object of the file, and of no other: only there something can be added. */
  readonly env: RuleEnv<O>;
}

/** Where a field is written that containers take over from their pod. */
export type Placement = 'pod' | 'containers';

/**
 * A value that the user may choose: a number in `[min, max]`, a text that a pattern describes, or one
 * of a few words.
 */
export type ValueSpec =
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      readonly suggestion: number;
      /** A better one for a target, where something is known of it. */
      readonly suggest?: (target: Target, options: Options) => number | undefined;
      /**
       * The value goes into a field beside the one that the rule judges: nobody has to give it, and only
       * some targets need it.
       */
      readonly beside?: {
        readonly field: string;
        readonly needs: (target: Target) => boolean;
        /** What is in the field. */
        readonly read: (target: Target) => number | undefined;
      };
    }
  | {
      readonly kind: 'text';
      /** A regular expression that the whole text matches. */
      readonly pattern: string;
      /** Null when nothing can be suggested: without a value the fix declines. */
      readonly suggestion: string | null;
      /** A better one for a target, where something is known of it. */
      readonly suggest?: (target: Target, options: Options) => string | undefined;
      /** What a value looks like; it matches the pattern. */
      readonly example: string;
    }
  | {
      readonly kind: 'choice';
      readonly options: readonly ChoiceOption[];
      /** The rule's option that lists which of them count, in its order; all do when left out. */
      readonly among?: string;
      /** Written when nobody chooses; the first one that counts where this one does not. */
      readonly suggestion: string;
      /** The choice that a value in the manifest stands for; undefined when it is none of them. */
      readonly read: (value: unknown) => string | undefined;
    };

export interface ChoiceOption {
  readonly value: string;
  /** It names something of its own, written behind a slash: `Localhost/profiles/web.json`. */
  readonly names?: { readonly pattern: string; readonly example: string };
}

/** The strictest standard that still takes an item of a list; null when none does. */
export type ItemLevel = 'restricted' | 'baseline' | null;

/** A list that a person may edit item by item, each item a word or `name=value`. */
export interface ListSpec<T extends Target = Target> {
  /** Where the list stands; null for a target that can have none. */
  readonly at: (target: T) => Path | null;
  readonly read: (target: T) => readonly string[];
  /** The item as it is written in the manifest. */
  readonly write: (item: string) => Json;
  /** Of two items with the same key the list holds one only. */
  readonly keyOf: (item: string) => string;
  /** A regular expression that a whole new item matches. */
  readonly pattern: string;
  readonly example: string;
  readonly suggestions: (env: Env) => readonly string[];
  readonly level: (item: string, env: Env) => ItemLevel;
  /** It is not the list that the rule judges but the one beside it, which gives back what is taken. */
  readonly beside?: true;
}

/**
 * Path operations that make the selection secure, or null: declining is honourable. Never write what
 * the API server would reject.
 */
export type Fix<T extends Target = PodTarget, O extends OptionSpecs = OptionSpecs> = (
  selection: Selection<T, O>,
) => readonly FixOp[] | null;

/** Gives a container the value of a field of its security context. */
export function setInContainer(
  container: ContainerRef,
  field: readonly string[],
  value: Json,
): FixOp {
  const before = keysBehind(field[0] ?? '');
  const path = ownField(container, ...field);
  return { op: 'set', path, value, ...(before.length > 0 && { before }) };
}

/** Gives each target container the value. */
export function setInContainers(
  targets: readonly Target[],
  field: readonly string[],
  value: Json,
): FixOp[] {
  return targets.flatMap(({ container }) =>
    container ? [setInContainer(container, field, value)] : [],
  );
}

/** An entry in place of another one: its key and its value change, its place and its comments stay. */
export const replaceEntry = (path: Path, key: string, value: Json): FixOp[] => [
  { op: 'rename', path, key },
  { op: 'set', path: [...path.slice(0, -1), key], value },
];
