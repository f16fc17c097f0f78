/** Which value wins: the container's own over the pod's, and who decided. */
import type { Path } from '../text/path.ts';
import type { PodSecurityContext, SecurityContext } from './fields.ts';
import { type ContainerRef, contextFieldOf, type Pod } from './pod.ts';

/** Fields that a container takes over from its pod unless it sets them itself. */
export type InheritedField = keyof SecurityContext & keyof PodSecurityContext;

export interface Effective<T> {
  /** Undefined when neither the container nor the pod sets the field. */
  readonly value: T | undefined;
  readonly from: 'container' | 'pod' | 'nobody';
  /** Path of the deciding value; of the container's own field when nobody decided. */
  readonly at: Path;
}

export function effective<F extends InheritedField>(
  pod: Pod,
  container: ContainerRef,
  field: F,
): Effective<NonNullable<SecurityContext[F]>> {
  type Value = NonNullable<SecurityContext[F]>;
  const direct = container.value.securityContext?.[field];
  const ownPath = contextFieldOf(container, field);
  if (direct !== undefined) return { value: direct as Value, from: 'container', at: ownPath };
  const shared = pod.spec.securityContext?.[field];
  if (shared !== undefined) {
    return { value: shared as Value, from: 'pod', at: contextFieldOf(pod, field) };
  }
  return { value: undefined, from: 'nobody', at: ownPath };
}

/** Whether the manifest says that a container isn't root: by its user, or by runAsNonRoot where no user is set. */
export function isNonRoot(pod: Pod, container: ContainerRef): boolean {
  const user = effective(pod, container, 'runAsUser').value;
  if (user !== undefined) return Number(user) !== 0;
  return effective(pod, container, 'runAsNonRoot').value === true;
}
