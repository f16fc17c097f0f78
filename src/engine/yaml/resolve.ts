/**
 * Scalars as Kubernetes reads them: sigs.k8s.io/yaml on go-yaml v2, a mix of YAML 1.1 and Go's number
 * syntax. js-yaml's own schemas differ (`yes`, `0644`, `1:30`), so they are not used for reading.
 */

/** What a scalar is before it becomes JSON. `NaN` and infinities have no JSON. */
export type ScalarValue = null | boolean | number | bigint | string;

const WORDS: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, false] as const,
  ),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, Number.POSITIVE_INFINITY] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** A plain scalar without a tag. */
export function resolvePlain(text: string): ScalarValue {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  // ParseFloat takes underscores between digits, as Go literals do.
  if (first === 0x2e /* . */) return goFloat(text.replace(/(?<=\d)_(?=\d)/g, '')) ?? text;
  const digitOrSign = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d;
  return digitOrSign ? (resolveNumber(text.replaceAll('_', '')) ?? text) : text;
}

/** Go: ParseInt base 0, ParseUint base 0, then YAML's float syntax, then the old binary spelling. */
function resolveNumber(plain: string): number | bigint | undefined {
  const integer = goInteger(plain);
  if (integer !== undefined) return integer;
  if (FLOAT.test(plain)) return goFloat(plain);
  return undefined;
}

const BASES: readonly (readonly [RegExp, string])[] = [
  [/^([-+]?)0[xX]([0-9a-fA-F]+)$/, '0x'],
  [/^([-+]?)0[bB]([01]+)$/, '0b'],
  [/^([-+]?)0[oO]?([0-7]+)$/, '0o'],
  [/^([-+]?)(0|[1-9][0-9]*)$/, ''],
];

/** An integer as Go's `strconv.ParseInt(s, 0, 64)` or `ParseUint` reads it; exact at any size. */
function goInteger(text: string): number | bigint | undefined {
  // Nearly all integers are short decimals.
  if (/^(?:0|[1-9][0-9]{0,14})$/.test(text)) return Number(text);
  for (const [pattern, prefix] of BASES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [, sign, digits] = match;
    const magnitude = BigInt(`${prefix}${digits}`);
    const value = sign === '-' ? -magnitude : magnitude;
    // Beyond int64 only an unsigned text without a sign is read, by ParseUint.
    const limit = sign === '' ? UINT64_MAX : 2n ** 63n - 1n;
    if (value < INT64_MIN || value > limit) return undefined;
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  return undefined;
}

/** A float as Go's ParseFloat reads it: out of range is an error, which leaves a string. */
function goFloat(text: string): number | undefined {
  if (!FLOAT.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

/** The short name of a tag that go-yaml resolves; null for every other tag, which it ignores. */
export function coreTag(tag: string): CoreTag | null {
  const short = tag.replace(/^!<(.*)>$/, '$1').replace(/^(?:!!|tag:yaml\.org,2002:)/, '');
  if (short === tag) return null;
  return (CORE_TAGS as readonly string[]).includes(short) ? (short as CoreTag) : null;
}
const CORE_TAGS = ['str', 'bool', 'int', 'float', 'null', 'binary', 'timestamp', 'merge'] as const;
export type CoreTag = (typeof CORE_TAGS)[number];

/**
 * A scalar with a tag that go-yaml resolves.
 * @throws Error with the reason when the text does not fit the tag.
 */
export function resolveTagged(text: string, tag: CoreTag): ScalarValue {
  if (tag === 'str' || tag === 'timestamp') return text;
  if (tag === 'binary') return decodeBinary(text);
  const value = tag === 'merge' ? text : resolvePlain(text);
  const fits =
    tag === 'null'
      ? value === null
      : tag === 'bool'
        ? typeof value === 'boolean'
        : tag === 'int'
          ? typeof value === 'bigint' || (typeof value === 'number' && isIntegerText(text))
          : tag === 'float'
            ? typeof value === 'number' || typeof value === 'bigint'
            : text === '<<';
  if (!fits) throw new Error(`cannot read "${text}" as !!${tag}`);
  return value;
}

const isIntegerText = (text: string) => goInteger(text.replaceAll('_', '')) !== undefined;

function decodeBinary(text: string): string {
  const compact = text.replace(/[\r\n]/g, '');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) {
    throw new Error('the !!binary value is not base64');
  }
  const bytes = Uint8Array.from(atob(compact), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/**
 * A map key as the string that it becomes in JSON.
 * @returns null when Kubernetes refuses such a key (null, NaN).
 */
export function keyText(value: ScalarValue, float: boolean): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value === null || !Number.isFinite(value)) return null;
  return float ? goFloat32(value) : String(value);
}

/** True when a plain scalar is a float and not an integer, which decides how it is printed as a key. */
export const isFloatText = (text: string): boolean => !isIntegerText(text);

/** Go's `strconv.FormatFloat(f, 'g', -1, 32)`: the shortest text that gives the float32 back. */
function goFloat32(value: number): string {
  const single = Math.fround(value);
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++;
  const [mantissa = '0', power = '0'] = single.toExponential(digits - 1).split('e');
  const exponent = Number(power);
  // Go decides between plain and exponent notation as if the precision were 6.
  if (exponent < -4 || exponent >= 6) {
    const sign = exponent < 0 ? '-' : '+';
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return single.toFixed(Math.max(0, digits - 1 - exponent));
}
