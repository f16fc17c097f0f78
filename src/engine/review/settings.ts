/** Which rules a review asks, and how each is set: what a profile and a configuration come down to. */

import { newest } from '../model/version.ts';
import type {
  Bundle,
  Env,
  Options,
  OptionValue,
  Rule,
  RuleEnv,
  Severity,
  Status,
} from '../rule/rule.ts';
import { added } from '../text/grouped.ts';
import { finish } from '../text/steps.ts';
import type { Registry } from './registry.ts';
import { evaluateSteps } from './standards.ts';

export interface RuleSetting {
  /** In place of the rule's own severity, for all its findings. */
  readonly severity?: Severity;
  /** In place of the options' defaults. */
  readonly options?: { readonly [name: string]: OptionValue };
  /** Only these codes are findings; all when left out. */
  readonly codes?: readonly string[];
}

/** The rules of a profile, as it is written down. */
export interface RuleSettings {
  readonly [rule: string]: RuleSetting;
}

/** By rule id. A rule that is not in it is not asked. */
export type Settings = ReadonlyMap<string, RuleSetting>;

/** Every rule as it is, but those that someone must turn on. */
export function defaultSettings({ rules }: Registry): Settings {
  return new Map(rules.filter(({ optIn }) => !optIn).map(({ id }) => [id, {}]));
}

/**
 * Settings that ask all that `base` and `more` ask. What both have is set as in `base`.
 * @returns `base` itself when that asks for all of it
 */
export function joinedSettings(base: Settings, more: Settings): Settings {
  const both = new Map(base);
  for (const [id, wider] of more) {
    const setting = base.get(id);
    if (!setting) {
      both.set(id, wider);
      continue;
    }
    const { codes, ...rest } = setting;
    const further = codes && wider.codes?.filter((code) => !codes.includes(code));
    if (!codes || further?.length === 0) continue;
    both.set(id, further ? { ...rest, codes: [...codes, ...further] } : rest);
  }
  return [...both].every(([id, setting]) => base.get(id) === setting) ? base : both;
}

/** The options of a rule, those that are not set by their defaults. */
function optionsOf(rule: Rule, settings: Settings): Options {
  const given = settings.get(rule.id)?.options;
  const options: { [name: string]: OptionValue } = {};
  for (const name of Object.keys(rule.options ?? {})) {
    options[name] = given?.[name] ?? rule.options[name].default;
  }
  return options;
}

/** A rule made ready for one review: its version chosen, its options filled in. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | undefined;
  /** The codes that count as findings; undefined for all. */
  readonly codes: ReadonlySet<string> | undefined;
  /** Why `inspect` is undefined: the version does not have the field, or has it behind a feature gate. */
  readonly tooOld: 'kubernetes-too-old' | 'feature-gate';
  /** Undefined when the Kubernetes version is older than what the rule is about. */
  readonly inspect: ((target: never, env: RuleEnv) => Status) | undefined;
  readonly options: { readonly [name: string]: OptionValue };
  readonly kinds: ReadonlySet<string> | undefined;
  readonly env: (bundle: Bundle) => RuleEnv;
  /** The kinds of other objects that it looks at, those of its `guards` included. */
  readonly reads: readonly string[] | undefined;
  /** The rules that its fix is held against, with their own options, whatever the target asks. */
  readonly guards: readonly ActiveRule[];
}

/** Whether a version is one that the chosen Kubernetes has; false for none. */
const isServed = (since: string | undefined, { kubernetesVersion }: Env): boolean =>
  since !== undefined && newest([{ since }], kubernetesVersion) !== undefined;

export function activeRules(registry: Registry, env: Env, settings: Settings): ActiveRule[] {
  const guards = new Map<string, ActiveRule>();
  const guardOf = (id: string): ActiveRule[] => {
    const rule = registry.byId.get(id);
    return rule ? [added(guards, id, () => active(rule, {}))] : [];
  };
  const failing: RuleEnv['failing'] = (workload, level) =>
    finish(evaluateSteps(registry, workload, env.policyVersion))[level].checks;
  const active = (rule: Rule, setting: RuleSetting): ActiveRule => {
    const options = optionsOf(rule, settings);
    const codes = setting.codes && new Set(setting.codes);
    const counts = (code: string) => codes?.has(code) ?? true;
    let last: RuleEnv | undefined;
    return {
      rule,
      severity: setting.severity,
      codes,
      inspect: newest([{ since: rule.since ?? '1.0', rule }], env.kubernetesVersion)?.rule.inspect,
      tooOld: isServed(rule.gatedSince, env) ? 'feature-gate' : 'kubernetes-too-old',
      options,
      kinds: rule.kinds && new Set(rule.kinds),
      env: (bundle) => {
        if (last?.bundle !== bundle) {
          last = { ...env, bundle, options: options as never, counts, failing };
        }
        return last;
      },
      reads: registry.reads.get(rule.id),
      guards: (rule.fix?.mayBreak ?? []).flatMap(guardOf),
    };
  };
  return registry.rules.flatMap((rule): ActiveRule[] => {
    const setting = settings.get(rule.id);
    return setting ? [active(rule, setting)] : [];
  });
}
