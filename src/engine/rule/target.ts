/** What rules check: a pod, a container or another object. */
import type { ContainerRef, ObjectRef, Pod, Workload } from '../model/pod.ts';

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
