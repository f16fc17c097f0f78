/** The files of a call: what the arguments name, found and read. */
import { realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { decodeText, type Encoding, mayHoldObjects } from '../engine/index.ts';
import type { CliTranslator } from '../i18n/index.ts';
import { reasonOf } from './failure.ts';
import type { Io } from './io.ts';

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
}
export interface UnreadPath {
  readonly path: string;
  readonly error: string;
}

const STDIN = '<stdin>';

interface Found {
  readonly path: string;
  readonly absolute: string | null;
  readonly within: string;
  /** It was not named, but lies in a folder that was. */
  readonly inFolder: boolean;
}

/**
 * Reads what the arguments name, each file once. What cannot be read is in the result with the reason.
 * @param paths files, folders, patterns, or `-` for standard input
 */
export async function readFiles(
  paths: readonly string[],
  io: Io,
  { t }: CliTranslator,
): Promise<(TextFile | UnreadPath)[]> {
  const out: (TextFile | UnreadPath)[] = [];
  const seen = new Set<string | null>();
  for (const path of paths) {
    const found = find(path, io);
    if (typeof found === 'string') {
      out.push({ path, error: t(found) });
      continue;
    }
    let passedOver = 0;
    for (const file of found) {
      const key = file.absolute === null ? null : realPath(file.absolute);
      if (seen.has(key)) continue;
      seen.add(key);
      const read = await readOne(file, io, t);
      if (read) out.push(read);
      else passedOver++;
    }
    if (passedOver === found.length) out.push({ path, error: t('cli.file.empty-folder') });
  }
  return out;
}

/** @returns the files, or the sentence that says why there are none */
function find(path: string, { cwd }: Io): Found[] | 'cli.file.no-match' | 'cli.file.empty-folder' {
  if (path === '-') return [{ path: STDIN, absolute: null, within: cwd, inFolder: false }];
  const absolute = resolve(cwd, path);
  const stat = statOf(absolute);
  if (stat?.isDirectory()) {
    // Of a folder everything is read that is YAML or JSON by its name, `.YAML` too.
    const files = withoutDetours(glob('**/*.{yaml,yml,json}', absolute, false), absolute).map(
      (below) => ({
        path: join(path, below).split(sep).join('/'),
        absolute: join(absolute, below),
        within: absolute,
        inFolder: true,
      }),
    );
    return files.length > 0 ? files : 'cli.file.empty-folder';
  }
  if (stat || !isDynamicPattern(path)) {
    return [{ path, absolute, within: dirname(absolute), inFolder: false }];
  }
  const pattern = path.split(sep).join('/');
  const within = resolve(cwd, fixedPart(pattern));
  const files = glob(pattern, cwd, true).map((below) => ({
    path: below,
    absolute: resolve(cwd, below),
    within,
    inFolder: false,
  }));
  return files.length > 0 ? files : 'cli.file.no-match';
}

/** The folder that all matches of a pattern are in. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const fixed = parts
    .slice(
      0,
      parts.findIndex((part) => isDynamicPattern(part)),
    )
    .join('/');
  return pattern.startsWith('/') ? `/${fixed}` : fixed;
}

function glob(pattern: string, cwd: string, caseSensitiveMatch: boolean): string[] {
  return globSync(pattern, {
    cwd,
    ignore: '**/node_modules/**',
    expandDirectories: false,
    caseSensitiveMatch,
  }).sort();
}

/** Of the ways to one file, a link goes when the folder holds the file itself. */
function withoutDetours(belows: readonly string[], folder: string): string[] {
  const root = realPath(folder);
  const real = new Map(belows.map((below) => [below, realPath(join(folder, below))]));
  const own = new Set(belows.map((below) => join(root, below)));
  return belows.filter((below) => {
    const leadsTo = real.get(below) as string;
    return leadsTo === join(root, below) || !own.has(leadsTo);
  });
}

/** Where a path leads, so that links make no two of one file. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // What is not there is told when it is read.
    return path;
  }
}

/** Undefined for what is not there or cannot be looked at: why, is told when it is read. */
function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A name that is too long, a folder that may not be entered.
    return undefined;
  }
}

/** Undefined for a file that a folder holds for other purposes. */
async function readOne(
  { path, absolute, within, inFolder }: Found,
  io: Io,
  t: CliTranslator['t'],
): Promise<TextFile | UnreadPath | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = absolute === null ? await io.stdin.read() : io.readFile(absolute);
  } catch (error) {
    return { path, error: whyUnread(error, t) };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { path, error: t(`results.file.${decoded.reason}`) };
  const { text, encoding, mark } = decoded;
  if (inFolder && !mayHoldObjects(path, text)) return undefined;
  return { path, absolute, within, bytes, text, encoding, mark };
}

/** A sentence for a failed attempt to read a file. */
export function whyUnread(error: unknown, t: CliTranslator['t']): string {
  const reason = reasonOf(error);
  if (reason === 'ENOENT') return t('cli.file.not-found');
  return reason === 'EACCES' ? t('cli.file.forbidden') : t('cli.file.unreadable', { reason });
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
