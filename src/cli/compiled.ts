/** Where Node 22 and later keep the compiled script of this program, so that the next call starts sooner. */
import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

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
