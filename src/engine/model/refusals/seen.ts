/** What functions that validate fields together share: the object that they see, and what they say of it. */
import { isObject, type Json, type JsonObject, listBelow } from '../../text/json.ts';
import type { Path } from '../../text/path.ts';
import type { QuantityValue } from '../quantities/quantity.ts';
import type { TextFormat } from './formats.ts';
import type { RefusalCode, RefusalData } from './refusal.ts';

/** An object to validate, and what takes note of what is wrong with it. */
export interface Seen {
  readonly value: JsonObject;
  /** The minor version of Kubernetes, 36 for 1.36. */
  readonly minor: number;
  /** @param steps from the object to the value, or to where a missing one belongs */
  readonly refuse: <C extends RefusalCode>(code: C, steps: Path, data: RefusalData[C]) => void;
}

export type Check = (seen: Seen) => void;

export const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
export const whole = (value: Json | undefined): number | undefined => {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : undefined;
};
export const items = (value: Json | undefined): readonly JsonObject[] =>
  listBelow(value).map((item) => (isObject(item) ? item : {}));
export const count = (value: Json | undefined): number =>
  Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 0;
export const isSet = (value: Json | undefined): boolean => value !== undefined && value !== null;
export const pathText = (steps: Path): string =>
  steps
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i > 0 ? `.${step}` : step))
    .join('');

export const required = ({ refuse }: Seen, ...steps: Path): void =>
  refuse('value-required', steps, { field: pathText(steps) });
export const excluded = ({ refuse }: Seen, steps: Path, other: string): void =>
  refuse('fields-excluded', steps, { field: pathText(steps), other });
export const needsField = ({ refuse }: Seen, steps: Path, other: string): void =>
  refuse('field-needs', steps, { field: pathText(steps), other });
export const twice = ({ refuse }: Seen, steps: Path, value: Json): void =>
  refuse('item-twice', steps, { field: pathText(steps), value: String(value) });
export const malformed = ({ refuse }: Seen, steps: Path, value: string, format: TextFormat): void =>
  refuse('value-malformed', steps, { field: pathText(steps), value, format });
export const outside = (
  { refuse }: Seen,
  steps: Path,
  value: Json,
  min: number,
  max: number | 'none' = 'none',
): void =>
  refuse('number-out-of-range', steps, {
    field: pathText(steps),
    value: String(value),
    min: String(min),
    max: String(max),
  });
export const unsupported = (
  { refuse }: Seen,
  steps: Path,
  value: Json,
  allowed: readonly string[],
): void =>
  refuse('value-not-supported', steps, {
    field: pathText(steps),
    value: String(value),
    allowed: allowed.join(', '),
  });

export const quantityOf = (value: Json | undefined): QuantityValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? value : 0;

/** Whether only whole amounts of a resource can be given away, such as of a device. */
export const isIntegral = (name: string): boolean =>
  name.includes('/') && !name.includes('kubernetes.io/');
