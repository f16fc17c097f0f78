/** The names of the profiles, for whoever offers them without knowing what they ask. */
export const PROFILE_NAMES = [
  'pss-baseline',
  'pss-restricted',
  'aks-article',
  'aks-deployment-safeguards',
  'azure-policy-baseline',
  'azure-policy-restricted',
  'everything',
] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];
