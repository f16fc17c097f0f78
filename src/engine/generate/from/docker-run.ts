/**
 * `docker run` and `docker create`, and Podman's and nerdctl's, which take the same options. Options that say where
 * the command itself runs, as `--detach` does, have nothing to be carried over.
 *
 * Source: Docker, `docker container run` reference.
 */
import { added } from '../../text/grouped.ts';
import { Lines } from '../../text/lines.ts';
import { type ShellWord, shellLine } from '../../text/shell-words.ts';
import {
  ContainerReading,
  type ReadSet,
  type SourceLine,
  sharedVolumes,
  takeFreeName,
  withPeers,
} from './reading.ts';
import { take } from './settings.ts';

/** Options with a value, and the setting of a container that each is. */
const OPTIONS: { readonly [option: string]: string } = {
  'add-host': 'extra_hosts',
  annotation: 'annotations',
  'blkio-weight': 'blkio_config',
  'blkio-weight-device': 'blkio_config',
  'cap-add': 'cap_add',
  'cap-drop': 'cap_drop',
  'cgroup-parent': 'cgroup_parent',
  cgroupns: 'cgroup',
  'cpu-count': 'cpu_count',
  'cpu-percent': 'cpu_percent',
  'cpu-period': 'cpu_period',
  'cpu-quota': 'cpu_quota',
  'cpu-rt-period': 'cpu_rt_period',
  'cpu-rt-runtime': 'cpu_rt_runtime',
  'cpu-shares': 'cpu_shares',
  cpus: 'cpus',
  'cpuset-cpus': 'cpuset',
  'cpuset-mems': 'cpuset',
  device: 'devices',
  'device-cgroup-rule': 'device_cgroup_rules',
  'device-read-bps': 'blkio_config',
  'device-read-iops': 'blkio_config',
  'device-write-bps': 'blkio_config',
  'device-write-iops': 'blkio_config',
  dns: 'dns',
  'dns-opt': 'dns_opt',
  'dns-option': 'dns_opt',
  'dns-search': 'dns_search',
  domainname: 'domainname',
  env: 'environment',
  'env-file': 'env_file',
  expose: 'expose',
  gpus: 'gpus',
  'group-add': 'group_add',
  hostname: 'hostname',
  'io-maxbandwidth': 'blkio_config',
  'io-maxiops': 'blkio_config',
  ip: 'ip_address',
  ip6: 'ip_address',
  'link-local-ip': 'ip_address',
  ipc: 'ipc',
  isolation: 'isolation',
  'kernel-memory': 'kernel_memory',
  label: 'labels',
  'label-file': 'label_file',
  link: 'links',
  'log-driver': 'logging',
  'log-opt': 'logging',
  'mac-address': 'mac_address',
  memory: 'mem_limit',
  'memory-reservation': 'mem_reservation',
  'memory-swap': 'memswap_limit',
  'memory-swappiness': 'mem_swappiness',
  net: 'network_mode',
  'net-alias': 'alias',
  network: 'network_mode',
  'network-alias': 'alias',
  'oom-score-adj': 'oom_score_adj',
  pid: 'pid',
  'pids-limit': 'pids_limit',
  platform: 'platform',
  pod: 'volumes_from',
  publish: 'ports',
  pull: 'pull_policy',
  restart: 'restart',
  runtime: 'runtime',
  secret: 'secrets',
  'security-opt': 'security_opt',
  'shm-size': 'shm_size',
  'stop-signal': 'stop_signal',
  'stop-timeout': 'stop_grace_period',
  'storage-opt': 'storage_opt',
  sysctl: 'sysctls',
  tmpfs: 'tmpfs',
  ulimit: 'ulimits',
  user: 'user',
  userns: 'userns_mode',
  uts: 'uts',
  volume: 'volumes',
  'volume-driver': 'volume_driver',
  'volumes-from': 'volumes_from',
  workdir: 'working_dir',
};

