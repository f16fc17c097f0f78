/**
 * The parameters of a SecretProviderClass for Azure Key Vault: what they must be for the provider to find
 * the vault.
 *
 * Fields: spec.provider and spec.parameters[*]. Good: every parameter is a text; keyvaultName has 3 to 24
 * letters, digits and hyphens; tenantID and objects are there; IDs are GUIDs, a tenant may be a domain;
 * switches are what Go’s ParseBool takes. The provider reads names to the letter, `tenantId` as an older
 * spelling of `tenantID`.
 *
 * Source: Azure Key Vault provider, usage, and its code (pkg/provider, pkg/provider/types). A parameter of
 * another type is refused by the API server; the rest leaves pods in ContainerCreating.
 * The fix writes what the text decides: quotes, spellings, the name out of an address.
 */
import {
  SECRET_PROVIDER_CLASSES,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { byDefault, defineRule, explicit, type FixOp, on } from '../../rule/rule.ts';
import { asText } from '../../text/json.ts';
import { PARAMETER_FAULT_CODES, parameterPlaces } from './faults.ts';
import { vaultInAddress } from './values.ts';

export const secretProviderClassParameters = defineRule({
  id: 'secret-provider-class-parameters',
  category: 'secrets',
  severity: 'high',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  field: 'parameters',
  covers: { 'secret-provider-class-parameters': PARAMETER_FAULT_CODES },
  messages: PARAMETER_FAULT_CODES,
  inspect: ({ object }) => {
    const providerClass = secretProviderClassOf(object);
    if (!providerClass?.azure) return byDefault([...object.path, 'spec', 'provider']);
    const places = parameterPlaces(providerClass);
    return places.length > 0 ? explicit(...places) : on(providerClass.parametersPath);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object }) => {
      const providerClass = secretProviderClassOf(object);
      if (!providerClass) return null;
      const ops = parameterPlaces(providerClass).flatMap(({ code, at, data }): FixOp[] => {
        const name = String(data?.name);
        const right = String(data?.right);
        switch (code) {
          case 'not-text':
            return [
              { op: 'set', path: at, value: asText(providerClass.parameters.get(name) ?? null) },
            ];
          case 'vault-address':
            return [{ op: 'set', path: at, value: vaultInAddress(providerClass.parameter(name)) }];
          case 'misspelt':
          case 'old-spelling':
            return providerClass.parameters.has(right)
              ? []
              : [{ op: 'rename', path: at, key: right }];
          case 'missing':
            return name === 'provider' && providerClass.parameter('keyvaultName')
              ? [{ op: 'set', path: at, value: 'azure', before: ['parameters'] }]
              : [];
          default:
            return [];
        }
      });
      // A key is renamed after what stands under it has been written.
      ops.sort((a, b) => Number(a.op === 'rename') - Number(b.op === 'rename'));
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['aksSecretsStore', 'keyVaultProvider'],
});
