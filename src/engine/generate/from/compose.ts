/**
 * A Compose file: each service becomes a workload, and calls the others by their names as before.
 *
 * Source: Compose file reference (compose-spec): services, deploy, volumes, networks, interpolation, merge.
 */
import { asText, isObject, type Json, type JsonObject } from '../../text/json.ts';
import { Lines } from '../../text/lines.ts';
import type { Path } from '../../text/path.ts';
import { plainWords, shellLine } from '../../text/shell-words.ts';
import { locate } from '../../yaml/locate.ts';
import { parseAsWritten, type YamlDocument } from '../../yaml/parse.ts';
import { interpolated, interpolatedJson } from './interpolation.ts';
import {
  ContainerReading,
  type ConversionNote,
  isSecret,
  type ReadSet,
  type SourceLine,
  sharedVolumes,
  takeFreeName,
  withPeers,
  workloadName,
} from './reading.ts';
import { take } from './settings.ts';

export type ComposeProblem = 'yaml' | 'no-services';

export interface ComposeReading {
  readonly sets: readonly ReadSet[];
  /** What is said of the file as a whole. */
  readonly notes: readonly ConversionNote[];
  readonly problem?: { readonly why: ComposeProblem; readonly line: number };
}

/** Services of one file, and entries of one list; more than anyone writes. */
const MOST_SERVICES = 50;
const MOST_ENTRIES = 200;

/** Whether a value is a Compose file's. */
export const isComposeFile = (value: Json | undefined): boolean =>
  isObject(value) && isObject(value.services) && !('kind' in value);

export function readCompose(text: string): ComposeReading {
  const document = parseAsWritten(text);
  const lines = new Lines(text);
  if (document.error) {
    return {
      sets: [],
      notes: [],
      problem: { why: 'yaml', line: lines.line(document.error.at) },
    };
  }
  const file = document.value;
  if (!isObject(file) || !isObject(file.services) || Object.keys(file.services).length === 0) {
    return { sets: [], notes: [], problem: { why: 'no-services', line: 1 } };
  }
  return new ComposeFile(document, lines, file).read();
}

/** What one service says, and where. */
interface Service {
  readonly name: string;
  readonly value: JsonObject;
  readonly reading: ContainerReading;
}

class ComposeFile {
  readonly #document: YamlDocument;
  readonly #lines: Lines;
  readonly #file: JsonObject;
  readonly #notes: ConversionNote[] = [];

  constructor(document: YamlDocument, lines: Lines, file: JsonObject) {
    this.#document = document;
    this.#lines = lines;
    this.#file = file;
  }

