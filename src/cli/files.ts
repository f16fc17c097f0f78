/** Finds and reads the files that the arguments of a call name. */
import * as node from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type * as tinyglobby from 'tinyglobby';
import {
  added,
  CHART_FILE,
  countDocuments,
  decodeText,
  type Encoding,
  isCompose,
  isExpectation,
  isKustomization,
  mayHoldObjects,
} from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import type { RenderedFile } from '../report/entries.ts';
import type { CliCall } from './args.ts';
import { reasonOf } from './failure.ts';
import type { Io } from './io.ts';
import { realPath } from './real-path.ts';
import { LARGEST_FILE, NotReadError } from './regular-file.ts';
import { isInFolder } from './replace.ts';
import { waysOut } from './repository.ts';

export interface TextFile {
  /** As it is shown: the way it was named. */
  readonly path: string;
  /** Null for standard input. */
  readonly absolute: string | null;
  /** The folder that was given, or that of the file that was: nothing beyond it is written. */
  readonly within: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: Encoding;
  /** A byte-order mark stands before the text. */
  readonly mark: boolean;
  /** A Kustomization that a folder holds: it tells what the files beside it are, and nothing is said of it. */
  readonly beside: boolean;
  /** The folder of the Helm chart that it is a template of, as it is shown; null for any other file. */
  readonly chart: string | null;
  /** It was made of files, and is none itself; the path is that of the folder. */
  readonly rendered?: RenderedFile;
  /** The files that it was made of. */
  readonly inputs?: readonly string[];
  /** What Kustomizations know it by, where that isn't the path that is shown. */
  readonly name?: string;
}

/** All that a call names. */
export interface FoundFiles {
  readonly files: readonly (TextFile | UnreadPath | OtherFile)[];
  /** Every file that was found, also those that are for other programs; without standard input. */
  readonly found: readonly (Pick<TextFile, 'path' | 'within'> & { readonly absolute: string })[];
}

/** What a call reviews or hardens. */
export interface ReviewedFiles {
  readonly files: readonly (TextFile | UnreadPath)[];
  /** Kustomizations that folders hold beside them. */
  readonly beside: readonly TextFile[];
  /** Every file that was found, also those that are for other programs. */
  readonly found: FoundFiles['found'];
  /** What is said of folders and of files for other programs. */
  readonly notes: readonly OtherFile[];
}

/** A file of a folder that is for another program, which is said and no more. */
export interface OtherFile {
  readonly path: string;
  readonly note: string;
}
export interface UnreadPath {
  readonly path: string;
  readonly error: string;
  /** Of a file that was tried. */
  readonly absolute?: string | null;
}

/** Patterns as in `.gitignore`. */
export interface Exclusion {
  /** The folder that they count from. */
  readonly from: string;
  readonly patterns: readonly string[];
}

/** Which files are read. */
export interface ReadOptions {
  /** In bytes. */
  readonly limit: number;
  /** Links that lead out of a folder or of the folder of a pattern are followed too. */
  readonly followLinks: boolean;
  /** What is left out of folders and of the matches of patterns. A file that is named is read. */
  readonly exclusions: readonly Exclusion[];
  /** Files that are named are taken as those of a folder: what is no manifest, or left out, is passed over. */
  readonly skipOthers: boolean;
}

const MB = 1024 * 1024;

/** What the options of a call say of the files that are read. */
export const readingOf = (call: CliCall, exclusions: readonly Exclusion[] = []): ReadOptions => ({
  exclusions,
  limit: Number(call.value('max-size') ?? LARGEST_FILE / MB) * MB,
  followLinks: call.has('follow-links'),
  skipOthers: call.has('skip-others'),
});

/** Documents that one call reads: as many as take less than a minute and 1 GB. */
const MOST_DOCUMENTS = 100_000;

const STDIN = '<stdin>';

interface Found {
  readonly path: string;
  readonly absolute: string | null;
  readonly within: string;
  /** `folder`: it was not named, but lies in a folder that was. */
  readonly by: 'name' | 'pattern' | 'folder';
}

