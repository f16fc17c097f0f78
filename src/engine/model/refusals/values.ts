/** Applies what field-rules.ts and object-rules.ts say of a type to an object of it. */
import { isObject, type Json } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import { isPortName } from '../names.ts';
import { compareQuantity, isQuantity, type QuantityValue } from '../quantities/quantity.ts';
import { type FieldRule, fieldRulesOf, type ValueRule } from './field-rules.ts';
import { hasFormat } from './formats.ts';
import { OBJECT_RULES } from './object-rules.ts';
import type { Seen } from './seen.ts';

export interface ValueRules {
  readonly fields: readonly FieldRule[];
  readonly together: ((seen: Seen) => void) | undefined;
  /** The fields of which only the types are looked at. */
  readonly unchecked: ReadonlySet<string>;
}

/** The rules for a definition of the schema; null where there are none. */
export function valueRulesOf(definition: string): ValueRules | null {
  const fields = fieldRulesOf(definition);
  const together = OBJECT_RULES[definition];
  if (fields.length === 0 && !together) return null;
  const unchecked = new Set(fields.flatMap((rule) => (rule.unchecked ? [rule.field] : [])));
  return { fields, together, unchecked };
}

/** A value that is as good as none to Go: null, an empty text, list or map, and zero. */
const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0);

/**
 * Says what Kubernetes would refuse in an object of a type, once it is decoded.
 * @param required the fields whose absence the schema tells
 */
export function refuseValues(
  { fields, together }: Pick<ValueRules, 'fields' | 'together'>,
  seen: Seen,
  required: readonly string[],
): void {
  for (const rule of fields) {
    const value = seen.value[rule.field];
    if (rule.required && isEmpty(value)) {
      const isMissing = value === undefined || value === null;
      if (isMissing && required.includes(rule.field)) continue;
      seen.refuse('value-required', [rule.field], { field: rule.field });
      continue;
    }
    if (!rule.value || value === undefined || value === null) continue;
    if (!rule.evenEmpty && (value === '' || (value === 0 && rule.value.is === 'port-or-name'))) {
      continue;
    }
    refuseValue(rule.value, value, [rule.field], rule.field, seen);
  }
  together?.(seen);
}

function refuseValue(rule: ValueRule, value: Json, steps: Path, field: string, seen: Seen): void {
  const { refuse, minor } = seen;
  switch (rule.is) {
    case 'format':
      if (typeof value === 'string' && !hasFormat(rule.format, value, minor >= 36)) {
        refuse('value-malformed', steps, { field, value, format: rule.format });
      }
      return;
    case 'range': {
      if (typeof value !== 'number' && typeof value !== 'bigint') return;
      const { min, max } = rule;
      if (value >= min && (max === null || value <= max)) return;
      const data = { field, value: String(value), min: String(min), max: String(max ?? 'none') };
      refuse('number-out-of-range', steps, data);
      return;
    }
    case 'words':
      if (typeof value === 'string' && !rule.words.includes(value)) {
        refuse('value-not-supported', steps, { field, value, allowed: rule.words.join(', ') });
      }
      return;
    case 'items':
      if (!Array.isArray(value)) return;
      for (const [i, item] of value.entries()) {
        // Null in a list is the empty text.
        refuseValue(rule.of, item ?? '', [...steps, i], `${field}[${i}]`, seen);
      }
      return;
    case 'map':
      if (!isObject(value)) return;
      for (const key of Object.keys(value)) {
        const at = [...steps, key];
        if (rule.keys) refuseValue(rule.keys, key, at, field, seen);
        if (rule.values) refuseValue(rule.values, value[key] ?? '', at, key, seen);
      }
      return;
    case 'port':
      refusePort(value, steps, field, seen);
      return;
    case 'port-or-name':
      if (typeof value !== 'string') refusePort(value, steps, field, seen);
      else if (!isPortName(value)) refuse('port-name-invalid', steps, { field, value });
      return;
    case 'int-or-percent':
    case 'int-or-any-percent': {
      const percent = typeof value === 'string' ? /^\d+(?=%$)/.exec(value)?.[0] : undefined;
      const most = rule.is === 'int-or-percent' ? 100 : Number.POSITIVE_INFINITY;
      const isRight =
        typeof value === 'number' ? value >= 0 : percent !== undefined && Number(percent) <= most;
      if (!isRight) {
        refuse('value-malformed', steps, { field, value: String(value), format: 'int-or-percent' });
      }
      return;
    }
    case 'any-quantity':
      // Other types have been read as quantities by now.
      if (typeof value === 'string' && !isQuantity(value)) {
        refuse('quantity-invalid', steps, { resource: field, value });
      }
      return;
    case 'quantity':
    case 'positive-quantity':
      refuseQuantity(rule.is, value, steps, field, seen);
  }
}

function refusePort(value: Json, steps: Path, field: string, { refuse }: Seen): void {
  if (typeof value !== 'number' && typeof value !== 'bigint') return;
  if (value < 1 || value > 65535) {
    refuse('port-out-of-range', steps, { field, value: String(value) });
  }
}

function refuseQuantity(
  is: 'quantity' | 'positive-quantity',
  value: Json,
  steps: Path,
  field: string,
  { refuse }: Seen,
): void {
  const amount: QuantityValue | null =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
      ? value
      : null;
  if (amount === null || !isQuantity(amount)) return;
  const order = compareQuantity(amount, 0);
  const data = { field, value: String(value) };
  if (is === 'positive-quantity' && order !== 1) refuse('quantity-not-positive', steps, data);
  else if (order === -1) refuse('quantity-negative', steps, { resource: field, value: data.value });
}
