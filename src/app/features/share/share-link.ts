/**
 * Links that contain the shared data in their hash, which browsers don't send to a server: a version, a dot, and JSON,
 * deflated and in base64url. Unpacking is limited, because a short text can unpack to gigabytes.
 */
import {
  LARGEST_SHARED,
  readShared,
  refused,
  type Shared,
  type ShareResult,
} from '../../store/files/share-format.ts';

/** The version that is written. One that has been written once is read forever. */
const VERSION = 1;

/** The hash of a link that holds what is shared. */
export async function hashFor({ files, active, config, facts }: Shared): Promise<string> {
  const lean = files.map(({ name, text, encoding, mark }) => ({
    name,
    text,
    ...(encoding !== 'utf-8' && { encoding }),
    ...(mark && { mark }),
  }));
  const payload = {
    config,
    ...(files.length > 0 && { files: lean }),
    ...(active > 0 && { active }),
    ...(facts && { facts }),
  };
  return `#s=${VERSION}.${base64url(await deflated(JSON.stringify(payload)))}`;
}

/** What the hash of a link holds, or why it cannot be read. */
export async function readHash(hash: string): Promise<ShareResult> {
  const [, version = '', code = ''] = /^#s=(\d{1,4})\.(.*)$/s.exec(hash) ?? [];
  if (version === '') return refused('damaged');
  if (Number(version) !== VERSION) return refused('version', version);
  const packed = bytesIn(code);
  if (!packed) return refused('damaged');
  const text = await inflated(packed);
  if (typeof text !== 'string') return text;
  try {
    return readShared(JSON.parse(text));
  } catch {
    return refused('damaged');
  }
}

async function deflated(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Fed in such pieces: each unpacks to two megabytes at most before the size is looked at. */
const PIECE = 2048;

async function inflated(packed: Uint8Array): Promise<string | ReturnType<typeof refused>> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  const feed = async () => {
    for (let at = 0; at < packed.length; at += PIECE) {
      await writer.ready;
      await writer.write(packed.slice(at, at + PIECE));
    }
    await writer.close();
  };
  // Its failures are those of the reader as well, who tells them.
  const fed = feed().catch(() => undefined);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      if (size > LARGEST_SHARED) return refused('too-large');
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return refused('damaged');
  } finally {
    void reader.cancel().catch(() => undefined);
    void writer.abort().catch(() => undefined);
    void fed;
  }
}

/** So many bytes become characters at once: more arguments than that no function takes. */
const STRETCH = 0x8000;

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STRETCH) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Undefined for what is no base64url. */
function bytesIn(code: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(code)) return undefined;
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
