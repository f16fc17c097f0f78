/**
 * The paths inside of a container: root, escalation, its own files, and the kernel's privileges.
 *
 * A privileged container has every capability, no seccomp filter, and the devices of the node
 * (kubernetes.io/docs/concepts/security/linux-kernel-security-constraints, the Pod Security Standards). So it opens
 * escalation (allowPrivilegeEscalation is always true beside it, and the API server refuses false), its own
 * files (whoever may mount makes a read-only root writable again), system calls, capabilities and the node's
 * file system. It does not make a process root: that is still a matter of the user it starts as. Namespaces of
 * the node it does not share, yet it can leave its own: that path is narrowed.
 *
 * A user namespace (kubernetes.io/docs/concepts/workloads/pods/user-namespaces) keeps root and capabilities to what
 * the namespace owns: neither the node's devices nor its namespaces are among that.
 */
import { BASELINE } from '../model/capabilities.ts';
import { effective } from '../model/effective.ts';
import { type ContainerRef, runsOnWindows } from '../model/pod.ts';
import {
  type Answer,
  answer,
  codesIn,
  isBadState,
  isUnknown,
  type SurfaceSubject,
  stateIn,
} from './subject.ts';

/** Root in a user namespace is an ordinary user of the node. */
export const isMapped = ({ says }: SurfaceSubject): boolean =>
  says('user-namespace').state === 'on';

export const isHostProcess = ({ says }: SurfaceSubject, container: ContainerRef): boolean =>
  isBadState(says('windows-host-process', container));

/** Nothing of the kind exists there; a field that says so all the same does nothing. */
export const isPrivileged = (
  { says, workload }: SurfaceSubject,
  container: ContainerRef,
): boolean => !runsOnWindows(workload.pod) && isBadState(says('privileged', container));

/** A kernel of its own stands between the pod and the node: a virtual machine, or gVisor. */
export const hasOwnKernel = (scene: SurfaceSubject): boolean =>
  scene.says('sandboxed-runtime').state === 'on' || isVirtualMachine(scene);

/**
 * The rule about user namespaces has nothing to ask for in two cases: the namespaces of the node or raw
 * devices forbid it, or the pod has a kernel of its own.
 */
export const isVirtualMachine = ({ says, workload: { pod } }: SurfaceSubject): boolean =>
  says('user-namespace').state === 'default' &&
  !isBadState(says('host-namespaces')) &&
  !pod.containers.some(({ value }) => (value.volumeDevices?.length ?? 0) > 0);

export function root(scene: SurfaceSubject, container: ContainerRef): Answer<'root'> {
  const { says, workload } = scene;
  const is = answer<'root'>;
  if (isHostProcess(scene, container)) {
    const process = says('windows-host-process', container);
    return is(scene, 'host-process', 'windows-host-process', process);
  }
  if (runsOnWindows(workload.pod)) {
    const status = says('windows-user', container);
    if (isUnknown(status)) return is(scene, 'unknown', 'windows-user', status);
    if (!isBadState(status)) return is(scene, 'windows-user', 'windows-user', status);
    const reason = status.state === 'unset' ? 'may-be-administrator' : 'administrator';
    const users =
      'places' in status ? status.places.map(({ data }) => String(data?.user ?? '')) : [];
    return is(scene, reason, 'windows-user', status, users);
  }
  const nonRoot = says('run-as-non-root', container);
  const user = says('run-as-user', container);
  // What is not said may keep root away.
  if (isUnknown(nonRoot)) return is(scene, 'unknown', 'run-as-non-root', nonRoot);
  // The kubelet starts no root then, whatever user is named.
  if (!isBadState(nonRoot)) return is(scene, 'non-root', 'run-as-non-root', nonRoot);
  if (isUnknown(user)) return is(scene, 'unknown', 'run-as-user', user);
  if (!isBadState(user)) {
    const { value } = effective(workload.pod, container, 'runAsUser');
    return is(scene, 'user', 'run-as-non-root', user, [String(value ?? '')]);
  }
  if (isMapped(scene)) return is(scene, 'namespaced-root', 'run-as-non-root', nonRoot);
  return user.state === 'explicit'
    ? is(scene, 'root', 'run-as-user', user)
    : is(scene, 'may-be-root', 'run-as-non-root', nonRoot);
}