/** Options that are on or off, and the setting of each; empty where there is nothing to carry over. */
const SWITCHES: { readonly [option: string]: string } = {
  detach: '',
  'disable-content-trust': '',
  'health-check': '',
  help: '',
  init: 'init',
  interactive: 'stdin_open',
  'oom-kill-disable': 'oom_kill_disable',
  privileged: 'privileged',
  'publish-all': 'publish_all',
  quiet: '',
  'read-only': 'read_only',
  replace: '',
  rm: '',
  'sig-proxy': '',
  tty: 'tty',
  'use-api-socket': 'use_api_socket',
};

/** Options with a value about the command itself. */
const OWN: ReadonlySet<string> = new Set([
  'attach',
  'authfile',
  'cidfile',
  'detach-keys',
  'pidfile',
  'tls-verify',
]);

const SHORT: { readonly [letter: string]: string } = {
  a: 'attach',
  c: 'cpu-shares',
  d: 'detach',
  e: 'env',
  h: 'hostname',
  i: 'interactive',
  l: 'label',
  m: 'memory',
  P: 'publish-all',
  p: 'publish',
  q: 'quiet',
  t: 'tty',
  u: 'user',
  v: 'volume',
  w: 'workdir',
};

/** Health checks and the entrypoint are put together once all of it is read. */
const LATER: ReadonlySet<string> = new Set([
  'entrypoint',
  'health-cmd',
  'health-interval',
  'health-retries',
  'health-start-interval',
  'health-start-period',
  'health-timeout',
  'mount',
  'name',
]);

export type CommandProblem = 'unclosed-quote' | 'no-image';

export interface CommandReading {
  readonly sets: readonly ReadSet[];
  /** Why nothing could be read, and in which line. */
  readonly problem?: { readonly why: CommandProblem; readonly line: number };
}

/** Containers of one text; more are no command that anyone types. */
const MOST_COMMANDS = 30;

