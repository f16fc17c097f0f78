/**
 * Credentials in a ConfigMap, which is made for what everybody may read.
 *
 * Fields: data and binaryData of v1/ConfigMap. Good: no credentials, by the name of a key or of a line
 * in a file, or by the look of the value. What counts is data in knowledge/credentials.ts. The name of
 * a program’s file says nothing of its content, and only quoted values count in it. Placeholders and
 * references are no findings.
 *
 * Source: Kubernetes, ConfigMaps: they provide neither secrecy nor encryption. Tokens in a format of
 * their issuer’s are found here as well; the rule for them leaves the data of a ConfigMap out, so that
 * nothing is said twice. One finding for each key. Findings never carry any part of a value.
 */
import { credentialInBinary, credentialInEntry } from '../../credentials/entry-credentials.ts';
import { byDefault, defineRule, explicit, place, type ValuePlace } from '../../rule/rule.ts';
import { entriesBelow } from '../../text/json.ts';

const FIELDS = {
  data: credentialInEntry,
  binaryData: (_: string, value: string) => credentialInBinary(value),
} as const;

export const configMapCredentials = defineRule({
  id: 'config-map-credentials',
  category: 'secrets',
  severity: 'high',
  scope: 'object',
  always: true,
  kinds: ['v1/ConfigMap'],
  field: 'data, binaryData',
  covers: { 'configmap-secret': ['value', 'line'] },
  messages: ['value', 'line'],
  inspect: ({ object: { path, value } }) => {
    const places = (['data', 'binaryData'] as const).flatMap((field) =>
      entriesBelow(value, field).flatMap(([key, content]): ValuePlace<'value' | 'line'>[] => {
        const found = typeof content === 'string' ? FIELDS[field](key, content) : null;
        if (!found) return [];
        const { kind, issuer, name, severity } = found;
        const data = { key, kind, issuer };
        const at = [...path, field, key];
        return name === ''
          ? [place(at, 'value', data, severity)]
          : [place(at, 'line', { ...data, name }, severity)];
      }),
    );
    return places.length > 0 ? explicit(...places) : byDefault([...path, 'data']);
  },
  // Every pod that takes the key from here has to take it from elsewhere at the same time.
  fix: null,
  sources: ['aksPodSecurity', 'configMaps', 'secretsGoodPractices'],
});
