/**
 * Programs that the kernel, or the files that they write, refuse to a process without privileges.
 *
 * Source: the manual pages of the programs and of capabilities(7); Linux Programmer's Manual 6.9.
 */
import type { Call } from './commands.ts';

/** What a call needs beside the program itself. */
export interface Need {
  /** The process has to be root in its container. */
  readonly root?: true;
  /** A capability without which it fails also as root. */
  readonly capability?: string;
  /** It reaches the kernel's or the node's own settings: no capability alone is enough. */
  readonly privileged?: true;
  /** It enters processes of the node. */
  readonly hostPID?: true;
  /** It writes into the image's own folders, such as `/etc` and `/var/lib`. */
  readonly writesImage?: true;
  /** It gains privileges by a setuid program, which `allowPrivilegeEscalation: false` ends. */
  readonly escalation?: true;
}

type NeedOf = (call: Call) => Need | null;

const always =
  (need: Need): NeedOf =>
  () =>
    need;

/** Where the first words that aren't options match. */
const on =
  (words: RegExp, need: Need): NeedOf =>
  ({ args }) =>
    words.test(args.filter((arg) => !arg.startsWith('-')).join(' ')) ? need : null;

/** Where one of the words matches. */
const having =
  (word: RegExp, need: Need): NeedOf =>
  ({ args }) =>
    args.some((arg) => word.test(arg)) ? need : null;

const OWNER: Need = { root: true, capability: 'CHOWN' };
const MOUNT: Need = { root: true, capability: 'SYS_ADMIN' };
const MODULE: Need = { root: true, capability: 'SYS_MODULE' };
const NET: Need = { root: true, capability: 'NET_ADMIN' };
const STEP_DOWN: Need = { root: true, capability: 'SETUID' };
const ACCOUNTS: Need = { root: true, writesImage: true };
const ENGINE: Need = { root: true, privileged: true };
const changesNet = /(?:^| )(?:add|append|change|del|delete|replace|set|flush)(?: |$)/;

const PROGRAMS: ReadonlyMap<string, NeedOf> = new Map([
  ['chown', always(OWNER)],
  ['chgrp', always(OWNER)],
  ['install', having(/^(?:-o|-g|--owner|--group)/, OWNER)],
  ['mount', ({ args }) => (args.length > 0 ? MOUNT : null)],
  ['umount', always(MOUNT)],
  ['fsfreeze', always(MOUNT)],
  ['losetup', always(MOUNT)],
  ['swapoff', always(MOUNT)],
  ['swapon', always(MOUNT)],
  ['nsenter', having(/^-t?1$|^--target=1$|^1$|\/proc\/1\//, { ...MOUNT, hostPID: true })],
  ['chroot', always({ root: true, capability: 'SYS_CHROOT' })],
  ['sysctl', having(/^(?:-w|--write|-p|--load|--system)|=/, ENGINE)],
  ['modprobe', always(MODULE)],
  ['insmod', always(MODULE)],
  ['rmmod', always(MODULE)],
  ['iptables', always(NET)],
  ['iptables-restore', always(NET)],
  ['iptables-legacy', always(NET)],
  ['iptables-nft', always(NET)],
  ['ip6tables', always(NET)],
  ['nft', always(NET)],
  ['ipset', always(NET)],
  ['ipvsadm', always(NET)],
  ['keepalived', always(NET)],
  ['tc', on(changesNet, NET)],
  ['ip', on(changesNet, NET)],
  ['ifconfig', on(/ /, NET)],
  ['wg-quick', always(NET)],
  ['ethtool', having(/^-[A-Z]/, NET)],
  ['mknod', always({ root: true, capability: 'MKNOD' })],
  ['setcap', always({ root: true, capability: 'SETFCAP' })],
  ['su', always(STEP_DOWN)],
  ['gosu', always(STEP_DOWN)],
  ['su-exec', always(STEP_DOWN)],
  ['runuser', always(STEP_DOWN)],
  ['setpriv', having(/^--(?:reuid|regid|groups|init-groups|clear-groups)/, STEP_DOWN)],
  ['start-stop-daemon', having(/^(?:-c|--chuid)/, STEP_DOWN)],
  ['sudo', always({ escalation: true })],
  ['doas', always({ escalation: true })],
  ['useradd', always(ACCOUNTS)],
  ['usermod', always(ACCOUNTS)],
  ['userdel', always(ACCOUNTS)],
  ['groupadd', always(ACCOUNTS)],
  ['groupmod', always(ACCOUNTS)],
  ['adduser', always(ACCOUNTS)],
  ['addgroup', always(ACCOUNTS)],
  ['chpasswd', always(ACCOUNTS)],
  ['apk', on(/^(?:add|del|update|upgrade)\b/, { root: true, writesImage: true })],
  ['apt-get', packages()],
  ['apt', packages()],
  ['aptitude', packages()],
  ['dpkg', having(/^(?:-i|--install)/, { root: true, writesImage: true })],
  ['yum', on(/^(?:install|update|upgrade|remove)\b/, { root: true, writesImage: true })],
  ['dnf', on(/^(?:install|update|upgrade|remove)\b/, { root: true, writesImage: true })],
  ['microdnf', on(/^(?:install|update|upgrade|remove)\b/, { root: true, writesImage: true })],
  ['zypper', on(/^(?:in|install|up|update)\b/, { root: true, writesImage: true })],
  ['rpm', having(/^-[a-zA-Z]*[iU]/, { root: true, writesImage: true })],
  ['update-ca-certificates', always({ root: true, writesImage: true })],
  ['dockerd', always(ENGINE)],
  ['dockerd-entrypoint.sh', always(ENGINE)],
  ['containerd', always(ENGINE)],
  ['crio', always(ENGINE)],
  ['kubelet', always(ENGINE)],
  ['k3s', on(/^(?:server|agent)\b/, ENGINE)],
  ['mkfs', always(ENGINE)],
  ['hwclock', always({ root: true, capability: 'SYS_TIME' })],
  ['date', having(/^(?:-s|--set)/, { root: true, capability: 'SYS_TIME' })],
  ['reboot', always(ENGINE)],
]);

/** apt reads packages as a user of its own, which it changes to. */
function packages(): NeedOf {
  return on(/^(?:install|update|upgrade|dist-upgrade|remove)\b/, {
    root: true,
    capability: 'SETUID',
    writesImage: true,
  });
}

const ONLY_ASKS = /^(?:--version|-V|--help|-h)$/;

/**
 * What a call needs of the container that it runs in; null for a program that any user may run.
 * @param isMount whether a path is one where the container has a volume: its root folder belongs to root there
 */
export function needOf(call: Call, isMount: (path: string) => boolean): Need | null {
  const { program, args } = call;
  if (args.some((arg) => ONLY_ASKS.test(arg))) return null;
  // The mode of a file is its owner's to change, and root's.
  if (program === 'chmod') return args.some(isMount) ? { root: true } : null;
  if (program.startsWith('mkfs.')) return ENGINE;
  return PROGRAMS.get(program)?.(call) ?? null;
}

/** What the image runs if nothing else is said: the Docker engine, which isn't the rootless one. */
export const runsEngine = (image: string): boolean =>
  /(?:^|\/)docker:(?!.*rootless).*dind/.test(image) || /(?:^|\/)docker-dind(?::|$)/.test(image);
