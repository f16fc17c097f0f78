/**
 * What the page reviews for: one configuration, as it stands in `podsmith.json`. The versions and the
 * words of the pickers derive from it here, the rules that are asked in `settings.ts`.
 */
import {
  type AzureOptions,
  formatVersion,
  LATEST,
  PROFILE_NAMES,
  type ProfileName,
  reviewTargetOf,
} from '../../engine/core.ts';
import type { Config } from '../../engine/index.ts';

/** The name under which a configuration is taken in and given out. */
export const CONFIG_FILE = 'podsmith.json';

/** What holds until someone chooses otherwise: the article that the page teaches. */
export const FIRST_CONFIG: Config = { profile: 'aks-article' };

/** Whether a configuration changes its profile's rules. */
export const hasOwnRules = ({ rules }: Config): boolean => Object.keys(rules ?? {}).length > 0;

export function withoutRules({ rules: _, ...rest }: Config): Config {
  return rest;
}

export const withProfile = (config: Config, profile: ProfileName): Config => ({
  ...config,
  profile,
});

/** With one option of an Azure target set. */
export const withAzure = <K extends keyof AzureOptions>(
  config: Config,
  key: K,
  value: AzureOptions[K],
): Config => ({ ...config, azure: { ...config.azure, [key]: value } });

/** The options that the operator of the target has a choice of; none when it is no target of Azure. */
export function azureChoices(config: Config): readonly (keyof AzureOptions)[] {
  const target = reviewTargetOf(config).azure;
  if (!target) return [];
  if (target.initiative !== 'safeguards') return ['effect'];
  return target.safeguards === 'automatic' ? ['safeguards'] : ['safeguards', 'podSecurity'];
}

export const withKubernetes = (config: Config, kubernetesVersion: string): Config => ({
  ...config,
  kubernetesVersion,
});

/** @param policyVersion undefined to follow Kubernetes */
export function withPolicy(config: Config, policyVersion: string | undefined): Config {
  const { policyVersion: _, ...rest } = config;
  return policyVersion === undefined ? rest : { ...rest, policyVersion };
}

const OLDEST_MINOR = 30;

/** The versions to choose from, the newest first; the chosen one is always among them. */
export function versionsWith(chosen: string): readonly string[] {
  const all = Array.from(
    { length: LATEST.minor - OLDEST_MINOR + 1 },
    (_, i) => `1.${LATEST.minor - i}`,
  );
  return all.includes(chosen) ? all : [...all, chosen];
}

/** The version that the policy has of its own; undefined while it follows Kubernetes. */
export const ownPolicy = (config: Config): string | undefined =>
  config.policyVersion === undefined
    ? undefined
    : formatVersion(reviewTargetOf(config).policyVersion);

/** The file's text: exactly what is set. */
export const configText = (config: Config): string => `${JSON.stringify(config, null, 2)}\n`;

/**
 * A configuration that was kept; the first one when its target can no longer be read. Its rules are
 * looked at when there is something that knows them.
 */
export function keptConfig(kept: unknown): Config {
  if (typeof kept !== 'object' || kept === null) return FIRST_CONFIG;
  const config = kept as Config;
  try {
    return PROFILE_NAMES.includes(reviewTargetOf(config).profile) ? config : FIRST_CONFIG;
  } catch {
    return FIRST_CONFIG;
  }
}
