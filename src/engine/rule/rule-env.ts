/** What a rule can read in addition to its target: versions, options, other objects. */
import type { Bundle } from '../model/bundle/bundle.ts';
import type { Version } from '../model/version.ts';

/** What a review is made for. */
export interface Env {
  readonly kubernetesVersion: Version;
  /** Where no Namespace of the bundle says otherwise. */
  readonly policyVersion: Version;
  /** `2026-11-25`: suppressions that end before it no longer hold. Without it none has ended. */
  readonly today?: string;
}

/** What a rule may be set to, beside on, off and severity. */
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
/** The options of a rule as they are set. */
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

/** What a rule sees beside its target. */
export interface RuleEnv<O extends OptionSpecs = OptionSpecs> extends Env {
  /**
   * The other objects of all files that belong together: those of the kinds that the rule `reads`. A fix sees each
   * with its `file`: what it moves is moved there as well, and what is there is not added again.
   */
  readonly bundle: Bundle;
  readonly options: OptionsOf<O>;
  /** Whether findings with this code are wanted: a profile may take up some of a rule alone. */
  readonly counts: (code: string) => boolean;
}
