/**
 * Programs that the kernel, or the files that they write, refuse to a process without privileges.
 *
 * Source: the manual pages of the programs and of capabilities(7); Linux Programmer's Manual 6.9.
 */
import type { CommandCall } from './commands.ts';

/** What a call needs beside the program itself. */
export interface Need {
  /** The process has to be root in its container. */
  readonly root?: true;
  /** Capabilities without which it fails also as root. */
  readonly capabilities?: readonly string[];
  /** It reaches the kernel's or the node's own settings: no capability alone is enough. */
  readonly privileged?: true;
  /** It enters processes of the node. */
  readonly hostPID?: true;
  /** It writes into the image's own folders, such as `/etc` and `/var/lib`. */
  readonly writesImage?: true;
  /** It gains privileges by a setuid program, which `allowPrivilegeEscalation: false` ends. */
  readonly escalation?: true;
}

type NeedOf = (call: CommandCall) => Need | null;

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

const OWNER: Need = { root: true, capabilities: ['CHOWN'] };
const MOUNT: Need = { root: true, capabilities: ['SYS_ADMIN'] };
const MODULE: Need = { root: true, capabilities: ['SYS_MODULE'] };
const NET: Need = { root: true, capabilities: ['NET_ADMIN'] };
const STEP_DOWN: Need = { root: true, capabilities: ['SETUID'] };
const ACCOUNTS: Need = { root: true, writesImage: true };
const KERNEL: Need = { root: true, privileged: true };
/** What starts containers keeps their files and its own state in many folders. */
const ENGINE: Need = { ...KERNEL, writesImage: true };
/** Packages have files of several owners. */
const PACKAGES: Need = { root: true, capabilities: ['CHOWN'], writesImage: true };
/** It unpacks images over its own root, with all owners and modes, and runs their commands. */
const BUILD: Need = {
  ...PACKAGES,
  capabilities: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'],
};
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
  ['chroot', always({ root: true, capabilities: ['SYS_CHROOT'] })],
  ['sysctl', having(/^(?:-w|--write|-p|--load|--system)|=/, KERNEL)],
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
  ['mknod', always({ root: true, capabilities: ['MKNOD'] })],
  ['setcap', always({ root: true, capabilities: ['SETFCAP'] })],
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
  ['apk', on(/^(?:add|del|update|upgrade)\b/, PACKAGES)],
  ['apt-get', packages()],
  ['apt', packages()],
  ['aptitude', packages()],
  ['dpkg', having(/^(?:-i|--install)/, PACKAGES)],
  ['yum', on(/^(?:install|update|upgrade|remove)\b/, PACKAGES)],
  ['dnf', on(/^(?:install|update|upgrade|remove)\b/, PACKAGES)],
  ['microdnf', on(/^(?:install|update|upgrade|remove)\b/, PACKAGES)],
  ['zypper', on(/^(?:in|install|up|update)\b/, PACKAGES)],
  ['rpm', having(/^-[a-zA-Z]*[iU]/, PACKAGES)],
  ['update-ca-certificates', always({ root: true, writesImage: true })],
  ['pip', pip],
  ['pip3', pip],
  ['npm', globally],
  ['yarn', on(/^global add\b/, { writesImage: true })],
  ['gem', on(/^(?:install|update)\b/, { writesImage: true })],
  ['dockerd', always(ENGINE)],
  ['dockerd-entrypoint.sh', always(ENGINE)],
  ['containerd', always(ENGINE)],
  ['crio', always(ENGINE)],
  ['kubelet', always(ENGINE)],
  ['k3s', on(/^(?:server|agent)\b/, ENGINE)],
  ['mkfs', always(KERNEL)],
  ['hwclock', always({ root: true, capabilities: ['SYS_TIME'] })],
  ['date', having(/^(?:-s|--set)/, { root: true, capabilities: ['SYS_TIME'] })],
  ['reboot', always(KERNEL)],
]);

/** apt reads packages as a user of its own, which it changes to. */
function packages(): NeedOf {
  return on(/^(?:install|update|upgrade|dist-upgrade|remove)\b/, {
    root: true,
    capabilities: ['SETUID', 'SETGID'],
    writesImage: true,
  });
}

/** Packages of the image's own interpreter, unless they go to another folder. */
function pip({ args }: CommandCall): Need | null {
  const isElsewhere = args.some((arg) =>
    /^(?:-t|--target|--prefix|--root|--dry-run)(?:=|$)/.test(arg),
  );
  return args[0] === 'install' && !isElsewhere ? { writesImage: true } : null;
}

function globally({ args }: CommandCall): Need | null {
  const isInstall = /^(?:i|install|add|ci)$/.test(args[0] ?? '');
  return isInstall && args.some((arg) => /^(?:-g|--global)$/.test(arg))
    ? { writesImage: true }
    : null;
}

const ONLY_ASKS = /^(?:--version|-V|--help|-h)$/;

/**
 * What a call needs of the container that it runs in; null for a program that any user may run.
 * @param isMount whether a path is one where the container has a volume: its root folder belongs to root there
 */
export function needOf(call: CommandCall, isMount: (path: string) => boolean): Need | null {
  const { program, args } = call;
  if (args.some((arg) => ONLY_ASKS.test(arg))) return null;
  // The mode of a file is its owner's to change, and root's.
  if (program === 'chmod') return args.some(isMount) ? { root: true } : null;
  if (program.startsWith('mkfs.')) return KERNEL;
  return PROGRAMS.get(program)?.(call) ?? null;
}

