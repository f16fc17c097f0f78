/** Linux capabilities by what adding them means. */

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

/** Runtimes take lower case as well, and some of them the kernel's own prefix. */
const bare = (name: string) => name.toUpperCase().replace(/^CAP_/, '');

export const isNearlyRoot = (name: string): boolean => NEARLY_ROOT.has(bare(name));
export const isDangerous = (name: string): boolean => DANGEROUS.has(bare(name));
