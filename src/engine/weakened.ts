/** What a configuration turns off or lowers, next to what is reviewed without it. */
import { resolveConfig } from './config.ts';
import { formatVersion, type Version } from './model/version.ts';
import type { Settings } from './review/settings.ts';
import { SEVERITIES, type Severity } from './rule/rule.ts';
import { registry } from './rules/index.ts';
import type { Config } from './target.ts';

export interface Weakened {
  /** Rules that are turned off. */
  readonly off: readonly string[];
  /** Rules with a severity of their own: only what they find tells whether it is lower. */
  readonly severities: readonly { readonly rule: string; readonly to: Severity }[];
  /** Options of rules that are set: `replicas.minimum`. */
  readonly options: readonly string[];
  /** What else is set: its name in the configuration, and the value. */
  readonly settings: readonly { readonly name: string; readonly to: string }[];
  /** What is asked without the configuration, and what is left of it. */
  readonly without: ReturnType<typeof resolveConfig>;
  readonly original: Settings;
  readonly left: Settings;
}

/**
 * Null where a configuration takes nothing away.
 * @param options what the call says itself, which counts more
 */
export function weakenedBy(config: Config, options: Config): Weakened | null {
  const without = resolveConfig(options);
  const resolved = resolveConfig({ ...config, ...options });
  const { rules: _, ...plain } = { ...config, ...options };
  const before = resolveConfig(plain).settings;
  const isAsked = (rule: string): boolean => without.settings.has(rule) || before.has(rule);
  const rules = Object.entries(config.rules ?? {}).filter(([rule]) => isAsked(rule));
  const off = rules.flatMap(([rule, given]) => (given === 'off' ? rule : []));
  const severities = rules.flatMap(([rule]) => {
    const to = resolved.settings.get(rule)?.severity;
    return to && to !== before.get(rule)?.severity && to !== 'critical' ? [{ rule, to }] : [];
  });
  const changedOptions = rules.flatMap(([rule]) =>
    Object.entries(resolved.settings.get(rule)?.options ?? {}).flatMap(([name, value]) => {
      const was =
        before.get(rule)?.options?.[name] ?? registry.byId.get(rule)?.options?.[name].default;
      return isSame(was, value) ? [] : `${rule}.${name}`;
    }),
  );
  const changed = (settings: Settings, other: Settings) =>
    new Map([...settings].filter(([rule, setting]) => !isSame(setting, other.get(rule))));
  const settings = settingsOf(config, without, resolved, before);
  if (off.length + severities.length + changedOptions.length + settings.length === 0) return null;
  const all = new Map([...before, ...without.settings]);
  const original = changed(all, resolved.settings);
  const left = new Map([...resolved.settings].filter(([rule]) => original.has(rule)));
  return { off, severities, options: changedOptions, settings, without, original, left };
}

/** Settings for which less is reviewed, or less counts. */
function settingsOf(
  config: Config,
  without: ReturnType<typeof resolveConfig>,
  resolved: ReturnType<typeof resolveConfig>,
  before: Settings,
): Weakened['settings'] {
  const lacks = [...without.settings].some(([rule, { codes }]) => {
    const setting = before.get(rule);
    return !setting || (setting.codes && !codes?.every((code) => setting.codes?.includes(code)));
  });
  const isLower = resolved.failOn === 'none' || weight(resolved.failOn) < weight(without.failOn);
  const versions = (['kubernetesVersion', 'policyVersion'] as const).flatMap((name) =>
    isOlder(resolved[name], without[name]) ? [{ name, to: formatVersion(resolved[name]) }] : [],
  );
  const { safeguards = 'automatic' } = config.azure ?? {};
  const azure =
    safeguards === 'automatic' ? [] : [{ name: 'azure.safeguards', to: safeguards as string }];
  return [
    ...(lacks ? [{ name: 'profile', to: resolved.profile }] : []),
    ...(isLower && resolved.failOn !== without.failOn
      ? [{ name: 'failOn', to: resolved.failOn }]
      : []),
    ...versions,
    ...azure,
    ...(config.exclude?.length ? [{ name: 'exclude', to: config.exclude.join(', ') }] : []),
    ...(config.facts?.length ? [{ name: 'facts', to: config.facts.join(', ') }] : []),
  ];
}

/** The lighter, the less: what is not to fail is lightest. */
const weight = (failOn: Severity | 'none'): number =>
  failOn === 'none' ? -1 : SEVERITIES.indexOf(failOn);

const isOlder = (version: Version, other: Version): boolean =>
  version.major < other.major || (version.major === other.major && version.minor < other.minor);

const isSame = (value: unknown, other: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(other);
