/**
 * What a container was run with elsewhere, as answers to the form of a new manifest: one reading for each container,
 * into which `docker run`, Compose and a Pod put what they have. What can't be carried over is noted with a reason,
 * and no note quotes a value that may be a credential.
 */
import { credentialsInWords } from '../../credentials/command-credentials.ts';
import { credentialIn, environmentName, mayHold } from '../../credentials/credentials.ts';
import {
  factsOfImage,
  type ImageFacts,
  sizeLimitOf,
  type WrittenPath,
} from '../../knowledge/images.ts';
import { innermostMount, isWithin } from '../../model/mounts.ts';
import { protocolAt } from '../../model/port-names.ts';
import { parseImage } from '../../model/quantities/image.ts';
import { compareQuantity } from '../../model/quantities/quantity.ts';
import { shellLine } from '../../text/shell-words.ts';
import {
  folderBelow,
  isFolder,
  NEW_MANIFEST,
  type NewField,
  type NewKind,
  type NewManifest,
  suggestedBy,
} from '../spec.ts';

/** Where something was read: the line, counted from 1, and the option or the key, without its value. */
export interface SourceLine {
  readonly line: number;
  readonly what: string;
}

/**
 * Why something is not in the new manifest as it was, and how that weighs: it would be insecure, it has no place, it
 * is carried over in another form, or it needs a value from the user.
 */
export const WHY = {
  privileged: 'insecure',
  'host-namespace': 'insecure',
  device: 'insecure',
  capability: 'insecure',
  unconfined: 'insecure',
  'root-user': 'insecure',
  'root-group': 'insecure',
  'engine-socket': 'insecure',
  'host-path': 'insecure',

  build: 'open',
  'no-value': 'open',
  open: 'open',
  credential: 'open',
  'credential-word': 'open',
  'credential-command': 'open',
  'credential-probe': 'open',
  'env-file': 'open',
  'secret-file': 'open',
  'config-file': 'open',
  'user-name': 'open',
  'no-port': 'open',

  default: 'changed',
  renamed: 'changed',
  published: 'changed',
  tmpfs: 'changed',
  anonymous: 'changed',
  'volume-data': 'changed',
  'volume-moved': 'changed',
  'volume-folder': 'changed',
  'volume-each': 'changed',
  'data-scratch': 'changed',
  'host-data': 'changed',
  'user-assumed': 'changed',
  'memory-assumed': 'changed',
  'read-only': 'changed',
  egress: 'changed',
  restart: 'changed',
  'runs-once': 'changed',
  'pod-owner': 'changed',
  'depends-on': 'changed',
  'gpus-all': 'changed',
  'probe-times': 'changed',

  'by-hand': 'lost',
  none: 'lost',
  logging: 'lost',
  link: 'lost',
  alias: 'lost',
  networks: 'lost',
  'other-container': 'lost',
  'memory-volume': 'lost',
  'volume-shared': 'lost',
  'volume-kind': 'lost',
  'volume-type': 'lost',
  'env-lines': 'lost',
  'env-name': 'lost',
  operator: 'lost',
  'other-file': 'lost',
  profiles: 'lost',
  unknown: 'lost',
  unreadable: 'lost',
  'other-command': 'lost',
  'too-many': 'lost',
} as const;
export type Why = keyof typeof WHY;
export type Weight = (typeof WHY)[Why];

export interface ConversionNote extends SourceLine {
  readonly why: Why;
  /** A name, a path, a number or a field that the reason speaks of; never a value that was set. */
  readonly detail: string;
}

/** The inputs of the form that something was read for. */
export type ReadField = NewField | 'kind' | 'bindsLowPorts';

/** One workload, as far as it could be read. */
export interface ReadSet {
  readonly spec: NewManifest;
  /** Where answers come from; what is not in it is a default, or follows from the image. */
  readonly read: ReadonlyMap<ReadField, SourceLine>;
  readonly notes: readonly ConversionNote[];
}

/** What is asked of a volume. */
export interface AskedVolume {
  readonly kind: 'bind' | 'named' | 'anonymous';
  /** The host's path or the volume's name. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
}

/** Texts beyond this are no command line and no file that anyone writes. */
const LONGEST_VALUE = 20_000;
/** Ports of one range, and notes of one container. */
const MOST_PORTS = 50;
const MOST_NOTES = 200;

const ENV_NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,250}$/;

