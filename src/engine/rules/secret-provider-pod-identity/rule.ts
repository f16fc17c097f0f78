/**
 * How the Azure Key Vault provider signs in to the vault: by pod-managed identity, which is gone.
 *
 * Field: spec.parameters.usePodIdentity of a SecretProviderClass whose provider is azure. Good: absent,
 * empty or "false"; the provider reads the text as Go’s ParseBool does. A boolean is refused by the
 * API server, and means the same.
 *
 * Source: AKS, Provide an identity to access the Azure Key Vault provider. Pod-managed identity was
 * supported through September 2025.
 * The fix switches to Microsoft Entra Workload ID, which needs a client ID from a person; not where one
 * is there already, or where the file names another way to sign in (then the two forbid each other).
 */
import {
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { GUID, GUID_EXAMPLE, isGuid } from '../../model/azure/workload-identity.ts';
import { byDefault, defineRule, explicit, type FixOp, on, place } from '../../rule/rule.ts';

const FIELD = 'usePodIdentity';

const signsInOtherwise = ({ on: isOn, parameter }: SecretProviderClass): boolean =>
  parameter('clientID') !== '' || isOn('useVMManagedIdentity') || isOn('useAzureTokenProxy');

export const secretProviderPodIdentity = defineRule({
  id: 'secret-provider-pod-identity',
  category: 'secrets',
  severity: 'medium',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  field: FIELD,
  covers: { 'secret-provider-class-pod-identity': ['pod-identity'] },
  messages: ['pod-identity'],
  inspect: ({ object }) => {
    const providerClass = secretProviderClassOf(object);
    const at = [...object.path, 'spec', 'parameters', FIELD];
    if (!providerClass?.azure) return byDefault(at);
    if (providerClass.on(FIELD)) return explicit(place(at, 'pod-identity'));
    return providerClass.parameters.get(FIELD) === 'false' ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: GUID,
      suggestion: null,
      example: GUID_EXAMPLE,
    },
    secure: ({ object, value: clientId }) => {
      const providerClass = secretProviderClassOf(object);
      if (!providerClass) return null;
      const ops: FixOp[] = [
        { op: 'set', path: [...providerClass.parametersPath, FIELD], value: 'false' },
      ];
      if (signsInOtherwise(providerClass)) return ops;
      if (typeof clientId !== 'string' || !isGuid(clientId)) return null;
      return [
        ...ops,
        { op: 'set', path: [...providerClass.parametersPath, 'clientID'], value: clientId },
      ];
    },
  },
  sources: ['aksPodSecurity', 'aksSecretsStoreIdentity', 'aksWorkloadIdentityMigration'],
});
