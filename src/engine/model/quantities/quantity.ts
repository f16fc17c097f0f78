/**
 * Quantities of resources such as `500m` or `1.5Gi`, compared exactly, the way Kubernetes does it
 * (k8s.io/apimachinery pkg/api/resource): in steps of a nano, smaller parts rounded up.
 */

/**
 * Something other than blanks, with blanks around it. Kubernetes trims what stands in the JSON text:
 * there tabs and line breaks are escaped, and are no blanks.
 */
const QUANTITY =
  /^[\p{Zs}\x85]*(?=[^\p{Zs}\x85])([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE])|([KMGTPE])i|[eE]([+-]?)0*(\d{1,19}))?[\p{Zs}\x85]*$/u;

const DECIMAL_EXPONENTS: { readonly [suffix: string]: number } = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

const NANO = 1_000_000_000n;
/** Quantities with a binary suffix end here. */
const MAX_BINARY = (2n ** 63n - 1n) * NANO;
/** Far beyond any amount, and small enough to be calculated at once. */
const MAX_DIGITS = 400;
const MAX_EXPONENT = 400;

/** A quantity as a manifest holds it. */
export type QuantityValue = string | number | bigint;

export const isQuantity = (value: QuantityValue): boolean => partsOf(String(value)) !== null;

/** What a quantity is made of, or null when the text is none. */
function partsOf(text: string) {
  const match = QUANTITY.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', decimal, binary, direction = '', power] = match;
  const given = BigInt(`${direction}${power ?? 0}`);
  if (BigInt.asIntN(64, given) !== given) return null;
  const exponent = Number(BigInt.asIntN(32, given));
  // A number without digits is zero, unless it takes more than an int64 to tell.
  if (`${whole}${fraction}` === '' && (/[PE]/.test(binary ?? '') || exponent < -9)) return null;
  return { negative: sign === '-', whole, fraction, decimal, binary, exponent };
}

/** The amount in nanos, or null when the text is no quantity or longer than any real one. */
function nanos(value: QuantityValue): bigint | null {
  const text = String(value);
  const parts = text.length > MAX_DIGITS ? null : partsOf(text);
  if (!parts) return null;
  const { negative, whole, fraction, decimal, binary, exponent } = parts;
  let amount = BigInt(`${whole}${fraction}` || '0');
  let scale = 9 - fraction.length + Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, exponent));
  if (decimal) scale += DECIMAL_EXPONENTS[decimal] ?? 0;
  if (binary) amount <<= BigInt(10 * (1 + 'KMGTPE'.indexOf(binary)));
  if (scale >= 0) {
    amount *= 10n ** BigInt(scale);
  } else {
    const divisor = 10n ** BigInt(-scale);
    amount = (amount + divisor - 1n) / divisor;
  }
  if (binary && amount > MAX_BINARY) amount = MAX_BINARY;
  return negative ? -amount : amount;
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`; null when it is unknown. */
export function compareQuantity(a: QuantityValue, b: QuantityValue): -1 | 0 | 1 | null {
  const left = nanos(a);
  const right = nanos(b);
  if (left === null || right === null) return null;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether an amount is whole, in thousandths, smaller parts rounded up; also for what is no quantity. */
export function isWholeQuantity(value: QuantityValue): boolean {
  const amount = nanos(value);
  if (amount === null) return true;
  const milli = amount / 1_000_000n + (amount % 1_000_000n > 0n ? 1n : 0n);
  return milli % 1000n === 0n;
}

/** The amount as a number, rounded where a number cannot hold it; null for what is no quantity. */
export function parseQuantity(value: QuantityValue): number | null {
  const amount = nanos(value);
  if (amount === null) return null;
  return Number(amount / NANO) + Number(amount % NANO) / Number(NANO);
}
