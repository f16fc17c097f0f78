/**
 * The format of share links and workspace files: files and the configuration, but no language or theme. One strict
 * reader is used for both, because the input comes from other people. It never throws; it returns a fault that
 * says what can't be read.
 */

import type { Config, ConfigError, Encoding, Fact } from '../../../engine/index.ts';
import { formatVersion, readConfig, reviewTargetOf, visible } from '../../../engine/index.ts';
import { factsIn } from '../../../engine/late.ts';
import type { File, Workspace } from '../workspace.ts';
import { isDevice } from './file-name.ts';

export interface SharedFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
  /** The text as it was opened, if it differs. Only workspace files have it. */
  readonly base?: string;
}

export interface Shared {
  /** Empty if only the configuration was shared. */
  readonly files: readonly SharedFile[];
  readonly active: number;
  readonly config: Config;
  /** What is known of images and containers, if anything. */
  readonly facts?: readonly Fact[];
}

export interface Fault {
  readonly code:
    | 'damaged'
    | 'version'
    | 'too-large'
    | 'not-json'
    | 'not-workspace'
    | 'wrong-type'
    | 'unknown-key'
    | 'too-many'
    | 'bad-name'
    | 'same-name'
    | 'file-as-folder'
    | 'bad-config';
  /** The key, name or version with the fault, escaped for display. */
  readonly detail: string;
  /** The errors of the configuration. */
  readonly errors?: readonly ConfigError[];
}

export type ShareResult =
  | { readonly shared: Shared; readonly fault?: undefined }
  | { readonly fault: Fault };

/** Most bytes that are read, unpacked: the same limit as for files that are opened. */
export const LARGEST_SHARED = 20 * 1024 * 1024;
/** The same limit as for the files of a folder. */
const MOST_FILES = 500;
const LARGEST_CONFIG = 100_000;
const MOST_FACTS = 20_000;
const ENCODINGS: readonly unknown[] = ['utf-8', 'utf-16le', 'utf-16be'];

/** A configuration with its defaults written out, because other defaults in a later version would change a verdict. */
export function pinned(config: Config): Config {
  const { profile, kubernetesVersion } = reviewTargetOf(config);
  return { ...config, profile, kubernetesVersion: formatVersion(kubernetesVersion) };
}

/** Locked files can't be shared: their text isn't what is on disk. */
export const isShareable = ({ locked }: File): boolean => !locked;

/** The shared form of a workspace. @param only `settings` leaves out the files */
export function sharedOf(workspace: Workspace, only: 'all' | 'settings'): Shared {
  const config = pinned(workspace.config);
  if (only === 'settings') return { files: [], active: 0, config };
  const names = new Set<string>();
  const whole = workspace.files.filter(isShareable);
  const files = whole.map(({ name, text, encoding, mark, base }): SharedFile => {
    const unique = sharedName(name, names);
    names.add(unique);
    return { name: unique, text, encoding, mark, ...(base !== text && { base }) };
  });
  const active = whole.findIndex(({ id }) => id === workspace.files[workspace.active]?.id);
  const { facts } = workspace;
  return { files, active: Math.max(active, 0), config, ...(facts.length > 0 && { facts }) };
}

/** @param value parsed JSON @param mayHave further keys that are allowed at the top */
export function readShared(value: unknown, mayHave: readonly string[] = []): ShareResult {
  try {
    return { shared: sharedIn(value, mayHave) };
  } catch (error) {
    if (error instanceof Refused) return { fault: error.fault };
    // A stack overflow: the value is nested deeper than anything that Podsmith writes.
    return refused('damaged');
  }
}

export const refused = (code: Fault['code'], detail = ''): { readonly fault: Fault } => ({
  fault: { code, detail: shown(detail) },
});

/** Input of other people as it is shown: escaped and shortened. */
const shown = (text: string): string => visible(text.slice(0, 80));

class Refused extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

function refuse(code: Fault['code'], detail: string): never {
  throw new Refused(refused(code, detail).fault);
}

function sharedIn(value: unknown, mayHave: readonly string[]): Shared {
  if (!isMap(value)) return refuse('damaged', '');
  const top = mapAt(value, '', ['files', 'active', 'config', 'facts', ...mayHave]);
  const given = top.get('files') ?? [];
  if (!Array.isArray(given)) return refuse('wrong-type', 'files');
  if (given.length > MOST_FILES) return refuse('too-many', String(given.length));
  const files = given.map((file, i) => fileAt(file, `files[${i}]`));
  const names = new Set<string>();
  for (const { name } of files) {
    if (names.has(sameFile(name))) refuse('same-name', name);
    names.add(sameFile(name));
  }
  // No file system has a file and a folder of one name.
  for (const { name } of files) {
    if (foldersOf(name).some((folder) => names.has(sameFile(folder)))) {
      refuse('file-as-folder', name);
    }
  }
  const active = top.get('active') ?? 0;
  const last = Math.max(files.length - 1, 0);
  if (!Number.isInteger(active) || (active as number) < 0 || (active as number) > last) {
    return refuse('wrong-type', 'active');
  }
  const config = configAt(top.get('config'));
  const facts = factsAt(top.get('facts') ?? []);
  return { files, active: active as number, config, ...(facts.length > 0 && { facts }) };
}

