/** A rule's answer for a target: the state of the good practice, and the places that decide it. */
import type { Effective, InheritedField } from '../model/effective.ts';
import { effective } from '../model/effective.ts';
import type { SecurityContext } from '../model/fields.ts';
import {
  type ContainerRef,
  contextFieldOf,
  everyContainer,
  type ObjectRef,
  type Pod,
} from '../model/pod.ts';
import { added } from '../text/grouped.ts';
import type { Path } from '../text/path.ts';
import { SharedPaths } from '../text/shared-path.ts';
import type { PodTarget } from './target.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Values for the placeholders of a message. */
export type Data = { readonly [name: string]: string | number };

/** A place that a state refers to. */
export interface ValuePlace<Code extends string = string> {
  /** The deciding value, or the place where it would be. */
  readonly at: Path;
  readonly code: Code;
  readonly data?: Data | undefined;
  /** Set if this case is more or less severe than the rule. */
  readonly severity?: Severity | undefined;
  /** Of a `breakage` rule: the place in another object that shows it, if it isn't at `at`. */
  readonly shownBy?: ObjectPlace | undefined;
}

/** A place in an object of the bundle. */
export interface ObjectPlace {
  readonly object: ObjectRef;
  readonly at: Path;
}

/** Why a state is unknown or not applicable. The sentences are words of the page. */
export type StatusReason =
  | 'windows-pod'
  /** Nothing says that the pod runs on Windows, so Kubernetes treats it as a Linux pod. */
  | 'linux-pod'
  | 'user-namespace'
  | 'privileged-container'
  | 'no-containers'
  | 'wrong-type'
  | 'image-decides'
  | 'node-decides'
  | 'template'
  /** The value isn't an image reference, so nothing is known about the image. */
  | 'malformed-image'
  /** The object is a patch, and the field may be in its base. */
  | 'base'
  /** The controller of a custom resource, or another object, may set the field. */
  | 'elsewhere'
  /** Kustomizations of the files set different values, or do more than can be told from the files. */
  | 'kustomization'
  | 'kubernetes-too-old'
  /** This version of Kubernetes has the field behind a feature gate that is off by default. */
  | 'feature-gate'
  | 'rule-failed';

interface Bad<Code extends string, State extends 'unset' | 'explicit'> {
  readonly state: State;
  readonly places: readonly ValuePlace<Code>[];
}

export type Status<Code extends string = string> =
  /** The secure value is at `at`. */
  | { readonly state: 'on'; readonly at: Path }
  /** A container inherits the secure value from its pod. */
  | { readonly state: 'inherited'; readonly at: Path }
  /** Nothing is set, and the default of Kubernetes is already secure. */
  | { readonly state: 'default'; readonly at: Path }
  /** Nothing is set, and the default isn't secure. */
  | Bad<Code, 'unset'>
  /** A value is set that shouldn't be. */
  | Bad<Code, 'explicit'>
  | { readonly state: 'not-applicable'; readonly reason: StatusReason }
  | { readonly state: 'unknown'; readonly reason: StatusReason; readonly at: Path };

/** A review keeps thousands of states, and most are the same in many objects. */
const paths = new SharedPaths<Status<never>>(50_000);
const kept = (at: Path): Path => paths.at(at).path;

const good = (state: 'on' | 'inherited' | 'default', at: Path): Status<never> => {
  const { path, made } = paths.at(at);
  const status = made[state] ?? { state, at: path };
  made[state] = status;
  return status;
};
export const on = (at: Path): Status<never> => good('on', at);
export const inherited = (at: Path): Status<never> => good('inherited', at);
export const byDefault = (at: Path): Status<never> => good('default', at);
export const unset = <const C extends string>(
  at: Path,
  code: C,
  data?: Data,
  severity?: Severity,
): Bad<C, 'unset'> => ({ state: 'unset', places: [place(at, code, data, severity)] });
export const explicit = <const C extends string>(
  ...places: readonly ValuePlace<C>[]
): Bad<C, 'explicit'> => ({
  state: 'explicit',
  places,
});
export const place = <const C extends string>(
  at: Path,
  code: C,
  data?: Data,
  severity?: Severity,
): ValuePlace<C> => ({ at: kept(at), code, data, severity });
/** The same bad places, with another severity than that of the rule. */
export const weighing = <const C extends string, S extends 'unset' | 'explicit'>(
  { state, places }: Bad<C, S>,
  severity: Severity,
): Bad<C, S> => ({ state, places: places.map((entry) => ({ ...entry, severity })) });
export const notApplicable = (reason: StatusReason): Status<never> => ({
  state: 'not-applicable',
  reason,
});
export const unknown = (reason: StatusReason, at: Path): Status<never> => ({
  state: 'unknown',
  reason,
  at: kept(at),
});

/** Path of a field of a container's security context. */
export const ownField = (container: ContainerRef, ...field: string[]): Path =>
  contextFieldOf(container, ...field);
/** Path of a field of the pod's security context. */
export const podField = (pod: Pod, ...field: string[]): Path => contextFieldOf(pod, ...field);

/** The tests of whether a container doesn't set a field. */
const lacking = new Map<InheritedField, (container: ContainerRef) => boolean>();

/**
 * The state of a field that containers inherit from their pod, for scope `container-and-pod`. `judge` says whether a
 * value is secure. An unset field is reported at the pod, the usual place, unless a container sets it. For the pod as
 * the target, only the pod's value counts.
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
    const podValue = pod.spec.securityContext?.[field] as Value | undefined;
    const path = podField(pod, field);
    if (podValue === undefined) return byDefault(path);
    return judge(podValue) ? on(path) : explicit(place(path, codes.explicit, data?.(podValue)));
  }
  const { value, from, at }: Effective<Value> = effective(pod, container, field);
  if (value === undefined) {
    const shared = everyContainer(
      pod,
      added(lacking, field, () => (c) => c.value.securityContext?.[field] === undefined),
    );
    return unset(shared ? podField(pod, field) : at, codes.unset);
  }
  if (!judge(value)) return explicit(place(at, codes.explicit, data?.(value)));
  return from === 'pod' ? inherited(at) : on(at);
}