/**
 * Reads what the arguments name, each file once. What cannot be read or is passed over is in the result with
 * the reason, but for files that a folder holds for other purposes.
 * @param paths files, folders, patterns, or `-` for standard input
 */
export async function readFiles(
  paths: readonly string[],
  reading: ReadOptions,
  io: Io,
  { t }: CliTranslator,
): Promise<FoundFiles> {
  const out: (TextFile | UnreadPath | OtherFile)[] = [];
  const found: FoundFiles['found'][number][] = [];
  const seen = new Set<string>();
  const isLeftOut = await leavingOut(reading.exclusions);
  const room = { documents: MOST_DOCUMENTS };
  for (const path of paths) {
    const place =
      path === '-' || reading.followLinks ? null : waysOut(resolve(io.cwd, path), io.cwd);
    if (place !== null) {
      out.push({ path, error: t('cli.file.leads-out', { place }) });
      continue;
    }
    // What searches is loaded for what is no file: a short call is done sooner without.
    const { files, passedOver, leftOut } =
      path === '-' || isFile(resolve(io.cwd, path))
        ? named(path, reading, isLeftOut, io)
        : search(path, reading, isLeftOut, io, t, await import('tinyglobby'));
    let others = 0;
    const namesIn = namesByFolder(files);
    const expectations: string[] = [];
    for (const file of files) {
      if (file.by !== 'name' && isExpectation(basename(file.path), () => namesIn(file.path))) {
        expectations.push(file.path);
        continue;
      }
      // The same file by another link is told where it was not read, since there may be more than one to look after.
      const place = file.absolute === null ? STDIN : placeOf(file.absolute);
      const key = file.absolute === null ? STDIN : realPath(file.absolute);
      if (seen.has(place) || seen.has(key)) continue;
      if (file.absolute !== null) found.push({ ...file, absolute: file.absolute });
      const read = await readOne(file, reading, room, io, t);
      seen.add(read && 'error' in read ? place : key);
      if (read) out.push(read);
      if (!read || 'note' in read || ('text' in read && read.beside)) others++;
    }
    out.push(...passedOver);
    if (expectations.length > 0) {
      const list = listed(expectations);
      out.push({ path, note: t('cli.file.expectations', { n: expectations.length, list }) });
    }
    if (leftOut.length > 0) {
      const list = listed(leftOut);
      const isItself = leftOut.length === 1 && leftOut[0] === path;
      const note = isItself
        ? t('cli.file.left-out-itself')
        : t('cli.file.left-out', { n: leftOut.length, list });
      out.push({ path, note });
    }
    if (reading.skipOthers || passedOver.length > 0 || files.length > others + expectations.length)
      continue;
    const nothing = isFolder(resolve(io.cwd, path)) ? 'empty-folder' : 'no-match';
    out.push({ path, error: t(`cli.file.${nothing}`) });
  }
  return { files: out, found };
}

interface Finding {
  readonly files: readonly Found[];
  /** Folders that were not looked into. */
  readonly passedOver: readonly UnreadPath[];
  /** Files and folders that were left out, as they are shown. */
  readonly leftOut: readonly string[];
}

/** Named one by one up to here. */
const MOST_NAMED = 5;

const listed = (paths: readonly string[]): string =>
  paths.slice(0, MOST_NAMED).join(', ') + (paths.length > MOST_NAMED ? ', …' : '');

/** The names of files by their folder; made when the first is asked for. */
function namesByFolder(files: readonly Found[]): (path: string) => readonly string[] {
  let names: Map<string, string[]> | undefined;
  return (path) => {
    if (!names) {
      names = new Map();
      for (const file of files) {
        added(names, dirname(file.path), () => []).push(basename(file.path));
      }
    }
    return names.get(dirname(path)) ?? [];
  };
}

const MANIFESTS = /\.(?:ya?ml|json)$/i;

/** Whether a file or a folder in a folder is left out. */
type IsLeftOut = (place: string, isFolder: boolean) => boolean;

/** Code of others, which a folder holds beside its own. */
const OF_OTHERS = ['node_modules', 'vendor'];

