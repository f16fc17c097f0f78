/**
 * Facts about images and running containers that no manifest has. A user brings them: Podsmith asks no registry and no
 * cluster. A fact is one answer of one program about one image or container, and stays what it was: which of several
 * holds is decided where they are used (`settle.ts`).
 */
import { parseImage } from '../model/quantities/image.ts';
import { isObject, type Json, type JsonObject, listBelow, textBelow } from '../text/json.ts';

/** What gave the answer. */
export const FACT_SOURCES = [
  'image-inspect',
  'container-inspect',
  'image-config',
  'dockerfile',
  'diff',
  'process-status',
  'process-id',
  'passwd',
  'listening-ports',
  'file-capabilities',
  'set-uid-files',
  'pod-status',
  'usage',
  'recommendation',
  'trial',
] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** Programs that give several of these, where the answer or the text around it tells which one it was. */
export const FACT_PROGRAMS = [
  ...(['docker', 'podman', 'nerdctl', 'buildah', 'buildx', 'crane', 'skopeo', 'kubectl'] as const),
] as const;
export type FactProgram = (typeof FACT_PROGRAMS)[number];

/**
 * How certain an answer is, the least first. `inferred`: from what the image was built from, or from a container whose
 * call may override its image. `declared`: the image itself says so. `observed`: seen in a running container.
 */
export const CERTAINTIES = ['inferred', 'declared', 'observed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface FactImage {
  /** Registry and repository, such as `docker.io/library/nginx`. */
  readonly name: string;
  readonly tag: string | null;
  /** Of the manifest or of the index, as registries serve it: both name the same content. */
  readonly digests: readonly string[];
}

/** A container of a cluster. Each part is null if the answer doesn't have it. */
export interface FactContainer {
  readonly namespace: string | null;
  /** The pod, or the workload that it belongs to. */
  readonly pod: string | null;
  readonly name: string;
}

export interface UserNumbers {
  readonly uid: number;
  /** Unset if the answer doesn't have it. */
  readonly gid?: number;
}

export interface FileCapabilities {
  readonly path: string;
  readonly capabilities: readonly string[];
}

/** Amounts as Kubernetes writes them. */
export interface Amounts {
  readonly cpu?: string;
  readonly memory?: string;
}

/** What an answer says. Values of environment variables and arguments are never part of it: they may be credentials. */
export interface FactValues {
  /** As `USER` of the image: a number, a name, with or without a group; empty for root. */
  readonly user?: string;
  /** The numbers that it starts with if nobody chooses another user. */
  readonly startsAs?: UserNumbers;
  /** The first process of a container, whoever chose its user. */
  readonly runsAs?: UserNumbers & { readonly groups: readonly number[] };
  /** The numbers of users that the image names. */
  readonly users?: { readonly [name: string]: UserNumbers };
  /** TCP ports. */
  readonly ports?: readonly number[];
  readonly volumes?: readonly string[];
  readonly workingDir?: string;
  /** The programs of the entry point, without their arguments. */
  readonly programs?: readonly string[];
  /** Folders that were written to and have no files of the image, as far as the answer shows: a volume there hides nothing. */
  readonly writes?: readonly string[];
  /** Folders with files of the image that were written to: a volume there would hide these. */
  readonly writesBeside?: readonly string[];
  readonly process?: {
    /** What the process may use at any time. */
    readonly capabilities: readonly string[];
    readonly noNewPrivileges: boolean;
    readonly seccomp: boolean;
  };
  /** An image of root was started for some seconds: whether it ran as another user and without capabilities as it does as root. */
  readonly trial?: {
    /** As this user, without capabilities, and unable to gain any. */
    readonly asUser?: UserNumbers & { readonly works: boolean };
    /** As root without capabilities. */
    readonly withoutCapabilities?: boolean;
  };
  readonly setUidFiles?: readonly string[];
  readonly fileCapabilities?: readonly FileCapabilities[];
  /** At one moment. */
  readonly usage?: Amounts;
  /** By an autoscaler that has watched it. */
  readonly recommended?: Amounts;
}

export interface Fact {
  readonly image: FactImage | null;
  readonly container: FactContainer | null;
  readonly source: FactSource;
  readonly program?: FactProgram;
  readonly certainty: Certainty;
  /** The day on which it was read, as `2026-12-03`. */
  readonly date: string;
  readonly values: FactValues;
}

/** So many items of a list are kept, so that an answer can't grow without bounds. */
const MOST_ITEMS = 200;
const MOST_TEXT = 500;

/** A word of an answer that can be shown and written: no control characters, and not without end. */
export const isPlain = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
  text.length <= MOST_TEXT && !/[\u0000-\u001f\u007f-\u009f\p{Cf}\p{Surrogate}]/u.test(text);

/** Each plain word once, in the order of the answer. */
export const plainList = (words: readonly string[]): string[] =>
  [...new Set(words.filter((word) => word !== '' && isPlain(word)))].slice(0, MOST_ITEMS);

