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
import { SOURCES } from '../../knowledge/sources.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  on,
  type Place,
  place,
} from '../../lint/rule.ts';
import {
  parseBool,
  SECRET_PROVIDER_CLASSES,
  type SecretProviderClass,
  SWITCHES,
  secretProviderClassOf,
} from '../../model/secret-provider-class.ts';
import { asText, type Json } from '../../text/json.ts';
import { isReference, properName, vaultInAddress } from './values.ts';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const VAULT = /^[-A-Za-z0-9]{3,24}$/;

const IDS = ['clientID', 'tenantID', 'tenantId', 'userAssignedIdentityID'];

const isScalar = (value: Json): boolean => typeof value !== 'object';

type Code = (typeof CODES)[number];
const CODES = [
  'not-text',
  'no-text',
  'missing',
  'misspelt',
  'old-spelling',
  'vault-name',
  'vault-address',
  'resource-id',
  'no-guid',
  'no-boolean',
] as const;

function placesOf(own: SecretProviderClass): Place<Code>[] {
  const { parameters, parametersPath, parameter, provider, object, tenantId } = own;
  const places: Place<Code>[] = [];
  if (provider === null) {
    places.push(place([...object.path, 'spec', 'provider'], 'missing', { name: 'provider' }));
  }
  const misspelt = new Set<string>();
  for (const [name, value] of parameters) {
    const at = [...parametersPath, name];
    const right = properName(name);
    if (right !== name && !parameters.has(right)) {
      misspelt.add(right);
      places.push(place(at, 'misspelt', { name, right }));
    }
    if (typeof value !== 'string' && value !== null) {
      places.push(place(at, isScalar(value) ? 'not-text' : 'no-text', { name }));
      continue;
    }
    places.push(
      ...faultOf(name, parameter(name)).map(([code, weight]) => place(at, code, { name }, weight)),
    );
  }
  if (parameter('tenantId') && !parameter('tenantID')) {
    const at = [...parametersPath, 'tenantId'];
    places.push(place(at, 'old-spelling', { name: 'tenantId', right: 'tenantID' }, 'low'));
  }
  const there = {
    keyvaultName: parameter('keyvaultName'),
    tenantID: tenantId,
    objects: asText(parameters.get('objects') ?? null),
  };
  for (const [name, value] of Object.entries(there)) {
    if (value === '' && !misspelt.has(name))
      places.push(place(parametersPath, 'missing', { name }));
  }
  return places;
}

function faultOf(name: string, value: string): (readonly [Code, 'high' | 'medium'])[] {
  if (value === '' || isReference(value)) return [];
  if (name === 'keyvaultName' && !VAULT.test(value)) {
    return [[vaultInAddress(value) ? 'vault-address' : 'vault-name', 'high']];
  }
  if (SWITCHES.some((own) => own === name) && parseBool(value) === undefined) {
    return [['no-boolean', 'high']];
  }
  if (!IDS.includes(name) || GUID.test(value)) return [];
  if (/^tenant/.test(name) && DOMAIN.test(value)) return [];
  return [[value.startsWith('/subscriptions/') ? 'resource-id' : 'no-guid', 'medium']];
}

export const secretProviderClassParameters = defineRule({
  id: 'secret-provider-class-parameters',
  category: 'secrets',
  severity: 'high',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  field: 'parameters',
  covers: { 'secret-provider-class-parameters': CODES },
  concerns: [],
  messages: CODES,
  versions: [
    {
      since: '1.0',
      inspect: ({ object }) => {
        const own = secretProviderClassOf(object);
        if (!own?.azure) return byDefault([...object.path, 'spec', 'provider']);
        const places = placesOf(own);
        return places.length > 0 ? explicit(...places) : on(own.parametersPath);
      },
    },
  ],
  fix: {
    safety: 'usually-fine',
    secure: ({ object }) => {
      const own = secretProviderClassOf(object);
      if (!own) return null;
      const ops = placesOf(own).flatMap(({ code, at, data }): FixOp[] => {
        const name = String(data?.name);
        const right = String(data?.right);
        switch (code) {
          case 'not-text':
            return [{ op: 'set', path: at, value: asText(own.parameters.get(name) ?? null) }];
          case 'vault-address':
            return [{ op: 'set', path: at, value: vaultInAddress(own.parameter(name)) }];
          case 'misspelt':
          case 'old-spelling':
            return own.parameters.has(right) ? [] : [{ op: 'rename', path: at, key: right }];
          case 'missing':
            return name === 'provider' && own.parameter('keyvaultName')
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
  sources: [SOURCES.aksSecretsStore, SOURCES.keyVaultProvider],
});
