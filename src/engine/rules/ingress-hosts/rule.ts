/**
 * Hosts of Ingresses: whether an Ingress says which host names it answers for.
 *
 * Fields: spec.rules[*].host and spec.defaultBackend of an Ingress.
 * Good: each rule has a full host name. A rule without one takes the requests for every name that no
 * other Ingress claims, as does a default backend; a wildcard takes all names below a domain.
 *
 * A wildcard and a default backend may be meant, so they weigh less and are left alone. The fix gives the
 * rules without a host one name.
 *
 * Source: Kubernetes' documentation of Ingresses.
 */

import { defaultBackendIn } from '../../model/bundle/ingress.ts';
import { SUBDOMAIN } from '../../model/names.ts';
import {
  byDefault,
  defineRule,
  explicit,
  type FixOp,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { type Json, listBelow, textBelow, valueBelow } from '../../text/json.ts';

const hasNoHost = (rule: Json) => !textBelow(rule, 'host');

export const ingressHosts = defineRule({
  id: 'ingress-hosts',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: ['networking.k8s.io/v1/Ingress'],
  field: 'spec.rules[].host',
  covers: { 'ingress-host': ['no-host', 'wildcard-host', 'default-backend'] },
  messages: ['no-host', 'wildcard-host', 'default-backend'],
  inspect: ({ object: { value, path } }) => {
    const rules = listBelow(value, 'spec', 'rules');
    type Code = 'no-host' | 'wildcard-host';
    const places = rules.flatMap((rule, i): ValuePlace<Code>[] => {
      const at = [...path, 'spec', 'rules', i, 'host'];
      const host = textBelow(rule, 'host') ?? '';
      if (host === '') return [place(at, 'no-host')];
      return host.startsWith('*') ? [place(at, 'wildcard-host', { host }, 'low')] : [];
    });
    const field = defaultBackendIn(value);
    const backend = [...path, 'spec', field];
    const all = [
      ...(valueBelow(value, 'spec', field) === undefined
        ? []
        : [place(backend, 'default-backend', undefined, 'low')]),
      ...places,
    ];
    if (all.length > 0) return explicit(...all);
    return byDefault([...path, 'spec', 'rules']);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      // With a dot in it.
      pattern: `(?=[^.]+\\.)${SUBDOMAIN}`,
      suggestion: null,
      example: 'shop.example.com',
    },
    secure: ({ object, value: host }) => {
      if (typeof host !== 'string') return null;
      const ops = listBelow(object.value, 'spec', 'rules').flatMap((rule, i): FixOp[] => {
        const path = [...object.path, 'spec', 'rules', i, 'host'];
        return hasNoHost(rule) ? [{ op: 'set', path, value: host, before: ['http'] }] : [];
      });
      return ops.length > 0 ? ops : null;
    },
  },
  sources: ['ingress'],
});
