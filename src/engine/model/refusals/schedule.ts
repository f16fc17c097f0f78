/**
 * Reads a CronJob's schedule the way Kubernetes does (github.com/robfig/cron v3, ParseStandard): five fields, a macro
 * or `@every`. Names ignore case, `?` is `*`, Sunday is 0 and never 7.
 */

export type ScheduleProblem =
  | { readonly code: 'time-zone' }
  | { readonly code: 'macro'; readonly value: string }
  | { readonly code: 'field-count'; readonly count: number }
  | { readonly code: 'field'; readonly field: FieldName; readonly value: string }
  | { readonly code: 'never' };

type FieldName = 'minute' | 'hour' | 'day' | 'month' | 'weekday';

interface Field {
  readonly name: FieldName;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const FIELDS: readonly Field[] = [
  { name: 'minute', min: 0, max: 59 },
  { name: 'hour', min: 0, max: 23 },
  { name: 'day', min: 1, max: 31 },
  { name: 'month', min: 1, max: 12, names: MONTHS },
  { name: 'weekday', min: 0, max: 6, names: DAYS },
];

const MACRO = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
/** A duration of Go. */
const EVERY = /^@every [+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
/** Days of each month in the longest year. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is wrong with a schedule; null when Kubernetes takes it and it is due some day. */
export function problemOf(schedule: string): ScheduleProblem | null {
  if (schedule.includes('TZ')) return { code: 'time-zone' };
  if (schedule.startsWith('@')) {
    return MACRO.test(schedule) || EVERY.test(schedule) ? null : { code: 'macro', value: schedule };
  }
  const parts = schedule.split(/\s+/).filter((part) => part !== '');
  if (parts.length !== FIELDS.length) return { code: 'field-count', count: parts.length };
  const values = FIELDS.map((field, i) => valuesOf(field, parts[i] as string));
  const bad = values.indexOf(null);
  if (bad >= 0) {
    return { code: 'field', field: (FIELDS[bad] as Field).name, value: parts[bad] as string };
  }
  const [, , days = [], months = []] = values as number[][];
  // A restricted weekday is due beside the days, not among them.
  const anyWeekday = /^[*?]/.test(parts[4] as string);
  const due = months.some((month) => Math.min(...days) <= (LENGTHS[month - 1] ?? 0));
  return anyWeekday && !due ? { code: 'never' } : null;
}

/** The numbers that a field means; null when it is not valid. */
function valuesOf(field: Field, text: string): number[] | null {
  const numbers: number[] = [];
  const ranges = text.split(',').filter((range) => range !== '');
  for (const range of ranges) {
    const [span = '', stepText, ...more] = range.split('/');
    const step = stepText === undefined ? 1 : whole(stepText);
    const bounds = boundsOf(field, span, stepText !== undefined);
    if (more.length > 0 || !step || !bounds) return null;
    for (let n = bounds[0]; n <= bounds[1]; n += step) numbers.push(n);
  }
  return numbers.length > 0 ? numbers : null;
}

function boundsOf(field: Field, span: string, stepped: boolean): [number, number] | null {
  if (/^[*?](?:-[^-]*)?$/.test(span)) return [field.min, field.max];
  const [low = '', high, ...more] = span.split('-');
  const from = numberOf(field, low);
  // `5/15` goes on to the end.
  const to = high !== undefined ? numberOf(field, high) : stepped ? field.max : from;
  if (more.length > 0 || from === null || to === null) return null;
  return from < field.min || to > field.max || from > to ? null : [from, to];
}

function numberOf({ names, min }: Field, text: string): number | null {
  const index = names?.indexOf(text.toLowerCase()) ?? -1;
  return index >= 0 ? index + min : whole(text);
}

const whole = (text: string): number | null => (/^\+?\d{1,9}$/.test(text) ? Number(text) : null);
