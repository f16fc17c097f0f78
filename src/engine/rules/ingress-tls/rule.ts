/**
 * TLS of Ingresses: whether every host of an Ingress can be called by HTTPS with its own certificate.
 *
 * Field: spec.tls of an Ingress, with its hosts and secretName.
 * Good: each host of spec.rules is covered by an entry; a wildcard covers one label, and an entry without
 * hosts covers all. Controllers that take their certificate from an annotation need no spec.tls.
 *
 * Source: the AKS documentation of ingress controllers. The fix needs the name of the Secret with the
 * certificate, which only a person knows.
 */

import { SUBDOMAIN } from '../../model/names.ts';
import { byDefault, defineRule, on, place, unset } from '../../rule/rule.ts';
import { entriesBelow, type Json, listBelow, textBelow } from '../../text/json.ts';

/** Annotations by which a controller brings the certificate. */
const CERTIFICATE_ANNOTATIONS = [
  'appgw.ingress.kubernetes.io/appgw-ssl-certificate',
  'alb.ingress.kubernetes.io/certificate-arn',
  'ingress.gcp.kubernetes.io/pre-shared-cert',
  'networking.gke.io/managed-certificates',
];

function hostsOf(value: Json): string[] {
  const hosts = listBelow(value, 'spec', 'rules').flatMap((rule) => textBelow(rule, 'host') || []);
  return [...new Set(hosts)];
}

function covers(entry: Json, host: string): boolean {
  const listed = listBelow(entry, 'hosts');
  return (
    listed.length === 0 ||
    listed.some((one) => one === host || (one !== '' && one === host.replace(/^[^.]+/, '*')))
  );
}

/** The hosts without a certificate. */
function uncovered(value: Json): string[] {
  const entries = listBelow(value, 'spec', 'tls');
  return hostsOf(value).filter((host) => !entries.some((entry) => covers(entry, host)));
}

export const ingressTls = defineRule({
  id: 'ingress-tls',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: ['networking.k8s.io/v1/Ingress'],
  field: 'spec.tls',
  covers: { 'ingress-tls': ['no-tls', 'host-without-tls'] },
  messages: ['no-tls', 'host-without-tls'],
  inspect: ({ object: { value, path } }) => {
    const at = [...path, 'spec', 'tls'];
    const annotated = entriesBelow(value, 'metadata', 'annotations').some(([key]) =>
      CERTIFICATE_ANNOTATIONS.includes(key),
    );
    if (annotated) return byDefault(at);
    if (listBelow(value, 'spec', 'tls').length === 0) return unset(at, 'no-tls');
    const bare = new Set(uncovered(value));
    const places = listBelow(value, 'spec', 'rules').flatMap((rule, i) => {
      const host = textBelow(rule, 'host');
      // A host that has several rules is named at the first.
      if (host === undefined || !bare.delete(host)) return [];
      return [place([...path, 'spec', 'rules', i, 'host'], 'host-without-tls', { host })];
    });
    return places.length > 0 ? { state: 'unset', places } : on(at);
  },
  fix: {
    safety: 'needs-value',
    value: {
      kind: 'text',
      pattern: SUBDOMAIN,
      suggestion: null,
      example: 'web-tls',
    },
    secure: ({ object, value: secretName }) => {
      if (typeof secretName !== 'string') return null;
      const path = [...object.path, 'spec', 'tls'];
      const hosts = uncovered(object.value);
      const entry = { ...(hosts.length > 0 && { hosts }), secretName };
      return listBelow(object.value, 'spec', 'tls').length > 0
        ? [{ op: 'append', path, value: entry }]
        : [{ op: 'set', path, value: [entry], before: ['rules', 'defaultBackend'] }];
    },
  },
  sources: ['ingress', 'aksNetworkPractices'],
});
