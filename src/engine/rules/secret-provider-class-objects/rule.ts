/**
 * The objects that a SecretProviderClass fetches from Azure Key Vault.
 *
 * Field: spec.parameters.objects, a text that holds YAML: a list `array` of texts, each of which holds YAML
 * again. Good: it can be read; every object has a name and a type (secret, key or cert); `objectFormat: pfx`
 * and `objectEncoding` only for secrets; the file’s name is relative, without `..` and no other object’s;
 * filePermission is octal; objectVersionHistory a number.
 *
 * Source: Azure Key Vault provider, usage, and its code (pkg/provider/validate.go, types). A single fault
 * leaves every pod that mounts the class in ContainerCreating. Of two objects with one file the last wins.
 */
import {
  SECRET_PROVIDER_CLASSES,
  secretProviderClassOf,
} from '../../model/azure/secret-provider-class.ts';
import { type InnerPlace, wholePath } from '../../model/azure/vault-objects.ts';
import { byDefault, defineRule, explicit, type FixOp, on, place } from '../../rule/rule.ts';
import { correctionOf, OBJECT_FAULT_CODES, type ObjectFault, objectFaults } from './faults.ts';

export const secretProviderClassObjects = defineRule({
  id: 'secret-provider-class-objects',
  category: 'secrets',
  severity: 'high',
  scope: 'object',
  kinds: SECRET_PROVIDER_CLASSES,
  field: 'parameters.objects',
  covers: { 'secret-provider-class-objects': OBJECT_FAULT_CODES },
  messages: OBJECT_FAULT_CODES,
  inspect: ({ object }) => {
    const providerClass = secretProviderClassOf(object);
    const at = [...object.path, 'spec', 'parameters', 'objects'];
    const faults = providerClass ? objectFaults(providerClass) : [];
    if (faults.length > 0) {
      return explicit(
        ...faults.map(({ place: inner, code, data, severity }) =>
          place(wholePath(inner), code, data, severity),
        ),
      );
    }
    return providerClass && providerClass.objects.length > 0 ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object }) => {
      const providerClass = secretProviderClassOf(object);
      const ops = providerClass ? corrections(objectFaults(providerClass)) : [];
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['keyVaultProvider', 'aksSecretsStore'],
});

/** Items that are maps become texts first, so that their fields are corrected inside these. */
function corrections(faults: readonly ObjectFault[]): FixOp[] {
  const corrected = faults.flatMap((fault) => {
    const value = correctionOf(fault);
    return value === undefined ? [] : { code: fault.code, place: fault.place, value };
  });
  const items = corrected.filter(({ code }) => code === 'item-not-text');
  const fields = corrected.filter(({ code }) => code !== 'item-not-text');
  const set = ({ through, at }: InnerPlace, value: string | number): FixOp => ({
    op: 'set',
    path: at,
    value,
    through,
  });
  return [
    ...items.map(({ place: item, value }) => set(item, value)),
    ...fields.map(({ place: field, value }) => {
      const item = items.find(({ place: { at } }) => at.every((step, i) => step === field.at[i]));
      return set(item ? within(item.place, field) : field, value);
    }),
  ];
}

/** The same field, once the item that holds it is a text. */
const within = ({ through, at }: InnerPlace, field: InnerPlace): InnerPlace => ({
  through: [...through, at],
  at: field.at.slice(at.length),
});