export function escalation(scene: SurfaceSubject, container: ContainerRef): Answer<'escalation'> {
  const { says, workload } = scene;
  const is = answer<'escalation'>;
  const rule = 'allow-privilege-escalation';
  const status = says(rule, container);
  if (runsOnWindows(workload.pod)) return is(scene, 'windows', rule, status);
  if (isPrivileged(scene, container)) {
    return is(scene, 'privileged', 'privileged', says('privileged', container));
  }
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (!isBadState(status)) return is(scene, 'refused', rule, status);
  return is(scene, status.state === 'unset' ? 'unset' : 'allowed', rule, status);
}

export function files(scene: SurfaceSubject, container: ContainerRef): Answer<'files'> {
  const { says, workload } = scene;
  const is = answer<'files'>;
  const rule = 'read-only-root-filesystem';
  const status = says(rule, container);
  // Nothing can be set there: files of a Windows container are always its own to write.
  if (runsOnWindows(workload.pod)) return is(scene, 'windows', rule, status);
  if (isBadState(status)) return is(scene, 'writable', rule, status);
  const privileged = says('privileged', container);
  if (isPrivileged(scene, container)) return is(scene, 'remount', 'privileged', privileged);
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (isUnknown(privileged)) return is(scene, 'unknown', 'privileged', privileged);
  return is(scene, 'read-only', rule, status);
}

/** Whether it can be root: neither as it starts nor by a program of its image, or nobody can tell. */
export function canBeRoot(
  scene: SurfaceSubject,
  container: ContainerRef,
): 'never' | 'maybe' | 'unknown' {
  const states = [
    stateIn('root', root(scene, container)),
    stateIn('escalation', escalation(scene, container)),
  ];
  if (states.every((state) => state === 'closed')) return 'never';
  return states.every((state) => state === 'closed' || state === 'unknown') ? 'unknown' : 'maybe';
}

/** Codes of what no container has unless it is given. */
const BEYOND_DEFAULT = ['sys-admin', 'dangerous', 'outside-baseline'];

export function capabilities(
  scene: SurfaceSubject,
  container: ContainerRef,
): Answer<'capabilities'> {
  const { says, workload } = scene;
  const is = answer<'capabilities'>;
  const added = says('added-capabilities', container);
  const dropped = says('dropped-capabilities', container);
  const privileged = says('privileged', container);
  if (runsOnWindows(workload.pod)) return is(scene, 'windows', 'dropped-capabilities', dropped);
  const limit = isMapped(scene) ? 'in-namespace' : hasOwnKernel(scene) ? 'own-kernel' : undefined;
  if (isPrivileged(scene, container)) {
    return is(scene, limit ?? 'privileged', 'privileged', privileged);
  }
  const names = container.value.securityContext?.capabilities?.add ?? [];
  if (codesIn(added).some((code) => BEYOND_DEFAULT.includes(code))) {
    const beyond = names.filter((name) => !BASELINE.has(name));
    // Kubernetes gives no ambient capabilities: a process that is not root has none of those in effect.
    const reason = ({ never: 'idle', maybe: 'added', unknown: 'unknown' } as const)[
      canBeRoot(scene, container)
    ];
    return is(scene, limit ?? reason, 'added-capabilities', added, beyond);
  }
  for (const [rule, status] of [
    ['privileged', privileged],
    ['added-capabilities', added],
    ['dropped-capabilities', dropped],
  ] as const) {
    if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  }
  if (isBadState(dropped)) return is(scene, 'default', 'dropped-capabilities', dropped);
  if (isBadState(added)) return is(scene, 'given-back', 'added-capabilities', added, names);
  return added.state === 'on'
    ? is(scene, 'low-ports', 'added-capabilities', added)
    : is(scene, 'dropped', 'dropped-capabilities', dropped);
}
