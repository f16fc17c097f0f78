/**
 * Local external names: whether a Service is another name for the caller's own loopback address.
 *
 * Fields: spec.type ExternalName and spec.externalName of a Service.
 * Bad: localhost and its subdomains, 127.0.0.0/8, ::1 and 0.0.0.0, with or without a final dot. Such a
 * name leads whoever resolves it to itself, above all an ingress controller. What was meant only a
 * person knows: no fix.
 *
 * Source: Kubernetes' documentation of Services.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';
import { textBelow } from '../../text/json.ts';

function isLocal(name: string): boolean {
  const host = name.toLowerCase().replace(/\.$/, '');
  return /^(.+\.)?localhost(\.localdomain)?$|^127(\.\d{1,3}){3}$|^\[?::1\]?$|^0\.0\.0\.0$/.test(
    host,
  );
}

export const localExternalNames = defineRule({
  id: 'local-external-names',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: ['v1/Service'],
  field: 'spec.externalName',
  covers: { 'service-localhost-externalname': ['local-name'] },
  messages: ['local-name'],
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'spec', 'externalName'];
    const name = textBelow(value, 'spec', 'externalName') ?? '';
    const used = textBelow(value, 'spec', 'type') === 'ExternalName';
    return used && isLocal(name) ? explicit(place(at, 'local-name', { name })) : byDefault(at);
  },
  fix: null,
  sources: ['services', 'ingress'],
});
