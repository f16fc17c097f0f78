/**
 * The configuration file `podsmith.json`: a profile, the versions, and rules turned on, off, to another
 * severity or with options. The page and the command line read and write the same file.
 */

import { AZURE_OPTIONS } from './azure/options.ts';
import { type Profile, profileFor } from './profiles/index.ts';
import { PROFILE_NAMES } from './profiles/names.ts';
import { pathFrom } from './review/guesses.ts';
import { rangeOf } from './review/range.ts';
import type { RuleSetting, Settings } from './review/settings.ts';
import { type OptionSpec, type Rule, SEVERITIES } from './rule/rule.ts';
import { registry } from './rules/index.ts';
import { type Config, type ReviewTarget, reviewTargetOf, VERSIONS } from './target.ts';
import { added } from './text/grouped.ts';
import { isObject, type Json } from './text/json.ts';
import { formatPath, type Path } from './text/path.ts';
import { duplicateKeys } from './yaml/duplicates.ts';
import { parseAsWritten } from './yaml/parse.ts';

/** What is wrong with a configuration, and where in its text. */
export interface ConfigError {
  readonly code:
    | 'not-json'
    | 'not-a-map'
    | 'unknown-key'
    | 'duplicate-key'
    | 'unknown-profile'
    | 'unknown-rule'
    | 'unknown-option'
    | 'wrong-value';
  readonly at: number;
  readonly path: string;
  /** What is wanted instead, or the code of the syntax error; empty where the path says all. */
  readonly detail: string;
}

export const FAIL_ON = [...SEVERITIES, 'none'] as const;
const KEYS = [
  '$schema',
  'profile',
  ...Object.keys(VERSIONS),
  'failOn',
  'azure',
  'rules',
  'exclude',
  'facts',
  'toConfirm',
];

/**
 * So many errors have places of their own, others that of what they are in: each key of a map is looked for among all
 * of its keys.
 */
const PLACED = 200;

/**
 * Reads a configuration's text. JSON, and since that is what our parser reads, YAML as well.
 * @returns the configuration, or everything that is wrong with it
 */
export function readConfig(
  text: string,
):
  | { readonly config: Config; readonly errors: readonly [] }
  | { readonly errors: readonly ConfigError[] } {
  const document = parseAsWritten(text);
  const errors: ConfigError[] = [];
  const placeOf = (path: Path): number => rangeOf(document, path, 'key').from;
  const parents = new Map<string, number>();
  const fail = (code: ConfigError['code'], path: Path, detail = '') => {
    const parent = path.slice(0, -1);
    const at =
      errors.length < PLACED
        ? placeOf(path)
        : added(parents, formatPath(parent), () => placeOf(parent));
    errors.push({ code, at, path: formatPath(path), detail });
  };
  if (document.error) {
    return {
      errors: [{ code: 'not-json', at: document.error.at, path: '', detail: document.error.code }],
    };
  }
  for (const { path } of duplicateKeys(document.root)) {
    fail('duplicate-key', path);
  }
  const value = document.value ?? {};
  if (!isObject(value)) return { errors: [{ code: 'not-a-map', at: 0, path: '', detail: '' }] };
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) fail('unknown-key', [key]);
  }
  const oneOf = (
    key: string,
    allowed: readonly string[],
    code: ConfigError['code'] = 'wrong-value',
  ) => {
    const word = value[key];
    if (word === undefined) return;
    if (typeof word !== 'string' || !allowed.includes(word)) fail(code, [key], allowed.join(', '));
  };
  oneOf('profile', PROFILE_NAMES, 'unknown-profile');
  oneOf('failOn', FAIL_ON);
  for (const [key, parse] of Object.entries(VERSIONS)) {
    const version = value[key];
    if (version === undefined) continue;
    if (typeof version !== 'string' || !parse(version))
      fail('wrong-value', [key], '1.36, v1.36, latest');
  }
  checkAzure(value.azure, fail);
  const { rules, exclude, facts, toConfirm } = value;
  if (toConfirm !== undefined) checkToConfirm(toConfirm, fail);
  if (exclude !== undefined && !(Array.isArray(exclude) && exclude.every(isPattern))) {
    fail('wrong-value', ['exclude'], '["vendor/", "*.generated.yaml"]');
  }
  if (facts !== undefined && !(Array.isArray(facts) && facts.every(isPattern))) {
    fail('wrong-value', ['facts'], '["facts.json"]');
  }
  if (rules !== undefined && !isObject(rules)) fail('wrong-value', ['rules'], '{ }');
  else if (rules !== undefined) {
    for (const id of Object.keys(rules)) {
      const rule = registry.byId.get(id);
      if (!rule) fail('unknown-rule', ['rules', id]);
      else checkRule(rule, rules[id] as Json, fail);
    }
  }
  return errors.length > 0 ? { errors } : { config: value as Config, errors: [] };
}

const isPattern = (value: Json): boolean => typeof value === 'string' && value.trim() !== '';

