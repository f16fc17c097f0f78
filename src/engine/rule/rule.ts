/**
 * What a rule is. A rule inspects one target (a pod, a container or another object) and returns the state of the good
 * practice. Findings, toggles and verdicts all come from that one answer. A rule returns paths and codes, never text;
 * the words of the rule become sentences when they are shown. A rule imports everything that it needs from the engine
 * from here.
 */

import type { SourceName } from '../knowledge/sources.ts';
import type { Bundle, BundleObject } from '../model/bundle/bundle.ts';
import type { ObjectRef, Pod } from '../model/pod.ts';
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
export { ifKnown } from './unknown-read.ts';

/** The steps of the form that contain rules. */
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
 * Whether the fix needs a value from the user. For a choice, and for a value that goes into another field than the
 * judged one, the suggestion is enough.
 */
export const asksForValue = ({ fix }: Pick<Rule, 'fix'>): boolean =>
  fix?.value !== undefined && fix.value.kind !== 'choice' && !besideOf(fix.value);

/** The other field that the value goes into, if it isn't the one that the rule judges. */
export const besideOf = (spec: ValueSpec | undefined) =>
  spec?.kind === 'integer' ? spec.beside : undefined;

/** A check of the Pod Security Standards, with the id and versions of Pod Security Admission. */
export interface StandardCheck {
  readonly id: string;
  readonly level: 'baseline' | 'restricted';
  /** Baseline checks that don't run at Restricted if this check runs. */
  readonly overrides?: readonly string[];
  /** The text before the parentheses. It is only called for a pod that the check denies. */
  readonly reason: string | ((pod: Pod, kind: string) => string);
  /**
   * Oldest first. `violation` returns null if the pod passes, and otherwise the text in the parentheses, which can be
   * empty. It gets the pod as written, so it has to consider the defaults of the server.
   */
  readonly versions: readonly {
    readonly since: string;
    readonly violation: (pod: Pod, kind: string) => string | null;
  }[];
}

/**
 * Which targets a rule inspects: the whole object, with or without a pod; the pod; each container; or each container and
 * then the pod (for fields that exist in both: a bad value in the pod is a finding even if every container overrides
 * it).
 */
export type Scope = 'object' | 'pod' | 'container' | 'container-and-pod';

/** The code of a problem, with its path in the object if the API server reports another place than the rule. */
export type RefusedAs = string | { readonly code: string; readonly at: Path };

