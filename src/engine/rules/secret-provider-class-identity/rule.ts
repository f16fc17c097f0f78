/**
 * Which identity the Azure Key Vault provider signs in with: the pod’s own, the node’s, or one that nobody
 * can tell.
 *
 * Fields: spec.parameters.{usePodIdentity,useVMManagedIdentity,useAzureTokenProxy,clientID,
 * userAssignedIdentityID} of a SecretProviderClass for Azure. Good: `clientID` alone (Microsoft Entra
 * Workload ID), or with `useAzureTokenProxy`. An identity of the node is usable by every pod on it; more than
 * one switch is refused; without any of them the provider wants a service principal’s secret from the volume.
 *
 * Source: AKS, Provide an identity to access the Azure Key Vault provider; the provider’s pkg/auth. Pod-managed
 * identity is the business of a rule of its own, which also takes it out of a contradiction.
 * The fix needs a client ID from a person, and that identity a federated credential for the ServiceAccount, or with
 * `useAzureTokenProxy` a binding to the cluster: a preview as of 2026-08-21 (azure-aks-docs identity-bindings.md).
 */
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  SWITCHES,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { GUID, GUID_EXAMPLE, isGuid } from '../../model/azure/workload-identity.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  on,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';

const CODES = [
  'contradictory',
  'node-identity',
  'no-identity',
  'ignored-identity',
  'proxy-without-client',
] as const;

function placeOf(providerClass: SecretProviderClass): ValuePlace<(typeof CODES)[number]> | null {
  const { identity, parametersPath, parameter } = providerClass;
  const at = (name: string) => [...parametersPath, name];
  switch (identity) {
    case 'contradictory': {
      const [a = '', b = ''] = SWITCHES.filter(providerClass.on);
      return place(at(b), 'contradictory', { a, b }, 'high');
    }
    case 'user-assigned':
    case 'system-assigned':
      return place(at('useVMManagedIdentity'), 'node-identity');
    case 'identity-binding':
      return parameter('clientID')
        ? null
        : place(at('useAzureTokenProxy'), 'proxy-without-client', undefined, 'high');
    case 'service-principal':
      return parameter('userAssignedIdentityID')
        ? place(at('userAssignedIdentityID'), 'ignored-identity')
        : place(parametersPath, 'no-identity');
    default:
      return null;
  }
}

export const secretProviderClassIdentity = defineRule({
  id: 'secret-provider-class-identity',
  category: 'secrets',
  severity: 'medium',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  field: 'parameters.clientID, parameters.useVMManagedIdentity',
  covers: { 'secret-provider-class-identity': CODES },
  messages: CODES,
  inspect: ({ object }) => {
    const providerClass = secretProviderClassOf(object);
    const found = providerClass?.azure ? placeOf(providerClass) : null;
    if (found) return explicit(found);
    const at = [...object.path, 'spec', 'parameters', 'clientID'];
    return providerClass?.identity === 'workload-id' ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: GUID,
      suggestion: null,
      example: GUID_EXAMPLE,
    },
    secure: ({ object, value }) => {
      const providerClass = secretProviderClassOf(object);
      const code = providerClass && placeOf(providerClass)?.code;
      if (!providerClass || !code || code === 'contradictory') return null;
      if (typeof value !== 'string' || !isGuid(value)) return null;
      const path = providerClass.parametersPath;
      const ops: FixOp[] = [];
      if (code === 'node-identity') {
        ops.push({ op: 'set', path: [...path, 'useVMManagedIdentity'], value: 'false' });
      }
      ops.push({ op: 'set', path: [...path, 'clientID'], value });
      if (providerClass.parameters.has('userAssignedIdentityID')) {
        ops.push({ op: 'remove', path: [...path, 'userAssignedIdentityID'] });
      }
      return ops;
    },
  },
  sources: ['aksPodSecurity', 'aksSecretsStoreIdentity', 'keyVaultProvider'],
});