async function leavingOut(exclusions: readonly Exclusion[]): Promise<IsLeftOut> {
  const matchers: { readonly from: string; readonly matcher: Ignore }[] = [];
  for (const { from, patterns } of exclusions) {
    if (patterns.length === 0) continue;
    const { default: ignore } = await import('ignore');
    matchers.push({ from, matcher: ignore().add([...patterns]) });
  }
  return (place, isFolder) =>
    (isFolder && OF_OTHERS.includes(basename(place))) ||
    matchers.some(({ from, matcher }) => {
      const below = relative(from, place).split(sep).join('/');
      if (below === '' || below.startsWith('../') || isAbsolute(below)) return false;
      return matcher.ignores(isFolder ? `${below}/` : below);
    });
}

/** What a path names that is searched for nowhere: standard input, a file, or something that isn't there. */
function named(
  path: string,
  { skipOthers }: ReadOptions,
  isLeftOut: IsLeftOut,
  { cwd }: Io,
): Finding {
  const found = (...files: Found[]): Finding => ({ files, passedOver: [], leftOut: [] });
  if (path === '-') return found({ path: STDIN, absolute: null, within: cwd, by: 'name' });
  const absolute = resolve(cwd, path);
  if (!skipOthers) return found({ path, absolute, within: dirname(absolute), by: 'name' });
  if (isLeftOut(absolute, false)) return { ...found(), leftOut: [path] };
  // A chart is told by the folders above.
  const within = isInFolder(absolute, cwd) ? cwd : dirname(absolute);
  return found({ path, absolute, within, by: 'folder' });
}

/** What a folder holds, or a pattern fits. */
function search(
  path: string,
  reading: ReadOptions,
  isLeftOut: IsLeftOut,
  io: Io,
  t: CliTranslator['t'],
  { globSync, isDynamicPattern }: Pick<typeof tinyglobby, 'globSync' | 'isDynamicPattern'>,
): Finding {
  const { cwd } = io;
  const passedOver: UnreadPath[] = [];
  const leftOut: string[] = [];
  const absolute = resolve(cwd, path);
  const glob = (
    pattern: string,
    within: string,
    caseSensitiveMatch: boolean,
    fs: FolderReader,
  ): string[] =>
    globSync(pattern, { cwd: within, expandDirectories: false, caseSensitiveMatch, fs }).sort();
  const shownBelow = (below: string): string => join(path, below).split(sep).join('/');
  if (isFolder(absolute)) {
    const passOver = (place: string, error: string): void =>
      void passedOver.push({ path: shownBelow(relative(absolute, place)), error });
    const leave = (place: string, isFolder: boolean): boolean => {
      if (!isLeftOut(place, isFolder)) return false;
      const shown = shownBelow(relative(absolute, place));
      if (isFolder) leftOut.push(`${shown}/`);
      else if (MANIFESTS.test(shown)) leftOut.push(shown);
      return true;
    };
    const fs = foldersWithin(absolute, reading, passOver, leave, t);
    // Of a folder everything is read that is YAML or JSON by its name, `.YAML` too.
    const belows = glob('**/*.{yaml,yml,json}', absolute, false, fs);
    const files = withoutDetours(belows, absolute).map(
      (below): Found => ({
        path: shownBelow(below),
        absolute: join(absolute, below),
        within: absolute,
        by: 'folder',
      }),
    );
    return { files, passedOver, leftOut };
  }
  if (!isDynamicPattern(path) || isThere(absolute)) return named(path, reading, isLeftOut, io);
  const pattern = path.split(sep).join('/');
  const within = resolve(cwd, fixedPart(pattern, isDynamicPattern));
  const passOver = (place: string, error: string): void =>
    void passedOver.push({ path: relative(cwd, place).split(sep).join('/'), error });
  const place = reading.followLinks ? null : waysOut(within, cwd);
  if (place !== null) {
    passOver(within, t('cli.file.leads-out', { place }));
    return { files: [], passedOver, leftOut };
  }
  const reaches = (folder: string): boolean =>
    pattern.includes('**') || partsOf(folder).length < partsOf(absolute).length;
  // What stands in the pattern itself is asked for, such as vendor in vendor/**/*.yaml.
  const leave: IsLeftOut = (place, isFolder) => {
    if (!isFolder || isInFolder(within, place) || !isLeftOut(place, true)) return false;
    if (reaches(place)) leftOut.push(`${relative(cwd, place).split(sep).join('/')}/`);
    return true;
  };
  const fs = foldersWithin(within, reading, passOver, leave, t);
  const files: Found[] = [];
  for (const below of withoutDetours(glob(pattern, cwd, true, fs), cwd)) {
    const absolute = resolve(cwd, below);
    if (isLeftOut(absolute, false)) leftOut.push(below);
    else files.push({ path: below, absolute, within, by: 'pattern' });
  }
  return { files, passedOver, leftOut };
}