export interface RuleSpec<Code extends string, S extends Scope, O extends OptionSpecs> {
  /** The words of the field in kebab case: a noun, without `no-`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly scope: S;
  /** Only objects of these kinds, for example `apps/v1/Deployment`. All kinds if omitted. */
  readonly kinds?: readonly string[];
  /**
   * Kinds of other objects that the answer depends on, for example `v1/Service`, or `workload` for every kind with a
   * pod. The bundle that the rule gets contains only these.
   */
  readonly reads?: readonly string[];
  /**
   * Rules whose fix may cause a finding of this rule in the same object: more than one replica calls for a disruption
   * budget. While they have findings, this rule counts as left, so a fix never increases what is left. While what they
   * find is met by a guess, it deducts nothing from the score.
   */
  readonly after?: {
    /** Their ids. */
    readonly rules: readonly string[];
    /** Whether their fix would cause one. Always if omitted. */
    readonly when?: (target: TargetOf<S>) => boolean;
    /**
     * Whether this rule deducts nothing from the score while they have findings: their fix may cause a finding of this
     * rule and leave one of theirs, and a fix must never lower the score.
     */
    readonly uncounted?: true;
    /** Codes that only their fix brings about. They tell how well the pod runs as that user, and deduct nothing. */
    readonly codes?: readonly NoInfer<Code>[];
  };
  readonly options?: O;
  /**
   * Off by default, because experts disagree about the rule or it is a matter of style. `disputed` in its words says
   * why.
   */
  readonly optIn?: true;
  /** Every target asks for these codes, or for all of the rule, whatever else it asks: nobody should miss them. */
  readonly always?: true | readonly NoInfer<Code>[];
  /**
   * The rule finds what the files show to stop the program, to cut off its clients or to lose its data. Every target
   * asks for it. Other fixes are held against it (`mayBreak`): what they may not write is a finding of this rule where
   * it is already written, so that both are judged alike. Its places are what shows it (a command, an image),
   * not the setting that does harm.
   */
  readonly breakage?: {
    /** Whether anything in the object could be broken at all. Asked before a fix is tried; always if omitted. */
    readonly concerns?: (target: TargetOf<S>, env: RuleEnv<O>) => boolean;
    /**
     * What it says of a container depends on that container and on fields of its pod, and not on other containers. So a
     * fix in one container needs no look at all of them.
     */
    readonly perContainer?: true;
    /** Other objects about which the rule may say something else once this one is changed. None if omitted. */
    readonly affects?: (changed: ObjectRef, bundle: Bundle) => readonly BundleObject[];
    /**
     * What the rule says of a fix's result, if that is more than it says of what a person wrote: a name that a fix made
     * up isn't in the cluster either. As the rule itself if omitted.
     */
    readonly inspect?: (target: TargetOf<S>, env: RuleEnv<O>) => Status<NoInfer<Code>>;
  };
  /**
   * The field exists in the pod and in its containers. The user can choose where the fix writes it (`selection.at`).
   */
  readonly placement?: true;
  /** The list that the rule judges, if the user can keep, add and remove items. */
  readonly list?: ListSpec<TargetOf<S>>;
  /** The field as shown next to the title, for example `securityContext.privileged`. */
  readonly field: string;
  /** Keys of the catalog of checks that this rule covers, each with the codes that report it. */
  readonly covers: { readonly [key: string]: readonly NoInfer<Code>[] };
  /** Checks of the Pod Security Standards that this rule defines. */
  readonly standards?: readonly StandardCheck[];
  /** Ids of the checks that can fail because of a finding of this rule. */
  readonly concerns: readonly string[];
  /** Codes of the messages. Each has a sentence in every language. */
  readonly messages: readonly Code[];
  /**
   * Codes that report a value of the wrong type, which the fix can correct. All other codes skip such values: Kubernetes
   * rejects them, so they are reported as problems.
   */
  readonly aboutTypes?: readonly NoInfer<Code>[];
  /**
   * Codes that report what Kubernetes rejects, with the codes of the problems that also report it. If a problem has the
   * same place, the finding isn't listed; the state and the fix stay.
   */
  readonly refusals?: { readonly [C in NoInfer<Code>]?: readonly RefusedAs[] };
  /**
   * By code, the rules whose findings say what this one says of the same containers, or more: `run-as-non-root` that the
   * user may be root, and so its group. `rule/code` names one code of a rule, and a rule's own id its earlier findings
   * about the container. The finding is then listed with the first of them that weighs as much or more.
   */
  readonly joins?: { readonly [C in NoInfer<Code>]?: readonly string[] };
  /** The first version that has the field, if a feature gate turns it off by default until `since`. */
  readonly gatedSince?: string;
  /** The first version of Kubernetes that has the field. In older versions, the state is unknown. */
  readonly since?: string;
  readonly inspect: (target: TargetOf<S>, env: RuleEnv<O>) => Status<Code>;
  /** Null if an edit of the text can't fix it. */
  readonly fix: {
    readonly safety: Safety;
    /** The risk at a place, if it differs: for example, if someone set the value that the fix removes. */
    readonly risk?: (place: ValuePlace<NoInfer<Code>>, target: TargetOf<S>) => Safety | undefined;
    /** Why the fix leaves a place although it writes others: a key of `stays` in the words. */
    readonly stays?: (place: ValuePlace<NoInfer<Code>>, target: TargetOf<S>) => string | undefined;
    readonly value?: ValueSpec;
    /**
     * Ids of the `breakage` rules that the result may have findings of. They are asked what they say of it before the
     * fix is offered. If one finds something that it can't mend by its own fix, this fix is shown to break it.
     */
    readonly mayBreak?: readonly string[];
    /** It depends on what all other fixes come to, so it is made once none of them is left to make. */
    readonly late?: true;
    readonly secure: Fix<TargetOf<S>, O>;
  } | null;
  /** The most important source first. `sourceOf` returns the title and the address of each. */
  readonly sources: readonly SourceName[];
}

// biome-ignore lint/suspicious/noExplicitAny: the list of rules holds rules of every code and scope
export type Rule = RuleSpec<any, any, any>;

/** Declares a rule, and infers and checks the types of its codes. `concerns` is empty by default. */
export function defineRule<
  const Code extends string,
  const S extends Scope,
  const O extends OptionSpecs = Record<never, never>,
>(
  rule: Omit<RuleSpec<Code, S, O>, 'concerns'> & { readonly concerns?: readonly string[] },
): RuleSpec<Code, S, O> {
  return { concerns: [], ...rule };
}

/** The words of a rule in lists and findings, in one language. A missing message doesn't compile. */
export interface RuleLabels<R extends Rule = Rule> {
  /** What to do, as the label of the toggle: `Block privilege escalation`. */
  readonly title: string;
  /** For a rule whose fix may decline although a standard denies the pod: why an edit can't fix it. */
  readonly undecided?: string;
  /** Why the fix leaves a place although it writes others, by the key that `stays` of the fix returns. */
  readonly stays?: { readonly [reason: string]: string };
  /** The fix as a command: `Set allowPrivilegeEscalation to false`. */
  readonly fixTitle: string;
  /**
   * For a fix that may break something: the condition for a failure, as a clause after “May break”. `breaks` in the body
   * says how to test it.
   */
  readonly failsIf?: string;
  /** ICU messages by code: `Line says {value}`. */
  readonly messages: { readonly [K in R['messages'][number]]: string };
}

/** Why an edit can't fix a finding: the reason of the finding, or that of the rule. */
export const undecidedIn = (
  { undecided, stays }: RuleLabels,
  finding: { readonly stays?: string | undefined },
): string | undefined => (finding.stays === undefined ? undecided : stays?.[finding.stays]);

/** What a rule explains when its row is open, in one language. */
export interface RuleBody {
  /** What the setting does and why it matters, in two or three sentences. */
  readonly why: string;
  /** For a rule that is off by default: what experts disagree about. */
  readonly disputed?: string;
  /** For a security rule, the attack in concrete steps. For other rules, the failure. */
  readonly risk: string;
  /** What may stop working, and how to notice it. */
  readonly breaks: string;
  /** How to check it on a cluster, with kubectl. */
  readonly verify: string;
}
