/**
 * Dangling Services: selectors of a Service that match no pod of the same files.
 *
 * Field: spec.selector of a Service.
 * Good: the selector matches the labels of some workload's pods in the Service's namespace. A Service
 * without a selector gets its addresses from someone else, and ExternalName ignores the selector.
 *
 * Files may be part of a whole: low, and nothing is said when they hold no workload of the namespace at
 * all. Pods of another namespace that the selector would match are evidence of a wrong namespace: medium.
 * Which side is misspelt only a person knows: no fix.
 *
 * Source: Kubernetes' documentation of Services.
 */
import { workloadsOf } from '../../model/bundle/lookups.ts';
import { dangling } from '../../rule/dangling.ts';
import { byDefault, defineRule, explicit } from '../../rule/rule.ts';
import { entriesBelow, textBelow } from '../../text/json.ts';

export const danglingServices = defineRule({
  id: 'dangling-services',
  category: 'network',
  severity: 'low',
  scope: 'object',
  kinds: ['v1/Service'],
  reads: ['workload'],
  field: 'spec.selector',
  covers: { 'service-dangling': ['no-pod', 'other-namespace'] },
  messages: ['no-pod', 'other-namespace'],
  inspect: ({ object }, { bundle }) => {
    const { value, path, namespace } = object;
    const at = [...path, 'spec', 'selector'];
    const ignored = textBelow(value, 'spec', 'type') === 'ExternalName';
    if (ignored || entriesBelow(value, 'spec', 'selector').length === 0) return byDefault(at);
    const found = dangling(bundle, {
      at,
      to: 'workload',
      namespace,
      found: (within) => workloadsOf(bundle, { ...object, namespace: within }),
      missing: 'no-pod',
      elsewhere: 'other-namespace',
    });
    return found ? explicit(found) : byDefault(at);
  },
  fix: null,
  sources: ['services', 'labels'],
});
