/** Writing a file that is there: at its place, whole or not at all. */
import { randomBytes } from 'node:crypto';
import * as node from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

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
  | 'realpathSync'
  | 'renameSync'
  | 'rmSync'
  | 'statSync'
  | 'writeFileSync'
>;

/**
 * Where the bytes of a file are, which must be below the folder that was given: a link may lead to another
 * file of it, never out of it.
 */
function placeOf(path: string, within: string, fs: FileSystem): string {
  const place = fs.realpathSync(path);
  const below = relative(fs.realpathSync(within), place);
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) {
    throw new ReplaceError('elsewhere', place);
  }
  // A pipe or a device has no old state to keep.
  if (!fs.statSync(place).isFile()) throw new ReplaceError('no-file', place);
  return place;
}

/**
 * Puts new bytes in the place of the old ones. They are written beside the file and take its name when all
 * of them are there, so that whatever fails, the file is the old one or the new one, and never a part.
 * @param before what was read; a file that somebody else has changed since is left alone
 */
export function replaceFile(
  path: string,
  within: string,
  before: Uint8Array,
  after: Uint8Array,
  fs: FileSystem = node,
): void {
  const place = placeOf(path, within, fs);
  // Taking a name asks only for the right to write the folder.
  fs.accessSync(place, fs.constants.W_OK);
  const { mode, uid, gid } = fs.statSync(place);
  const draft = join(dirname(place), `.${basename(place)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    // Refuses a name that is taken, and nobody else may read it before it has the mode of the file.
    const handle = fs.openSync(draft, 'wx', 0o600);
    try {
      fs.writeFileSync(handle, after);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    keepOwner(draft, uid, gid, fs);
    fs.chmodSync(draft, mode & 0o7777);
    if (!Buffer.from(fs.readFileSync(place)).equals(before)) {
      throw new ReplaceError('changed', place);
    }
    fs.renameSync(draft, place);
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  }
}

function keepOwner(draft: string, uid: number, gid: number, fs: FileSystem): void {
  const own = fs.statSync(draft);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fs.chownSync(draft, uid, gid);
  } catch (error) {
    // Only an administrator may give files away; for all others it is theirs from now on.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
}