  read(): ComposeReading {
    const all = entriesOf(this.#file.services);
    if (all.length > MOST_SERVICES) this.#note('too-many', ['services']);
    this.#readFile();
    const services = all.slice(0, MOST_SERVICES).map(([name, value]): Service => {
      const reading = new ContainerReading(this.#lineOf(['services', name]));
      return { name, value: isObject(value) ? value : {}, reading };
    });
    const taken = new Set<string>();
    const once = new Set(services.flatMap(({ value }) => endedBefore(value)));
    for (const [i, service] of services.entries()) {
      const at = this.#place(['services', service.name]);
      const freeName = takeFreeName(workloadName(service.name) || `service-${i + 1}`, taken);
      service.reading.call(freeName, at, false);
      const { reading, name } = service;
      if (reading.name !== name) reading.note('renamed', at, reading.name);
      if (once.has(name)) {
        reading.kind('Job', at);
        reading.note('runs-once', at);
      }
      this.#readService(service);
    }
    const project = this.#project();
    const shared = sharedVolumes(services.map(({ reading }) => reading));
    const sets = services.map(({ reading, value }) =>
      reading.finish(
        {
          ...(project !== '' && { namespace: project, partOf: project }),
          beside: project === '' ? [] : ['namespace'],
          ...(this.#isInside(value) && { calls: [] }),
        },
        shared,
      ),
    );
    const networks = services.map(({ value }) => networksOf(value));
    return {
      sets: withPeers(
        sets,
        (from, to) => networks[to]?.some((network) => networks[from]?.includes(network)) === true,
      ),
      notes: this.#notes,
    };
  }

  /** The name of the project, as a Namespace has it. */
  #project(): string {
    const name = this.#file.name;
    return typeof name === 'string' ? workloadName(interpolated(name).text) : '';
  }

  /** Whether a service is in networks only that have no way out. */
  #isInside(service: JsonObject): boolean {
    const networks = networksOf(service);
    const all = this.#file.networks;
    return networks.every((name) => {
      const network = isObject(all) && Object.hasOwn(all, name) ? all[name] : undefined;
      return isObject(network) && network.internal === true;
    });
  }

  /** What stands beside the services. */
  #readFile(): void {
    for (const key of Object.keys(this.#file)) {
      if (/^(?:services|version|name|networks|secrets|configs|volumes|x-.*)$/s.test(key)) continue;
      this.#note(key === 'include' ? 'other-file' : 'unknown', [key]);
    }
    for (const [name, volume] of entriesOf(this.#file.volumes)) {
      if (isObject(volume) && Object.keys(volume).some((key) => key !== 'name' && key !== 'labels'))
        this.#note('volume-type', ['volumes', name]);
    }
  }

  #readService({ name, value, reading }: Service): void {
    const keys = Object.keys(value).filter((key) => !key.startsWith('x-'));
    if (keys.length > MOST_ENTRIES) reading.note('too-many', this.#place(['services', name]));
    for (const key of keys.slice(0, MOST_ENTRIES)) {
      const path = ['services', name, key];
      const given = value[key] as Json;
      switch (key) {
        case 'environment':
          this.#readEnvironment(reading, given, path);
          break;
        case 'volumes':
          this.#readVolumes(reading, given, path);
          break;
        case 'command':
          this.#readWords(reading, 'args', given, path, value.entrypoint);
          break;
        case 'entrypoint':
          this.#readWords(reading, 'command', given, path, undefined);
          break;
        case 'healthcheck':
          this.#readHealth(reading, given, path);
          break;
        case 'deploy':
          this.#readDeploy(reading, given, path);
          break;
        case 'build':
          if (!value.image) reading.note('build', this.#place(path));
          break;
        case 'gpus':
          this.#readGpus(reading, given, path);
          break;
        case 'container_name':
          if (asText(given) !== name) {
            reading.note('alias', this.#place(path), asText(given).slice(0, 100));
          }
          break;
        case 'networks':
          this.#readNetworks(reading, given, path);
          break;
        case 'annotations':
        case 'blkio_config':
        case 'credential_spec':
        case 'depends_on':
        case 'develop':
        case 'extends':
        case 'extra_hosts':
        case 'labels':
        case 'logging':
        case 'models':
        case 'post_start':
        case 'pre_stop':
        case 'provider':
        case 'storage_opt':
        case 'sysctls':
        case 'ulimits':
          // Left out as a whole: what is in it makes no difference.
          if (isFull(given)) take(reading, key, '', this.#place(path));
          break;
        default:
          this.#readTexts(reading, key, given, path);
      }
    }
  }

  /** A setting that is a text, or a list of them. */
  #readTexts(reading: ContainerReading, key: string, given: Json, path: Path): void {
    const items = Array.isArray(given) ? given.slice(0, MOST_ENTRIES) : [given];
    if (Array.isArray(given) && given.length > MOST_ENTRIES) {
      reading.note('too-many', this.#place(path));
    }
    for (const [i, item] of items.entries()) {
      const itemPath = Array.isArray(given) ? [...path, i] : path;
      const place = this.#place(itemPath);
      const { value, open, defaults } = interpolatedJson(item);
      this.#noteDefaults(reading, defaults, place);
      if (value === null) continue;
      if (isObject(value)) this.#readLong(reading, key, value, place);
      else if (Array.isArray(value)) reading.note('unreadable', place);
      else take(reading, key, asText(value), place, open);
    }
  }

  /** The long form of a port or of something that is left out. */
  #readLong(reading: ContainerReading, key: string, value: JsonObject, place: SourceLine): void {
    if (key !== 'ports') {
      take(reading, key, asText(value.path ?? value.source ?? ''), place);
      return;
    }
    const target = asText(value.target ?? '');
    const published = value.published === undefined ? '' : `${asText(value.published)}:`;
    const protocol = typeof value.protocol === 'string' ? `/${value.protocol}` : '';
    reading.port(`${published}${target}${protocol}`, place, true);
  }

  #readEnvironment(reading: ContainerReading, given: Json, path: Path): void {
    const entries: (readonly [string, Json, Path])[] = Array.isArray(given)
      ? given.map((item, i) => {
          const text = asText(item);
          const sign = text.indexOf('=');
          return sign < 0
            ? [text, null, [...path, i]]
            : [text.slice(0, sign), text.slice(sign + 1), [...path, i]];
        })
      : entriesOf(given).map(([name, value]) => [name, value, [...path, name]]);
    if (entries.length > MOST_ENTRIES) reading.note('too-many', this.#place(path));
    for (const [name, value, entryPath] of entries.slice(0, MOST_ENTRIES)) {
      const place = { ...this.#place(entryPath), what: 'environment' };
      if (value === null) {
        reading.variable(name, null, place);
        continue;
      }
      const { text, open, defaults } = interpolated(this.#scalar(value, entryPath));
      reading.variable(name, text, place, open);
      // A default that is a credential is in a Secret now.
      if (!isSecret(name, text, open)) this.#noteDefaults(reading, defaults, place);
    }
  }

  /** The text of a scalar as Compose takes it, for which `yes` is no boolean. */
  #scalar(value: Json, path: Path): string {
    if (typeof value === 'boolean' && this.#document.root) {
      const { node, depth } = locate(this.#document.root, path);
      const word = depth === path.length && node.kind === 'scalar' ? node.text : '';
      if (/^(?:y|yes|n|no|on|off)$/i.test(word)) return word;
    }
    return asText(value);
  }

  #readVolumes(reading: ContainerReading, given: Json, path: Path): void {
    if (!Array.isArray(given)) {
      reading.note('unreadable', this.#place(path));
      return;
    }
    if (given.length > MOST_ENTRIES) reading.note('too-many', this.#place(path));
    for (const [i, item] of given.slice(0, MOST_ENTRIES).entries()) {
      const place = this.#place([...path, i]);
      const { value, open, defaults } = interpolatedJson(item);
      this.#noteDefaults(reading, defaults, place);
      if (!isObject(value)) {
        take(reading, 'volumes', asText(value), place, open);
        continue;
      }
      const { type = 'volume', source = '', target = '' } = value;
      const size = isObject(value.tmpfs) ? value.tmpfs.size : undefined;
      if (type === 'tmpfs') {
        reading.tmpfs(
          size === undefined ? asText(target) : `${asText(target)}:size=${asText(size)}`,
          place,
        );
      } else if (type !== 'bind' && type !== 'volume') reading.note('volume-type', place);
      else {
        reading.mount(
          {
            kind: type === 'bind' ? 'bind' : source === '' ? 'anonymous' : 'named',
            source: asText(source),
            target: asText(target),
            readOnly: value.read_only === true,
          },
          place,
        );
      }
    }
  }

  #readWords(
    reading: ContainerReading,
    field: 'command' | 'args',
    given: Json,
    path: Path,
    entrypoint: Json | undefined,
  ): void {
    const place = this.#place(path);
    const words = wordsOf(given);
    if (words === null) return;
    if (words === 'operator' || words === 'unclosed') {
      reading.note(words === 'operator' ? 'operator' : 'unreadable', place);
      return;
    }
    const read = words.map((word) => interpolated(word));
    this.#noteDefaults(
      reading,
      read.flatMap(({ defaults }) => defaults),
      place,
    );
    const before = wordsOf(entrypoint ?? null);
    reading.noteOpen(
      read.flatMap(({ open }) => open),
      place,
    );
    // An empty entrypoint makes the first word of the command the program.
    if (field === 'command' && read.length === 0) return;
    const isProgram = Array.isArray(before) && before.length === 0;
    reading.words(
      isProgram && field === 'args' ? 'command' : field,
      read.map(({ text }) => text),
      place,
      { before: Array.isArray(before) ? before : [] },
    );
  }

  #readHealth(reading: ContainerReading, given: Json, path: Path): void {
    if (!isObject(given)) {
      if (given !== null) reading.note('unreadable', this.#place(path));
      return;
    }
    for (const key of Object.keys(given)) {
      const place = { ...this.#place([...path, key]), what: 'healthcheck' };
      const { value, open, defaults } = interpolatedJson(given[key] as Json);
      this.#noteDefaults(reading, defaults, place);
      const [first, ...rest] = Array.isArray(value) ? value.map(asText) : [];
      if (key === 'disable') {
        if (value === true) reading.noHealth(place);
      } else if (key === 'start_period') reading.slowStart(asText(value), place);
      else if (key !== 'test') {
        if (!key.startsWith('x-')) reading.note('probe-times', place);
      } else if (first === 'NONE') reading.noHealth(place);
      else {
        reading.noteOpen(open, place);
        if (first === 'CMD') reading.health(rest, place);
        else reading.health(first === 'CMD-SHELL' ? rest.join(' ') : asText(value), place);
      }
    }
  }

  #readDeploy(reading: ContainerReading, given: Json, path: Path): void {
    for (const [key, value] of entriesOf(given)) {
      const entryPath = [...path, key];
      const place = this.#place(entryPath);
      const text = isObject(value) || Array.isArray(value) ? '' : interpolated(asText(value)).text;
      switch (key) {
        case 'replicas':
          take(reading, 'scale', text, place);
          break;
        case 'mode':
          if (text === 'global') reading.kind('DaemonSet', place);
          else if (text.endsWith('-job')) reading.kind('Job', place);
          break;
        case 'resources':
          this.#readResources(reading, value, entryPath);
          break;
        case 'restart_policy':
          reading.note('restart', place);
          break;
        case 'labels':
          if (isFull(value)) reading.note('by-hand', place, 'metadata.labels');
          break;
        case 'placement':
          if (isFull(value)) reading.note('by-hand', place, 'nodeSelector');
          break;
        case 'update_config':
          reading.note('by-hand', place, 'strategy.rollingUpdate');
          break;
        case 'rollback_config':
        case 'endpoint_mode':
          reading.note('none', place);
          break;
        default:
          if (!key.startsWith('x-')) reading.note('unknown', place);
      }
    }
  }

  #readResources(reading: ContainerReading, given: Json, path: Path): void {
    const FIELDS = {
      limits: { cpus: 'cpuLimit', memory: 'memoryLimit' },
      reservations: { cpus: 'cpu', memory: 'memory' },
    } as const;
    for (const [part, values] of entriesOf(given)) {
      for (const [key, value] of entriesOf(values)) {
        const place = this.#place([...path, part, key]);
        const fields = part === 'limits' || part === 'reservations' ? FIELDS[part] : undefined;
        const field = key === 'cpus' || key === 'memory' ? fields?.[key] : undefined;
        if (field) {
          const { text, open, defaults } = interpolated(asText(value));
          this.#noteDefaults(reading, defaults, place);
          if (open.length > 0) reading.noteOpen(open, place);
          else reading.amount(field, text, place);
        } else if (key === 'devices') {
          for (const device of Array.isArray(value) ? value.slice(0, 10) : []) {
            if (!isObject(device)) continue;
            const names = Array.isArray(device.capabilities) ? device.capabilities : [];
            if (!names.includes('gpu')) reading.note('device', place);
            else if (Array.isArray(device.device_ids)) {
              reading.gpus(`device=${device.device_ids.join(',')}`, place);
            } else reading.gpus(asText(device.count ?? 'all'), place);
          }
        } else reading.note('none', place);
      }
    }
  }

  #readGpus(reading: ContainerReading, given: Json, path: Path): void {
    const place = this.#place(path);
    const [first] = Array.isArray(given) ? given : [given];
    reading.gpus(isObject(first) ? asText(first.count ?? 'all') : asText(first ?? 'all'), place);
  }

  /** Names by which others call the service in a network. */
  #readNetworks(reading: ContainerReading, given: Json, path: Path): void {
    for (const [name, network] of entriesOf(given)) {
      if (!isObject(network)) continue;
      for (const key of Object.keys(network)) {
        const place = { ...this.#place([...path, name, key]), what: 'networks' };
        const value = network[key];
        if (key !== 'aliases') reading.note('none', place);
        else {
          for (const alias of Array.isArray(value) ? value.slice(0, 20) : []) {
            reading.note('alias', place, asText(alias).slice(0, 100));
          }
        }
      }
    }
  }

  #noteDefaults(reading: ContainerReading, defaults: readonly string[], place: SourceLine): void {
    for (const name of new Set(defaults)) reading.note('default', place, name);
  }

  #note(why: ConversionNote['why'], path: Path, detail = ''): void {
    this.#notes.push({ ...this.#place(path), why, detail });
  }

  /** The line of the deepest entry on a path that is in the text, and the last key of it. */
  #place(path: Path): SourceLine {
    const keys = path.filter((step) => typeof step === 'string');
    const deep = keys[2] === 'deploy' ? keys.slice(2).join('.') : keys.at(-1);
    return { line: this.#lineOf(path), what: (deep ?? '').slice(0, 100) };
  }

  #lineOf(path: Path): number {
    const { root } = this.#document;
    if (!root) return 1;
    const { slots } = locate(root, path);
    const slot = slots.at(-1);
    const at =
      slot?.kind === 'entry' ? slot.entry.key.from : slot?.kind === 'item' ? slot.item.from : 0;
    return this.#lines.line(at);
  }
}

