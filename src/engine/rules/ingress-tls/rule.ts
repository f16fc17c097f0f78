/**
 * TLS of Ingresses: whether every host of an Ingress can be called by HTTPS with its own certificate.
 *
 * Field: spec.tls of an Ingress, with its hosts and secretName.
 * Good: each host of spec.rules is covered by an entry; a wildcard covers one label, and an entry without
 * hosts covers all. Controllers that take their certificate from an annotation need no spec.tls. Some keep one certificate
 * for each host, so an entry of another Ingress of the class, in the same namespace, will do. An Application Gateway
 * listens for each Ingress by itself, and of a class by another name nobody can tell.
 *
 * Source: the AKS documentation of ingress controllers. The fix needs the name of the Secret with the
 * certificate, which only a person knows.
 */

import { sameNamespace } from '../../model/bundle/bundle.ts';
import { INGRESS, ingressClassOf } from '../../model/bundle/ingress.ts';
import { indexed } from '../../model/bundle/lookups.ts';
import { SUBDOMAIN } from '../../model/names.ts';
import {
  type Bundle,
  byDefault,
  defineRule,
  type ObjectRef,
  on,
  place,
  unset,
} from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';
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

/** Classes of controllers that serve all paths of a host with the certificate that one Ingress has for it. */
const SHARES_CERTIFICATES = /nginx|webapprouting|traefik|haproxy/i;

const wildcardOf = (host: string): string => host.replace(/^[^.]+/, '*');

function covers(entry: Json, host: string): boolean {
  const listed = listBelow(entry, 'hosts');
  return (
    listed.length === 0 ||
    listed.some((name) => name === host || (name !== '' && name === wildcardOf(host)))
  );
}

/** The hosts without a certificate. */
function uncovered({ value, name: ingressName, namespace }: ObjectRef, bundle: Bundle): string[] {
  const entries = listBelow(value, 'spec', 'tls');
  const bare = hostsOf(value).filter((host) => !entries.some((entry) => covers(entry, host)));
  if (!SHARES_CERTIFICATES.test(ingressClassOf(value))) return bare;
  const isServed = (host: string) =>
    [host, wildcardOf(host)].some((name) =>
      withCertificate(bundle)
        .get(`${ingressClassOf(value)} ${name}`)
        // The same name again is another variant of this Ingress, and not beside it.
        ?.some((other) => other.name !== ingressName && sameNamespace(other.namespace, namespace)),
    );
  return bare.filter((host) => !isServed(host));
}

/** The Ingresses by their class and each host that their entries have a certificate for. */
const withCertificate = indexed((bundle) => {
  const index = new Map<string, ObjectRef[]>();
  for (const { object } of bundle.of(INGRESS)) {
    const { value } = object;
    const hosts = listBelow(value, 'spec', 'tls').flatMap((entry) => {
      const listed = listBelow(entry, 'hosts').map(String);
      return listed.length > 0 ? listed : hostsOf(value);
    });
    for (const host of hosts)
      added(index, `${ingressClassOf(value)} ${host}`, () => []).push(object);
  }
  return index;
});

export const ingressTls = defineRule({
  id: 'ingress-tls',
  category: 'network',
  severity: 'medium',
  scope: 'object',
  kinds: [INGRESS],
  reads: [INGRESS],
  field: 'spec.tls',
  covers: { 'ingress-tls': ['no-tls', 'host-without-tls'] },
  messages: ['no-tls', 'host-without-tls'],
  inspect: ({ object }, { bundle }) => {
    const { value, path } = object;
    const at = [...path, 'spec', 'tls'];
    const annotated = entriesBelow(value, 'metadata', 'annotations').some(([key]) =>
      CERTIFICATE_ANNOTATIONS.includes(key),
    );
    if (annotated) return byDefault(at);
    const bare = new Set(uncovered(object, bundle));
    if (listBelow(value, 'spec', 'tls').length === 0) {
      const hasHosts = listBelow(value, 'spec', 'rules').every((rule) => textBelow(rule, 'host'));
      const isCovered = hasHosts && hostsOf(value).length > 0 && bare.size === 0;
      return isCovered ? byDefault(at) : unset(at, 'no-tls');
    }
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
    secure: ({ object, value: secretName, env: { bundle } }) => {
      if (typeof secretName !== 'string') return null;
      const path = [...object.path, 'spec', 'tls'];
      const hosts = uncovered(object, bundle);
      const entry = { ...(hosts.length > 0 && { hosts }), secretName };
      return listBelow(object.value, 'spec', 'tls').length > 0
        ? [{ op: 'append', path, value: entry }]
        : [{ op: 'set', path, value: [entry], before: ['rules', 'defaultBackend'] }];
    },
  },
  sources: ['ingress', 'aksNetworkPractices'],
});
