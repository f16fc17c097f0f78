/**
 * What the page reviews for: one configuration, as it stands in `podsmith.json`. The rules that are
 * asked, the versions and the words of the pickers all derive from it.
 */
import {
  type Config,
  formatVersion,
  LATEST,
  type ProfileName,
  type Resolved,
  type Rule,
  readConfig,
  registry,
  resolveConfig,
} from '../../engine/index.ts';

/** The name under which a configuration is taken in and given out. */
export const CONFIG_FILE = 'podsmith.json';

/** What holds until someone chooses otherwise: the article that the page teaches. */
export const FIRST_CONFIG: Config = { profile: 'aks-article' };

const known = new WeakMap<Config, Resolved>();

/** What a configuration comes down to. Worked out once. */
export function resolved(config: Config): Resolved {
  let own = known.get(config);
  if (!own) {
    own = resolveConfig(config);
    known.set(config, own);
  }
  return own;
}

/** Whether a configuration changes its profile's rules. */
export const hasOwnRules = ({ rules }: Config): boolean => Object.keys(rules ?? {}).length > 0;

export function withoutRules({ rules: _, ...rest }: Config): Config {
  return rest;
}

export const withProfile = (config: Config, profile: ProfileName): Config => ({
  ...config,
  profile,
});

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
  config.policyVersion === undefined ? undefined : formatVersion(resolved(config).policyVersion);

/** The file's text: exactly what is set. */
export const configText = (config: Config): string => `${JSON.stringify(config, null, 2)}\n`;

/** A configuration that was kept; the first one when it can no longer be read. */
export function keptConfig(kept: unknown): Config {
  if (typeof kept !== 'object' || kept === null) return FIRST_CONFIG;
  const read = readConfig(JSON.stringify(kept));
  return 'config' in read ? read.config : FIRST_CONFIG;
}

/** The rules that a review asks, in the order of the wizard. */
export const rulesIn = (settings: Resolved['settings']): readonly Rule[] =>
  registry.rules.filter(({ id }) => settings.has(id));
