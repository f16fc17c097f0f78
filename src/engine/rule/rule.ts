/**
 * What a rule is. A rule looks at one target (a pod, or one container of it) and reports the state of the good
 * practice. Findings, toggles and verdicts all come from that one answer. A rule returns paths and codes, never text:
 * its words become sentences where they are shown. All that it needs of the engine comes through here.
 */

import type { SourceName } from '../knowledge/sources.ts';
import type { Pod } from '../model/pod.ts';
import type { Path } from '../text/path.ts';
import type { Fix, ListSpec, Safety, ValueSpec } from './fix.ts';
import type { OptionSpecs, RuleEnv } from './rule-env.ts';
import type { Severity, Status, ValuePlace } from './status.ts';
import type { ContainerTarget, PodTarget, Target } from './target.ts';

export type { Bundle, BundleObject } from '../model/bundle/bundle.ts';
export type { ContainerRef, ObjectRef, Pod, Workload } from '../model/pod.ts';
export { everyContainer, isWindows } from '../model/pod.ts';
export type { Path } from '../text/path.ts';
export * from './fix.ts';
export * from './rule-env.ts';
export * from './status.ts';
export * from './target.ts';

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

type TargetOf<S extends Scope> = S extends 'container'
  ? ContainerTarget
  : S extends 'object'
    ? Target
    : PodTarget;

/**
 * A fix that nobody can make without saying a value; of a choice, and of a value for a field beside the one
 * that is judged, the suggestion will do.
 */
export const asksForValue = ({ fix }: Pick<Rule, 'fix'>): boolean =>
  fix?.value !== undefined && fix.value.kind !== 'choice' && !besideOf(fix.value);

/** The field beside the one that a rule judges which its value goes into. */
export const besideOf = (spec: ValueSpec | undefined) =>
  spec?.kind === 'integer' ? spec.beside : undefined;

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

/** A code of a problem; or one that the API server tells of another place, below the object, than the rule. */
export type RefusedAs = string | { readonly code: string; readonly at: Path };

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
  /**
   * Rules whose fix may give this one something to find in the same object, as more than one replica calls for
   * a disruption budget. While they have findings it counts as left, so that a fix never raises what is left.
   */
  readonly after?: {
    /** Their ids. */
    readonly rules: readonly string[];
    /** Whether a fix of them would; always when left out. */
    readonly when?: (target: TargetOf<S>) => boolean;
    /**
     * Whether this rule takes nothing from the score while they have findings: their fix may bring it one and leave
     * another of their own, and a fix never lowers the score.
     */
    readonly uncounted?: true;
  };
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
  /**
   * Codes that say what Kubernetes refuses, with the codes of the problems that say it. Where such a problem is
   * told of the same place, the finding is not: the state and the fix stay.
   */
  readonly refusals?: { readonly [C in NoInfer<Code>]?: readonly RefusedAs[] };
  /** The first version that has the field, where it does so behind a feature gate that is off until `since`. */
  readonly gatedSince?: string;
  /** The first version of Kubernetes that knows the field. For an older one, the state is unknown. */
  readonly since?: string;
  readonly inspect: (target: TargetOf<S>, env: RuleEnv<O>) => Status<Code>;
  /** Null when no edit of the text can decide it. */
  readonly fix: {
    readonly safety: Safety;
    /** The risk at a place where it is another one, as where somebody decided the value that goes. */
    readonly risk?: (place: ValuePlace<NoInfer<Code>>, target: TargetOf<S>) => Safety | undefined;
    /** Why no edit decides a place although the fix writes others: a key of the words' `stays`. */
    readonly stays?: (place: ValuePlace<NoInfer<Code>>, target: TargetOf<S>) => string | undefined;
    readonly value?: ValueSpec;
    readonly secure: Fix<TargetOf<S>, O>;
  } | null;
  /** The one that it rests on first; `sourceOf` tells what each is called, and where it is. */
  readonly sources: readonly SourceName[];
}

// biome-ignore lint/suspicious/noExplicitAny: the list of rules holds rules of every code and scope
export type Rule = RuleSpec<any, any, any>;

/** Declares a rule, and infers and checks the types of its codes. `concerns` is empty unless it is given. */
export function defineRule<
  const Code extends string,
  const S extends Scope,
  const O extends OptionSpecs = Record<never, never>,
>(
  rule: Omit<RuleSpec<Code, S, O>, 'concerns'> & { readonly concerns?: readonly string[] },
): RuleSpec<Code, S, O> {
  return { concerns: [], ...rule };
}

/** What is said of a rule in lists and at its findings, in one language. A missing message does not compile. */
export interface RuleLabels<R extends Rule = Rule> {
  /** What to do, as the toggle's label: `Block privilege escalation`. */
  readonly title: string;
  /** For a rule whose fix may decline although a standard denies the pod: why no edit decides it. */
  readonly undecided?: string;
  /** Why no edit decides a single case although the fix writes others, by what the fix's `stays` gives. */
  readonly stays?: { readonly [reason: string]: string };
  /** The fix as a command: `Set allowPrivilegeEscalation to false`. */
  readonly fixTitle: string;
  /**
   * For a fix that may break something: what has to be true for a failure, as a clause behind “May break”. `breaks`
   * of the body says how to find out.
   */
  readonly failsIf?: string;
  /** ICU messages by code: `Line says {value}`. */
  readonly messages: { readonly [K in R['messages'][number]]: string };
}

/** Why no edit decides a finding, in a rule's words: its own reason, or the rule's. */
export const undecidedIn = (
  { undecided, stays }: RuleLabels,
  finding: { readonly stays?: string | undefined },
): string | undefined => (finding.stays === undefined ? undecided : stays?.[finding.stays]);

/** What a rule explains when its row is opened, in one language. */
export interface RuleBody {
  /** What the setting does and why it matters, in two or three sentences. */
  readonly why: string;
  /** For a rule that is off unless turned on: what people disagree about. */
  readonly disputed?: string;
  /** For a security rule the attack in concrete steps; for others the failure. */
  readonly risk: string;
  /** What may stop working, and how to see it. */
  readonly breaks: string;
  /** How to check it on a cluster, with kubectl. */
  readonly verify: string;
}
