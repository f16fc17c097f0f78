/** What is wrong with the parameters of a class. */

import {
  parseBool,
  type SecretProviderClass,
  SWITCHES,
} from '../../model/azure/secret-provider-class.ts';
import { isReference, isVaultName } from '../../model/azure/vault-values.ts';
import { isGuid } from '../../model/azure/workload-identity.ts';
import { place, type ValuePlace } from '../../rule/rule.ts';
import { asText, type Json } from '../../text/json.ts';
import { properName, vaultInAddress } from './values.ts';

const DOMAIN = /^(?=.{1,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

const IDS = ['clientID', 'tenantID', 'tenantId', 'userAssignedIdentityID'];

const isScalar = (value: Json): boolean => typeof value !== 'object';

type Code = (typeof PARAMETER_FAULT_CODES)[number];
export const PARAMETER_FAULT_CODES = [
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

export function parameterPlaces(providerClass: SecretProviderClass): ValuePlace<Code>[] {
  const { parameters, parametersPath, parameter, provider, object, tenantId } = providerClass;
  const places: ValuePlace<Code>[] = [];
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
  if (name === 'keyvaultName' && !isVaultName(value)) {
    return [[vaultInAddress(value) ? 'vault-address' : 'vault-name', 'high']];
  }
  if (SWITCHES.some((key) => key === name) && parseBool(value) === undefined) {
    return [['no-boolean', 'high']];
  }
  if (!IDS.includes(name) || isGuid(value)) return [];
  if (/^tenant/.test(name) && DOMAIN.test(value)) return [];
  return [[value.startsWith('/subscriptions/') ? 'resource-id' : 'no-guid', 'medium']];
}
