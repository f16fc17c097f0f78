/**
 * Quantities of resources such as `500m` or `1.5Gi`, compared exactly, the way Kubernetes does it
 * (k8s.io/apimachinery pkg/api/resource): in steps of a nano, smaller parts rounded up.
 */

/** Kubernetes takes a number without digits for zero. */
const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:([numkMGTPE])|([KMGTPE])i|[eE]([+-]?\d+))?$/;

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

export function isQuantity(value: QuantityValue): boolean {
  const text = String(value).trim();
  return text !== '' && QUANTITY.test(text);
}

/** The amount in nanos, or null when the text is no quantity or longer than any real one. */
function nanos(value: QuantityValue): bigint | null {
  const text = String(value).trim();
  const match = text === '' || text.length > MAX_DIGITS ? null : QUANTITY.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = '', decimal, binary, exponent] = match;
  let amount = BigInt(`${whole}${fraction}` || '0');
  let scale = 9 - fraction.length;
  if (decimal) scale += DECIMAL_EXPONENTS[decimal] ?? 0;
  if (exponent) scale += Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, Number(exponent)));
  if (binary) amount <<= BigInt(10 * (1 + 'KMGTPE'.indexOf(binary)));
  if (scale >= 0) {
    amount *= 10n ** BigInt(scale);
  } else {
    const divisor = 10n ** BigInt(-scale);
    amount = (amount + divisor - 1n) / divisor;
  }
  if (binary && amount > MAX_BINARY) amount = MAX_BINARY;
  return sign === '-' ? -amount : amount;
}

/** Below, at or above zero as `a` is less than, equal to or more than `b`; null when it is unknown. */
export function compareQuantity(a: QuantityValue, b: QuantityValue): -1 | 0 | 1 | null {
  const left = nanos(a);
  const right = nanos(b);
  if (left === null || right === null) return null;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The amount as a number, rounded where a number cannot hold it; null for what is no quantity. */
export function parseQuantity(value: QuantityValue): number | null {
  const amount = nanos(value);
  if (amount === null) return null;
  return Number(amount / NANO) + Number(amount % NANO) / Number(NANO);
}
