/**
 * Reads what programs print line by line. A reader takes a line or leaves it to the others, and says at the end what its
 * lines come to. Lines of several programs may be mixed.
 */
import { programName } from './answers.ts';
import {
  amountsOf,
  type Certainty,
  type FactContainer,
  type FactSource,
  type FactValues,
  type FileCapabilities,
  isId,
  isPlain,
  isUser,
  pathList,
  plainList,
  portList,
  type UserNumbers,
} from './fact.ts';

/** What the lines of one program come to. */
export interface LineAnswer {
  readonly source: FactSource;
  readonly certainty: Certainty;
  readonly values: FactValues;
  /** The container that the lines name, if they name any. */
  readonly container?: FactContainer;
}

export interface LineReader {
  /** Whether the line is one of this program. */
  readonly take: (line: string) => boolean;
  /** Empties the reader. */
  readonly end: () => readonly LineAnswer[];
}

/** Longer lines are of no program that is read by lines. */
export const LONGEST_LINE = 4000;

export const lineReaders = (): LineReader[] => [
  statusReader(),
  idReader(),
  passwdReader(),
  portReader(),
  diffReader(),
  capabilityReader(),
  archiveReader(),
  usageReader(),
];

// ----------------------------------------------------------------
// Users and processes.

/** By their numbers (capability.h). */
const CAPABILITIES = [
  ...['CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID'],
  ...['SETPCAP', 'LINUX_IMMUTABLE', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_ADMIN', 'NET_RAW'],
  ...['IPC_LOCK', 'IPC_OWNER', 'SYS_MODULE', 'SYS_RAWIO', 'SYS_CHROOT', 'SYS_PTRACE', 'SYS_PACCT'],
  ...['SYS_ADMIN', 'SYS_BOOT', 'SYS_NICE', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG', 'MKNOD'],
  ...['LEASE', 'AUDIT_WRITE', 'AUDIT_CONTROL', 'SETFCAP', 'MAC_OVERRIDE', 'MAC_ADMIN', 'SYSLOG'],
  ...['WAKE_ALARM', 'BLOCK_SUSPEND', 'AUDIT_READ', 'PERFMON', 'BPF', 'CHECKPOINT_RESTORE'],
];

/** The capabilities of a mask in hexadecimal, such as `00000000a80425fb`. */
function capabilitiesIn(mask: string): string[] {
  const bits = BigInt(`0x${mask}`);
  return CAPABILITIES.filter((_, bit) => ((bits >> BigInt(bit)) & 1n) === 1n);
}

const STATUS_LINE = /^([A-Z][A-Za-z_]{2,30}):[ \t]+(\S.*)?$/;

/** `/proc/PID/status`: the effective user and group, what the process may use, and what it can't gain. */
function statusReader(): LineReader {
  let fields = new Map<string, string>();
  const answers: LineAnswer[] = [];
  const close = () => {
    const answer = statusAnswer(fields);
    if (answer) answers.push(answer);
    fields = new Map();
  };
  return {
    take: (line) => {
      const [, key = '', value = ''] = STATUS_LINE.exec(line) ?? [];
      if (key === 'Name') close();
      // What other programs print may look like a field.
      if (key === '' || (fields.size === 0 && key !== 'Name' && key !== 'Uid')) return false;
      fields.set(key, value.trim());
      return true;
    },
    end: () => {
      close();
      return answers.splice(0);
    },
  };
}

function statusAnswer(fields: ReadonlyMap<string, string>): LineAnswer | null {
  const ids = (key: string) =>
    (fields.get(key) ?? '')
      .split(/\s+/)
      .filter((word) => /^\d+$/.test(word))
      .map(Number);
  const [, uid] = ids('Uid');
  const [, gid] = ids('Gid');
  if (uid === undefined || !isId(uid)) return null;
  const mask = fields.get('CapPrm') ?? '';
  const hasGroup = gid !== undefined && isId(gid);
  const runsAs = { uid, ...(hasGroup && { gid }), groups: ids('Groups').filter(isId).slice(0, 50) };
  const values: FactValues = {
    runsAs,
    ...(/^[0-9a-f]{8,16}$/.test(mask) && {
      process: {
        capabilities: capabilitiesIn(mask),
        noNewPrivileges: fields.get('NoNewPrivs') === '1',
        seccomp: /^[12]$/.test(fields.get('Seccomp') ?? ''),
      },
    }),
  };
  return { source: 'process-status', certainty: 'observed', values };
}

const ID_LINE =
  /^uid=(\d{1,10})(?:\(([^)]{0,100})\))? gid=(\d{1,10})(?:\([^)]{0,100}\))?(?: groups=(.*))?$/;

