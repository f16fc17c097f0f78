/** What an operand comes to with the values that a chart has by default, as far as that takes no run of Helm. */
import { equalJson, isObject, type Json } from '../text/json.ts';
import type { Path } from '../text/path.ts';
import { valueAt } from '../yaml/apply-ops.ts';
import type { Operand, TemplateReference } from './expression.ts';
import type { RootPath } from './scopes.ts';

/** A value that is known; `undefined` is what a chart doesn't have. */
export interface KnownValue {
  readonly value: Json | undefined;
}

export interface Defaults {
  /** The content of `values.yaml`. */
  readonly values: Json;
  /** The content of `Chart.yaml`. */
  readonly chart: Json;
}

type Resolve = (reference: TemplateReference) => RootPath | null;

/** The path into the values that a path from the root is; null for what is no value, and for all values at once. */
export const valuesPath = (path: RootPath | null): Path | null =>
  path && path[0] === 'Values' && path.length > 1 ? path.slice(1) : null;

const CHART_FIELDS: Readonly<Record<string, string>> = {
  Name: 'name',
  Version: 'version',
  AppVersion: 'appVersion',
};

/** @returns null where the operand can't be known */
export function evaluate(
  operand: Operand,
  resolve: Resolve,
  defaults: Defaults,
): KnownValue | null {
  if (operand.kind === 'literal') return { value: operand.value };
  if (operand.kind === 'reference') return lookUp(resolve(operand.reference), defaults);
  const inner = (arg: Operand | undefined) => (arg ? evaluate(arg, resolve, defaults) : null);
  const { name, args } = operand;
  const [first, second, third] = args;
  switch (name) {
    case 'not':
      return mapped(inner(first), (value) => !isTruthy(value));
    case 'and':
    case 'or':
      return junction(name, args.map(inner));
    case 'eq':
    case 'ne': {
      const [left, right] = [inner(first), inner(second)];
      if (!left || !right) return null;
      return { value: equalJson(left.value ?? null, right.value ?? null) === (name === 'eq') };
    }
    case 'default': {
      const given = inner(second);
      return given && (isTruthy(given.value) ? given : inner(first));
    }
    case 'ternary': {
      const condition = inner(third);
      return condition && inner(isTruthy(condition.value) ? first : second);
    }
    case 'empty':
      return mapped(inner(first), (value) => !isTruthy(value));
    case 'quote':
    case 'squote':
    case 'toString':
      return mapped(inner(first), (value) => scalarText(value));
    case 'int':
    case 'int64':
    case 'toYaml':
      return inner(first);
    case 'required':
    case 'nindent':
    case 'indent':
      return inner(second);
    case 'tpl':
      return mapped(inner(first), (value) =>
        typeof value === 'string' && !value.includes('{{') ? value : undefined,
      );
    case 'printf':
      return printed(args.map(inner));
    default:
      return null;
  }
}

const mapped = (
  outcome: KnownValue | null,
  map: (value: Json | undefined) => Json | undefined,
): KnownValue | null => outcome && { value: map(outcome.value) };

function junction(name: 'and' | 'or', all: readonly (KnownValue | null)[]): KnownValue | null {
  const deciding = all.findIndex(
    (operand) => !operand || isTruthy(operand.value) === (name === 'or'),
  );
  return (deciding < 0 ? all.at(-1) : all[deciding]) ?? null;
}

function printed([format, ...rest]: readonly (KnownValue | null)[]): KnownValue | null {
  if (typeof format?.value !== 'string') return null;
  const texts = rest.map((operand) => operand && scalarText(operand.value));
  if (texts.some((text) => typeof text !== 'string')) return null;
  if ((format.value.match(/%[sdv]/g) ?? []).length !== texts.length) return null;
  let next = 0;
  return { value: format.value.replace(/%[sdv]/g, () => texts[next++] ?? '') };
}

function lookUp(path: RootPath | null, { values, chart }: Defaults): KnownValue | null {
  if (path?.[0] === 'Chart' && path.length === 2) {
    const field = CHART_FIELDS[path[1] as string];
    return field !== undefined && isObject(chart) ? { value: chart[field] } : null;
  }
  const at = valuesPath(path);
  return at && { value: valueAt(values, at) };
}

/** As Go's templates have it: nothing that is empty is true. */
export function isTruthy(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object') return Object.keys(value).length > 0;
  return Number(value) !== 0 || typeof value === 'string';
}

/** A scalar as an expression writes it. */
const scalarText = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
    ? String(value)
    : undefined;

/** The value that an output hands out as a whole, and what it leaves out of it. */
export interface ValueSource {
  readonly key: Path;
  /** Fields that switch the block and are no part of it, as `enabled`. */
  readonly omitted: readonly string[];
  /** What counts where the value is empty. */
  readonly fallback: Json | undefined;
}

/** Helpers that hand out a value as it is, by the names that they have in library charts. */
const PASSES_ON: Readonly<Record<string, string>> = {
  'tplvalues.render': 'value',
  'compatibility.renderSecurityContext': 'secContext',
};

/** @returns null for an output that isn't one value of the chart as it is */
export function valueSourceOf(operand: Operand, resolve: Resolve): ValueSource | null {
  if (operand.kind === 'literal') return null;
  if (operand.kind === 'reference') {
    const key = valuesPath(resolve(operand.reference));
    return key && { key, omitted: [], fallback: undefined };
  }
  const { name, args } = operand;
  const [first, second, ...rest] = args;
  switch (name) {
    case 'toYaml':
    case 'tpl':
    case 'quote':
    case 'int':
    case 'int64':
      return first ? valueSourceOf(first, resolve) : null;
    case 'nindent':
    case 'indent':
      return second ? valueSourceOf(second, resolve) : null;
    case 'omit': {
      const source = first && valueSourceOf(first, resolve);
      const omitted = [second, ...rest].flatMap((arg) =>
        arg?.kind === 'literal' ? [String(arg.value)] : [],
      );
      return source ? { ...source, omitted } : null;
    }
    case 'default': {
      const source = second && valueSourceOf(second, resolve);
      return source && first?.kind === 'literal' ? { ...source, fallback: first.value } : null;
    }
    case 'include':
      return passedOn(first, second, resolve);
    default:
      return null;
  }
}

function passedOn(
  name: Operand | undefined,
  given: Operand | undefined,
  resolve: Resolve,
): ValueSource | null {
  if (name?.kind !== 'literal' || given?.kind !== 'call' || given.name !== 'dict') return null;
  const passed = Object.entries(PASSES_ON).find(([end]) => String(name.value).endsWith(end));
  if (!passed) return null;
  const at = given.args.findIndex((arg) => arg.kind === 'literal' && arg.value === passed[1]);
  const value = at < 0 ? undefined : given.args[at + 1];
  const source = value && valueSourceOf(value, resolve);
  if (!source) return null;
  // The helper of the security contexts leaves its switch out by itself.
  return passed[1] === 'secContext' ? { ...source, omitted: ['enabled'] } : source;
}
