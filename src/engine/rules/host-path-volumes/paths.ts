/** What stands behind a path of the node. */

/** Whoever may write to one of these starts containers of any kind on the node. */
const SOCKET =
  /(?:^|\/)(?:docker|dockershim|cri-dockerd|containerd|crio|podman|buildkitd)\.sock$|^\\\\\.\\pipe\\(?:docker|containerd)/;

/** Directories that hold a runtime's socket or all of the node. */
const DIRECTORIES = new Set(['/', '/run', '/run/containerd', '/var', '/var/lib']);

/** Everything below these as well: node credentials, other pods' volumes and tokens, kernel state. */
const TREES = ['/proc', '/root', '/var/lib/kubelet/pki', '/var/lib/kubelet/pods'];

/**
 * Where the identity of the node lies: `/etc/kubernetes/azure.json` for the cloud provider, the files
 * of the kubelet, and what the Azure VM agent was given.
 */
const CREDENTIAL_DIRECTORIES = new Set(['/etc', '/var/lib/kubelet']);
const CREDENTIAL_TREES = [
  '/etc/kubernetes',
  '/root/.aws',
  '/root/.azure',
  '/root/.config/gcloud',
  '/var/lib/waagent',
];

/** On Windows nodes of AKS: `azure.json` and the kubelet's own access lie in `C:\k`. */
const WINDOWS_CREDENTIAL_TREES = [...CREDENTIAL_TREES, '/k'];

/** From a drive, or from the root of the one in use; a named pipe begins with two backslashes. */
const isWindows = (path: string): boolean => /^[a-z]:(?:[\\/]|$)|^\\(?!\\)/i.test(path);

/** Windows nodes keep the same directories on their drive, whatever the case. */
const unixPath = (path: string): string =>
  isWindows(path)
    ? path
        .replace(/^[a-z]:/i, '')
        .replace(/^$/, '/')
        .replaceAll('\\', '/')
        .toLowerCase()
    : path;

/** `/var/run` is a link to `/run` on every node image in use. */
const clean = (path: string) =>
  unixPath(path)
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
    .replace(/^\/var\/run(?=\/|$)/, '/run');

export const isRuntimeSocket = (path: string): boolean => SOCKET.test(clean(path));

const isWithin = (path: string, trees: readonly string[]): boolean =>
  trees.some((tree) => path === tree || path.startsWith(`${tree}/`));

export function isSensitive(path: string): boolean {
  const cleaned = clean(path);
  return DIRECTORIES.has(cleaned) || isWithin(cleaned, TREES);
}

/** Asked before `isSensitive`, which knows wider directories around some of these. */
export function holdsNodeCredentials(path: string): boolean {
  const cleaned = clean(path);
  const trees = isWindows(path) ? WINDOWS_CREDENTIAL_TREES : CREDENTIAL_TREES;
  return CREDENTIAL_DIRECTORIES.has(cleaned) || isWithin(cleaned, trees);
}

/** False when path or type say that it is a socket, a pipe, a file or a device. */
export function isDirectory(path: string, type: string): boolean {
  if (type !== '') return type === 'Directory' || type === 'DirectoryOrCreate';
  return !/\.sock$|^\\\\\.\\pipe\\|^\/dev\/(?!shm$)/.test(clean(path));
}

/** What the kernel and its modules show of themselves: files that no program can write for itself. */
const KERNEL_TREES = ['/dev', '/proc', '/sys', '/lib/modules', '/usr/lib/modules', '/boot'];

/** Whether a path on the node or in a container shows the kernel; shared memory is an ordinary directory. */
export function isOfKernel(path: string): boolean {
  const cleaned = clean(path);
  return isWithin(cleaned, KERNEL_TREES) && cleaned !== '/dev/shm';
}

/** What the node, its agents and other pods read and write: none of them looks into the empty directory of a pod. */
const NODE_TREES = [
  '/etc/ca-certificates',
  '/etc/cni',
  '/etc/kubernetes',
  '/etc/pki',
  '/etc/ssl',
  '/opt/cni',
  '/run',
  '/var/lib/cni',
  '/var/lib/containerd',
  '/var/lib/docker',
  '/var/lib/etcd',
  '/var/lib/kubelet',
  '/usr/local/share/ca-certificates',
  '/usr/share/ca-certificates',
  '/var/log',
];

/** Whether a path belongs to the node itself or to what its agents share. */
export const isOfNode = (path: string): boolean => isWithin(clean(path), NODE_TREES);
