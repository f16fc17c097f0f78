/** What rules check: a pod, a container or another object. */
import type { ContainerRef, ObjectRef, Pod, Workload } from '../model/pod.ts';

/** What a rule inspects: an object, its pod, or one container of the pod. */
export interface Target {
  readonly object: ObjectRef;
  /** Undefined if the object has no pod. */
  readonly workload?: Workload | undefined;
  readonly pod?: Pod | undefined;
  /** Undefined if the target is the whole object or its pod. */
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
