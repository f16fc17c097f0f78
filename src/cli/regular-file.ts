/** Reads a regular file up to a limit, so that no file in a folder can hang a call or fill its memory. */
import * as node from 'node:fs';

/** What a name leads to that is not read. */
type NotRead = 'device' | 'pipe' | 'socket' | 'folder' | 'too-large';

export class NotReadError extends Error {
  constructor(readonly why: NotRead) {
    super(why);
  }
}

/** Bytes of a file that is read unless the call says otherwise. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** What a shell gives a command in place of a file, as in `podsmith review <(helm template .)`. */
const HANDED_OVER = /^\/(?:dev\/stdin|(?:dev|proc\/self)\/fd\/\d+)$/;

/**
 * @param path absolute; pipes are read only where a shell hands them over
 * @param limit in bytes
 * @throws NotReadError, or what `node:fs` throws
 */
export function readRegularFile(path: string, limit: number): Uint8Array {
  const handedOver = HANDED_OVER.test(path);
  // Before it is opened, since opening alone can wait for ever, or set a device going.
  check(node.statSync(path), handedOver, limit);
  const { O_RDONLY, O_NONBLOCK = 0 } = node.constants;
  const handle = node.openSync(path, O_RDONLY | (handedOver ? 0 : O_NONBLOCK));
  try {
    // Another file may have taken the name meanwhile.
    check(node.fstatSync(handle), handedOver, limit);
    return readUpTo(handle, limit);
  } finally {
    node.closeSync(handle);
  }
}

function check(stats: node.Stats, handedOver: boolean, limit: number): void {
  if (stats.isDirectory()) throw new NotReadError('folder');
  if (stats.isCharacterDevice() || stats.isBlockDevice()) throw new NotReadError('device');
  if (stats.isFIFO() && !handedOver) throw new NotReadError('pipe');
  if (stats.isSocket() && !handedOver) throw new NotReadError('socket');
  if (stats.isFile() && stats.size > limit) throw new NotReadError('too-large');
}

/** The size that the system says is no bound: files of /proc have none, and others grow. */
function readUpTo(handle: number, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(64 * 1024);
    const read = node.readSync(handle, chunk, 0, chunk.length, null);
    if (read === 0) return Buffer.concat(chunks, total);
    total += read;
    if (total > limit) throw new NotReadError('too-large');
    chunks.push(chunk.subarray(0, read));
  }
}

/**
 * All of a stream.
 * @throws NotReadError as soon as more than `limit` bytes have come
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > limit) throw new NotReadError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, total);
}