/** Programs that images start if nothing else is said; variants that need no privileges say so in their tags. */
const IMAGES: readonly {
  readonly images: RegExp;
  readonly program: string;
  readonly need: Need;
}[] = [
  { images: /(?:^|\/)docker:(?!.*rootless).*dind/, program: 'dockerd', need: ENGINE },
  { images: /(?:^|\/)docker-dind(?::|@|$)/, program: 'dockerd', need: ENGINE },
  { images: /(?:^|\/)buildkit(?:@|$|:(?!.*rootless))/, program: 'buildkitd', need: ENGINE },
  {
    images: /(?:^|\/)kaniko(?:-project)?\/(?:executor|warmer)(?::|@|$)/,
    program: 'kaniko',
    need: BUILD,
  },
  { images: /(?:^|\/)kaniko(?:-executor)?(?::|@|$)/, program: 'kaniko', need: BUILD },
];

/** What an image that isn't told another command runs, and needs; undefined for those that need nothing. */
export const imageNeedOf = (image: string) => IMAGES.find(({ images }) => images.test(image));

type PathsOf = (args: readonly string[]) => readonly (string | undefined)[];

const words: PathsOf = (args) => args.filter((arg) => !arg.startsWith('-'));
const lastWord: PathsOf = (args) => {
  const all = words(args);
  return all.length > 1 ? all.slice(-1) : [];
};
/** Of `chown` and its like: whom or what comes first. */
const allButFirst: PathsOf = (args) => words(args).slice(1);
/** What follows an option, or is part of it. */
const after =
  (option: RegExp): PathsOf =>
  (args) =>
    args.map((arg, i) => (option.test(args[i - 1] ?? '') ? arg : undefined));

/** Where programs write, as far as their words say so. */
const WRITERS: ReadonlyMap<string, PathsOf> = new Map([
  ['tee', words],
  ['touch', words],
  ['mkdir', words],
  ['chown', allButFirst],
  ['chgrp', allButFirst],
  ['chmod', allButFirst],
  ['cp', lastWord],
  ['mv', lastWord],
  ['ln', lastWord],
  ['install', lastWord],
  ['rsync', lastWord],
  [
    'sed',
    (args) => (args.some((arg) => /^(?:-[nrEsz]*i|--in-place)/.test(arg)) ? lastWord(args) : []),
  ],
  ['truncate', lastWord],
  ['dd', (args) => args.map((arg) => /^of=(.+)/.exec(arg)?.[1])],
  ['curl', after(/^(?:-[a-zA-Z]*o|--output|--output-dir)$/)],
  ['wget', after(/^(?:-[a-zA-Z]*[OP]|--output-document|--directory-prefix)$/)],
  [
    'tar',
    (args) =>
      args.some((arg) => /^-?[a-zA-Z]*x/.test(arg))
        ? after(/^(?:-C|--directory)$/)(args)
        : after(/^(?:-?[a-zA-Z]*[cru][a-zA-Z]*f|--file)$/)(args),
  ],
  ['zip', (args) => words(args).slice(0, 1)],
  ['pg_dump', after(/^(?:-f|--file)$/)],
  ['git', (args) => (args.includes('clone') ? lastWord(args) : [])],
  ['unzip', after(/^-d$/)],
  ['redis-server', after(/^--dir$/)],
  ['valkey-server', after(/^--dir$/)],
  ['mktemp', (args) => (words(args).length > 0 ? words(args) : ['/tmp/'])],
]);

/** Options that tell a program where to keep data and logs. */
const KEPT =
  /^--?(?:[\w-]+\.)*(?:db-?path|data-?dir(?:ectory)?|data-?path|storage\.(?:tsdb\.|local\.)?path|log[-_]?(?:file|dir)|pid-?file|cache-?dir|spool-?dir|out(?:put)?(?:-?(?:dir|file))?|result-file)(?:=(.*))?$/;

const keptPaths: PathsOf = (args) =>
  args.map((arg, i) => {
    const [option, value] = KEPT.exec(arg) ?? [];
    return option !== undefined && value === undefined ? args[i + 1] : value;
  });

/** What the kubelet or the container runtime put into a container, whatever its image has. */
const GIVEN = /^\/(?:dev|proc|sys)(?:\/|$)|^\/etc\/(?:hosts|hostname|resolv\.conf)$/;

/** Folders of a system that belong to root in every base image. */
const OF_ROOT =
  /^\/(?:bin|etc|lib\d*|opt|root|sbin|srv|usr|var\/(?!(?:tmp|run)(?:\/|$))[^/]+)(?:\/|$)|^\/(?:var\/)?run\/[^/]+\.(?:lock|pid|sock)$/;

/** Whether only root may write a path, unless the image was built for another user or a volume is there. */
export const belongsToRoot = (path: string): boolean => OF_ROOT.test(path);

/** The files and folders that a call writes, by their full paths. Of one with a variable, the folder before it. */
export function pathsWrittenBy({ program, args, into }: CommandCall): readonly string[] {
  return [
    ...into,
    ...keptPaths([program, ...args]),
    ...(WRITERS.get(program)?.(args) ?? []),
  ].flatMap((path) => {
    const [prefix = ''] = /^[^$`*?{[]*/.exec(path ?? '') ?? [];
    const folder = prefix === path ? prefix : prefix.replace(/[^/]*$/, '');
    return folder.startsWith('/') && folder !== '/' && !GIVEN.test(folder) ? [folder] : [];
  });
}

/** Programs that fail without the files that they are given. */
const READERS = new Set(
  '. awk base64 cat cp cut diff gunzip gzip head jq md5sum mv rsync sed sha256sum sort source tail tar unzip'.split(
    ' ',
  ),
);

/** The files that a call can't do without, by their full paths, as far as it names them. */
export const readBy = ({ program, args }: CommandCall): readonly string[] =>
  READERS.has(program) ? args.filter((arg) => arg.startsWith('/')) : [];
