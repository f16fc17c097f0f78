/** What a policy of Azure is: what it looks at, what it says, and the rules that speak of the same. */
import {
  type ContainerRef,
  contextFieldOf,
  type ObjectRef,
  type Pod,
  type Workload,
} from '../model/pod.ts';
import type { Path } from '../text/path.ts';

/** Values for a message's placeholders. */
type Data = { readonly [name: string]: string | number };

/** One thing that a policy does not allow. Its sentence is the chrome's, by its code. */
export interface Violation {
  /** The deciding value, or where it would stand. */
  readonly path: Path;
  readonly code: ViolationCode;
  readonly data: Data;
}

export const VIOLATION_CODES = [
  'privileged',
  'privilege-escalation',
  'capability-added',
  'capability-not-dropped',
  'user-root',
  'pod-user-root',
  'user-unset',
  'non-root-unset',
  'group-unset',
  'pod-group-unset',
  'group-range',
  'seccomp-unset',
  'seccomp',
  'proc-mount',
  'app-armor',
  'se-linux',
  'sysctl',
  'windows-administrator',
  'windows-host-process',
  'host-network',
  'host-port',
  'host-process-ids',
  'host-ipc',
  'host-path',
  'host-path-writable',
  'volume-type',
  'requests',
  'probe',
  'probe-handler',
  'spread',
  'latest',
  'reserved-label',
  'same-selector',
  'in-tree-driver',
  'reserved-taint',
  'node-edit',
] as const;
export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** An object as a policy sees it, with what the API server fills in. */
export interface PolicySubject {
  readonly object: ObjectRef;
  /** Undefined when the object carries no pod. */
  readonly workload: Workload | undefined;
  /** The Services of the review that stand before this object. */
  readonly services: readonly ObjectRef[];
}

export interface PolicyInfo {
  /** The first eight digits of its id. */
  readonly id: string;
  /** As Azure shows it; never translated. */
  readonly name: string;
  /** Of the definition that was read. */
  readonly version: string;
  /** Ids of the rules whose findings and fixes are about the same. */
  readonly rules: readonly string[];
  /** What it looks at: pods, also those that a workload makes, or the object itself. */
  readonly about: 'pods' | 'objects';
}

export interface Policy<P> extends PolicyInfo {
  readonly judge: (subject: PolicySubject, parameters: P) => readonly Violation[];
}

/** Declares a policy; it exists to infer and check the types of its parameters. */
export const definePolicy = <P = null>(policy: Policy<P>): Policy<P> => policy;

/**
 * A policy that looks at pods.
 * @param linux whether pods are passed over that go to Windows nodes by their nodeSelector
 */
export function definePodPolicy<P = null>(
  info: Omit<PolicyInfo, 'about'> & { readonly linux?: true },
  judge: (pod: Pod, parameters: P, workload: Workload) => readonly Violation[],
): Policy<P> {
  const { linux, ...rest } = info;
  return {
    ...rest,
    about: 'pods',
    judge: ({ workload }, parameters) =>
      !workload || (linux && selectsWindows(workload.pod))
        ? []
        : judge(workload.pod, parameters, workload),
  };
}

/** Azure knows Windows pods by this label alone; `spec.os`, which Kubernetes reads, says nothing to it. */
export const selectsWindows = ({ spec }: Pod): boolean =>
  spec.nodeSelector?.get('kubernetes.io/os') === 'windows';

export const violation = (path: Path, code: ViolationCode, data: Data = {}): Violation => ({
  path,
  code,
  data,
});

/** Path of a field of a container's security context. */
export const containerSecurityField = (container: ContainerRef, ...field: string[]): Path =>
  contextFieldOf(container, ...field);
/** Path of a field of the pod's security context. */
export const podSecurityField = (pod: Pod, ...field: string[]): Path =>
  contextFieldOf(pod, ...field);

/** What `judge` says of each container. */
export const eachContainer = (
  { containers }: Pod,
  judge: (container: ContainerRef) => readonly Violation[],
): readonly Violation[] => containers.flatMap(judge);
