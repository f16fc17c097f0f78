/** Replaces a file completely or not at all. */
import * as node from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Why a file is not written. */
type Obstacle = 'elsewhere' | 'no-file' | 'changed';

export class ReplaceError extends Error {
  constructor(
    readonly obstacle: Obstacle,
    /** Where the file is, if that says more than its name. */
    readonly place: string,
  ) {
    super(obstacle);
  }
}

/** What it does to files, so that a test can make a step of it fail. */
export type FileSystem = Pick<
  typeof node,
  | 'accessSync'
  | 'chmodSync'
  | 'chownSync'
  | 'closeSync'
  | 'constants'
  | 'fsyncSync'
  | 'openSync'
  | 'readFileSync'
  | 'readlinkSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/** Whether a place is in a folder, or is the folder. Both are absolute, and without links. */
export function isInFolder(place: string, folder: string): boolean {
  const below = relative(folder, place);
  return !(below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below));
}

/** Makes a folder and those above it, one by one: below /proc, Node 20 doesn't come back from `recursive`. */
export function makeFolder(folder: string): void {
  if (node.existsSync(folder)) return;
  makeFolder(dirname(folder));
  node.mkdirSync(folder);
}

/**
 * Where the bytes of a file are, which must be below the folder that was given: a link may lead to another
 * file of it, never out of it.
 */
function placeOf(path: string, within: string, fs: FileSystem): string {
  const place = fs.realpathSync(path);
  if (!isInFolder(place, fs.realpathSync(within))) throw new ReplaceError('elsewhere', place);
  // A pipe or a device has no old state to keep.
  if (!fs.statSync(place).isFile()) throw new ReplaceError('no-file', place);
  return place;
}

/**
 * Looks whether `replaceFile` may write a file, as far as that can be told before.
 * @param before what was read
 * @throws what `replaceFile` would throw
 */
export function checkReplace(
  path: string,
  within: string,
  before: Uint8Array,
  fs: FileSystem = node,
): void {
  const place = placeOf(path, within, fs);
  fs.accessSync(place, fs.constants.W_OK);
  fs.accessSync(dirname(place), fs.constants.W_OK);
  checkSame(place, before, fs);
}

function checkSame(place: string, before: Uint8Array, fs: FileSystem): void {
  if (!Buffer.from(fs.readFileSync(place)).equals(before)) throw new ReplaceError('changed', place);
}

/**
 * Puts new bytes in the place of the old ones.
 * @param before what was read; a file that somebody else has changed since is left alone
 * @returns how many other names the old bytes have kept: hard links, which lead to the new ones no longer
 */
export function replaceFile(
  path: string,
  within: string,
  before: Uint8Array,
  after: Uint8Array,
  fs: FileSystem = node,
): number {
  const place = placeOf(path, within, fs);
  const old = fs.statSync(place);
  put(place, after, old, fs, () => checkSame(place, before, fs));
  return old.nlink - 1;
}

/** The name of an open descriptor of this process. What it leads to goes on at its own place. */
const DESCRIPTOR = /^\/(?:dev|proc\/self)\/(?:(stdout)|(stderr)|fd\/(\d+))$/;

/**
 * Writes a file that is there or not. What is no regular file, such as /dev/stdout, is written as it is.
 * @throws what `node:fs` throws; then a file that was there is as it was
 */
export function saveFile(path: string, bytes: string | Uint8Array, fs: FileSystem = node): void {
  const [whole, out, err, number] = DESCRIPTOR.exec(path) ?? [];
  if (whole) {
    fs.writeFileSync(out ? 1 : err ? 2 : Number(number), bytes);
    return;
  }
  // A pipe has no place of its own.
  if (fs.statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    fs.writeFileSync(path, bytes);
    return;
  }
  const place = targetOf(path, fs);
  put(place, bytes, fs.statSync(place, { throwIfNoEntry: false }), fs);
}

/** The file that a path leads to, though a link may lead to one that is not there yet. */
function targetOf(path: string, fs: FileSystem): string {
  try {
    return fs.realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  let target: string;
  try {
    target = fs.readlinkSync(path);
  } catch {
    // No link: this is the name that the new file gets.
    return path;
  }
  return targetOf(resolve(dirname(path), target), fs);
}

/**
 * Bytes are written beside the file and take its name when all of them are there, so that whatever fails,
 * the file is the old one or the new one, and never a part.
 * @param old the file that is there, whose mode and owner stay
 * @param check called last; throws if the file must stay after all
 */
function put(
  place: string,
  bytes: string | Uint8Array,
  old: node.Stats | undefined,
  fs: FileSystem,
  check?: () => void,
): void {
  // Taking a name asks only for the right to write the folder.
  if (old) fs.accessSync(place, fs.constants.W_OK);
  // The global one loads when it is used: most calls write no file.
  const draft = join(dirname(place), `.${basename(place)}.${crypto.randomUUID().slice(-12)}.tmp`);
  try {
    // Refuses a name that is taken, and nobody else may read it before it has the mode of the file.
    const handle = fs.openSync(draft, 'wx', old ? 0o600 : 0o666);
    try {
      fs.writeFileSync(handle, bytes);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    if (old) {
      keepOwner(draft, old.uid, old.gid, fs);
      fs.chmodSync(draft, old.mode & 0o7777);
    }
    check?.();
    fs.renameSync(draft, place);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

function keepOwner(draft: string, uid: number, gid: number, fs: FileSystem): void {
  const stats = fs.statSync(draft);
  if (stats.uid === uid && stats.gid === gid) return;
  try {
    fs.chownSync(draft, uid, gid);
  } catch (error) {
    // Only an administrator may give files away; for all others it is theirs from now on.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}