const FACT_KEYS = ['image', 'container', 'source', 'program', 'certainty', 'date', 'values'];

/** Only what the engine checks of a fact is taken over. */
function factsAt(value: unknown): readonly Fact[] {
  if (!Array.isArray(value) || value.length > MOST_FACTS) return refuse('wrong-type', 'facts');
  return value.map((entry, i) => {
    mapAt(entry, `facts[${i}]`, FACT_KEYS);
    const [fact] = factsIn({ facts: [entry] }).facts;
    return fact ?? refuse('wrong-type', `facts[${i}]`);
  });
}

function fileAt(value: unknown, path: string): SharedFile {
  const file = mapAt(value, path, ['name', 'text', 'encoding', 'mark', 'base']);
  const name = file.get('name');
  if (typeof name !== 'string') return refuse('wrong-type', `${path}.name`);
  if (!isSharedName(name)) return refuse('bad-name', name);
  const text = file.get('text');
  if (typeof text !== 'string') return refuse('wrong-type', `${path}.text`);
  const encoding = file.get('encoding') ?? 'utf-8';
  if (!ENCODINGS.includes(encoding)) return refuse('wrong-type', `${path}.encoding`);
  const mark = file.get('mark') ?? false;
  if (typeof mark !== 'boolean') return refuse('wrong-type', `${path}.mark`);
  const base = file.get('base');
  if (base !== undefined && typeof base !== 'string') return refuse('wrong-type', `${path}.base`);
  return { name, text, encoding: encoding as Encoding, mark, ...(base !== undefined && { base }) };
}

function configAt(value: unknown): Config {
  if (!isMap(value)) return refuse('wrong-type', 'config');
  const text = JSON.stringify(value);
  // Reading a very long configuration would block the page.
  if (text.length > LARGEST_CONFIG) return refuse('wrong-type', 'config');
  const read = readConfig(text);
  if ('config' in read) return read.config;
  const [first] = read.errors;
  const detail = shown(first?.path || first?.detail || 'config');
  throw new Refused({ code: 'bad-config', detail, errors: read.errors });
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's own keys; a key that isn't known is a fault, `__proto__` too. */
function mapAt(value: unknown, path: string, allowed: readonly string[]): Map<string, unknown> {
  if (!isMap(value)) return refuse('wrong-type', path);
  const map = new Map<string, unknown>(Object.entries(value));
  for (const key of map.keys()) {
    if (!allowed.includes(key)) refuse('unknown-key', path ? `${path}.${key}` : key);
  }
  return map;
}

/** Most characters of a name with its folders. */
const LONGEST = 200;

// Invisible and bidirectional characters, and characters with a meaning in shells, paths and file systems. The
// fillers of Hangul and the blank of Braille are letters and signs that nobody sees.
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0<>:"|?*\\]/gu;

/** A name for sharing that isn't taken yet, with its folders but without `..`. */
export function sharedName(name: string, taken: ReadonlySet<string>): string {
  const path = cleanedPath(name.replaceAll('\\', '/'));
  // Cutting may split a surrogate pair, or leave a dot or a space at the start.
  const cut = cleanedPath(path.slice(-LONGEST)) || 'manifest.yaml';
  const fileNames = new Set([...taken].map(sameFile));
  // What a file is called, no folder can be called.
  const isFile = (folder: string) => fileNames.has(sameFile(folder));
  const whole = foldersOf(cut).some(isFile) ? cut.replaceAll('/', '-') : cut;
  const [, stem = whole, ending = ''] = /^(.+?)(\.[^./]{1,20})?$/.exec(whole) ?? [];
  const folders = new Set([...taken].flatMap(foldersOf).map(sameFile));
  let unique = whole;
  for (let i = 2; isFile(unique) || folders.has(sameFile(unique)); i++)
    unique = `${stem}-${i}${ending}`;
  return unique;
}

/** What is equal for names that are one file to some file system: neither case nor composition tells them apart. */
const sameFile = (name: string): string => name.normalize('NFC').toLowerCase();

/** Whether a name is one that `sharedName` can return. */
export const isSharedName = (name: string): boolean =>
  name.length <= LONGEST + 20 &&
  name.split('/').every((part) => part !== '' && part === cleaned(part));

const cleanedPath = (path: string): string =>
  path.split('/').map(cleaned).filter(Boolean).join('/');

function cleaned(part: string): string {
  const trimmed = part.replace(UNFIT, '').replace(/^[.\s]+|[.\s]+$/g, '');
  if (isDevice(trimmed)) return `_${trimmed}`;
  return trimmed === '__proto__' ? 'proto' : trimmed;
}

/** The folders that a name has to be in: `a` and `a/b` of `a/b/c.yaml`. */
const foldersOf = (name: string): string[] => {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
};
