/** Linux capabilities by what adding them means, and the list that adds them. */
import { type ContainerRef, contextPathOf, isWindows, type Pod } from './pod.ts';

/** What every container may have at level baseline, spelled as Pod Security Admission compares it. */
export const BASELINE: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const NEARLY_ROOT: ReadonlySet<string> = new Set(['ALL', 'SYS_ADMIN']);

/** Each of these reaches the kernel, the node, other containers or the traffic of the pod. */
const DANGEROUS: ReadonlySet<string> = new Set([
  'BPF',
  'CHECKPOINT_RESTORE',
  // Reads any file of the node by its handle ("shocker").
  'DAC_READ_SEARCH',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'NET_ADMIN',
  'NET_RAW',
  'PERFMON',
  'SYSLOG',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_TIME',
]);

/**
 * What root does with files, users and the kernel. A program that isn't root has none of them but by a capability of its
 * file, which images give for the network, for locked memory and the like.
 */
const OF_ROOT: ReadonlySet<string> = new Set([
  'BPF',
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'PERFMON',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_CHROOT',
  'SYS_MODULE',
  'SYS_RAWIO',
]);

/** Runtimes take lower case as well, and some of them the kernel's own prefix. */
const bare = (name: string): string => name.toUpperCase().replace(/^CAP_/, '');

export const isNearlyRoot = (name: string): boolean => NEARLY_ROOT.has(bare(name));
export const isOfRoot = (name: string): boolean => OF_ROOT.has(bare(name));
export const isDangerous = (name: string): boolean => DANGEROUS.has(bare(name));

/** The one that the strictest standard takes. */
export const RESTRICTED = 'NET_BIND_SERVICE';

/** What else the kernel knows (include/uapi/linux/capability.h). */
const OTHERS = [
  'AUDIT_CONTROL',
  'AUDIT_READ',
  'BLOCK_SUSPEND',
  'IPC_LOCK',
  'IPC_OWNER',
  'LEASE',
  'LINUX_IMMUTABLE',
  'NET_BROADCAST',
  'SYS_ADMIN',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_RESOURCE',
  'SYS_TTY_CONFIG',
  'WAKE_ALARM',
];

/** Names to offer: those that a stricter standard takes come first. */
export const CAPABILITIES: readonly string[] = [
  RESTRICTED,
  ...[...BASELINE].filter((name) => name !== RESTRICTED),
  ...[...DANGEROUS, ...OTHERS].sort(),
];

interface Owner {
  readonly pod: Pod;
  readonly container: ContainerRef;
}

/** The list of added capabilities, for those who edit it. */
export const ADDED_CAPABILITIES = {
  // The API server refuses the field in a pod that says it is for Windows.
  at: ({ pod, container }: Owner) =>
    isWindows(pod) ? null : [...contextPathOf(container), 'capabilities', 'add'],
  read: ({ container }: Owner) => container.value.securityContext?.capabilities?.add ?? [],
  write: (name: string) => name,
  keyOf: bare,
  pattern: '(?:[A-Z][A-Z0-9]*_)*[A-Z][A-Z0-9]*',
  example: RESTRICTED,
  suggestions: () => CAPABILITIES,
  level: (name: string) =>
    name === RESTRICTED ? 'restricted' : BASELINE.has(name) ? 'baseline' : null,
} as const;

/** Whether a container has a capability as long as it is root: those that it doesn't drop of the usual ones. */
export function hasCapability({ value }: ContainerRef, name: string): boolean {
  const { privileged, capabilities: { add = [], drop = [] } = {} } = value.securityContext ?? {};
  const lists = (list: readonly (string | null)[], wanted: string) =>
    list.some((capability) => capability !== null && bare(capability) === wanted);
  if (privileged === true || lists(add, name) || lists(add, 'ALL')) return true;
  return BASELINE.has(name) && !lists(drop, name) && !lists(drop, 'ALL');
}
