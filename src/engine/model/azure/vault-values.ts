/**
 * What the Azure Key Vault provider takes for values.
 *
 * Source: Azure Key Vault provider, usage, and its code (pkg/provider/provider.go, pkg/provider/validate.go);
 * Key Vault, names of vaults and objects.
 */

/** Something that a tool fills in before the API server gets it. */
export const isReference = (value: string): boolean => /\$\{|\$\(|\{\{|^__\w+__$|^#\{/.test(value);

export const isVaultName = (value: string): boolean => /^[-A-Za-z0-9]{3,24}$/.test(value);

/** The name of a secret, a key or a certificate. */
export const isObjectName = (value: string): boolean => /^[0-9A-Za-z-]{1,127}$/.test(value);

export const OBJECT_TYPES = ['secret', 'key', 'cert'] as const;
export const OBJECT_FORMATS = ['pem', 'pfx'] as const;
export const OBJECT_ENCODINGS = ['utf-8', 'hex', 'base64'] as const;

/** Keys that the API server demands of a Secret by its type, all of them. */
const DEMANDED_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['kubernetes.io/tls', ['tls.crt', 'tls.key']],
  ['kubernetes.io/dockerconfigjson', ['.dockerconfigjson']],
  ['kubernetes.io/dockercfg', ['.dockercfg']],
  ['kubernetes.io/ssh-auth', ['ssh-privatekey']],
]);

export const demandedKeys = (type: string): readonly string[] => DEMANDED_KEYS.get(type) ?? [];