const entriesOf = (value: Json | undefined): (readonly [string, Json])[] =>
  isObject(value) ? Object.keys(value).map((key) => [key, value[key] as Json] as const) : [];

const isFull = (value: Json): boolean =>
  value !== null &&
  (Array.isArray(value)
    ? value.length > 0
    : isObject(value)
      ? Object.keys(value).length > 0
      : true);

/** The words of a command; null where none is set. */
function wordsOf(given: Json): readonly string[] | 'operator' | 'unclosed' | null {
  if (given === null) return null;
  if (Array.isArray(given)) return given.slice(0, MOST_ENTRIES).map(asText);
  if (isObject(given)) return 'unclosed';
  const text = asText(given).trim();
  if (shellLine(text).words.some(({ isOperator, text: word }) => isOperator && word !== '\n')) {
    return 'operator';
  }
  return plainWords(text) ?? 'unclosed';
}

/** The services whose end another one waits for. */
const endedBefore = ({ depends_on: given }: JsonObject): string[] =>
  entriesOf(given).flatMap(([name, value]) =>
    isObject(value) && value.condition === 'service_completed_successfully' ? [name] : [],
  );

/** The networks of a service; all that name none are in one. */
function networksOf({ networks, network_mode: mode }: JsonObject): readonly string[] {
  if (mode === 'none') return [];
  if (Array.isArray(networks)) return networks.map(asText);
  return isObject(networks) ? Object.keys(networks) : ['default'];
}
