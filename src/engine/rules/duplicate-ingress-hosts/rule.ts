/**
 * Duplicate hosts: whether two Ingresses claim the same host name.
 *
 * Fields: spec.rules[*].host and spec.rules[*].http.paths[*].path of Ingresses of one class.
 * Bad: two Ingresses with the same host and path, or the same host in two namespaces. Paths of one host
 * may be spread over Ingresses of one namespace.
 *
 * A canary of ingress-nginx repeats host and path on purpose. Ingresses of another class belong to
 * another controller, and a host that Kubernetes rejects stands in for one. The same name again is the same Ingress, for
 * instance in an overlay. Who has to give way only a person knows: no fix.
 *
 * Source: Azure Policy, which refuses conflicting host names, and Kubernetes' documentation.
 */

import { sameNamespace } from '../../model/bundle/bundle.ts';
import { INGRESS, ingressClassOf } from '../../model/bundle/ingress.ts';
import { indexed } from '../../model/bundle/lookups.ts';
import { isSubdomain } from '../../model/names.ts';
import {
  type BundleObject,
  byDefault,
  defineRule,
  explicit,
  type ObjectRef,
  place,
  type ValuePlace,
} from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';
import { type Json, listBelow, textBelow } from '../../text/json.ts';

const annotation = (value: Json, key: string) => textBelow(value, 'metadata', 'annotations', key);

interface Claim {
  readonly rule: number;
  readonly host: string;
  /** Keys of the index: the host in its class, and each of its paths there. */
  readonly hostKey: string;
  readonly pathKeys: readonly string[];
}

/** What is no name of a host stands in for one that is filled in later, perhaps with several. */
const isHost = (text: string): boolean => text === '*' || isSubdomain(text.replace(/^\*\./, ''));

function claimsOf(value: Json): Claim[] {
  if (annotation(value, 'nginx.ingress.kubernetes.io/canary') === 'true') return [];
  const className = ingressClassOf(value);
  return listBelow(value, 'spec', 'rules').flatMap((rule, i): Claim[] => {
    const host = textBelow(rule, 'host') || '*';
    if (!isHost(host)) return [];
    const hostKey = `${className} ${host}`;
    const paths = listBelow(rule, 'http', 'paths').map((path) => textBelow(path, 'path') || '/');
    return [{ rule: i, host, hostKey, pathKeys: paths.map((path) => `${hostKey} ${path}`) }];
  });
}

const ingressesByClaim = indexed((bundle) => {
  const index = new Map<string, BundleObject[]>();
  for (const entry of bundle.of(INGRESS)) {
    for (const { hostKey, pathKeys } of claimsOf(entry.object.value)) {
      for (const key of [hostKey, ...pathKeys]) added(index, key, () => []).push(entry);
    }
  }
  return index;
});

const isOther = (a: ObjectRef, b: ObjectRef) =>
  a.name !== b.name || !sameNamespace(a.namespace, b.namespace);

export const duplicateIngressHosts = defineRule({
  id: 'duplicate-ingress-hosts',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: [INGRESS],
  reads: [INGRESS],
  field: 'spec.rules[].host',
  covers: { 'ingress-duplicate-host': ['same-path', 'other-namespace'] },
  messages: ['same-path', 'other-namespace'],
  inspect: ({ object }, { bundle }) => {
    const { value, path, namespace } = object;
    const claimants = (key: string) =>
      (ingressesByClaim(bundle).get(key) ?? []).map((entry) => entry.object);
    type Code = 'same-path' | 'other-namespace';
    const places = claimsOf(value).flatMap(
      ({ rule, host, hostKey, pathKeys }): ValuePlace<Code>[] => {
        const at = [...path, 'spec', 'rules', rule, 'host'];
        for (const key of pathKeys) {
          const other = claimants(key).find((claimant) => isOther(claimant, object));
          if (other) return [place(at, 'same-path', { host, name: other.name ?? '' })];
        }
        const foreign = claimants(hostKey).find(
          (claimant) => !sameNamespace(claimant.namespace, namespace),
        );
        return foreign
          ? [place(at, 'other-namespace', { host, namespace: foreign.namespace ?? '' })]
          : [];
      },
    );
    return places.length > 0 ? explicit(...places) : byDefault([...path, 'spec', 'rules']);
  },
  fix: null,
  sources: ['azurePolicyKubernetes', 'ingress'],
});
