/** Rules that carry out several of the article's statements together. */
export const LITERALS = ['credentials-in-env', 'config-map-credentials', 'exposed-tokens'] as const;
export const USER = ['run-as-non-root', 'run-as-user', 'run-as-group'] as const;
export const CLASS = [
  'missing-secret-provider-class',
  'secret-provider-class-parameters',
  'secret-provider-class-objects',
] as const;