/** How PowerShell and the command prompt of Windows say that a line goes on; of one character, as a backslash is. */
const OTHER_CONTINUED = /(?<=\s)[`^](?=\r?\n)/g;

export function readDockerRun(text: string): CommandReading {
  const { words, unclosed } = shellLine(text.replace(OTHER_CONTINUED, '\\'));
  const lines = new Lines(text);
  const lineAt = (at: number) => lines.line(at);
  if (unclosed >= 0)
    return { sets: [], problem: { why: 'unclosed-quote', line: lineAt(unclosed) } };
  const readings: ContainerReading[] = [];
  const names = new Set<string>();
  let others: SourceLine[] = [];
  for (const { command, end } of commandsIn(words)) {
    const called = withoutPrompt(command);
    const [first] = called;
    if (!first) continue;
    const line = lineAt(first.from);
    const from = argumentsAt(called);
    if (from < 0 || readings.length === MOST_COMMANDS) {
      others.push({ line, what: programOf(first.text) });
      continue;
    }
    const reading = new ContainerReading(line);
    for (const other of others) reading.note('other-command', other);
    others = [];
    // What another command is fed with, or a file, is not what the container prints.
    if (/[|<>]/.test(end)) reading.note('operator', { line, what: end });
    if (!readCommand(reading, called.slice(from), (word) => lineAt(word.from))) {
      return { sets: [], problem: { why: 'no-image', line } };
    }
    const freeName = takeFreeName(reading.name, names);
    if (freeName !== reading.name) reading.call(freeName, { line, what: 'image' }, false);
    readings.push(reading);
  }
  const shared = sharedVolumes(readings);
  const sets = readings.map((reading) => reading.finish({}, shared));
  // Which networks they share is known where they were made.
  return {
    sets: withRest(
      withPeers(sets, () => true),
      others,
    ),
  };
}

/** What comes behind the last container is told of with that one. */
function withRest(sets: readonly ReadSet[], others: readonly SourceLine[]): readonly ReadSet[] {
  const last = sets.at(-1);
  if (!last) return sets;
  const notes = others.map((place) => ({ ...place, why: 'other-command' as const, detail: '' }));
  return [...sets.slice(0, -1), { ...last, notes: [...last.notes, ...notes] }];
}

/** The commands of a text, each with the operator that ends it. */
function commandsIn(words: readonly ShellWord[]): { command: ShellWord[]; end: string }[] {
  const commands: { command: ShellWord[]; end: string }[] = [{ command: [], end: '' }];
  for (const word of words) {
    const last = commands.at(-1);
    if (word.isOperator) {
      if (last) last.end = word.text;
      commands.push({ command: [], end: '' });
    } else last?.command.push(word);
  }
  return commands;
}

/** The name of a program; empty for what may be anything. */
const programOf = (word: string): string => (/^[a-z][a-z0-9.-]{0,20}$/.test(word) ? word : '');

/** Without a prompt, and without variables that are set for the command alone. */
const withoutPrompt = (command: readonly ShellWord[]): readonly ShellWord[] => {
  const from = command.findIndex(
    ({ text }) => !/^(?:[$%>]|sudo|exec|[A-Za-z_]\w{0,200}=[\s\S]*)$/.test(text),
  );
  return from < 0 ? [] : command.slice(from);
};

/** Where the options of `docker run` begin; -1 for another command. */
function argumentsAt(words: readonly ShellWord[]): number {
  if (!/^(?:.{0,200}\/)?(?:docker|podman|nerdctl)$/.test(words[0]?.text ?? '')) return -1;
  for (let at = 1; at < words.length; at++) {
    const { text = '' } = words[at] ?? {};
    if (text === 'run' || text === 'create') return at + 1;
    if (text === 'container') continue;
    if (!text.startsWith('-')) return -1;
    // Where the engine is; `--debug` and `--tls` alone have no value.
    if (!/=|^(?:-D|--debug|--tls\w*)$/.test(text)) at += 1;
  }
  return -1;
}

/** @returns whether there is an image */
function readCommand(
  reading: ContainerReading,
  words: readonly ShellWord[],
  lineOf: (word: ShellWord) => number,
): boolean {
  const later = new Map<string, { text: string; place: SourceLine; open: readonly string[] }[]>();
  const option = (name: string, shown: string, text: string, word: ShellWord) => {
    const place = { line: lineOf(word), what: shown };
    const { open } = word;
    if (LATER.has(name)) added(later, name, () => []).push({ text, place, open });
    else if (name === 'no-healthcheck') reading.noHealth(place);
    else if (Object.hasOwn(SWITCHES, name)) {
      const key = SWITCHES[name] ?? '';
      if (key !== '') take(reading, key, text, place);
    } else if (Object.hasOwn(OPTIONS, name)) {
      const key = OPTIONS[name] ?? '';
      if (key === 'alias') reading.note('alias', place, text.slice(0, 100));
      else take(reading, key, text, place, open);
    } else if (!OWN.has(name)) reading.note('unknown', place);
  };

  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at] as ShellWord;
    const { text } = word;
    if (text === '--') {
      at += 1;
      break;
    }
    if (!text.startsWith('-') || text === '-') break;
    const long = /^--([\w-]{1,60})(?:=([\s\S]*))?$/.exec(text);
    if (long) {
      const [, name = '', value] = long;
      const isSwitch = Object.hasOwn(SWITCHES, name) || name === 'no-healthcheck';
      if (value !== undefined || isSwitch) {
        option(name, `--${name}`, value ?? 'true', word);
        continue;
      }
      // Of one that is not known nobody can tell whether the next word is its value.
      const next = words[at + 1];
      const isKnown = Object.hasOwn(OPTIONS, name) || LATER.has(name) || OWN.has(name);
      if (isKnown && next) at += 1;
      option(name, `--${name}`, isKnown ? (next?.text ?? '') : '', isKnown && next ? next : word);
      continue;
    }
    at += readShort(words, at, option);
  }

  const image = words[at];
  const name = later.get('name')?.at(-1);
  if (name) reading.call(name.text, name.place);
  if (!image || image.text === '') return false;
  const place = { line: lineOf(image), what: 'image' };
  take(reading, 'image', image.text, place, image.open);
  for (const mount of later.get('mount') ?? []) readMount(reading, mount.text, mount.place);
  readHealth(reading, later);
  readWords(reading, words.slice(at + 1), later.get('entrypoint')?.at(-1), lineOf);
  return true;
}

type Option = (name: string, shown: string, text: string, word: ShellWord) => void;

/** Reads letters behind one dash: switches, and at last one with a value. @returns how many more words it took */
function readShort(words: readonly ShellWord[], at: number, option: Option): number {
  const word = words[at] as ShellWord;
  // There are fewer letters than that.
  for (let i = 1; i < Math.min(word.text.length, 30); i++) {
    const letter = word.text[i] as string;
    const name = Object.hasOwn(SHORT, letter) ? (SHORT[letter] ?? '') : '';
    const shown = `-${letter}`;
    if (name !== '' && Object.hasOwn(SWITCHES, name)) {
      option(name, shown, 'true', word);
      continue;
    }
    if (name === '') {
      option('', shown, '', word);
      return 0;
    }
    const rest = word.text.slice(i + 1).replace(/^=/, '');
    const next = words[at + 1];
    if (rest !== '') option(name, shown, rest, word);
    else if (next) option(name, shown, next.text, next);
    return rest === '' && next ? 1 : 0;
  }
  return 0;
}

type Given = {
  readonly text: string;
  readonly place: SourceLine;
  readonly open: readonly string[];
};
type Later = ReadonlyMap<string, readonly Given[]>;

/** `type=bind,source=/a,target=/b,readonly`. */
function readMount(reading: ContainerReading, text: string, place: SourceLine): void {
  const fields = new Map(
    text
      .slice(0, 4000)
      .split(',')
      .map((part) => {
        const sign = part.indexOf('=');
        return sign < 0
          ? ([part.trim().toLowerCase(), 'true'] as const)
          : ([part.slice(0, sign).trim().toLowerCase(), part.slice(sign + 1)] as const);
      }),
  );
  const first = (...names: readonly string[]) => {
    const name = names.find((key) => fields.has(key));
    return name === undefined ? '' : (fields.get(name) ?? '');
  };
  const source = first('source', 'src');
  const target = first('target', 'destination', 'dst');
  const type = first('type') || 'volume';
  if (type === 'tmpfs') {
    const size = first('tmpfs-size');
    reading.tmpfs(size ? `${target}:size=${size}` : target, place);
  } else if (type !== 'bind' && type !== 'volume') reading.note('volume-type', place);
  else {
    const kind = type === 'bind' ? 'bind' : source === '' ? 'anonymous' : 'named';
    const readOnly = /^(?:true|1)$/.test(first('readonly', 'ro'));
    reading.mount({ kind, source, target, readOnly }, place);
  }
}

function readHealth(reading: ContainerReading, later: Later): void {
  const command = later.get('health-cmd')?.at(-1);
  if (command) {
    reading.noteOpen(command.open, command.place);
    reading.health(command.text, command.place);
  }
  const start = later.get('health-start-period')?.at(-1);
  if (start) reading.slowStart(start.text, start.place);
  for (const name of [
    'health-interval',
    'health-timeout',
    'health-retries',
    'health-start-interval',
  ]) {
    const times = later.get(name)?.at(-1);
    if (times) reading.note('probe-times', times.place);
  }
}

function readWords(
  reading: ContainerReading,
  words: readonly ShellWord[],
  entrypoint: Given | undefined,
  lineOf: (word: ShellWord) => number,
): void {
  const before = entrypoint && entrypoint.text !== '' ? [entrypoint.text] : [];
  if (entrypoint && before.length > 0) {
    reading.noteOpen(entrypoint.open, entrypoint.place);
    reading.words('command', before, entrypoint.place);
  }
  const [first] = words;
  if (!first) return;
  const place = { line: lineOf(first), what: 'command' };
  reading.noteOpen(
    words.flatMap(({ open }) => open),
    place,
  );
  const args = words.map(({ text }) => text);
  // With an empty entrypoint the first word is the program.
  reading.words(entrypoint?.text === '' ? 'command' : 'args', args, place, { before });
}
