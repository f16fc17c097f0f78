/** What a configuration is, and its target apart from the rules. Doesn't depend on any rule. */
import {
  type AzureOptions,
  type AzureTarget,
  azureOptions,
  type InitiativeName,
} from './azure/options.ts';
import {
  DEFAULT_VERSION,
  parseKubernetesVersion,
  parseVersion,
  type Version,
} from './model/version.ts';
import type { ProfileName } from './profiles/names.ts';
import type { ConfirmEntry, OptionValue, Severity } from './rule/rule.ts';

/** What a configuration says of a rule: `off`, `on`, a severity, or all of it in an object. */
export type RuleConfig =
  | 'off'
  | 'on'
  | Severity
  | { readonly severity?: Severity; readonly options?: { readonly [name: string]: OptionValue } };

export interface Config {
  readonly profile?: ProfileName;
  readonly kubernetesVersion?: string;
  readonly policyVersion?: string;
  readonly failOn?: Severity | 'none';
  /** For the profiles that stand for initiatives of Azure Policy: how the operator has assigned them. */
  readonly azure?: Partial<AzureOptions>;
  readonly rules?: { readonly [rule: string]: RuleConfig };
  /** Patterns as in `.gitignore`, from the folder of the file on: what they match in a folder isn't read. */
  readonly exclude?: readonly string[];
  /** Files with facts about images, from the folder of the file on. */
  readonly facts?: readonly string[];
  /** Values that Podsmith made up and nobody has confirmed, where their texts have no place to mark them. */
  readonly toConfirm?: readonly ConfirmEntry[];
}

export interface ReviewTarget {
  readonly profile: ProfileName;
  readonly kubernetesVersion: Version;
  readonly policyVersion: Version;
  readonly failOn: Severity | 'none';
  /** The initiative of Azure Policy that the profile stands for, if any. */
  readonly azure: AzureTarget | null;
  readonly toConfirm?: readonly ConfirmEntry[];
}

const INITIATIVES: { readonly [name in ProfileName]?: InitiativeName } = {
  'aks-deployment-safeguards': 'safeguards',
  'azure-policy-baseline': 'baseline',
  'azure-policy-restricted': 'restricted',
};

function azureTarget(profile: ProfileName, options?: Partial<AzureOptions>): AzureTarget | null {
  const assigned = azureOptions(options);
  const initiative = INITIATIVES[profile];
  return initiative ? { initiative, ...assigned } : null;
}

/** How each of the two versions is written. */
export const VERSIONS = { kubernetesVersion: parseKubernetesVersion, policyVersion: parseVersion };

/**
 * What a configuration leaves open is the default.
 * @throws RangeError for a version or an option of Azure that `readConfig` would have refused
 */
export function reviewTargetOf(config: Config): ReviewTarget {
  const version = (key: keyof typeof VERSIONS, fallback: Version): Version => {
    const text = config[key];
    const read = text === undefined ? fallback : VERSIONS[key](text);
    if (!read) throw new RangeError(`"${text}" is no version`);
    return read;
  };
  const kubernetesVersion = version('kubernetesVersion', DEFAULT_VERSION);
  const profile = config.profile ?? 'pss-restricted';
  return {
    profile,
    kubernetesVersion,
    policyVersion: version('policyVersion', kubernetesVersion),
    failOn: config.failOn ?? 'medium',
    azure: azureTarget(profile, config.azure),
    ...(config.toConfirm?.length && { toConfirm: config.toConfirm }),
  };
}