function checkToConfirm(value: Json, fail: Fail): void {
  if (!Array.isArray(value)) {
    fail('wrong-value', ['toConfirm'], '[{ }]');
    return;
  }
  for (const [i, entry] of value.entries()) {
    const at = ['toConfirm', i];
    if (!isObject(entry) || !isObject(entry.object) || entry.value === undefined) {
      fail('wrong-value', at, '{ "object", "path", "rule", "value" }');
      continue;
    }
    const { file, object, path, rule, severity } = entry;
    const isText = (candidate: Json | undefined): candidate is string =>
      typeof candidate === 'string' && candidate !== '';
    if (file !== undefined && !isText(file)) fail('wrong-value', [...at, 'file'], '"…"');
    for (const key of ['kind', 'name', ...('namespace' in object ? ['namespace'] : [])]) {
      if (!isText(object[key])) fail('wrong-value', [...at, 'object', key], '"…"');
    }
    if (!isText(path) || !pathFrom(path)) fail('wrong-value', [...at, 'path'], '"spec.replicas"');
    if (!isText(rule) || !registry.byId.has(rule)) fail('unknown-rule', [...at, 'rule']);
    if (severity !== undefined && !(SEVERITIES as readonly Json[]).includes(severity)) {
      fail('wrong-value', [...at, 'severity'], SEVERITIES.join(', '));
    }
  }
}

type Fail = (code: ConfigError['code'], path: Path, detail?: string) => void;

function checkAzure(value: Json | undefined, fail: Fail): void {
  if (value === undefined) return;
  if (!isObject(value)) {
    fail('wrong-value', ['azure'], '{ }');
    return;
  }
  for (const key of Object.keys(value)) {
    const path = ['azure', key];
    const words: readonly Json[] | undefined = Object.hasOwn(AZURE_OPTIONS, key)
      ? AZURE_OPTIONS[key as keyof typeof AZURE_OPTIONS]
      : undefined;
    if (!words) fail('unknown-key', path);
    else if (!words.includes(value[key] as Json)) fail('wrong-value', path, words.join(', '));
  }
}

function checkRule(rule: Rule, value: Json, fail: Fail): void {
  const path = ['rules', rule.id];
  if (typeof value === 'string') {
    const allowed = ['off', 'on', ...SEVERITIES];
    if (!allowed.includes(value)) fail('wrong-value', path, allowed.join(', '));
    return;
  }
  if (!isObject(value)) {
    fail('wrong-value', path, 'on, off, { }');
    return;
  }
  for (const key of Object.keys(value)) {
    if (key !== 'severity' && key !== 'options') fail('unknown-key', [...path, key]);
  }
  if (value.severity !== undefined && !(SEVERITIES as readonly Json[]).includes(value.severity)) {
    fail('wrong-value', [...path, 'severity'], SEVERITIES.join(', '));
  }
  const { options } = value;
  if (options === undefined) return;
  if (!isObject(options)) {
    fail('wrong-value', [...path, 'options'], '{ }');
    return;
  }
  for (const name of Object.keys(options)) {
    const at = [...path, 'options', name];
    const spec = Object.hasOwn(rule.options ?? {}, name)
      ? (rule.options[name] as OptionSpec)
      : null;
    if (!spec) fail('unknown-option', at);
    else if (!fits(options[name] as Json, spec)) fail('wrong-value', at, wantedBy(spec));
  }
}

function fits(value: Json, spec: OptionSpec): boolean {
  if (spec.kind === 'strings') {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
  if (spec.kind === 'integer') {
    return (
      Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max
    );
  }
  return typeof value === spec.kind;
}

const wantedBy = (spec: OptionSpec): string =>
  spec.kind === 'strings'
    ? '["…"]'
    : spec.kind === 'integer'
      ? `${spec.min}–${spec.max}`
      : spec.kind === 'boolean'
        ? 'true, false'
        : '"…"';

const withoutCodes = ({ codes: _, ...rest }: RuleSetting = {}): RuleSetting => rest;

/** What a configuration comes down to. What it leaves open is the default. */
export interface ResolvedConfig extends ReviewTarget {
  readonly settings: Settings;
  /** The level of the Pod Security Standards that the profile aims at, if any. */
  readonly level: Profile['level'];
}

/** @throws RangeError for a value that `readConfig` would have refused */
export function resolveConfig(config: Config): ResolvedConfig {
  const target = reviewTargetOf(config);
  const { settings: base, level } = profileFor(target.profile, config.azure);
  const settings = new Map<string, RuleSetting>(base);
  for (const [id, given] of Object.entries(config.rules ?? {})) {
    const before = settings.get(id);
    if (given === 'off') settings.delete(id);
    // Asked for by name, a rule says all that it has to say.
    else if (given === 'on') settings.set(id, withoutCodes(before));
    else if (typeof given === 'string') settings.set(id, { ...before, severity: given });
    else settings.set(id, { ...before, ...given });
  }
  return { ...target, settings, level };
}
