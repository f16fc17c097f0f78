/** The schedule of a CronJob, as Kubernetes reads it: cron's five fields, or one word for them. */

interface Field {
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Seven is no Sunday here. */
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const FIELDS: readonly Field[] = [
  { min: 0, max: 59, names: [] },
  { min: 0, max: 23, names: [] },
  { min: 1, max: 31, names: [] },
  { min: 1, max: 12, names: MONTHS },
  { min: 0, max: 6, names: DAYS },
];

const WORD = /^@(?:yearly|annually|monthly|weekly|daily|midnight|hourly)$/;
const PART = /^(?:[*?]|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/;

export function isSchedule(text: string): boolean {
  if (WORD.test(text)) return true;
  const fields = text.split(/ +/);
  return (
    fields.length === FIELDS.length && FIELDS.every((field, i) => fits(field, fields[i] ?? ''))
  );
}

/** Values, ranges and steps, with commas between them. */
function fits({ min, max, names }: Field, text: string): boolean {
  const numberOf = (word: string): number => {
    const name = names.indexOf(word.toLowerCase());
    if (name >= 0) return min + name;
    return /^\d+$/.test(word) ? Number(word) : Number.NaN;
  };
  return text.split(',').every((part) => {
    const found = PART.exec(part);
    if (!found) return false;
    const [, first, last = first, step = '1'] = found;
    const from = first === undefined ? min : numberOf(first);
    const to = last === undefined ? max : numberOf(last);
    return from >= min && to <= max && from <= to && Number(step) > 0;
  });
}