/** `id` in a container: who it runs as, and the number of that user's name. */
function idReader(): LineReader {
  const answers: LineAnswer[] = [];
  return {
    take: (line) => {
      const [whole, uid = '', name = '', gid = '', rest = ''] = ID_LINE.exec(line.trimEnd()) ?? [];
      if (whole === undefined || !isId(Number(uid)) || !isId(Number(gid))) return false;
      const numbers = { uid: Number(uid), gid: Number(gid) };
      const groups = rest.split(',').flatMap((word) => {
        const digits = /^(\d{1,10})/.exec(word)?.[1];
        return digits === undefined || !isId(Number(digits)) ? [] : [Number(digits)];
      });
      const users = name !== '' && isUser(name) ? { users: { [name]: numbers } } : {};
      const values = { runsAs: { ...numbers, groups: groups.slice(0, 50) }, ...users };
      answers.push({ source: 'process-id', certainty: 'observed', values });
      return true;
    },
    end: () => answers.splice(0),
  };
}

const PASSWD_LINE =
  /^([a-z_][\w.-]{0,31}\$?):[^:]{0,200}:(\d{1,10}):(\d{1,10}):[^:]{0,200}:[^:]{0,200}:[^:]{0,200}$/i;

/** Lines of `/etc/passwd`. */
function passwdReader(): LineReader {
  let users = new Map<string, UserNumbers>();
  return {
    take: (line) => {
      const [whole, name = '', uid = '', gid = ''] = PASSWD_LINE.exec(line.trimEnd()) ?? [];
      if (whole === undefined || !isId(Number(uid)) || !isId(Number(gid))) return false;
      if (users.size < 200) users.set(name, { uid: Number(uid), gid: Number(gid) });
      return true;
    },
    end: () => {
      if (users.size === 0) return [];
      const values = { users: Object.fromEntries(users) };
      users = new Map();
      return [{ source: 'passwd', certainty: 'declared', values }];
    },
  };
}

// ----------------------------------------------------------------
// Ports.

const SS_LINE = /^(?:tcp\s+)?LISTEN\s+\d+\s+\d+\s+(\S+):(\d{1,5})\s/;
const NETSTAT_LINE = /^tcp6?\s+\d+\s+\d+\s+(\S+):(\d{1,5})\s+\S+\s+LISTEN\b/;
/** `0A` is a socket that listens (include/net/tcp_states.h). */
const PROC_LINE =
  /^\s*\d+: ([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4}) [0-9A-F]{8,32}:[0-9A-F]{4} (0A|[0-9A-F]{2}) /;
const HEADINGS =
  /^(?:State\s+Recv-Q|Netid\s+State|Proto\s+Recv-Q|Active Internet|\s*sl\s+local_address)/;

/** Nothing outside of the pod reaches these. */
const LOOPBACK = /^(?:127\.|\[?::1\]?$|localhost$|[0-9A-F]{6}7F$|0{24}01000000$)/;