const partsOf = (path: string): readonly string[] => path.split(sep);

/** The folder that all matches of a pattern are in. */
function fixedPart(pattern: string, isDynamicPattern: (part: string) => boolean): string {
  const parts = pattern.split('/');
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    )
    .join('/');
  return pattern.startsWith('/') ? `/${fixed}` : fixed;
}

type FolderReader = NonNullable<tinyglobby.GlobOptions['fs']>;

/**
 * Lists folders for a search. A folder is entered once at its own place and once through links, however many
 * lead to it, so that circles end. Whatever is no folder counts as a file: if its name is searched for, what it
 * is will be told. Links out of `within` are entered only if asked.
 */
function foldersWithin(
  within: string,
  { followLinks }: ReadOptions,
  passOver: (place: string, error: string) => void,
  isLeftOut: IsLeftOut,
  t: CliTranslator['t'],
): FolderReader {
  const root = realPath(within);
  const entered = { direct: new Set<string>(), linked: new Set<string>() };
  const reported = new Set<string>();
  const tell = (place: string, error: string): void => {
    const key = placeOf(place);
    if (!reported.has(key)) passOver(place, error);
    reported.add(key);
  };
  const kindOf = (folder: string, entry: node.Dirent): 'folder' | 'file' | 'none' => {
    if (entry.isDirectory()) return 'folder';
    if (!entry.isSymbolicLink()) return 'file';
    const place = join(folder, entry.name);
    if (!isFolder(place)) return 'file';
    // Such names are searched for by no pattern that has not got them in its fixed part.
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return 'none';
    const leadsTo = realPath(place);
    if (followLinks || isInFolder(leadsTo, root)) return 'folder';
    tell(place, t('cli.file.leads-out', { place: leadsTo }));
    return 'none';
  };
  const list = (folder: string): object[] => {
    const real = realPath(folder);
    const isDirect = real === join(root, relative(within, folder));
    const before = isDirect ? entered.direct : entered.linked;
    if (before.has(real)) return [];
    before.add(real);
    let entries: node.Dirent[];
    try {
      entries = node.readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      tell(folder, whyUnread(error, t));
      return [];
    }
    return entries.flatMap((entry) => {
      const kind = kindOf(folder, entry);
      if (kind === 'none') return [];
      if (isLeftOut(join(folder, entry.name), kind === 'folder')) return [];
      return {
        name: entry.name,
        isDirectory: () => kind === 'folder',
        isFile: () => kind === 'file',
        isSymbolicLink: () => false,
      };
    });
  };
  // Of the many forms of this function the search uses this one.
  return { readdirSync: list as unknown as typeof node.readdirSync };
}

/** Of the ways to one file or to one link, that through another link goes when the folder holds it itself. */
function withoutDetours(belows: readonly string[], folder: string): string[] {
  const root = realPath(folder);
  const places = new Set(belows.map((below) => join(root, below)));
  return belows.filter((below) => {
    const self = join(root, below);
    const leadsTo = realPath(self);
    if (leadsTo !== self && places.has(leadsTo)) return false;
    const place = placeOf(self);
    return place === self || !places.has(place);
  });
}

/** Where a name is, whatever it leads to itself. */
const placeOf = (path: string): string => join(realPath(dirname(path)), basename(path));

