/** What stands behind a path of the node. */

/** Whoever may write to one of these starts containers of any kind on the node. */
const SOCKET =
  /(?:^|\/)(?:docker|dockershim|cri-dockerd|containerd|crio|podman|buildkitd)\.sock$|^\\\\\.\\pipe\\(?:docker|containerd)/;

/** Directories that hold a runtime's socket, the kubelet's files or all of the node. */
const DIRECTORIES = new Set([
  '/',
  '/etc',
  '/run',
  '/run/containerd',
  '/var',
  '/var/lib',
  '/var/lib/kubelet',
]);

/** Everything below these as well: node credentials, other pods' volumes and tokens, kernel state. */
const TREES = [
  '/etc/kubernetes',
  '/proc',
  '/root',
  '/var/lib/kubelet/pki',
  '/var/lib/kubelet/pods',
];

const WINDOWS_DRIVE = /^[a-z]:[\\/]*$/i;

/** `/var/run` is a link to `/run` on every node image in use. */
const clean = (path: string) =>
  path
    .replace(/\/+/g, '/')
    .replace(/(?<=.)\/$/, '')
    .replace(/^\/var\/run(?=\/|$)/, '/run');

export const isRuntimeSocket = (path: string): boolean => SOCKET.test(clean(path));

export function isSensitive(path: string): boolean {
  const cleaned = clean(path);
  return (
    DIRECTORIES.has(cleaned) ||
    TREES.some((tree) => cleaned === tree || cleaned.startsWith(`${tree}/`)) ||
    WINDOWS_DRIVE.test(path)
  );
}

/** False when path or type say that it is a socket, a pipe, a file or a device. */
export function isDirectory(path: string, type: string): boolean {
  if (type !== '') return type === 'Directory' || type === 'DirectoryOrCreate';
  return !/\.sock$|^\\\\\.\\pipe\\|^\/dev\/(?!shm$)/.test(clean(path));
}
