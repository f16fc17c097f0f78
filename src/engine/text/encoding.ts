/** Bytes of a file to text and back, byte for byte. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  readonly ok: true;
  readonly text: string;
  readonly encoding: Encoding;
  /** A byte-order mark stood before the text; it is not part of `text`. */
  readonly mark: boolean;
}

export interface UndecodableText {
  readonly ok: false;
  /** `binary`: not text at all. `legacy`: an 8-bit encoding such as Latin-1 that cannot be told for sure. */
  readonly reason: 'binary' | 'legacy';
  /** For looking at only: `legacy` bytes read as Windows-1252, nothing for binary ones. */
  readonly preview: string;
}

/**
 * Reads UTF-8 or UTF-16, with or without a byte-order mark. UTF-16 without one is told by its zero
 * bytes. Never gives replacement characters: what does not decode is refused with the reason.
 */
export function decodeText(bytes: Uint8Array): DecodedText | UndecodableText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8', 3);
  if (a === 0xff && b === 0xfe) return decodeAs(bytes, 'utf-16le', 2);
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be', 2);
  const guessed = guessUtf16(bytes);
  return guessed ? decodeAs(bytes, guessed, 0) : decodeAs(bytes, 'utf-8', 0);
}

function decodeAs(
  bytes: Uint8Array,
  encoding: Encoding,
  skip: number,
): DecodedText | UndecodableText {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes.subarray(skip));
    if (text.includes('\0')) return { ok: false, reason: 'binary', preview: '' };
    return { ok: true, text, encoding, mark: skip > 0 };
  } catch {
    const binary = bytes.some((byte) => byte === 0);
    return {
      ok: false,
      reason: binary ? 'binary' : 'legacy',
      preview: binary ? '' : new TextDecoder('windows-1252').decode(bytes),
    };
  }
}

/** Manifests are mostly ASCII: in UTF-16 every other byte of the start is then zero. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 64);
  const zeros = (odd: number) => sample.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const half = sample.length / 2;
  if (zeros(1) > half * 0.8 && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > half * 0.8 && zeros(1) === 0 ? 'utf-16be' : undefined;
}

/** The bytes of a file in its encoding: the inverse of `decodeText`. */
export function encodeText(
  text: string,
  encoding: Encoding,
  mark: boolean,
): Uint8Array<ArrayBuffer> {
  const whole = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i++) {
    view.setUint16(i * 2, whole.charCodeAt(i), encoding === 'utf-16le');
  }
  return bytes;
}

/** The line ends of a text; `mixed` when there is more than one kind. */
export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed';

export function lineEndsOf(text: string): LineEnds {
  // Runs on each key over the whole text, so the common case is one search.
  if (!text.includes('\r')) return 'lf';
  const lf = /(?<!\r)\n/.test(text);
  const cr = /\r(?!\n)/.test(text);
  const crlf = text.includes('\r\n');
  if (Number(lf) + Number(cr) + Number(crlf) > 1) return 'mixed';
  return crlf ? 'crlf' : 'cr';
}
