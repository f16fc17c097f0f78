/** The paths from a container to its node: namespaces, user IDs, files, and the kernel's system calls. */
import { effective } from '../model/effective.ts';
import { type ContainerRef, runsOnWindows } from '../model/pod.ts';
import {
  canBeRoot,
  hasOwnKernel,
  isHostProcess,
  isMapped,
  isPrivileged,
  isVirtualMachine,
} from './inside.ts';
import {
  type Answer,
  answer,
  isBadState,
  isUnknown,
  pathsIn,
  type SurfaceSubject,
} from './subject.ts';

export function hostNamespacesAnswer(
  scene: SurfaceSubject,
  container: ContainerRef,
): Answer<'host-namespaces'> {
  const { says } = scene;
  const is = answer<'host-namespaces'>;
  const rule = 'host-namespaces';
  if (isHostProcess(scene, container)) {
    const process = says('windows-host-process', container);
    return is(scene, 'host-process', 'windows-host-process', process);
  }
  const status = says(rule);
  if (isBadState(status)) {
    return is(
      scene,
      'shared',
      rule,
      status,
      pathsIn(status).map((at) => String(at.at(-1))),
    );
  }
  const privileged = says('privileged', container);
  if (isPrivileged(scene, container) && !isMapped(scene)) {
    return is(scene, 'break-out', 'privileged', privileged);
  }
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (isUnknown(privileged)) return is(scene, 'unknown', 'privileged', privileged);
  return is(scene, 'own', rule, status);
}

export function userIds(scene: SurfaceSubject, container: ContainerRef): Answer<'user-ids'> {
  const { says, workload } = scene;
  const is = answer<'user-ids'>;
  const rule = 'user-namespace';
  if (isHostProcess(scene, container)) {
    const process = says('windows-host-process', container);
    return is(scene, 'host-process', 'windows-host-process', process);
  }
  const status = says(rule);
  if (runsOnWindows(workload.pod)) return is(scene, 'windows', rule, status);
  if (status.state === 'on') return is(scene, 'mapped', rule, status);
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (isVirtualMachine(scene)) return is(scene, 'virtual-machine', rule, status);
  // Who breaks out is on the node whoever it was inside: not root, when it cannot become that.
  const reason = ({ never: 'named-user', maybe: 'same-user', unknown: 'unknown' } as const)[
    canBeRoot(scene, container)
  ];
  if (reason !== 'named-user') return is(scene, reason, rule, status);
  const { value } = effective(workload.pod, container, 'runAsUser');
  return is(scene, reason, rule, status, value === undefined ? [] : [String(value)]);
}

/** Codes of paths that hand over the node, read-only or not. */
const WORST = [
  ['container-runtime-socket', 'runtime-socket'],
  ['cloud-credentials-host-path', 'credentials'],
  ['sensitive-host-path', 'sensitive'],
] as const;

export function nodeFiles(scene: SurfaceSubject, container: ContainerRef): Answer<'node-files'> {
  const { says, workload } = scene;
  const is = answer<'node-files'>;
  const rule = 'host-path-volumes';
  if (isHostProcess(scene, container)) {
    const process = says('windows-host-process', container);
    return is(scene, 'host-process', 'windows-host-process', process);
  }
  const status = says(rule);
  const mounted = new Set(container.value.volumeMounts?.map(({ name }) => name));
  const all = 'places' in status ? status.places : [];
  const { volumes = [] } = workload.pod.spec;
  const mountedPlaces = all.filter(({ at }) => mounted.has(volumes[Number(at.at(-2))]?.name));
  const pathsOf = (places: typeof mountedPlaces) =>
    places.map(({ data }) => String(data?.path ?? ''));
  for (const [code, reason] of WORST) {
    const places = mountedPlaces.filter((place) => place.code === code);
    if (places.length > 0) {
      return is(scene, reason, rule, { state: 'explicit', places }, pathsOf(places));
    }
  }
  const privileged = says('privileged', container);
  // It may make device files for the node's disks and mount them.
  if (isPrivileged(scene, container) && !isMapped(scene)) {
    return is(scene, 'devices', 'privileged', privileged);
  }
  const readOnly = says('read-only-host-paths', container);
  if (mountedPlaces.length > 0 && isBadState(readOnly) && 'places' in readOnly) {
    const paths = readOnly.places.map(({ data }) => String(data?.path ?? ''));
    return is(scene, 'writable', 'read-only-host-paths', readOnly, paths);
  }
  // That rule passes over sockets: whoever may connect to one may say everything.
  if (mountedPlaces.length > 0 && readOnly.state === 'default') {
    return is(scene, 'socket', rule, status, pathsOf(mountedPlaces));
  }
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (mountedPlaces.length > 0 && isUnknown(readOnly)) {
    return is(scene, 'unknown', 'read-only-host-paths', readOnly);
  }
  if (isUnknown(privileged)) return is(scene, 'unknown', 'privileged', privileged);
  if (mountedPlaces.length > 0)
    return is(scene, 'read-only', rule, readOnly, pathsOf(mountedPlaces));
  return is(scene, all.length > 0 ? 'not-mounted' : 'none', rule, status);
}

export function systemCalls(
  scene: SurfaceSubject,
  container: ContainerRef,
): Answer<'system-calls'> {
  const { says, workload } = scene;
  const is = answer<'system-calls'>;
  const rule = 'seccomp-profile';
  const status = says(rule, container);
  if (runsOnWindows(workload.pod)) return is(scene, 'windows', rule, status);
  if (hasOwnKernel(scene)) {
    return is(scene, 'own-kernel', 'sandboxed-runtime', says('sandboxed-runtime'));
  }
  const privileged = says('privileged', container);
  // Runtimes give it no filter, whatever profile is named.
  if (isPrivileged(scene, container)) return is(scene, 'privileged', 'privileged', privileged);
  if (isUnknown(status)) return is(scene, 'unknown', rule, status);
  if (isUnknown(privileged)) return is(scene, 'unknown', 'privileged', privileged);
  // Too old a Kubernetes has no field for it, so that nothing is filtered.
  if (isBadState(status) || status.state === 'not-applicable') {
    return is(scene, 'unfiltered', rule, status);
  }
  const { value } = effective(workload.pod, container, 'seccompProfile');
  return value?.type === 'Localhost'
    ? is(scene, 'own-profile', rule, status, [value.localhostProfile ?? ''])
    : is(scene, 'runtime-default', rule, status);
}
