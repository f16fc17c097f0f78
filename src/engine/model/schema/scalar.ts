/** Whether Kubernetes' decoder takes a value for a scalar of its schema. Null is absence, not asked here. */
import type { Json } from '../../text/json.ts';
import { isQuantity } from '../quantities/quantity.ts';
import { integer } from './decode.ts';
import type { ScalarName } from './shape.ts';

const isInt32 = integer(32);
const isInt64 = integer(64);

const accepted: { readonly [name in ScalarName]: (value: Json) => boolean } = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  int32: (value) => isInt32(value) !== undefined,
  int64: (value) => isInt64(value) !== undefined,
  number: (value) => typeof value === 'number' || typeof value === 'bigint',
  'int-or-string': (value) => typeof value === 'string' || isInt32(value) !== undefined,
  quantity: (value) => (typeof value === 'string' ? isQuantity(value) : accepted.number(value)),
  time: (value) => typeof value === 'string' && isTime(value),
  byte: (value) =>
    Array.isArray(value) ? value.every(isByte) : typeof value === 'string' && isBase64(value),
};

export const accepts = (type: ScalarName, value: Json): boolean => accepted[type](value);

/** RFC 3339 as Go's time.Parse reads it (metav1.Time): capital T and Z, a fraction is optional. */
const TIME =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:[.,][0-9]+)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/;

function isTime(text: string): boolean {
  const match = TIME.exec(text);
  if (!match) return false;
  const [year, month, day, hour, minute, second, zoneHour, zoneMinute] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [number, number, number, ...number[]];
  const daysOfMonth = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const within = (part: number | undefined, limit: number) => (part ?? 0) < limit;
  return (
    day >= 1 &&
    day <= (daysOfMonth[month - 1] ?? 0) &&
    within(hour, 24) &&
    within(minute, 60) &&
    within(second, 60) &&
    within(zoneHour, 25) &&
    within(zoneMinute, 61)
  );
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Bytes may be listed one by one. */
const isByte = (value: Json): boolean =>
  value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 256);

/** Go's base64.StdEncoding: padded, line breaks are left out. */
function isBase64(text: string): boolean {
  const letters = text.replace(/[\r\n]/g, '');
  return letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
}
