/**
 * Pod selectors: whether a workload's selector takes in the pods of its own template.
 *
 * Fields: spec.selector and spec.template.metadata.labels of Deployments, StatefulSets, DaemonSets and ReplicaSets.
 * Good values: a selector that is not empty and matches the labels. Anything else is refused by the API server when
 * the object is created.
 *
 * The fix adds labels that the template lacks, since the selector can never change afterwards. Where there is no
 * selector it takes the template's labels, but for those that change with each version. A label with another value
 * may be what Services look for, and an expression can be met in many ways: both are left to a person.
 *
 * Source: Kubernetes, Deployments (selector).
 */
import { selectorSelects } from '../../model/bundle/selector.ts';
import { successorOf } from '../../model/kinds/kinds.ts';
import {
  byDefault,
  defineRule,
  explicit,
  on,
  place,
  unset,
  type ValuePlace,
  type Workload,
} from '../../rule/rule.ts';
import {
  asText,
  entriesBelow,
  isObject,
  type Json,
  type JsonObject,
  listBelow,
  valueBelow,
} from '../../text/json.ts';

type Code = 'mismatch' | 'expression-mismatch' | 'empty-selector';

const selectorOf = ({ object }: Workload) => valueBelow(object.value, 'spec', 'selector');

/** The labels that the selector asks for and the template does not have. */
const missingLabels = (workload: Workload) =>
  entriesBelow(selectorOf(workload), 'matchLabels')
    .map(([key, value]) => [key, value ?? ''] as const)
    .filter(([key, value]) => workload.pod.metadata.labels?.get(key) !== value);

/** Labels whose value changes with each version, whereas a selector stays as it is. */
const CHANGING = ['app.kubernetes.io/version', 'helm.sh/chart'];

/** What a selector asks for that takes in the pods of its template; null where these have no labels. */
function matchLabelsFor({ pod }: Workload): JsonObject | null {
  const all = [...(pod.metadata.labels ?? [])];
  const lasting = all.filter(([key]) => !CHANGING.includes(key));
  const labels = lasting.length > 0 ? lasting : all;
  return labels.length > 0 ? Object.fromEntries(labels) : null;
}

/** Whether a selector asks for nothing. */
const isEmpty = (selector: Json | undefined): boolean =>
  listBelow(selector, 'matchExpressions').length + entriesBelow(selector, 'matchLabels').length ===
  0;

/** The API server names the labels rather than the selector. */
const MISMATCH = { code: 'selector-mismatch', at: ['spec', 'template', 'metadata', 'labels'] };

export const podSelectors = defineRule({
  id: 'pod-selectors',
  category: 'reliability',
  severity: 'high',
  scope: 'pod',
  kinds: ['apps/v1/Deployment', 'apps/v1/StatefulSet', 'apps/v1/DaemonSet', 'apps/v1/ReplicaSet'],
  field: 'selector, template.metadata.labels',
  covers: {
    'selector-mismatch': ['mismatch', 'expression-mismatch', 'empty-selector', 'no-selector'],
  },
  messages: ['mismatch', 'expression-mismatch', 'empty-selector', 'no-selector'],
  refusals: {
    mismatch: [MISMATCH],
    'expression-mismatch': [MISMATCH],
    'empty-selector': ['selector-empty'],
    'no-selector': ['missing-field'],
  },
  inspect: ({ object, workload, pod }) => {
    const at = [...object.path, 'spec', 'selector'];
    const selector = selectorOf(workload);
    // Versions that are gone made one up of the pod's labels.
    const { apiVersion, kind } = workload;
    if (selector === undefined && successorOf(apiVersion, kind)) return byDefault(at);
    if (!isObject(selector)) return unset(at, 'no-selector');
    const missing = missingLabels(workload);
    const expressions = listBelow(selector, 'matchExpressions');
    const places: ValuePlace<Code>[] = missing.map(([key, value]) =>
      place([...at, 'matchLabels', key], 'mismatch', { label: `${key}: ${asText(value)}` }),
    );
    if (!selectorSelects({ matchExpressions: [...expressions] }, pod.metadata.labels)) {
      places.push(place([...at, 'matchExpressions'], 'expression-mismatch'));
    }
    if (isEmpty(selector)) places.push(place(at, 'empty-selector'));
    return places.length > 0 ? explicit(...places) : on(at);
  },
  fix: {
    safety: 'usually-fine',
    secure: ({ object, workload, pod }) => {
      const selector = selectorOf(workload);
      if (!isObject(selector) || isEmpty(selector)) {
        const matchLabels = matchLabelsFor(workload);
        const path = [...object.path, 'spec', 'selector'];
        if (!matchLabels || (selector !== undefined && !isObject(selector))) return null;
        return [{ op: 'set', path, value: { matchLabels }, before: ['template'] }];
      }
      const missing = missingLabels(workload);
      if (missing.length === 0) return null;
      if (missing.some(([key]) => pod.metadata.labels?.has(key))) return null;
      return missing.map(([key, value]) => ({
        op: 'set' as const,
        path: [...pod.path, 'metadata', 'labels', key],
        value,
        before: ['spec'],
      }));
    },
  },
  sources: ['deployments', 'labels'],
});
