/**
 * A new SecretProviderClass that fetches secrets from Azure Key Vault, and the volume that mounts it.
 *
 * Source: AKS, Azure Key Vault provider for the Secrets Store CSI driver, and its configuration options.
 */
import type { Json, JsonObject } from '../../text/json.ts';
import { newDocument } from '../../yaml/write.ts';

/** How the provider may sign in. */
export const VAULT_IDENTITIES = [
  'workload-id',
  'identity-binding',
  'user-assigned',
  'system-assigned',
] as const;
export type VaultIdentity = (typeof VAULT_IDENTITIES)[number];

export interface Vault {
  readonly vault: string;
  readonly tenantId: string;
  readonly identity: VaultIdentity;
  /** Of the identity; nothing for the one that the system assigns. */
  readonly clientId: string;
}

/** What is fetched, and the file that it becomes. */
export interface Fetched {
  readonly object: string;
  readonly file: string;
}

/** Secrets that the driver is to write from files, each under a key. */
export interface Copied {
  readonly secret: string;
  readonly data: readonly { readonly file: string; readonly key: string }[];
}

/** One object of the vault, as the text of an item. */
export const itemText = ({ object, file }: Fetched): string =>
  newDocument({
    objectName: object,
    objectType: 'secret',
    ...(file !== object && { objectAlias: file }),
  });

export const secretObject = ({ secret, data }: Copied): Json => ({
  secretName: secret,
  type: 'Opaque',
  data: data.map(({ file, key }) => ({ objectName: file, key })),
});

/** The parameters of a way to sign in. */
export const signIn = ({ identity, clientId }: Pick<Vault, 'identity' | 'clientId'>) =>
  ({
    'workload-id': { clientID: clientId },
    'identity-binding': { useAzureTokenProxy: 'true', clientID: clientId },
    'user-assigned': { useVMManagedIdentity: 'true', userAssignedIdentityID: clientId },
    'system-assigned': { useVMManagedIdentity: 'true', userAssignedIdentityID: '' },
  })[identity];

/**
 * @param items texts of what is fetched
 * @param secretObjects the Secrets that the driver writes
 */
export function newClass(
  metadata: JsonObject,
  vault: Vault,
  items: readonly string[],
  secretObjects: readonly Json[],
): JsonObject {
  return {
    apiVersion: 'secrets-store.csi.x-k8s.io/v1',
    kind: 'SecretProviderClass',
    metadata,
    spec: {
      provider: 'azure',
      parameters: {
        usePodIdentity: 'false',
        ...signIn(vault),
        keyvaultName: vault.vault,
        tenantID: vault.tenantId,
        objects: newDocument({ array: [...items] }),
      },
      ...(secretObjects.length > 0 && { secretObjects: [...secretObjects] }),
    },
  };
}

/** A volume with the files of a class. */
export const classVolume = (name: string, className: string): JsonObject => ({
  name,
  csi: {
    driver: 'secrets-store.csi.k8s.io',
    readOnly: true,
    volumeAttributes: { secretProviderClass: className },
  },
});