/** Undefined for what is not there or cannot be looked at: why, is told when it is read. */
function statOf(path: string) {
  try {
    return node.statSync(path, { throwIfNoEntry: false, bigint: true });
  } catch {
    // A name that is too long, a folder that may not be entered.
    return undefined;
  }
}

const isThere = (path: string): boolean => statOf(path) !== undefined;
const isFile = (path: string): boolean => statOf(path)?.isFile() === true;
const isFolder = (path: string): boolean => statOf(path)?.isDirectory() === true;

/** Whether two paths are one regular file, by whatever name. */
export function isSameFile(path: string, other: string): boolean {
  const [a, b] = [statOf(path), statOf(other)];
  return a !== undefined && b !== undefined && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}

/**
 * Undefined for a file that a folder holds for other purposes.
 * @param room how many documents may follow
 */
async function readOne(
  { path, absolute, within, by }: Found,
  { limit, followLinks }: ReadOptions,
  room: { documents: number },
  io: Io,
  t: CliTranslator['t'],
): Promise<TextFile | UnreadPath | OtherFile | undefined> {
  if (absolute !== null && by !== 'name' && !followLinks) {
    const place = realPath(absolute);
    // The folder itself may be a link: it was given.
    if (place !== absolute && !isInFolder(place, realPath(within))) {
      return { path, absolute, error: t('cli.file.leads-out', { place }) };
    }
  }
  let bytes: Uint8Array;
  try {
    bytes = absolute === null ? await io.stdin.read(limit) : io.readFile(absolute, limit);
  } catch (error) {
    const deadLink = by !== 'name' && reasonOf(error) === 'ENOENT';
    const why = deadLink ? t('cli.file.leads-nowhere') : whyUnread(error, t, limit);
    return { path, absolute, error: why };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { path, absolute, error: t(`results.file.${decoded.reason}`) };
  const { text, encoding, mark } = decoded;
  const beside = by === 'folder' && isKustomization(path);
  if (by === 'folder' && !beside && !mayHoldObjects(path, text)) {
    return isCompose(path, text) ? { path, note: t('results.unreadable.compose') } : undefined;
  }
  const documents = countDocuments(text);
  if (documents > room.documents) {
    return { path, absolute, error: t('cli.file.too-many', { limit: MOST_DOCUMENTS }) };
  }
  room.documents -= documents;
  const chart = by === 'folder' ? chartOf(path, absolute, within) : null;
  return { path, absolute, within, bytes, text, encoding, mark, beside, chart };
}

/** The folder of the chart whose `templates` a file is in, within the folder that was given. */
function chartOf(path: string, absolute: string | null, within: string): string | null {
  if (absolute === null) return null;
  let [place, shown] = [dirname(absolute), dirname(path)];
  while (isInFolder(place, within) && place !== within) {
    const above = dirname(place);
    if (basename(place) === 'templates' && isThere(join(above, CHART_FILE))) return dirname(shown);
    [place, shown] = [above, dirname(shown)];
  }
  return null;
}

/**
 * A sentence for a failed attempt to read a file.
 * @param limit that it was read with, in bytes
 */
export function whyUnread(error: unknown, t: CliTranslator['t'], limit = LARGEST_FILE): string {
  if (error instanceof NotReadError) {
    if (error.why !== 'too-large') return t(`cli.file.${error.why}`);
    return t('cli.file.too-large', { limit: limit / MB });
  }
  const reason = reasonOf(error);
  switch (reason) {
    case 'ENOENT':
      return t('cli.file.not-found');
    case 'EACCES':
      return t('cli.file.forbidden');
    case 'ELOOP':
      return t('cli.file.circle');
    default:
      return t('cli.file.unreadable', { reason });
  }
}

/**
 * The path below the current folder, for tools that want it so; the absolute one for others. Links are
 * followed: git changes nothing behind one.
 */
export const pathBelow = (absolute: string, cwd: string): string => {
  const file = realPath(absolute);
  const below = relative(realPath(cwd), file).split(sep).join('/');
  return below.startsWith('../') ? file.split(sep).join('/') : below;
};
