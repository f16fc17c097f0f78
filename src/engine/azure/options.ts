/**
 * What an Azure target leaves to its operator: how a cluster has the deployment safeguards, and with
 * which effect an initiative of Azure Policy is assigned.
 */

/**
 * How the deployment safeguards run. `automatic`: AKS Automatic, which enforces them with the Pod
 * Security Standards at baseline. The others are the levels of AKS Standard.
 */
export const SAFEGUARDS = ['automatic', 'enforce', 'warn'] as const;
export type Safeguards = (typeof SAFEGUARDS)[number];

/** Which Pod Security Standard the safeguards take in; AKS Automatic has no choice. */
export const POD_SECURITY = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurity = (typeof POD_SECURITY)[number];

/** The effect that an initiative is assigned with. */
export const EFFECTS = ['audit', 'deny'] as const;
export type AssignedEffect = (typeof EFFECTS)[number];

/** What containers may read of the node's files on AKS Automatic (changelog of AKS, 2026-05-29). */
export const READABLE_PATHS: readonly string[] = ['/var/log', '/hostfs'];

export interface AzureOptions {
  readonly safeguards: Safeguards;
  readonly podSecurity: PodSecurity;
  readonly effect: AssignedEffect;
}

/** The words that each option may have. */
export const AZURE_OPTIONS = {
  safeguards: SAFEGUARDS,
  podSecurity: POD_SECURITY,
  effect: EFFECTS,
} as const;

export const INITIATIVE_NAMES = ['safeguards', 'baseline', 'restricted'] as const;
export type InitiativeName = (typeof INITIATIVE_NAMES)[number];

/** An initiative and how it is assigned. */
export interface AzureTarget extends AzureOptions {
  readonly initiative: InitiativeName;
}

/**
 * As they come: AKS Automatic, AKS Standard without Pod Security Standards, audit only.
 * @throws RangeError for a word that an option does not know
 */
export function azureOptions(given: Partial<AzureOptions> = {}): AzureOptions {
  for (const [name, words] of Object.entries(AZURE_OPTIONS)) {
    const value = given[name as keyof AzureOptions];
    if (value !== undefined && !(words as readonly string[]).includes(value)) {
      throw new RangeError(`azure.${name} may not be "${value}"`);
    }
  }
  const safeguards = given.safeguards ?? 'automatic';
  const podSecurity = safeguards === 'automatic' ? 'baseline' : (given.podSecurity ?? 'privileged');
  return { safeguards, podSecurity, effect: given.effect ?? 'audit' };
}
