/**
 * Recommended labels: whether a workload carries the labels by which tools and people tell it from others.
 *
 * Field: metadata.labels of what carries a pod.
 * Wanted: the option labels, by default the six that Kubernetes recommends. The values are a team's own
 * business: no fix.
 *
 * Source: Kubernetes' documentation of recommended labels. A matter of convention, so off unless wanted.
 */
import { byDefault, defineRule, unset } from '../../rule/rule.ts';
import { valueBelow } from '../../text/json.ts';

export const recommendedLabels = defineRule({
  id: 'recommended-labels',
  category: 'metadata',
  severity: 'info',
  scope: 'pod',
  optIn: true,
  options: {
    labels: {
      kind: 'strings',
      default: [
        'app.kubernetes.io/name',
        'app.kubernetes.io/instance',
        'app.kubernetes.io/version',
        'app.kubernetes.io/component',
        'app.kubernetes.io/part-of',
        'app.kubernetes.io/managed-by',
      ],
    },
  },
  field: 'metadata.labels',
  covers: { 'recommended-labels': ['missing'] },
  messages: ['missing'],
  inspect: ({ object: { value, path } }, { options: { labels } }) => {
    const at = [...path, 'metadata', 'labels'];
    const missing = labels.filter(
      (name) => valueBelow(value, 'metadata', 'labels', name) === undefined,
    );
    return missing.length > 0
      ? unset(at, 'missing', { labels: missing.join(', ') })
      : byDefault(at);
  },
  fix: null,
  sources: ['recommendedLabels'],
});
