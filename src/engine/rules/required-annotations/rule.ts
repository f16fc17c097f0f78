/**
 * Required annotations: whether a workload carries the annotations that your organisation asks for.
 *
 * Field: metadata.annotations of what carries a pod.
 * Wanted: the option annotations. While the list is empty the rule says nothing. An empty value counts as
 * missing. The values only a person knows: no fix.
 *
 * Source: Azure Policy, which can require annotations; Kubernetes' documentation of annotations.
 */
import { byDefault, defineRule, place } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

export const requiredAnnotations = defineRule({
  id: 'required-annotations',
  category: 'metadata',
  severity: 'info',
  scope: 'pod',
  options: { annotations: { kind: 'strings', default: [] } },
  field: 'metadata.annotations',
  covers: { 'required-annotations': ['missing'] },
  messages: ['missing'],
  inspect: ({ object: { value, path } }, { options: { annotations } }) => {
    const at = [...path, 'metadata', 'annotations'];
    const missing = annotations.filter((name) => {
      const text = valueBelow(value, 'metadata', 'annotations', name);
      return text === undefined || text === '';
    });
    if (missing.length === 0) return byDefault(at);
    const places = missing.map((name) => place([...at, name], 'missing', { name }));
    return { state: 'unset', places };
  },
  fix: null,
  sources: ['azurePolicyKubernetes', 'annotations'],
});
