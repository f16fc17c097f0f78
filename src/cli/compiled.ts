/** How Node compiles this program: kept for the next call where it can be, and optimized only where that pays. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** What Node has since version 22.1: https://nodejs.org/api/module.html#moduleenablecompilecachecachedir */
type CompilingModule = typeof nodeModule & {
  readonly enableCompileCache?: (folder: string) => unknown;
};
const { enableCompileCache }: CompilingModule = nodeModule;

/**
 * Keeps what Node compiles in the user's own cache folder. It does nothing where the user has chosen a folder or wants
 * none (`NODE_COMPILE_CACHE`, `NODE_DISABLE_COMPILE_CACHE`), or where the folder isn't safe.
 */
export function keepCompiled(
  env: NodeJS.ProcessEnv = process.env,
  keepIn: (folder: string) => unknown = enableCompileCache ?? keepPartsIn,
): void {
  if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE) return;
  const folder = folderFor(env);
  if (folder !== null) keepIn(folder);
}

/**
 * The same for Node 20, which can't do it by itself: the parts of this program are loaded here, with what an earlier
 * call has kept. When a call ends, it keeps what it had to compile.
 */
function keepPartsIn(folder: string): void {
  const parts = join(import.meta.dirname, 'parts');
  // Deprecated, but Node 20 won't change any more. https://nodejs.org/docs/latest-v20.x/api/modules.html#requireextensions
  const { extensions } = nodeModule.createRequire(parts);
  const load = extensions['.js'];
  extensions['.js'] = (module, path) => {
    if (dirname(path) !== parts) {
      load(module, path);
      return;
    }
    const run: Run = keptScript(folder, path).runInThisContext();
    run.call(module.exports, module.exports, module.require.bind(module), module, path, parts);
  };
}

type Run = (
  exports: unknown,
  require: unknown,
  module: unknown,
  path: string,
  folder: string,
) => void;

/**
 * Compiles a CommonJS file to a function of its module, with what V8 kept of the same text in an earlier call, including
 * the functions that ran.
 * @param folder a safe one: its content decides what runs
 */
function keptScript(folder: string, path: string): Script {
  const source = readFileSync(path);
  const file = join(folder, `${basename(path)}.cache`);
  const cachedData = keptFor(source, file);
  const wrapped = nodeModule.wrap(source.toString());
  const script = new Script(wrapped, { filename: path, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected) {
    if (unkept.length === 0) process.once('exit', keepAll);
    unkept.push(() => write(file, source, script.createCachedData()));
  }
  return script;
}

/** Writes what is to be kept, when the call ends: by then, V8 has also compiled the functions that ran. */
const unkept: (() => void)[] = [];

function keepAll(): void {
  for (const keep of unkept.splice(0)) keep();
}

/**
 * The bytes of the checksum at the start of a kept file. V8 crashes on damaged data, and compares only the length of the
 * source. So the file has a checksum of the rest, then the source, then V8's data.
 */
const CHECKSUM = 4;

/** V8's data for a source; null if there is none, or if the file is damaged. */
function keptFor(source: Buffer, file: string): Buffer | null {
  try {
    const kept = readFileSync(file);
    const all = kept.subarray(CHECKSUM);
    const isWhole =
      all.subarray(0, source.length).equals(source) && kept.readUInt32LE() === crc32(all);
    return isWhole ? all.subarray(source.length) : null;
  } catch {
    return null;
  }
}

/** Writes a file completely or not at all, even if several processes write it at the same time. */
function write(file: string, source: Buffer, data: Buffer): void {
  const all = Buffer.concat([source, data]);
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(all));
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([checksum, all]), { flag: 'wx', mode: 0o600 });
    renameSync(draft, file);
  } catch {
    // Then the next call compiles again.
    rmSync(draft, { force: true });
  }
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

/** A folder that only this user can write, as all that is in it, made if it isn't there. Null if there is none. */
function folderFor({ XDG_CACHE_HOME: given = '' }: NodeJS.ProcessEnv): string | null {
  const uid = process.getuid?.();
  // On Windows the owner and the mode of a folder tell nothing.
  if (uid === undefined) return null;
  try {
    const cache = isAbsolute(given) ? given : join(homedir(), '.cache');
    if (!isSafe(realpathSync(dirname(cache)), uid, STICKY)) return null;
    // One by one: below /proc, Node 20 doesn't come back from `recursive`.
    for (const place of [cache, join(cache, 'podsmith')]) {
      if (!existsSync(place)) mkdirSync(place, { mode: 0o700 });
    }
    const folder = realpathSync(join(cache, 'podsmith'));
    const isOwn = lstatSync(folder).uid === uid && isSafe(folder, uid);
    return isOwn && holdsOwnFiles(folder, uid) ? folder : null;
  } catch {
    // Without a home, or where nothing can be written, each call compiles for itself.
    return null;
  }
}

/**
 * Whether everything in a folder and below belongs to the user, and nobody else can write it: somebody may have put files
 * there before the folder was safe, or links.
 */
function holdsOwnFiles(folder: string, uid: number): boolean {
  return readdirSync(folder, { withFileTypes: true }).every((entry) => {
    const place = join(folder, entry.name);
    const { mode, uid: owner } = lstatSync(place);
    if (owner !== uid || (mode & WRITABLE_BY_OTHERS) !== 0) return false;
    return entry.isDirectory() ? holdsOwnFiles(place, uid) : entry.isFile();
  });
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
