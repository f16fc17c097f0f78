/**
 * Labels: whether keys and values are such as the API server takes.
 *
 * Fields: metadata.labels of the object and of its pods, and the labels of spec.selector and
 * spec.podSelector.
 * Allowed: values of at most 63 letters, digits, `-`, `_` and `.` that begin and end with a letter or
 * digit, or nothing; keys of the same kind that are not empty, after a DNS name and a slash if any.
 * Selectors are looked at in Kubernetes' own kinds only, since others have labels of another grammar
 * (Cilium). Placeholders of a template are not judged. What was meant only a person knows: no fix.
 *
 * Source: Kubernetes' documentation of labels.
 */
import { kindOf } from '../../model/bundle/bundle.ts';
import { isLabelValue, isQualifiedName } from '../../model/names.ts';
import { hasPlaceholder } from '../../model/placeholder.ts';
import { byDefault, defineRule, explicit, type Path, place } from '../../rule/rule.ts';
import { entriesBelow, type Json } from '../../text/json.ts';

const SELECTORS: ReadonlyMap<string, Path> = new Map([
  ['v1/Service', ['spec', 'selector']],
  ['v1/ReplicationController', ['spec', 'selector']],
  ['apps/v1/Deployment', ['spec', 'selector', 'matchLabels']],
  ['apps/v1/StatefulSet', ['spec', 'selector', 'matchLabels']],
  ['apps/v1/DaemonSet', ['spec', 'selector', 'matchLabels']],
  ['apps/v1/ReplicaSet', ['spec', 'selector', 'matchLabels']],
  ['policy/v1/PodDisruptionBudget', ['spec', 'selector', 'matchLabels']],
  ['networking.k8s.io/v1/NetworkPolicy', ['spec', 'podSelector', 'matchLabels']],
]);

const isValue = (value: Json): boolean =>
  typeof value !== 'string' || isLabelValue(value) || hasPlaceholder(value);

export const labelValues = defineRule({
  id: 'label-values',
  category: 'metadata',
  severity: 'high',
  scope: 'object',
  field: 'metadata.labels',
  covers: { 'label-values': ['key', 'value'] },
  messages: ['key', 'value'],
  refusals: { key: ['value-malformed'], value: ['value-malformed'] },
  inspect: ({ object, pod }) => {
    const { value, path } = object;
    const labels: Path = ['metadata', 'labels'];
    const selector = SELECTORS.get(kindOf(object) ?? '');
    const below = pod ? pod.path.slice(path.length) : [];
    const maps = [
      labels,
      ...(selector ? [selector] : []),
      ...(below.length > 0 ? [[...below, ...labels]] : []),
    ];
    const places = maps.flatMap((map) =>
      entriesBelow(value, ...map).flatMap(([key, text]) => {
        const at = [...path, ...map, key];
        const badKey = !isQualifiedName(key) && !hasPlaceholder(key);
        return [
          ...(badKey ? [place(at, 'key', { key })] : []),
          ...(isValue(text) ? [] : [place(at, 'value', { key })]),
        ];
      }),
    );
    return places.length > 0 ? explicit(...places) : byDefault([...path, ...labels]);
  },
  fix: null,
  sources: ['labels'],
});
