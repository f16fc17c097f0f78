/** How Node compiles this program: kept for the next call where it can be, and optimized only where that pays. */
import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

/** What Node has since version 22.1: https://nodejs.org/api/module.html#moduleenablecompilecachecachedir */
type CompilingModule = typeof nodeModule & {
  readonly enableCompileCache?: (folder: string) => unknown;
};
const { enableCompileCache }: CompilingModule = nodeModule;

/**
 * Lets Node keep what it compiles in the user's own cache folder. It does nothing where Node can't, where the user has
 * chosen a folder or wants none (`NODE_COMPILE_CACHE`, `NODE_DISABLE_COMPILE_CACHE`), or where the folder isn't safe.
 */
export function keepCompiled(
  env: NodeJS.ProcessEnv = process.env,
  keepIn: CompilingModule['enableCompileCache'] = enableCompileCache,
): void {
  if (!keepIn || env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = folderFor(env);
  if (folder !== null) keepIn(folder);
}

/**
 * Makes Node 20 wait longer before it optimizes a function. This program has many functions and mostly runs for less
 * than two seconds, in which optimizing them costs more than it gains: a third of the processor time of a review of
 * 1,000 Deployments. Later versions of Node have a second, cheaper compiler for this, and don't know the flag.
 */
export function optimizeLater(
  version: string = process.versions.node,
  setFlag: (flag: string) => void = setFlagsFromString,
): void {
  // Six times V8's own budget. What runs long is still optimized.
  if (version.startsWith('20.')) setFlag('--interrupt-budget=400000');
}

/** A folder that only this user can write, made if it isn't there. Null if there is none. */
function folderFor({ XDG_CACHE_HOME: given = '' }: NodeJS.ProcessEnv): string | null {
  const uid = process.getuid?.();
  // On Windows the owner and the mode of a folder tell nothing.
  if (uid === undefined) return null;
  try {
    const cache = isAbsolute(given) ? given : join(homedir(), '.cache');
    if (!isSafe(realpathSync(dirname(cache)), uid, STICKY)) return null;
    mkdirSync(join(cache, 'podsmith'), { recursive: true, mode: 0o700 });
    const folder = realpathSync(join(cache, 'podsmith'));
    return lstatSync(folder).uid === uid && isSafe(folder, uid) ? folder : null;
  } catch {
    // Without a home, or where nothing can be written, each call compiles for itself.
    return null;
  }
}

const WRITABLE_BY_OTHERS = 0o022;
const STICKY = 0o1000;

/**
 * What is in the folder decides what runs. So no other user but root may write in it, or in a folder above it, where
 * another one could be put in its place. What a sticky folder above holds can only be replaced by its owner.
 * @param folder the real path of a folder
 */
function isSafe(folder: string, uid: number, allowed = 0): boolean {
  const { mode, uid: owner } = lstatSync(folder);
  const closed = (mode & WRITABLE_BY_OTHERS) === 0 || (mode & allowed) !== 0;
  if (!closed || (owner !== uid && owner !== 0)) return false;
  const above = dirname(folder);
  return above === folder || isSafe(above, uid, STICKY);
}
