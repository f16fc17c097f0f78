/** What a configuration aims at, apart from its rules: said without knowing any rule. */
import {
  type AzureOptions,
  type AzureTarget,
  azureOptions,
  type InitiativeName,
} from './azure/options.ts';
import type { Config } from './config.ts';
import type { Severity } from './lint/rule.ts';
import {
  DEFAULT_VERSION,
  parseKubernetesVersion,
  parseVersion,
  type Version,
} from './model/version.ts';
import type { ProfileName } from './profiles/names.ts';

export interface Target {
  readonly profile: ProfileName;
  readonly kubernetesVersion: Version;
  readonly policyVersion: Version;
  readonly failOn: Severity | 'none';
  /** The initiative of Azure Policy that the profile stands for, if any. */
  readonly azure: AzureTarget | null;
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
export function targetOf(config: Config): Target {
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
  };
}
