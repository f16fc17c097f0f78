/** The targets that a manifest can be reviewed for: a name, a version, a list of rules as they are set. */
import { type AzureOptions, azureOptions } from '../azure/options.ts';
import {
  defaultSettings,
  joinedSettings,
  type RuleSetting,
  type RuleSettings,
  type Settings,
} from '../review/settings.ts';
import { registry } from '../rules/index.ts';
import { AKS_ARTICLE } from './aks-article.ts';
import { AKS_DEPLOYMENT_SAFEGUARDS, aksDeploymentSafeguards } from './aks-deployment-safeguards.ts';
import { AZURE_POLICY_BASELINE } from './azure-policy-baseline.ts';
import { AZURE_POLICY_RESTRICTED } from './azure-policy-restricted.ts';
import { PROFILE_NAMES, type ProfileName } from './names.ts';
import { PSS_BASELINE, PSS_RESTRICTED } from './pod-security-standards.ts';

export interface Profile {
  readonly name: ProfileName;
  /** Of the list of rules, so that two results can be told apart: the date it was last changed. */
  readonly version: string;
  /** The level of the Pod Security Standards that the profile aims at, if any. */
  readonly level: 'baseline' | 'restricted' | null;
  readonly settings: Settings;
}

const VERSION = '2026-12-01';

function define(name: ProfileName, level: Profile['level'], rules: RuleSettings): Profile {
  for (const id of Object.keys(rules)) {
    if (!registry.byId.has(id)) throw new Error(`Profile ${name}: no rule ${id}`);
  }
  return { name, version: VERSION, level, settings: withAlways(new Map(Object.entries(rules))) };
}

/** What nobody should miss is asked whatever the profile asks. */
function withAlways(settings: Settings): Settings {
  const always = registry.rules.flatMap(({ id, always, breakage }): [string, RuleSetting][] => {
    if (always === true || breakage) return [[id, {}]];
    return always ? [[id, { codes: always }]] : [];
  });
  return joinedSettings(settings, new Map(always));
}

const PROFILES: ReadonlyMap<string, Profile> = new Map(
  [
    define('pss-baseline', 'baseline', PSS_BASELINE),
    define('pss-restricted', 'restricted', PSS_RESTRICTED),
    define('aks-article', 'restricted', AKS_ARTICLE),
    define('aks-deployment-safeguards', 'baseline', AKS_DEPLOYMENT_SAFEGUARDS),
    define('azure-policy-baseline', null, AZURE_POLICY_BASELINE),
    define('azure-policy-restricted', null, AZURE_POLICY_RESTRICTED),
    {
      name: 'everything' as const,
      version: VERSION,
      level: 'restricted' as const,
      settings: defaultSettings(registry),
    },
  ].map((profile) => [profile.name, profile]),
);

/** @returns undefined when there is no such profile */
export const profileNamed = (name: string): Profile | undefined => PROFILES.get(name);

/** The profiles that ask a rule. */
export const profilesAsking = (rule: string): readonly ProfileName[] =>
  PROFILE_NAMES.filter((name) => profileNamed(name)?.settings.has(rule));

const LEVELS = { privileged: null, baseline: 'baseline', restricted: 'restricted' } as const;

/** A profile as the options of its Azure target change it: the safeguards have levels. */
export function profileFor(name: ProfileName, options?: Partial<AzureOptions>): Profile {
  const profile = PROFILES.get(name) as Profile;
  if (name !== 'aks-deployment-safeguards') return profile;
  const azure = azureOptions(options);
  return define(name, LEVELS[azure.podSecurity], aksDeploymentSafeguards(azure));
}
