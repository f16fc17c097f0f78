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
import { SOURCES } from '../../knowledge/sources.ts';
import { byDefault, defineRule, explicit, type FixOp, on, place } from '../../lint/rule.ts';
import { GUID, isGuid } from '../../model/workload-identity.ts';
import { type Json, textBelow, valueBelow } from '../../text/json.ts';

const PARAMETERS = ['spec', 'parameters'];
const FIELD = 'usePodIdentity';

/** Go’s strconv.ParseBool. */
const isTrue = (value: Json | undefined): boolean =>
  value === true || (typeof value === 'string' && /^(?:1|t|T|true|True|TRUE)$/.test(value));

const isOn = (object: Json, parameter: string): boolean =>
  isTrue(valueBelow(object, ...PARAMETERS, parameter));

const signsInOtherwise = (object: Json): boolean =>
  !!textBelow(object, ...PARAMETERS, 'clientID') ||
  isOn(object, 'useVMManagedIdentity') ||
  isOn(object, 'useAzureTokenProxy');

export const secretProviderPodIdentity = defineRule({
  id: 'secret-provider-pod-identity',
  category: 'secrets',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1', 'v1alpha1'].map(
    (version) => `secrets-store.csi.x-k8s.io/${version}/SecretProviderClass`,
  ),
  field: FIELD,
  covers: { 'secret-provider-class-pod-identity': ['pod-identity'] },
  concerns: [],
  messages: ['pod-identity'],
  versions: [
    {
      since: '1.0',
      inspect: ({ object: { path, value } }) => {
        const at = [...path, ...PARAMETERS, FIELD];
        const provider = textBelow(value, 'spec', 'provider') ?? 'azure';
        if (provider.toLowerCase() !== 'azure') return byDefault(at);
        if (isOn(value, FIELD)) return explicit(place(at, 'pod-identity'));
        return textBelow(value, ...PARAMETERS, FIELD) === 'false' ? on(at) : byDefault(at);
      },
    },
  ],
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: GUID,
      suggestion: null,
      example: '11111111-2222-3333-4444-555555555555',
    },
    secure: ({ object, value: clientId }) => {
      const parameters = [...object.path, ...PARAMETERS];
      const ops: FixOp[] = [{ op: 'set', path: [...parameters, FIELD], value: 'false' }];
      if (signsInOtherwise(object.value)) return ops;
      if (typeof clientId !== 'string' || !isGuid(clientId)) return null;
      return [...ops, { op: 'set', path: [...parameters, 'clientID'], value: clientId }];
    },
  },
  sources: [
    SOURCES.aksPodSecurity,
    SOURCES.aksSecretsStoreIdentity,
    SOURCES.aksWorkloadIdentityMigration,
  ],
});