/** `ss -lnt`, `netstat -lnt` and `/proc/net/tcp`: the TCP ports on which others can reach the container. */
function portReader(): LineReader {
  let ports: number[] | null = null;
  return {
    take: (line) => {
      if (HEADINGS.test(line)) {
        ports ??= [];
        return true;
      }
      const plain = SS_LINE.exec(`${line} `) ?? NETSTAT_LINE.exec(line);
      const raw = plain ? null : PROC_LINE.exec(line);
      const [, address = '', port = '', state] = plain ?? raw ?? [];
      if (address === '') return false;
      ports ??= [];
      const isListening = raw === null || state === '0A';
      const number = raw ? Number.parseInt(port, 16) : Number(port);
      if (isListening && !LOOPBACK.test(address) && ports.length < 1000) ports.push(number);
      return true;
    },
    end: () => {
      const found = portList(ports ?? []);
      ports = null;
      // Without any, the program may not be up yet.
      if (found.length === 0) return [];
      return [{ source: 'listening-ports', certainty: 'observed', values: { ports: found } }];
    },
  };
}

// ----------------------------------------------------------------
// Files.

/** What a container runtime puts into every container. */
const OF_RUNTIME =
  /^\/(?:dev|proc|sys|run\/secrets)(?:\/|$)|^\/(?:\.dockerenv|run\/\.containerenv|etc\/(?:hosts|hostname|resolv\.conf|mtab))$/;

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** `docker diff`: the folders in which files were added or changed. */
function diffReader(): LineReader {
  let paths = new Map<string, string>();
  return {
    take: (line) => {
      const [, kind = '', path = ''] = /^([ACD]) (\/.*)$/.exec(line.trimEnd()) ?? [];
      if (kind === '' || !isPlain(path)) return false;
      if (!OF_RUNTIME.test(path) && paths.size < 100_000) paths.set(path, kind);
      return true;
    },
    end: () => {
      const { writes, writesBeside } = writtenFolders(paths);
      paths = new Map();
      const values = {
        ...(writes.length > 0 && { writes }),
        ...(writesBeside.length > 0 && { writesBeside }),
      };
      if (Object.keys(values).length === 0) return [];
      return [{ source: 'diff', certainty: 'observed', values }];
    },
  };
}

/** Folders that are there for files of run time, with any files that an image has below them. */
const FOR_RUN_TIME =
  /^\/(?:tmp|run|dev\/shm|var\/(?:tmp|run|lock|spool|cache(?:\/[^/]+)?|log(?:\/[^/]+)?|lib\/[^/]+))$/;

/**
 * The folders of what has nothing below it. A folder that was added whole hides nothing of the image when it becomes a
 * volume, and neither does one that is there for files of run time. In others the image may have files.
 */
function writtenFolders(paths: ReadonlyMap<string, string>) {
  const parents = new Set([...paths.keys()].map(parentOf));
  const [writes, beside] = [new Set<string>(), new Set<string>()];
  for (const [path, kind] of paths) {
    if (parents.has(path)) continue;
    const folder = parentOf(path);
    if (FOR_RUN_TIME.test(folder)) writes.add(folder);
    else if (kind === 'A' && paths.get(folder) === 'A') writes.add(addedAbove(folder, paths));
    else if (folder !== '') beside.add(folder);
  }
  return { writes: outermost(writes), writesBeside: outermost(beside) };
}

/** Folders of many programs. */
const OF_SYSTEM = /^\/(?:var(?:\/\w+)?|usr(?:\/.*)?|etc|opt|home|root|srv|mnt|media)$/;

/** The outermost folder around one that was added, too. */
function addedAbove(folder: string, paths: ReadonlyMap<string, string>): string {
  let found = folder;
  for (let above = parentOf(found); paths.get(above) === 'A'; above = parentOf(above)) {
    if (OF_SYSTEM.test(above)) break;
    found = above;
  }
  return found;
}

function outermost(folders: ReadonlySet<string>): string[] {
  const isBelowAnother = (folder: string): boolean => {
    for (let above = parentOf(folder); above !== ''; above = parentOf(above)) {
      if (folders.has(above)) return true;
    }
    return false;
  };
  return pathList([...folders].filter((folder) => !isBelowAnother(folder)).sort());
}

