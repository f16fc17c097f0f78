/**
 * What belongs to the Kustomizations of a call and isn't in it: files that these build upon, and the Kustomizations in
 * folders above and beside them that build upon these. They tell what else is applied, and nothing is said of them.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { decodeText, isKustomization, isManifestName, mayHoldObjects } from '../engine/index.ts';
import type { FoundFiles, ReadOptions, TextFile } from './files.ts';
import type { Io } from './io.ts';
import { realPath } from './real-path.ts';
import { boundsOf } from './render/bounds.ts';
import { treeOf } from './render/tree.ts';
import { isInFolder } from './replace.ts';

/** How many folders above those of the call are looked into. */
const LEVELS = 3;
/** A folder with more folders than this holds no bases and overlays. */
const MOST_BESIDE = 60;

export interface KustomizeTree {
  readonly files: readonly TextFile[];
  /** The folder that the names of all files begin in. */
  readonly top: string;
}

/**
 * Null where the call has all of it.
 * @param read what the call names
 */
export function treesBeside(
  read: FoundFiles['files'],
  { limit, followLinks }: Pick<ReadOptions, 'limit' | 'followLinks'>,
  io: Io,
): KustomizeTree | null {
  const readable = read.filter((file): file is TextFile => 'text' in file);
  const kustomizations = readable.filter(({ beside }) => beside);
  const seen = new Set(readable.flatMap(({ absolute }) => (absolute ? realPath(absolute) : [])));
  const found = new Map<string, string>();
  const take = (inputs: Iterable<string>): void => {
    for (const input of inputs) {
      const place = realPath(input);
      if (!seen.has(place) && isManifestName(input)) found.set(place, input);
    }
  };
  const bounds = boundsOf(
    kustomizations.map(({ within }) => within),
    followLinks,
  );
  const folders = new Set<string>();
  const starts = new Map<string, string>();
  for (const { absolute, within } of kustomizations) {
    const folder = dirname(absolute as string);
    folders.add(folder);
    starts.set(within, within);
    take(treeOf(folder, bounds, io).inputs);
  }
  for (const folder of buildersAbove([...starts.keys()])) {
    const tree = treeOf(folder, bounds, io);
    if ([...tree.folders].some((inner) => folders.has(inner))) take(tree.inputs);
  }
  const files = [...found.values()].flatMap((absolute) => readBeside(absolute, limit, io));
  if (files.length === 0) return null;
  const all = [...files, ...readable].flatMap(({ absolute }) =>
    absolute ? [dirname(absolute)] : [],
  );
  return { files, top: all.reduce(commonFolder, io.cwd) };
}

/** Folders with a Kustomization above and beside those of the call, not beyond the repository. */
function buildersAbove(starts: readonly string[]): string[] {
  const builders = new Set<string>();
  for (const start of starts) {
    let folder = start;
    for (let n = 0; n < LEVELS && !existsSync(join(folder, '.git')); n++) {
      const above = dirname(folder);
      if (dirname(above) === above) break;
      for (const candidate of [
        above,
        ...foldersIn(above).flatMap((sibling) => [sibling, ...foldersIn(sibling)]),
      ]) {
        if (!starts.some((other) => isInFolder(candidate, other)) && hasKustomization(candidate))
          builders.add(candidate);
      }
      folder = above;
    }
  }
  return [...builders];
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
    );
    return entries.length > MOST_BESIDE ? [] : entries.map(({ name }) => join(folder, name));
  } catch {
    // What can't be read can't be built either.
    return [];
  }
}

const hasKustomization = (folder: string): boolean =>
  ['kustomization.yaml', 'kustomization.yml'].some((name) => existsSync(join(folder, name)));

/** A file that can't be read is missing in the tree, which is noticed there. */
function readBeside(absolute: string, limit: number, io: Io): TextFile[] {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(absolute, limit);
  } catch {
    return [];
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return [];
  const { text, encoding, mark } = decoded;
  const name = basename(absolute);
  if (!isKustomization(name) && !mayHoldObjects(name, text)) return [];
  const within = dirname(absolute);
  const path = relative(io.cwd, absolute).split(sep).join('/');
  return [{ path, absolute, within, bytes, text, encoding, mark, beside: true, chart: null }];
}

/** The innermost folder that both are in. */
function commonFolder(a: string, b: string): string {
  let folder = a;
  while (!isInFolder(b, folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
