/** What a rule can read in addition to its target: versions, options, other objects. */
import type { Bundle } from '../model/bundle/bundle.ts';
import type { AttachFacts, Workload } from '../model/pod.ts';
import type { Version } from '../model/version.ts';
import type { Json } from '../text/json.ts';
import type { Severity } from './status.ts';

/** What the review is for. */
export interface Env {
  readonly kubernetesVersion: Version;
  /** Applies unless a Namespace in the bundle says otherwise. */
  readonly policyVersion: Version;
  /** For example `2026-11-25`. Suppressions that end earlier no longer apply. Without a date, all apply. */
  readonly today?: string;
  /** Values that are to be confirmed and have no mark in their text. */
  readonly toConfirm?: readonly ConfirmEntry[];
  /** What users have brought about images. */
  readonly facts?: AttachFacts | undefined;
}

/** A value that Podsmith made up and nobody has confirmed, where its text has no place for a comment. */
export interface ConfirmEntry {
  /** The file in which it was written, for who reads it: an object is the same in a render of it. */
  readonly file?: string;
  readonly object: { readonly kind: string; readonly namespace?: string; readonly name: string };
  /** Of the value in the object, as `spec.containers[0].securityContext.runAsUser`. */
  readonly path: string;
  readonly rule: string;
  /** What the finding weighed, if that isn't the rule's own severity. */
  readonly severity?: Severity;
  /** The entry is about no other value. */
  readonly value: Json;
}

/** The settings of a rule in addition to on, off and severity. */
export type OptionSpec =
  | { readonly kind: 'strings'; readonly default: readonly string[] }
  | { readonly kind: 'string'; readonly default: string }
  | { readonly kind: 'boolean'; readonly default: boolean }
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: number;
      readonly default: number;
    };
export type OptionSpecs = { readonly [name: string]: OptionSpec };
export type OptionValue = OptionSpec['default'];
/** The values of a rule's options. */
export interface Options {
  readonly [name: string]: OptionValue;
}
/** An option's value has the type of its default. */
type OptionsOf<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]['kind'] extends 'strings'
    ? readonly string[]
    : O[K]['kind'] extends 'string'
      ? string
      : O[K]['kind'] extends 'boolean'
        ? boolean
        : number;
};

/** What a rule gets in addition to its target. */
export interface RuleEnv<O extends OptionSpecs = OptionSpecs> extends Env {
  /**
   * The other objects in all files that belong together, of the kinds that the rule `reads`. A fix gets each with its
   * `file`, so it can change them too, and doesn't add what is already there.
   */
  readonly bundle: Bundle;
  readonly options: OptionsOf<O>;
  /** Whether findings with this code count: a profile can include only some codes of a rule. */
  readonly counts: (code: string) => boolean;
  /** The checks of a level of the Pod Security Standards that the pods of a workload fail. */
  readonly failing: (workload: Workload, level: 'baseline' | 'restricted') => readonly string[];
}