const CAPABILITY_LINE = /^(\/.{0,400}?) (?:= )?((?:cap_[a-z_]{2,30},?){1,45})[=+][eip]{1,3}$/;

const capabilityNames = (list: string): string[] =>
  plainList(list.split(',').map((name) => name.replace(/^cap_/, '').toUpperCase()));

/** `getcap -r /`. That it printed nothing is an answer, too, which only the script around it can tell. */
function capabilityReader(): LineReader {
  let files: FileCapabilities[] = [];
  return {
    take: (line) => {
      const [, path = '', list = ''] = CAPABILITY_LINE.exec(line.trimEnd()) ?? [];
      if (path === '' || !isPlain(path)) return false;
      if (files.length < 200) files.push({ path, capabilities: capabilityNames(list) });
      return true;
    },
    end: () => {
      const values = { fileCapabilities: files };
      if (files.length === 0) return [];
      files = [];
      return [{ source: 'file-capabilities', certainty: 'declared', values }];
    },
  };
}

/** Lines of `tar --xattrs -tvv`: a file that runs as its owner, or one with capabilities below it. */
const ARCHIVE_LINE = /^-[rwxsStT-]{9}[.+]?\*? +\S+ +\d+ +\S+ +\S+ (?:\.\/)?(\S.*)$/;
const ATTRIBUTE_LINE = /^ +x: +\d+ security\.capability$/;

/** The image as an archive has its set-uid files and file capabilities, but not which these are. */
function archiveReader(): LineReader {
  let last = '';
  let [setUid, capable]: [string[], string[]] = [[], []];
  return {
    take: (line) => {
      const [, name] = ARCHIVE_LINE.exec(line) ?? [];
      if (name !== undefined) {
        last = `/${name}`;
        if (/^-..[sS]|^-.{5}[sS]/.test(line) && setUid.length < 1000) setUid.push(last);
        return true;
      }
      if (!ATTRIBUTE_LINE.test(line) || last === '') return false;
      if (capable.length < 1000) capable.push(last);
      return true;
    },
    end: () => {
      const values = {
        ...(setUid.length > 0 && { setUidFiles: plainList(setUid) }),
        ...(capable.length > 0 && {
          fileCapabilities: plainList(capable).map((path) => ({ path, capabilities: [] })),
        }),
      };
      [last, setUid, capable] = ['', [], []];
      if (Object.keys(values).length === 0) return [];
      return [{ source: 'set-uid-files', certainty: 'declared', values }];
    },
  };
}

// ----------------------------------------------------------------
// Use.

/** `kubectl top pod --containers`, with or without the column of the namespace. */
function usageReader(): LineReader {
  let columns: readonly string[] = [];
  const answers: LineAnswer[] = [];
  return {
    take: (line) => {
      const words = line.trim().split(/\s+/);
      if (words.includes('CPU(cores)') && words.includes('NAME')) {
        columns = words;
        return true;
      }
      if (columns.length === 0 || words.length !== columns.length) {
        columns = [];
        return false;
      }
      const word = (column: string) => words[columns.indexOf(column)] ?? '';
      const [name, pod] = [word('NAME'), word('POD')];
      const usage = amountsOf(word('CPU(cores)'), word('MEMORY(bytes)'));
      // Without `--containers`, a row is a whole pod.
      if (!usage || pod === '' || !isPlain(name) || !isPlain(pod)) return usage !== undefined;
      const container = { namespace: word('NAMESPACE') || null, pod, name };
      answers.push({ source: 'usage', certainty: 'observed', values: { usage }, container });
      return true;
    },
    end: () => {
      columns = [];
      return answers.splice(0);
    },
  };
}

/** The paths of `find -perm -4000`: nothing but the script around it tells them from other paths. */
export const filesIn = (lines: readonly string[]): string[] =>
  plainList(
    lines
      .map((line) => line.trimEnd())
      .filter((line) => /^\/\S/.test(line) && programName(line) !== ''),
  );
