/**
 * What a rule is. A rule looks at one target (a pod, or one container of it) and says in which state
 * the good practice is there; findings, toggles and verdicts are all read off that one answer.
 * A rule speaks paths and codes, never text: sentences are made at the edge from its words.
 */
import type { Effective, InheritedField } from '../model/effective.ts';
import { effective } from '../model/effective.ts';
import type { SecurityContext } from '../model/fields.ts';
import type { ContainerRef, Pod, Workload } from '../model/pod.ts';
import type { Version } from '../model/version.ts';
import type { Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import type { PathOp } from '../yaml/ops.ts';

export type { ContainerRef, Pod, Workload } from '../model/pod.ts';
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
  'network',
  'secrets',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Values for a message's placeholders. */
export type Data = { readonly [name: string]: string | number };

/** One place that a state speaks of. */
export interface Place<Code extends string = string> {
  /** The deciding value, or where it would stand. */
  readonly at: Path;
  readonly code: Code;
  readonly data?: Data;
  /** When this case weighs more or less than the rule's severity. */
  readonly severity?: Severity;
}

/** Why a state cannot be said or does not matter; the sentences are the chrome's. */
export type Reason =
  | 'windows-pod'
  | 'user-namespace'
  | 'privileged-container'
  | 'no-containers'
  | 'wrong-type'
  | 'image-decides'
  | 'node-decides'
  | 'template'
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

export interface Target {
  readonly workload: Workload;
  readonly pod: Pod;
  /** Undefined when the target is the pod itself. */
  readonly container: ContainerRef | undefined;
}
export interface ContainerTarget extends Target {
  readonly container: ContainerRef;
}

/** What a review is made for. */
export interface Env {
  readonly kubernetesVersion: Version;
  readonly policyVersion: Version;
}

/** An object elsewhere in the bundle, small enough to be kept for every document. */
export interface ObjectSummary {
  readonly document: number;
  readonly path: Path;
  readonly apiVersion: string | null;
  readonly kind: string | null;
  readonly name: string | null;
  readonly namespace: string | null;
  readonly value: Json;
}

/** A path operation, in the target's own document unless `document` names another. */
export type FixOp = PathOp & { readonly document?: number };

/** What the user asked to be made secure. */
export interface Selection {
  readonly workload: Workload;
  readonly pod: Pod;
  /** Targets in scope that are not yet secure. */
  readonly targets: readonly Target[];
  /** True when every container of the pod is in scope: the pod level may be written. */
  readonly whole: boolean;
  /** The value the user gave or the rule's suggestion, when the fix needs one. */
  readonly value: string | number | undefined;
  readonly env: Env;
  readonly bundle: readonly ObjectSummary[];
}

/** A number that the user may choose, in `[min, max]`. */
export interface ValueSpec {
  readonly kind: 'integer';
  readonly min: number;
  readonly max: number;
  readonly suggestion: number;
}

/**
 * Path operations that make the selection secure, or null: declining is honourable. Never write what
 * the API server would reject.
 */
export type Fix = (selection: Selection) => readonly FixOp[] | null;

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
  /** Oldest first. `denies` sees the pod as written: it allows for the server’s defaulting. */
  readonly versions: readonly {
    readonly since: string;
    readonly denies: (pod: Pod, kind: string) => boolean;
  }[];
}

/**
 * Which targets a rule is asked about: the pod, each container, or each container and then the pod
 * itself (for fields that stand on both levels: a bad pod-level value is a finding even where every
 * container overrides it).
 */
export type Scope = 'pod' | 'container' | 'container-and-pod';

export interface RuleSpec<Code extends string, S extends Scope> {
  /** The field's own words in kebab case; a noun, no `no-`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly scope: S;
  /** The field as shown beside the title, for instance `securityContext.privileged`. */
  readonly field: string;
  /** Keys of the check catalogue that this rule carries out. */
  readonly covers: readonly string[];
  /** Checks of the Pod Security Standards that this rule defines. */
  readonly standards?: readonly StandardCheck[];
  /** Ids of the checks that a finding of this rule may make fail. */
  readonly concerns: readonly string[];
  /** Codes of the messages; each has its sentence in every language. */
  readonly messages: readonly Code[];
  /** Oldest first; a newer version wraps the older and says why. */
  readonly versions: readonly {
    readonly since: string;
    readonly inspect: (
      target: S extends 'container' ? ContainerTarget : Target,
      env: Env,
    ) => Status<Code>;
  }[];
  readonly fix: { readonly safety: Safety; readonly value?: ValueSpec; readonly secure: Fix };
  readonly sources: readonly Source[];
}

// biome-ignore lint/suspicious/noExplicitAny: the list of rules holds rules of every code and scope
export type Rule = RuleSpec<any, any>;

/** Declares a rule. Identity: it exists to infer and check the types of the codes. */
export function defineRule<const Code extends string, const S extends Scope>(
  rule: RuleSpec<Code, S>,
): RuleSpec<Code, S> {
  return rule;
}

/** The words of a rule in one language. A missing message does not compile. */
export interface RuleWords<R extends Rule = Rule> {
  /** What to do, as the toggle's label: `Block privilege escalation`. */
  readonly title: string;
  /** What the setting does and why it matters, in two or three sentences. */
  readonly why: string;
  /** For a security rule the attack in concrete steps; for others the failure. */
  readonly risk: string;
  /** What may stop working, and how to see it. */
  readonly breaks: string;
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
): Place<C> => ({ at, code, ...(data && { data }), ...(severity && { severity }) });
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
  { pod, container }: Target,
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

/**
 * Gives a field that containers inherit its value. The pod is written when the whole pod is in scope
 * and some target takes its value from there; a container with a value of its own is set itself.
 */
export function setInherited(
  { pod, targets, whole }: Selection,
  field: InheritedField,
  value: Json,
): FixOp[] {
  const own = targets.filter(
    ({ container }) => container?.value.securityContext?.[field] !== undefined,
  );
  if (!whole) return setInContainers(targets, [field], value);
  const shared = own.length < targets.length;
  const atPod = {
    op: 'set',
    path: podField(pod, field),
    value,
    before: BEFORE_CONTAINERS,
  } as const;
  return [...(shared ? [atPod] : []), ...setInContainers(own, [field], value)];
}