/** A name that a Service and its pods may have: of `My_App` `my-app`; empty where nothing is left. */
export function workloadName(text: string): string {
  const plain = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 52);
  return plain.replace(/-+$/, '');
}

/**
 * A command as Kubernetes takes it to the letter: it would replace `$(NAME)`, and `$$` by one sign.
 *
 * Source: Kubernetes, third_party/forked/golang/expansion.
 */
const literal = (text: string): string => text.replace(/\$(?=[$(])/g, '$$$$');

/** Bytes as Docker writes them, as a quantity: `512m` is `512Mi`; null for anything else. */
function memoryQuantity(text: string): string | null {
  const found = /^(\d{1,18}(?:\.\d{1,6})?) ?([kmgtp]?)i?b?$/i.exec(text.trim());
  if (!found) return null;
  const power = ['', 'k', 'm', 'g', 't', 'p'].indexOf((found[2] ?? '').toLowerCase());
  const bytes = Math.floor(Number(found[1]) * 1024 ** power);
  if (!Number.isSafeInteger(bytes) || bytes <= 0) return null;
  const units = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
  let unit = 0;
  let size = bytes;
  while (unit < units.length - 1 && size % 1024 === 0) {
    size /= 1024;
    unit += 1;
  }
  return `${size}${units[unit]}`;
}

/** A number of processors as a quantity: `0.5` is `500m`; null for anything else. */
function cpuQuantity(text: string): string | null {
  if (!/^\d{0,6}(?:\.\d{1,9})?$/.test(text.trim()) || !/\d/.test(text)) return null;
  const milli = Math.ceil(Number(text) * 1000);
  if (milli <= 0) return null;
  return milli % 1000 === 0 ? String(milli / 1000) : `${milli}m`;
}

/** Seconds of a duration such as `1m30s`, or of a number of them; null for anything else. */
function secondsOf(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  if (!/^(?:\d{1,9}(?:\.\d{1,3})?(?:h|ms|us|ns|m|s)){1,6}$/.test(plain)) return null;
  const each = { h: 3600, m: 60, s: 1, ms: 0.001, us: 1e-6, ns: 1e-9 };
  const seconds = [...plain.matchAll(/([\d.]+)(h|ms|us|ns|m|s)/g)].reduce(
    (sum, [, n = '0', unit = 's']) => sum + Number(n) * each[unit as keyof typeof each],
    0,
  );
  return Math.ceil(seconds);
}

/** Where Docker keeps what `docker.sock` and the sockets of other engines are called. */
const ENGINE_SOCKET = /(?:^|\/)(?:docker|containerd|podman|crio)\.sock$/;

/** Collects what one container was run with. */
export class ContainerReading {
  readonly #at: SourceLine;
  readonly #read = new Map<ReadField, SourceLine>();
  readonly #notes = new Map<string, ConversionNote>();
  readonly #ports: number[] = [];
  readonly #udp: number[] = [];
  readonly #env = new Map<string, string>();
  readonly #secretEnv = new Map<string, { secret: string; key: string } | null>();
  readonly #volumes: { volume: AskedVolume; place: SourceLine }[] = [];
  readonly #writable = new Map<string, string>();
  #name = '';
  #kind: NewKind | null = null;
  #probe: NewManifest['probe'] | null = null;
  #user: { readonly uid: number; readonly gid: number } | null = null;
  #isUserNamed = false;
  #isReadOnly = false;
  #isPublished = false;
  #amounts: Partial<Record<'cpu' | 'memory' | 'cpuLimit' | 'memoryLimit', string>> = {};
  #answers: Partial<NewManifest> = {};

  /** @param at where the container begins, for what is said of it as a whole */
  constructor(line: number) {
    this.#at = { line, what: '' };
  }

  note(why: Why, place: SourceLine, detail = ''): void {
    const short = detail.slice(0, 200);
    const key = `${place.line} ${place.what} ${why} ${short}`;
    if (this.#notes.size < MOST_NOTES) this.#notes.set(key, { ...place, why, detail: short });
  }

  /** Says of a text which parts of it a shell or Compose would have replaced. */
  noteOpen(open: readonly string[], place: SourceLine): void {
    for (const piece of open.slice(0, MOST_OPEN)) this.note('open', place, shownOpen(piece));
  }

  /** Sets an answer as it was read. */
  answer<F extends ReadField & keyof NewManifest>(
    field: F,
    value: NewManifest[F],
    place: SourceLine,
  ): void {
    this.#answers = { ...this.#answers, [field]: value };
    this.#read.set(field, place);
  }

  kind(kind: NewKind, place: SourceLine): void {
    this.#kind = kind;
    this.#read.set('kind', place);
  }

  get name(): string {
    return this.#name;
  }

  /** @param isAsked whether someone chose the name, who is told when it changes */
  call(text: string, place: SourceLine, isAsked = true): void {
    this.#name = workloadName(text);
    this.#read.set('name', place);
    if (isAsked && this.#name !== text) this.note('renamed', place, this.#name);
  }

  image(text: string, place: SourceLine): void {
    this.answer('image', text.trim().slice(0, 1000), place);
    if (this.#name !== '') return;
    const [path = ''] = text.split('@');
    this.call(path.slice(path.lastIndexOf('/') + 1).replace(/:.*$/, ''), place, false);
  }

  /**
   * A port as `[[address:]published:]port[/protocol]`, each of which may be a range.
   * @param isPublished whether the host has a port for it even where none is named
   */
  port(text: string, place: SourceLine, isPublished = false): void {
    const found = PORT.exec(text.trim().slice(0, 300));
    const [, before, first = '', last = first, protocol = 'tcp'] = found ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!found || from < 1 || to > 65_535 || to < from) {
      this.note('unreadable', place);
      return;
    }
    if (to - from >= MOST_PORTS) {
      this.note('too-many', place);
      return;
    }
    const transport = protocol.toLowerCase();
    if (transport === 'sctp') {
      this.note('by-hand', place, 'ports[].protocol: SCTP');
      return;
    }
    const ports = transport === 'udp' ? this.#udp : this.#ports;
    for (let port = from; port <= to; port++) if (!ports.includes(port)) ports.push(port);
    this.#read.set('ports', place);
    if (before === undefined && !isPublished) return;
    this.#isPublished = true;
    this.note('published', place, first);
  }

  published(place: SourceLine): void {
    this.#isPublished = true;
    this.note('published', place);
  }

  /** A variable; null for one whose value the environment has. */
  variable(
    name: string,
    value: string | null,
    place: SourceLine,
    open: readonly string[] = [],
  ): void {
    if (!ENV_NAME.test(name)) {
      this.note('env-name', place);
      return;
    }
    const hidden = isSecret(name, value, open);
    this.#env.delete(name);
    this.#secretEnv.delete(name);
    if (hidden) {
      this.#secretEnv.set(name, null);
      this.#read.set('secretEnv', place);
      this.note('credential', place, name);
      return;
    }
    if (value !== null && (/[\r\n]/.test(value) || value !== value.trimEnd())) {
      this.note('env-lines', place, name);
      return;
    }
    if (value !== null && value.length > LONGEST_VALUE) {
      this.note('too-many', place, name);
      return;
    }
    if (value === null) this.note('no-value', place, name);
    this.noteOpen(open, place);
    this.#env.set(name, literal(value ?? ''));
    this.#read.set('env', place);
  }

  /** A variable whose value is a key of a Secret already. */
  secretVariable(name: string, secret: string, key: string, place: SourceLine): void {
    this.#env.delete(name);
    this.#secretEnv.set(name, { secret, key });
    this.#read.set('secretEnv', place);
  }

  /** A volume as `source:target:options`, or a target alone. */
  volume(text: string, place: SourceLine): void {
    // The colon behind a drive of Windows is no separator.
    const [, source, target = source ?? '', options = ''] =
      /^((?:[A-Za-z]:(?=[\\/]))?[^:]*)(?::([^:]*))?(?::(.*))?$/.exec(text.slice(0, 4000)) ?? [];
    if (source === undefined) {
      this.note('unreadable', place);
      return;
    }
    this.mount(
      {
        kind: text === source ? 'anonymous' : isHostPath(source) ? 'bind' : 'named',
        source,
        target,
        readOnly: options.split(',').includes('ro'),
      },
      place,
    );
  }

  mount(volume: AskedVolume, place: SourceLine): void {
    const target = volume.target.length > 1 ? volume.target.replace(/\/{1,9}$/, '') : '';
    if (!isFolder(target)) this.note('unreadable', place);
    else this.#volumes.push({ volume: { ...volume, target }, place });
  }

  /** A folder in memory, as `path:options`. */
  tmpfs(text: string, place: SourceLine): void {
    const [path = '', options = ''] = text.slice(0, 4000).split(':');
    const size = /(?:^|,)size=([^,]{1,30})/.exec(options)?.[1];
    if (!isFolder(path)) {
      this.note('unreadable', place);
      return;
    }
    this.#writable.set(path, (size && memoryQuantity(size)) || SMALL);
    this.#read.set('writable', place);
    this.note('tmpfs', place, path);
  }

  /** `user`, `user:group`, by number or by name. */
  user(text: string, place: SourceLine): void {
    const [user = '', group = ''] = text.trim().split(':');
    if (/^0{1,9}$|^root$/.test(user)) {
      this.note('root-user', place);
      return;
    }
    if (!/^[1-9]\d{0,9}$/.test(user)) {
      this.#isUserNamed = true;
      this.note('user-name', place);
      return;
    }
    const isRootGroup = /^0{1,9}$|^root$/.test(group);
    if (isRootGroup) this.note('root-group', place);
    else if (group !== '' && !/^[1-9]\d{0,9}$/.test(group)) this.note('user-name', place);
    const uid = Number(user);
    this.#user = { uid, gid: /^[1-9]\d{0,9}$/.test(group) ? Number(group) : uid };
    this.#read.set('user', place);
    this.#read.set('group', place);
  }

  amount(
    field: 'cpu' | 'memory' | 'cpuLimit' | 'memoryLimit',
    text: string,
    place: SourceLine,
  ): void {
    const isMemory = field === 'memory' || field === 'memoryLimit';
    const quantity = isMemory ? memoryQuantity(text) : cpuQuantity(text);
    // Docker writes 0 for none.
    if (quantity === null && /^[\s0.]*[bkmg]?$/i.test(text)) return;
    if (quantity === null) this.note('unreadable', place);
    else this.quantity(field, quantity, place);
  }

  /** An amount as Kubernetes writes it. */
  quantity(
    field: 'cpu' | 'memory' | 'cpuLimit' | 'memoryLimit',
    text: string,
    place: SourceLine,
  ): void {
    this.#amounts = { ...this.#amounts, [field]: text };
    this.#read.set(field, place);
  }

  /**
   * A command or arguments. A credential among them becomes a variable from a Secret where it is a word of its own,
   * or what stands behind the sign of a flag; otherwise the words are left out.
   * @param isLiteral whether a sign that Kubernetes would replace is meant as it is
   */
  words(
    field: 'command' | 'args',
    words: readonly string[],
    place: SourceLine,
    { isLiteral = true, before = [] as readonly string[] } = {},
  ): void {
    // What a program does with a flag depends on which program it is.
    const plain = isLiteral ? words.map(literal) : [...words];
    const variables: string[] = [];
    for (const { index: at, name, prefix, value } of credentialsInWords(words, before)) {
      if (value === '' || /\s/.test(value) || prefix + value !== words[at] || isUrl(value)) {
        this.note('credential-command', place);
        return;
      }
      const variable = environmentName(name.slice(0, 100) || 'credential').replace(/^_+|_+$/g, '');
      plain[at] = `${prefix}$(${variable})`;
      variables.push(variable);
    }
    if (variables.some((variable) => !ENV_NAME.test(variable))) {
      this.note('credential-command', place);
      return;
    }
    if (words.some(scriptHolds)) {
      this.note('credential-command', place);
      return;
    }
    // A second look: what a word hides together with its neighbours is seen only in the end.
    if (credentialsInWords(plain, before).length > 0) {
      this.note('credential-command', place);
      return;
    }
    for (const variable of variables) {
      if (!this.#secretEnv.has(variable)) this.#secretEnv.set(variable, null);
      this.#env.delete(variable);
      this.note('credential-word', place, variable);
    }
    this.answer(field, plain, place);
  }

  capability(text: string, place: SourceLine): void {
    const name = text.trim().toUpperCase().replace(/^CAP_/, '');
    if (name === 'NET_BIND_SERVICE') this.answer('bindsLowPorts', true, place);
    else this.note('capability', place, /^[A-Z_]{1,40}$/.test(name) ? name : '');
  }

  securityOption(text: string, place: SourceLine): void {
    const option = text.replace(/[:=]\s*/, '=').toLowerCase();
    if (/^(?:no-new-privileges(?:=true)?|label=(?:type|level|role|user)=.*)$/.test(option)) {
      if (option.startsWith('label')) this.note('by-hand', place, 'securityContext.seLinuxOptions');
    } else if (/=unconfined$|^label=disable$|^no-new-privileges=false$|^unmask=/.test(option)) {
      this.note('unconfined', place);
    } else if (option.startsWith('seccomp=')) {
      this.note('by-hand', place, 'securityContext.seccompProfile');
    } else if (option.startsWith('apparmor=')) {
      this.note('by-hand', place, 'securityContext.appArmorProfile');
    } else this.note('unknown', place);
  }

  readOnly(): void {
    this.#isReadOnly = true;
  }

  /**
   * How its health is asked: by a path over HTTP where the command does no more than that, otherwise by the command.
   * @param words of a command that no shell reads, or the one text that a shell reads
   */
  health(words: readonly string[] | string, place: SourceLine): void {
    const request = httpRequest(typeof words === 'string' ? words : words.join(' '));
    if (request && credentialsInWords(request.path.split(/[?&#]/)).length > 0) {
      this.note('credential-probe', place);
      return;
    }
    if (request) {
      this.#ports.splice(0, this.#ports.length, ...new Set([request.port, ...this.#ports]));
      this.#probe = { kind: 'http', path: request.path, liveness: '' };
      this.#read.set('probe', place);
      this.#read.set('probePath', place);
      return;
    }
    const command = typeof words === 'string' ? ['/bin/sh', '-c', words] : words;
    if (command.length === 0) return;
    if (credentialsInWords(command).length > 0 || command.some(scriptHolds)) {
      this.note('credential-probe', place);
      return;
    }
    this.#probe = { kind: 'exec', command };
    this.#read.set('probe', place);
    this.#read.set('probeCommand', place);
  }

  noHealth(place: SourceLine): void {
    this.#probe = { kind: 'none' };
    this.#read.set('probe', place);
  }

  slowStart(text: string, place: SourceLine): void {
    const seconds = secondsOf(text);
    if (seconds === null) this.note('unreadable', place);
    else if (seconds > 0) this.answer('slowStart', Math.min(seconds, 3600), place);
  }

  grace(text: string, place: SourceLine): void {
    const seconds = secondsOf(text);
    if (seconds === null) this.note('unreadable', place);
    else this.answer('grace', Math.min(Math.max(seconds, 1), 86_400), place);
  }

  /** `all`, a number, or devices by name. */
  gpus(text: string, place: SourceLine): void {
    const plain = text.replaceAll('"', '').trim();
    const count = /^(?:count=)?(\d{1,2})$/.exec(plain)?.[1];
    const devices = /(?:^|,)device=(.*)$/.exec(plain)?.[1]?.split(',').length;
    const gpus = count === undefined ? (devices ?? 1) : Number(count);
    if (count === undefined) this.note('gpus-all', place);
    if (gpus > 0) this.answer('gpus', Math.min(gpus, 64), place);
  }

  /** The volumes that have a name, each once. */
  get namedVolumes(): ReadonlySet<string> {
    const named = this.#volumes.filter(({ volume }) => volume.kind === 'named');
    return new Set(named.map(({ volume }) => volume.source));
  }

  /**
   * @param overrides what is set for all readings of one source, such as the namespace
   * @param shared names of volumes that other readings have too
   */
  finish(overrides: Partial<NewManifest> = {}, shared: ReadonlySet<string> = new Set()): ReadSet {
    const { image = '', replicas = 1 } = this.#answers;
    const reference = parseImage(image);
    const facts = reference ? factsOfImage(reference)?.facts : undefined;
    const isWindows = WINDOWS.test(image);
    // What an image for Windows writes besides isn't kept from it: its file system is writable.
    const usual = isWindows ? [] : facts ? suggestedBy(facts).writable : NEW_MANIFEST.writable;
    const { kept, scratch } = this.#placed(facts, usual, shared);
    const kind = this.#kind ?? (kept.size > 0 ? 'StatefulSet' : 'Deployment');
    if (kind === 'StatefulSet' && !this.#kind) {
      this.#read.set('kind', this.#read.get('storage') ?? this.#at);
    }
    if (replicas > 1 && kept.size > 0) this.note('volume-each', this.#at, String(replicas));
    const runs = kind !== 'Job' && kind !== 'CronJob';
    const ports = this.#ports.length > 0 ? withKnown(this.#ports, facts) : (facts?.ports ?? []);
    const hasPorts = ports.length + this.#udp.length > 0;
    const suggested = suggestedBy(facts ?? NOTHING_KNOWN);
    // What an ingress controller can pass on; a database on a port of the host was for its developers.
    const isWeb =
      this.#probe?.kind === 'http' || ports.some((port) => WEB.test(protocolAt(port) ?? ''));
    const user = this.#user ?? { uid: suggested.user, gid: suggested.group };
    if (!isWindows && !this.#user && !facts?.user && !this.#isUserNamed) {
      this.note('user-assumed', this.#at, String(user.uid));
    }
    if (!hasPorts && runs) this.note('no-port', this.#at);
    if (!isWindows && !this.#isReadOnly) this.note('read-only', this.#at);
    this.note('egress', this.#at);
    const spec: NewManifest = {
      ...NEW_MANIFEST,
      ...this.#limits(),
      ...this.#answers,
      ...overrides,
      name: this.#name,
      kind,
      replicas,
      ports,
      udp: this.#udp,
      samePorts: true,
      probe: this.#probe ?? { kind: ports.length > 0 ? 'tcp' : 'none' },
      user: user.uid,
      group: user.gid,
      bindsLowPorts: this.#answers.bindsLowPorts ?? suggested.bindsLowPorts,
      writable: scratch,
      ...(isWindows && { os: 'windows', userNamespace: false, bindsLowPorts: false }),
      storage: { ...NEW_MANIFEST.storage, paths: [...kept.keys()] },
      env: [...this.#env].map(([name, value]) => ({ name, value })),
      secretEnv: [...this.#secretEnv].map(([name, secretKey]) => ({
        name,
        ...(secretKey ?? { secret: `${this.#name || 'app'}-env`, key: name }),
      })),
      callers: hasPorts ? (this.#isPublished && isWeb ? 'both' : 'namespace') : 'nobody',
      beside: [
        ...(overrides.beside ?? []),
        'policy',
        ...(runs && hasPorts ? (['service'] as const) : []),
        ...(replicas > 1 && runs && kind !== 'DaemonSet' ? (['budget'] as const) : []),
      ],
    };
    const below = folderBelow(spec);
    const [, place] = [...kept].find(([path]) => below && isWithin(below.value, path)) ?? [];
    if (below && place) this.note('volume-folder', place, below.value);
    return { spec, read: this.#read, notes: this.#sorted() };
  }

  /** The most telling reasons first, then by line. */
  #sorted(): ConversionNote[] {
    const order: readonly Weight[] = ['insecure', 'open', 'lost', 'changed'];
    const weight = ({ why }: ConversionNote) => order.indexOf(WHY[why]);
    return [...this.#notes.values()].sort((a, b) => weight(a) - weight(b) || a.line - b.line);
  }

  /** Amounts that fit one another: a limit is never below its request. */
  #limits(): Pick<NewManifest, 'requests' | 'limits'> {
    const { cpu, memory, cpuLimit = '', memoryLimit } = this.#amounts;
    const least = (request: string, limit: string) =>
      limit !== '' && compareQuantity(limit, request) === -1 ? limit : request;
    const { requests, limits } = NEW_MANIFEST;
    const memoryRequest = memory ?? requests.memory;
    const assumed =
      compareQuantity(limits.memory, memoryRequest) === -1 ? memoryRequest : limits.memory;
    if (memoryLimit === undefined) this.note('memory-assumed', this.#at, assumed);
    const limit = memoryLimit ?? assumed;
    return {
      requests: { cpu: least(cpu ?? requests.cpu, cpuLimit), memory: least(memoryRequest, limit) },
      limits: { cpu: cpuLimit, memory: limit },
    };
  }

  /** Where volumes go: folders that are kept, and folders that go with their pod. */
  #placed(
    facts: ImageFacts | undefined,
    usual: NewManifest['writable'],
    shared: ReadonlySet<string>,
  ): {
    /** Each with the place where it was asked for. */
    readonly kept: ReadonlyMap<string, SourceLine>;
    readonly scratch: NewManifest['writable'];
  } {
    const kept = new Map<string, SourceLine>();
    const writable = new Map(this.#writable);
    const isFixed = this.#kind !== null && this.#kind !== 'StatefulSet';
    const folders = this.#dataFolders(facts);
    const targets = [...this.#volumes.map(({ volume }) => volume.target), ...writable.keys()];
    for (const { volume, place } of this.#volumes) {
      const { kind, source, target, readOnly } = volume;
      const folder = folders.find(({ path }) => isWithin(target, path) || isWithin(path, target));
      if (ENGINE_SOCKET.test(source) || ENGINE_SOCKET.test(target)) {
        this.note('engine-socket', place);
        continue;
      }
      if (kind === 'anonymous') {
        writable.set(target, folder ? sizeLimitOf(folder.written) : SMALL);
        this.#read.set('writable', place);
        this.note('anonymous', place, target);
        continue;
      }
      if (kind === 'bind' && (readOnly || !folder)) {
        this.note('host-path', place, target);
        continue;
      }
      if (kind === 'named' && shared.has(source)) {
        this.note('volume-shared', place, source);
        continue;
      }
      if (readOnly) {
        this.note('volume-shared', place, target);
        continue;
      }
      if (isFixed) {
        this.note('volume-kind', place, target);
        continue;
      }
      const hiding = folder && hidingVolume(folder.path, target, targets, facts?.volumes ?? []);
      kept.set(hiding ?? target, place);
      this.#read.set('storage', place);
      this.note(kind === 'bind' ? 'host-data' : 'volume-data', place, hiding ?? target);
      if (hiding) this.note('volume-moved', place, hiding);
    }
    const paths = [...kept.keys()];
    const isKept = (path: string) => paths.some((folder) => isWithin(path, folder));
    for (const { path, written } of folders) {
      const isInPart = written.inParts && paths.some((folder) => isWithin(folder, path));
      if (!isKept(path) && !isInPart) this.note('data-scratch', this.#at, path);
    }
    // Where a variable has named another folder, nothing is written to that of the image.
    const unused = folders.flatMap(({ path, written }) =>
      isWithin(path, written.path) ? [] : [written.path],
    );
    const scratch = new Map(
      usual
        .filter(({ path }) => !unused.includes(path))
        .map(({ path, sizeLimit }) => [path, sizeLimit]),
    );
    for (const [path, size] of writable) scratch.set(path, size);
    return {
      kept,
      scratch: [...scratch]
        .filter(([path]) => !isKept(path))
        .map(([path, sizeLimit]) => ({ path, sizeLimit })),
    };
  }

  /** Where a known image keeps its data, or where a variable has it keep them. */
  #dataFolders(
    facts: ImageFacts | undefined,
  ): { readonly written: WrittenPath; readonly path: string }[] {
    return (facts?.writes ?? [])
      .filter(({ holds }) => holds === 'data')
      .map((written) => {
        const chosen = written.below && this.#env.get(written.below.variable);
        return { written, path: chosen && isFolder(chosen) ? chosen : written.path };
      });
  }
}

/**
 * The volume of an image that hides one above it, so that the data would go with the container.
 * @param targets where all volumes are asked for
 */
function hidingVolume(
  data: string,
  target: string,
  targets: readonly string[],
  volumes: readonly string[],
): string | undefined {
  if (innermostMount(data, targets) !== target) return undefined;
  const inner = innermostMount(data, [target, ...volumes]);
  return inner === target ? undefined : inner;
}

/** Images for Windows, as Microsoft calls them and tags of others end. */
const WINDOWS =
  /^mcr\.microsoft\.com\/windows(?:[/:]|$)|[:-](?:nanoserver|windowsservercore)(?:[-@]|$)/;
const WEB = /^(?:https?|grpc)$/;
const SMALL = '64Mi';
const MOST_OPEN = 20;
const MOST_WORDS = 1000;
const PORT = /^(?:(.*):)?(\d{1,5})(?:-(\d{1,5}))?(?:\/([A-Za-z]{1,9}))?$/;

const NOTHING_KNOWN = {
  user: null,
  ports: [],
  writes: [],
  volumes: [],
  capabilities: { always: [], asRoot: [] },
} satisfies Partial<ImageFacts> as unknown as ImageFacts;

/** Beside ports that were named those of the image that other containers call: a low one was most likely replaced. */
const withKnown = (ports: readonly number[], facts: ImageFacts | undefined): readonly number[] => [
  ...new Set([...ports, ...(facts?.ports ?? []).filter((port) => port >= 1024)]),
];

/**
 * Whether a variable holds a credential, by its name, its value or an option in it as `JAVA_OPTS` has them, or is there
 * for one that is filled in elsewhere.
 */
export const isSecret = (name: string, value: string | null, open: readonly string[]): boolean =>
  value === null || (open[0] !== undefined && open[0].length === value.length)
    ? mayHold(name)
    : credentialIn(name, value, 'wide') !== null ||
      credentialsInWords(value.split(/\s+/, MOST_WORDS)).length > 0;

/** Whether a word is a script in which one of the commands has a credential behind a flag or in a variable. */
function scriptHolds(word: string): boolean {
  if (!/\s/.test(word)) return false;
  let command: string[] = [];
  for (const { text, isOperator } of shellLine(word).words) {
    if (!isOperator) command.push(text);
    else if (credentialsInWords(command).length > 0) return true;
    else command = [];
  }
  return credentialsInWords(command).length > 0;
}

/** A path of the host, or what stands for one. */
const isHostPath = (source: string): boolean => /^(?:[./~$%\\]|[A-Za-z]:[\\/])/.test(source);

const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(text);

/** What a shell would have replaced, without the value that may be in it. */
function shownOpen(piece: string): string {
  const name = /^\$\{?([A-Za-z_]\w{0,100})/.exec(piece)?.[1];
  if (name) return `$${name}`;
  return piece.startsWith('$(') ? '$(…)' : piece.startsWith('`') ? '`…`' : piece.slice(0, 2);
}

/** A request to the container itself, where a command is no more than that. */
function httpRequest(command: string): { readonly port: number; readonly path: string } | null {
  const text = command.trim().replace(/\s*\|\|\s*(?:exit\s+1|false)\s*;?$/, '');
  if (text.length > 500 || !/^(?:\/usr\/bin\/)?(?:curl|wget)\s/.test(text)) return null;
  // A shell, a header, another method or a body ask for more than the kubelet can.
  if (
    /[|;&<>`$()]|\s(?:-[A-Za-z]*[HXdu]|--(?:header|request|data|user|post)\S*)(?:[\s=]|$)/.test(
      text,
    )
  )
    return null;
  const urls = [
    ...text.matchAll(
      /(?:^|[\s"'])(?:http:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::(\d{1,5}))?(\/[^\s"']*)?(?=["'\s]|$)/g,
    ),
  ];
  const [found] = urls;
  if (urls.length !== 1 || !found || /https:\/\//.test(text)) return null;
  const port = Number(found[1] ?? 80);
  return port >= 1 && port <= 65_535 ? { port, path: found[2] ?? '/' } : null;
}

/**
 * Sets that call one another: each names the others that it reaches and that a Service leads to.
 * @param reaches whether one reaches another, by their places in the list
 */
export const withPeers = (
  sets: readonly ReadSet[],
  reaches: (from: number, to: number) => boolean,
): ReadSet[] =>
  sets.map((set, from) => {
    const peers = sets.flatMap(({ spec }, to) =>
      to !== from && spec.beside.includes('service') && reaches(from, to) ? [spec.name] : [],
    );
    return { ...set, spec: { ...set.spec, peers } };
  });

/** Names of volumes that several readings have. */
export function sharedVolumes(readings: readonly ContainerReading[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of readings.flatMap((reading) => [...reading.namedVolumes])) {
    (seen.has(name) ? shared : seen).add(name);
  }
  return shared;
}

/** A name like another one that none of those taken has; it is taken from now on. */
export function takeFreeName(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let n = 2; taken.has(candidate); n++) candidate = `${name.slice(0, 48)}-${n}`;
  if (candidate !== '') taken.add(candidate);
  return candidate;
}
