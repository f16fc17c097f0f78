/**
 * Service selectors: whether two Services of a namespace send to exactly the same pods.
 *
 * Field: spec.selector of a Service.
 * Good: no other Service of the namespace has the same pairs. Pairs count whatever their order, as in
 * AKS's deployment safeguard on unique selectors, which refuses the second Service; a headless Service
 * beside an ordinary one is refused as well. Which one goes only a person knows: no fix.
 *
 * Source: AKS deployment safeguards.
 */
import { SOURCES } from '../../knowledge/sources.ts';
import { type BundleObject, byDefault, defineRule, explicit, place } from '../../lint/rule.ts';
import { sameNamespace } from '../../model/bundle.ts';
import { added, indexed } from '../../model/lookups.ts';
import { entriesBelow, type Json, textBelow } from '../../text/json.ts';

/** The pairs in one order; empty for a Service that selects nothing. */
function selectorOf(service: Json): string {
  if (textBelow(service, 'spec', 'type') === 'ExternalName') return '';
  const pairs = entriesBelow(service, 'spec', 'selector').map(([key, value]) => `${key}=${value}`);
  return pairs.sort().join(',');
}

const servicesBySelector = indexed((bundle) => {
  const index = new Map<string, BundleObject[]>();
  for (const entry of bundle.of('v1/Service')) {
    added(index, selectorOf(entry.object.value), () => []).push(entry);
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
  field: 'spec.selector',
  covers: { 'service-selector-duplicate': ['same-selector'] },
  concerns: [],
  messages: ['same-selector'],
  versions: [
    {
      since: '1.0',
      inspect: ({ object }, { bundle }) => {
        const at = [...object.path, 'spec', 'selector'];
        const selector = selectorOf(object.value);
        if (selector === '') return byDefault(at);
        // The same name again is the same Service, for instance in an overlay.
        const other = servicesBySelector(bundle)
          .get(selector)
          ?.find(
            (entry) =>
              entry.object.name !== object.name &&
              sameNamespace(entry.object.namespace, object.namespace),
          );
        if (!other) return byDefault(at);
        return explicit(place(at, 'same-selector', { name: other.object.name ?? '' }));
      },
    },
  ],
  fix: null,
  sources: [SOURCES.aksSafeguards, SOURCES.services],
});