/** Folders as they can be mounted: absolute, without steps back. */
export const pathList = (paths: readonly string[]): string[] =>
  plainList(paths).filter(
    (path) => /^\/[^:]*[^:/]/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path),
  );

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65_535;

export const portList = (ports: readonly number[]): number[] =>
  [...new Set(ports.filter(isPort))].sort((a, b) => a - b).slice(0, MOST_ITEMS);

/** A user or group that Linux has. */
export const isId = (id: number): boolean => Number.isInteger(id) && id >= 0 && id <= 4_294_967_294;

/** An image as a program names it; null for an ID, and for what no registry has. */
export function imageNamed(reference: string, digests: readonly string[] = []): FactImage | null {
  // Kubernetes puts the name of the runtime before an image.
  const image = parseImage(reference.replace(/^[a-z-]+:\/\//, ''));
  if (!image) return null;
  const all = [...(image.digest ? [image.digest] : []), ...digests];
  const isUntagged = image.tag === null && all.length === 0;
  return {
    name: `${image.registry}/${image.repository}`,
    tag: isUntagged ? 'latest' : image.tag,
    digests: [...new Set(all)].slice(0, 10),
  };
}

/** An image as a user would write it. */
export const writtenImage = ({ name, tag, digests }: FactImage): string => {
  const short = name.replace(/^docker\.io\/(?:library\/)?/, '');
  return tag === null && digests[0] ? `${short}@${digests[0]}` : `${short}:${tag ?? 'latest'}`;
};

/** What a user has called to get a fact, or the file that has it. */
export function commandOf({ source, program: called }: Pick<Fact, 'source' | 'program'>): string {
  const program = called ?? 'docker';
  switch (source) {
    case 'image-inspect':
      return `${program} image inspect`;
    case 'container-inspect':
      return `${program} inspect`;
    case 'image-config':
      return CONFIG_COMMANDS[called ?? ''] ?? 'OCI image config';
    case 'set-uid-files':
      return program === 'kubectl' ? 'find' : `${program} export`;
    case 'diff':
      return program === 'kubectl' ? 'find' : `${program} diff`;
    case 'trial':
      return `${program} run --user`;
    case 'listening-ports':
      return 'ss, netstat, /proc/net/tcp';
    default:
      return COMMANDS[source];
  }
}

const CONFIG_COMMANDS: { readonly [program: string]: string } = {
  crane: 'crane config',
  skopeo: 'skopeo inspect --config',
  buildah: 'buildah inspect',
  buildx: 'docker buildx imagetools inspect',
};

const COMMANDS = {
  dockerfile: 'Dockerfile',
  'process-status': '/proc/1/status',
  'process-id': 'id',
  passwd: '/etc/passwd',
  'file-capabilities': 'getcap',
  'pod-status': 'kubectl get pod',
  usage: 'kubectl top pod',
  recommendation: 'VerticalPodAutoscaler',
} as const;

// ----------------------------------------------------------------
// The file that facts are kept in.

const FORMAT = 'podsmith.facts/v1';

export const factsFile = (facts: readonly Fact[]): string =>
  `${JSON.stringify({ format: FORMAT, facts }, null, 2)}\n`;

export const isFactsFile = (value: JsonObject): boolean => value.format === FORMAT;

/** The facts of such a file; whoever wrote it, each is checked, and one that isn't a fact is left out and counted. */
export function factsIn(value: Json): { readonly facts: readonly Fact[]; readonly wrong: number } {
  const entries = listBelow(value, 'facts');
  const facts = entries.flatMap((entry) => checkedFact(entry) ?? []);
  return { facts, wrong: entries.length - facts.length };
}

/** What is sound of facts that were stored; the same list if all of it is. */
export function soundFacts(stored: readonly Fact[]): readonly Fact[] {
  const { facts } = factsIn({ facts: stored as unknown as Json });
  return JSON.stringify(facts) === JSON.stringify(stored) ? stored : facts;
}

function checkedFact(entry: Json): Fact | null {
  const source = FACT_SOURCES.find((name) => name === textBelow(entry, 'source'));
  const certainty = CERTAINTIES.find((name) => name === textBelow(entry, 'certainty'));
  const date = textBelow(entry, 'date') ?? '';
  if (!isObject(entry) || !source || !certainty || !/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const image = checkedImage(entry.image);
  const container = checkedContainer(entry.container);
  if (!image && !container) return null;
  const program = FACT_PROGRAMS.find((name) => name === entry.program);
  const values = checkedValues(entry.values);
  return { image, container, source, ...(program && { program }), certainty, date, values };
}

function checkedImage(value: Json | undefined): FactImage | null {
  const name = textBelow(value, 'name') ?? '';
  const tag = textBelow(value, 'tag') ?? null;
  const digests = texts(value, 'digests');
  const parsed = imageNamed(`${name}${tag === null ? '' : `:${tag}`}`, digests);
  const isDigest = (digest: string) => parseImage(`${name}@${digest}`) !== null;
  return parsed && digests.every(isDigest) ? { ...parsed, tag } : null;
}

function checkedContainer(value: Json | undefined): FactContainer | null {
  const name = textBelow(value, 'name') ?? '';
  if (name === '' || !isPlain(name)) return null;
  const part = (key: string) => {
    const text = textBelow(value, key);
    return text !== undefined && isPlain(text) ? text : null;
  };
  return { namespace: part('namespace'), pod: part('pod'), name };
}

const texts = (value: Json | undefined, ...path: readonly string[]): string[] =>
  listBelow(value, ...path).filter((item): item is string => typeof item === 'string');

const numbers = (value: Json | undefined, ...path: readonly string[]): number[] =>
  listBelow(value, ...path).filter((item): item is number => typeof item === 'number');

function checkedNumbers(value: Json | undefined): UserNumbers | undefined {
  if (!isObject(value)) return undefined;
  const { uid, gid } = value;
  if (typeof uid !== 'number' || !isId(uid)) return undefined;
  return typeof gid === 'number' && isId(gid) ? { uid, gid } : { uid };
}

const QUANTITY = /^\d{1,15}(?:\.\d{1,9})?(?:[numkMGTPE]|[KMGTPE]i)?$/;

/** @returns undefined if neither is an amount */
export function amountsOf(cpu: string | undefined, memory: string | undefined) {
  const isAmount = (text: string | undefined) => text !== undefined && QUANTITY.test(text);
  if (!isAmount(cpu) && !isAmount(memory)) return undefined;
  return { ...(isAmount(cpu) && { cpu }), ...(isAmount(memory) && { memory }) } as Amounts;
}

/** Only the fields that are there and valid. */
function checkedValues(value: Json | undefined): FactValues {
  if (!isObject(value)) return {};
  const has = (key: string) => Array.isArray(value[key]);
  const runsAs = checkedNumbers(value.runsAs);
  const startsAs = checkedNumbers(value.startsAs);
  const { user, workingDir } = value;
  const usage = amountsOf(textBelow(value, 'usage', 'cpu'), textBelow(value, 'usage', 'memory'));
  const recommended = amountsOf(
    textBelow(value, 'recommended', 'cpu'),
    textBelow(value, 'recommended', 'memory'),
  );
  return {
    ...(typeof user === 'string' && isUser(user) && { user }),
    ...(startsAs && { startsAs }),
    ...(runsAs && {
      runsAs: { ...runsAs, groups: numbers(value, 'runsAs', 'groups').filter(isId).slice(0, 50) },
    }),
    ...(isObject(value.users) && { users: checkedUsers(value.users) }),
    ...(has('ports') && { ports: portList(numbers(value, 'ports')) }),
    ...(has('volumes') && { volumes: pathList(texts(value, 'volumes')) }),
    ...(typeof workingDir === 'string' && isPlain(workingDir) && { workingDir }),
    ...(has('programs') && { programs: plainList(texts(value, 'programs')) }),
    ...(has('writes') && { writes: pathList(texts(value, 'writes')) }),
    ...(has('writesBeside') && { writesBeside: pathList(texts(value, 'writesBeside')) }),
    ...(isObject(value.process) && {
      process: {
        capabilities: plainList(texts(value, 'process', 'capabilities')),
        noNewPrivileges: value.process.noNewPrivileges === true,
        seccomp: value.process.seccomp === true,
      },
    }),
    ...(isObject(value.trial) && { trial: checkedTrial(value.trial) }),
    ...(has('setUidFiles') && { setUidFiles: plainList(texts(value, 'setUidFiles')) }),
    ...(has('fileCapabilities') && {
      fileCapabilities: listBelow(value, 'fileCapabilities').flatMap((file) => {
        const path = textBelow(file, 'path') ?? '';
        const capabilities = plainList(texts(file, 'capabilities'));
        return path.startsWith('/') && isPlain(path) ? [{ path, capabilities }] : [];
      }),
    }),
    ...(usage && { usage }),
    ...(recommended && { recommended }),
  };
}

function checkedTrial({
  asUser,
  withoutCapabilities,
}: JsonObject): NonNullable<FactValues['trial']> {
  const user = checkedNumbers(asUser);
  const works = isObject(asUser) && asUser.works;
  return {
    ...(user && typeof works === 'boolean' && { asUser: { ...user, works } }),
    ...(typeof withoutCapabilities === 'boolean' && { withoutCapabilities }),
  };
}

function checkedUsers(value: JsonObject): { [name: string]: UserNumbers } {
  const users = Object.entries(value).flatMap(([name, entry]): [string, UserNumbers][] => {
    const checked = checkedNumbers(entry);
    return checked && isUser(name) ? [[name, checked]] : [];
  });
  return Object.fromEntries(users.slice(0, MOST_ITEMS));
}

/** A user as an image may name it: a name or a number, each with or without a group. */
export const isUser = (user: string): boolean =>
  user === '' || /^[\w.][\w.-]{0,63}\$?(?::[\w.][\w.-]{0,63})?$/.test(user);
