/**
 * What a rule is. A rule looks at one target (a pod, or one container of it) and says in which state
 * the good practice is there; findings, toggles and verdicts are all read off that one answer.
 * A rule speaks paths and codes, never text: sentences are made at the edge from its words.
 */

import type { Bundle } from '../model/bundle.ts';
import type { Effective, InheritedField } from '../model/effective.ts';
import { effective } from '../model/effective.ts';
import type { SecurityContext } from '../model/fields.ts';
import type { ContainerRef, ObjectRef, Pod, Workload } from '../model/pod.ts';
import type { Version } from '../model/version.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { PathOp } from '../yaml/ops.ts';

export type { Bundle, BundleObject } from '../model/bundle.ts';
export type { ContainerRef, ObjectRef, Pod, Workload } from '../model/pod.ts';
export { isWindows } from '../model/pod.ts';
export type { Path } from '../text/path.ts';
export type { PathOp } from '../yaml/ops.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * `safe`: provably no change at run time. `usually-fine`: breaks rare programs. `may-break`: needs the
 * test that the rule's words name. `needs-value`: only a person knows the value.
 */
export type Safety = 'safe' | 'usually-fine' | 'may-break' | 'needs-value';

/** The wizard's steps that hold rules. */
export const CATEGORIES = [
  'user-and-group',
  'privileges',
  'kernel-profiles',
  'host-access',
  'files-and-volumes',
  'identity',
  'secrets',
  'network',
  'images',
  'resources',
  'reliability',
  'metadata',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Values for a message's placeholders. */
export type Data = { readonly [name: string]: string | number };

/** One place that a state speaks of. */
export interface Place<Code extends string = string> {
  /** The deciding value, or where it would stand. */
  readonly at: Path;
  readonly code: Code;
  readonly data?: Data | undefined;
  /** When this case weighs more or less than the rule's severity. */
  readonly severity?: Severity | undefined;
}

/** Why a state cannot be said or does not matter; the sentences are the chrome's. */
export type Reason =
  | 'windows-pod'
  /** Nothing says that the pod runs on Windows, so that Kubernetes takes it for a Linux one. */
  | 'linux-pod'
  | 'user-namespace'
  | 'privileged-container'
  | 'no-containers'
  | 'wrong-type'
  | 'image-decides'
  | 'node-decides'
  | 'template'
  /** The object is a patch, and the field may be in what it is put onto. */
  | 'base'
  | 'kubernetes-too-old'
  | 'rule-failed';

export type Status<Code extends string = string> =
  /** The secure value stands at `at`. */
  | { readonly state: 'on'; readonly at: Path }
  /** A container takes the secure value over from its pod. */
  | { readonly state: 'inherited'; readonly at: Path }
  /** Nothing is set, and Kubernetes' own default is already secure. */
  | { readonly state: 'default'; readonly at: Path }
  /** Nothing is set, and the default is not good enough. */
  | { readonly state: 'unset'; readonly places: readonly Place<Code>[] }
  /** A value stands there that should not. */
  | { readonly state: 'explicit'; readonly places: readonly Place<Code>[] }
  | { readonly state: 'not-applicable'; readonly reason: Reason }
  | { readonly state: 'unknown'; readonly reason: Reason; readonly at: Path };

/** What a rule is asked about: an object, its pod, or one container of the pod. */
export interface Target {
  readonly object: ObjectRef;
  /** Undefined when the object carries no pod. */
  readonly workload?: Workload | undefined;
  readonly pod?: Pod | undefined;
  /** Undefined when the target is the object or its pod as a whole. */
  readonly container?: ContainerRef | undefined;
}
export interface PodTarget extends Target {
  readonly workload: Workload;
  readonly pod: Pod;
  readonly container: ContainerRef | undefined;
}
export interface ContainerTarget extends PodTarget {
  readonly container: ContainerRef;
}
type TargetOf<S extends Scope> = S extends 'container'
  ? ContainerTarget
  : S extends 'object'
    ? Target
    : PodTarget;

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
type OptionSpecs = { readonly [name: string]: OptionSpec };
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
  /** The other objects of the review: those of the kinds that the rule `reads`. */
  readonly bundle: Bundle;
  readonly options: OptionsOf<O>;
  /** Whether findings with this code are wanted: a profile may take up some of a rule alone. */
  readonly counts: (code: string) => boolean;
}

/**
 * A path operation, in the target's own document unless `document` names another of the same file; or
 * a new document at the end of the file. `through` leads into YAML that stands in a string: the path
 * of each block scalar on the way in, outermost first.
 */
