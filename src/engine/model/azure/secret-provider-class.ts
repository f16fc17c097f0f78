/**
 * A typed, read-only view of a SecretProviderClass (secrets-store.csi.x-k8s.io), above all of one for Azure
 * Key Vault. Parameters are a map of texts; what has another type stays visible, since the API server refuses
 * it and people mean something by it all the same.
 */

import {
  asText,
  entriesBelow,
  type Json,
  listBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';
import { memo } from '../../text/memo.ts';
import type { Path } from '../../text/path.ts';
import type { ObjectRef } from '../pod.ts';
import { type VaultObjects, vaultObjectsIn } from './vault-objects.ts';

export const SECRET_PROVIDER_CLASSES: readonly string[] = ['v1', 'v1alpha1'].map(
  (version) => `secrets-store.csi.x-k8s.io/${version}/SecretProviderClass`,
);

/** How the provider signs in to the vault (pkg/auth/auth.go); `contradictory` where it refuses to. */
export type IdentityMode =
  | 'workload-id'
  | 'user-assigned'
  | 'system-assigned'
  | 'identity-binding'
  | 'pod-identity'
  | 'service-principal'
  | 'contradictory';

/** The parameters that switch a way to sign in on; more than one at a time is refused. */
export const SWITCHES = ['usePodIdentity', 'useVMManagedIdentity', 'useAzureTokenProxy'] as const;
export type Switch = (typeof SWITCHES)[number];

/** A Secret that the driver writes from the files of the mount. */
export interface SyncedSecret {
  readonly at: Path;
  readonly name: string;
  readonly type: string;
  readonly data: readonly {
    readonly at: Path;
    /** The file that it is taken from. */
    readonly objectName: string;
    readonly key: string;
  }[];
}

export interface SecretProviderClass {
  readonly object: ObjectRef;
  readonly name: string | null;
  readonly namespace: string | null;
  /** As written; null where none is. */
  readonly provider: string | null;
  /** False for a class of another vault, of which nothing is known. One that says nothing counts as Azure. */
  readonly azure: boolean;
  readonly parametersPath: Path;
  /** As written, each with whatever type it has. */
  readonly parameters: ReadonlyMap<string, Json>;
  /** A parameter as the provider reads it: without blanks around it, empty where there is none. */
  readonly parameter: (name: string) => string;
  readonly tenantId: string;
  readonly on: (name: Switch) => boolean;
  readonly identity: IdentityMode;
  readonly objectsPath: Path;
  readonly objects: VaultObjects['objects'];
  /** What of `objects` the provider cannot read; nothing where `objects` is missing. */
  readonly faults: VaultObjects['faults'];
  readonly secretObjects: readonly SyncedSecret[];
}

/** Go’s strconv.ParseBool; undefined for what it takes for neither. */
export function parseBool(text: string): boolean | undefined {
  if (/^(?:1|t|T|true|True|TRUE)$/.test(text)) return true;
  return /^(?:0|f|F|false|False|FALSE)$/.test(text) ? false : undefined;
}

/** @returns null for an object of another kind */
export const secretProviderClassOf = (object: ObjectRef): SecretProviderClass | null =>
  SECRET_PROVIDER_CLASSES.includes(`${object.apiVersion}/${object.kind}`) ? read(object) : null;

const read = memo((object: ObjectRef): SecretProviderClass => {
  const { path, value, name, namespace } = object;
  const parameters = new Map(entriesBelow(value, 'spec', 'parameters'));
  const parameter = (key: string) => asText(parameters.get(key) ?? null).trim();
  const on = (key: Switch) => parseBool(parameter(key)) === true;
  const provider = textBelow(value, 'spec', 'provider') ?? null;
  const azure = provider === null || provider.toLowerCase() === 'azure';
  const parametersPath = [...path, 'spec', 'parameters'];
  const objectsPath = [...parametersPath, 'objects'];
  const objects = parameters.get('objects');
  const text = azure && typeof objects === 'string' ? objects : '';
  const listed = text.trim() === '' ? NOTHING : vaultObjectsIn(text, objectsPath);
  return {
    object,
    name,
    namespace,
    provider,
    azure,
    parametersPath,
    parameters,
    parameter,
    tenantId: parameter('tenantID') || parameter('tenantId'),
    on,
    identity: identityOf(parameter, on),
    objectsPath,
    ...listed,
    secretObjects: listBelow(value, 'spec', 'secretObjects').map((secret, i) =>
      syncedSecret(secret, [...path, 'spec', 'secretObjects', i]),
    ),
  };
});

const NOTHING: VaultObjects = { objects: [], faults: [] };

function identityOf(
  parameter: SecretProviderClass['parameter'],
  on: SecretProviderClass['on'],
): IdentityMode {
  const [first, ...more] = SWITCHES.filter(on);
  if (more.length > 0) return 'contradictory';
  switch (first) {
    case 'usePodIdentity':
      return 'pod-identity';
    case 'useVMManagedIdentity':
      return parameter('userAssignedIdentityID') ? 'user-assigned' : 'system-assigned';
    case 'useAzureTokenProxy':
      return 'identity-binding';
    default:
      return parameter('clientID') ? 'workload-id' : 'service-principal';
  }
}

function syncedSecret(secret: Json, at: Path): SyncedSecret {
  return {
    at,
    name: textBelow(secret, 'secretName') ?? '',
    type: textBelow(secret, 'type') ?? '',
    data: listBelow(secret, 'data').map((entry, i) => ({
      at: [...at, 'data', i],
      objectName: asText(valueBelow(entry, 'objectName') ?? null).trim(),
      key: asText(valueBelow(entry, 'key') ?? null).trim(),
    })),
  };
}
