/**
 * Service selectors: whether two Services of a namespace send the same traffic to exactly the same pods.
 *
 * Fields: spec.selector of a Service, with its type, clusterIP and ports.
 * Good: no other Service of the namespace has the same pairs, in whatever order, the same type and the
 * same ports. A headless Service beside an ordinary one, a LoadBalancer beside a ClusterIP and one with
 * ports of its own are there for a reason.
 *
 * AKS's deployment safeguard on unique selectors knows no such reason: it refuses the second Service of
 * a selector, whatever its type. The option `everyPair` counts as it does, for the profile of that name.
 * Each pair is told of once, at the later Service. Which one goes only a person knows: no fix.
 *
 * Source: AKS deployment safeguards.
 */

import { sameNamespace } from '../../model/bundle/bundle.ts';
import { indexed, labelOf } from '../../model/bundle/lookups.ts';
import { byDefault, defineRule, explicit, type ObjectRef, place } from '../../rule/rule.ts';
import { added } from '../../text/grouped.ts';
import {
  asText,
  entriesBelow,
  type Json,
  listBelow,
  textBelow,
  valueBelow,
} from '../../text/json.ts';

/** The pairs in one order; empty for a Service that selects nothing. */
function selectorOf(service: Json): string {
  if (textBelow(service, 'spec', 'type') === 'ExternalName') return '';
  const pairs = entriesBelow(service, 'spec', 'selector').map(labelOf);
  return pairs.sort().join(',');
}

/** What a Service is there for beside its pods; null for a headless one. */
function purposeOf(service: Json): string | null {
  if (textBelow(service, 'spec', 'clusterIP') === 'None') return null;
  const ports = listBelow(service, 'spec', 'ports').map((port) => {
    const number = valueBelow(port, 'port') ?? null;
    const target = valueBelow(port, 'targetPort') ?? number;
    return [textBelow(port, 'protocol') || 'TCP', asText(number), asText(target)].join(' ');
  });
  return [textBelow(service, 'spec', 'type') || 'ClusterIP', ...ports.sort()].join(',');
}

interface Entry {
  readonly object: ObjectRef;
  readonly purpose: string | null;
}

const servicesBySelector = indexed((bundle) => {
  const index = new Map<string, Entry[]>();
  for (const { object } of bundle.of('v1/Service')) {
    const entry = { object, purpose: purposeOf(object.value) };
    added(index, selectorOf(object.value), () => []).push(entry);
  }
  return index;
});

export const serviceSelectors = defineRule({
  id: 'service-selectors',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/Service'],
  reads: ['v1/Service'],
  options: { everyPair: { kind: 'boolean', default: false } },
  field: 'spec.selector',
  covers: { 'service-selector-duplicate': ['same-selector'] },
  messages: ['same-selector'],
  inspect: ({ object }, { bundle, options: { everyPair } }) => {
    const at = [...object.path, 'spec', 'selector'];
    const selector = selectorOf(object.value);
    const services = selector === '' ? [] : (servicesBySelector(bundle).get(selector) ?? []);
    const objectPurpose = purposeOf(object.value);
    for (const { object: earlier, purpose } of services) {
      if (earlier === object) break;
      // The same name again is the same Service, for instance in an overlay.
      if (earlier.name === object.name) continue;
      if (!sameNamespace(earlier.namespace, object.namespace)) continue;
      if (everyPair || (objectPurpose !== null && objectPurpose === purpose)) {
        return explicit(place(at, 'same-selector', { name: earlier.name ?? '' }));
      }
    }
    return byDefault(at);
  },
  fix: null,
  sources: ['aksSafeguards', 'services'],
});