export type FixOp =
  | (PathOp & { readonly document?: number; readonly through?: readonly Path[] })
  | { readonly op: 'add-document'; readonly value: Json };

/** What the user asked to be made secure. */
export interface Selection<T extends Target = PodTarget, O extends OptionSpecs = OptionSpecs> {
  readonly object: ObjectRef;
  readonly workload: T['workload'];
  readonly pod: T['pod'];
  /** Targets in scope that are not yet secure. */
  readonly targets: readonly T[];
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
  /** Its bundle holds every object of the file, and of no other: only these can be written. */
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

/** A fix that nobody can make without saying a value; of a choice the suggestion will do. */
export const asksForValue = ({ fix }: Pick<Rule, 'fix'>): boolean =>
  fix?.value !== undefined && fix.value.kind !== 'choice';

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

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A check of the Pod Security Standards, with the id and versions of Pod Security Admission. */
export interface StandardCheck {
  readonly id: string;
  readonly level: 'baseline' | 'restricted';
  /** Baseline checks that are not run at restricted once this one is. */
  readonly overrides?: readonly string[];
  /** What stands before the parentheses; asked only about a pod that the check denies. */
  readonly reason: string | ((pod: Pod, kind: string) => string);
  /**
   * Oldest first. `violation` is null when the pod passes, else what stands in the parentheses, and
   * that may be nothing. It sees the pod as written: it allows for the server’s defaulting.
   */
  readonly versions: readonly {
    readonly since: string;
    readonly violation: (pod: Pod, kind: string) => string | null;
  }[];
}

/**
 * Which targets a rule is asked about: the object as a whole, whether it carries a pod or not; the pod;
 * each container; or each container and then the pod itself (for fields that stand on both levels: a
 * bad pod-level value is a finding even where every container overrides it).
 */
export type Scope = 'object' | 'pod' | 'container' | 'container-and-pod';

export interface RuleSpec<Code extends string, S extends Scope, O extends OptionSpecs> {
  /** The field's own words in kebab case; a noun, no `no-`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly scope: S;
  /** Only objects of these kinds, as `apps/v1/Deployment`; all when left out. */
  readonly kinds?: readonly string[];
  /**
   * Kinds of other objects that the answer depends on, as `v1/Service`; `workload` for every kind that
   * carries a pod. Only these are in the bundle when the rule looks.
   */
  readonly reads?: readonly string[];
  readonly options?: O;
  /**
   * Off unless someone turns it on, since people disagree about it or it is a matter of style. The
   * words say why, as `disputed`.
   */
  readonly optIn?: true;
  /**
   * The field stands at the pod and at its containers, and the fix writes it where `selection.at` says:
   * whoever uses the form may choose.
   */
  readonly placement?: true;
  /** The list that the rule judges, where a person may keep, add and take away items. */
  readonly list?: ListSpec<TargetOf<S>>;
  /** The field as shown beside the title, for instance `securityContext.privileged`. */
  readonly field: string;
  /** Keys of the check catalogue that this rule carries out, each with the codes that stand for it. */
  readonly covers: { readonly [key: string]: readonly NoInfer<Code>[] };
  /** Checks of the Pod Security Standards that this rule defines. */
  readonly standards?: readonly StandardCheck[];
  /** Ids of the checks that a finding of this rule may make fail. */
  readonly concerns: readonly string[];
  /** Codes of the messages; each has its sentence in every language. */
  readonly messages: readonly Code[];
  /**
   * Codes that speak of a value for its wrong type, which the rule can put right. All others are silent
   * about such a value: that Kubernetes refuses it is a problem, and told as one.
   */
  readonly aboutTypes?: readonly NoInfer<Code>[];
  /** Oldest first; a newer version wraps the older and says why. */
  readonly versions: readonly {
    readonly since: string;
    readonly inspect: (target: TargetOf<S>, env: RuleEnv<O>) => Status<Code>;
  }[];
  /** Null when no edit of the text can decide it. */
  readonly fix: {
    readonly safety: Safety;
    readonly value?: ValueSpec;
    readonly secure: Fix<TargetOf<S>, O>;
  } | null;
  readonly sources: readonly Source[];
}

// biome-ignore lint/suspicious/noExplicitAny: the list of rules holds rules of every code and scope
export type Rule = RuleSpec<any, any, any>;

/** Declares a rule. Identity: it exists to infer and check the types of the codes. */
export function defineRule<
  const Code extends string,
  const S extends Scope,
  const O extends OptionSpecs = Record<never, never>,
>(rule: RuleSpec<Code, S, O>): RuleSpec<Code, S, O> {
  return rule;
}

/** The words of a rule in one language. A missing message does not compile. */
export interface RuleWords<R extends Rule = Rule> {
  /** What to do, as the toggle's label: `Block privilege escalation`. */
  readonly title: string;
  /** What the setting does and why it matters, in two or three sentences. */
  readonly why: string;
  /** For a rule that is off unless turned on: what people disagree about. */
  readonly disputed?: string;
  /** For a security rule the attack in concrete steps; for others the failure. */
  readonly risk: string;
  /** What may stop working, and how to see it. */
  readonly breaks: string;
  /** For a rule whose fix may decline although a standard denies the pod: why no edit decides it. */
  readonly undecided?: string;
  /** How to check it on a cluster, with kubectl. */
  readonly verify: string;
  /** The fix as a command: `Set allowPrivilegeEscalation to false`. */
  readonly fixTitle: string;
  /** ICU messages by code: `Line says {value}`. */
  readonly messages: { readonly [K in R['messages'][number]]: string };
}

// ---------------------------------------------------------------- states

export const on = (at: Path): Status<never> => ({ state: 'on', at });
export const inherited = (at: Path): Status<never> => ({ state: 'inherited', at });
export const byDefault = (at: Path): Status<never> => ({ state: 'default', at });
export const unset = <const C extends string>(
  at: Path,
  code: C,
  data?: Data,
  severity?: Severity,
): Status<C> => ({ state: 'unset', places: [place(at, code, data, severity)] });
export const explicit = <const C extends string>(...places: readonly Place<C>[]): Status<C> => ({
  state: 'explicit',
  places,
});
export const place = <const C extends string>(
  at: Path,
  code: C,
  data?: Data,
  severity?: Severity,
): Place<C> => ({ at, code, data, severity });
/** The same bad places, of another severity than the rule's. */
export const weighing = <const C extends string>(
  { state, places }: Extract<Status<C>, { readonly places: unknown }>,
  severity: Severity,
): Status<C> => ({
  state,
  places: places.map(({ at, code, data }) => place(at, code, data, severity)),
});
export const notApplicable = (reason: Reason): Status<never> => ({
  state: 'not-applicable',
  reason,
});
export const unknown = (reason: Reason, at: Path): Status<never> => ({
  state: 'unknown',
  reason,
  at,
});

/** Path of a field of a container's security context. */
export const ownField = (container: ContainerRef, ...field: string[]): Path => [
  ...container.path,
  'securityContext',
  ...field,
];
/** Path of a field of the pod's security context. */
export const podField = (pod: Pod, ...field: string[]): Path => [
  ...pod.specPath,
  'securityContext',
  ...field,
];

/**
 * The state of a field that containers take over from their pod, for scope `container-and-pod`.
 * `judge` says whether a value is secure; an unset field points at the pod, the customary place,
 * unless a container has its own. Asked about the pod, only its own value counts.
 */
export function inheritedStatus<F extends InheritedField, const C extends string>(
  { pod, container }: PodTarget,
  field: F,
  codes: { readonly unset: C; readonly explicit: C },
  judge: (value: NonNullable<SecurityContext[F]>) => boolean,
  data?: (value: NonNullable<SecurityContext[F]>) => Data,
): Status<C> {
  type Value = NonNullable<SecurityContext[F]>;
  if (!container) {
    const own = pod.spec.securityContext?.[field] as Value | undefined;
    const path = podField(pod, field);
    if (own === undefined) return byDefault(path);
    return judge(own) ? on(path) : explicit(place(path, codes.explicit, data?.(own)));
  }
  const { value, from, at }: Effective<Value> = effective(pod, container, field);
  if (value === undefined) {
    const shared = pod.containers.every((c) => c.value.securityContext?.[field] === undefined);
    return unset(shared ? podField(pod, field) : at, codes.unset);
  }
  if (!judge(value)) return explicit(place(at, codes.explicit, data?.(value)));
  return from === 'pod' ? inherited(at) : on(at);
}

/** Keys before which a pod-level `securityContext` customarily stands. */
export const BEFORE_CONTAINERS = ['initContainers', 'containers', 'ephemeralContainers', 'volumes'];

/** Gives each target container the value. */
export function setInContainers(
  targets: readonly Target[],
  field: readonly string[],
  value: Json,
): FixOp[] {
  return targets.flatMap(({ container }) =>
    container ? [{ op: 'set' as const, path: ownField(container, ...field), value }] : [],
  );
}
