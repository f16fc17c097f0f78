/**
 * StatefulSet Service: whether the pods of a StatefulSet get names of their own in DNS.
 *
 * Fields: spec.serviceName; the v1/Service of that name, its clusterIP and selector.
 * Good value: the name of a headless Service (clusterIP None) that selects the pods. A Service that is
 * not in the files may be in the cluster: a hint, and none where the namespace has no Service here.
 *
 * The fix names a headless Service of the file that selects the pods, else it adds one. Such a Service
 * needs no ports. serviceName cannot change in an object that exists, so that this may break.
 *
 * Source: Kubernetes, StatefulSets (stable network ID).
 */
import { headlessService, isHeadless } from '../../model/bundle/companions.ts';
import { holds, servicesOf } from '../../model/bundle/lookups.ts';
import { metadataFor } from '../../model/bundle/selection.ts';
import { mapSelects } from '../../model/bundle/selector.ts';
import {
  type Bundle,
  defineRule,
  explicit,
  on,
  place,
  unset,
  type Workload,
} from '../../rule/rule.ts';
import { entriesBelow, textBelow, valueBelow } from '../../text/json.ts';

/** The headless Service to add; null when it cannot have a name or find the pods. */
function newService(workload: Workload, bundle: Bundle) {
  const { object, namespace, pod } = workload;
  const baseName = textBelow(object.value, 'metadata', 'name');
  const name = [baseName, `${baseName}-headless`].find(
    (free) => free && bundle.named('v1/Service', free, namespace).length === 0,
  );
  const labels = entriesBelow(object.value, 'spec', 'selector', 'matchLabels');
  const found = labels.every(([key, value]) => pod.metadata.labels?.get(key) === value);
  if (!baseName || !name || name.length > 63 || !found || labels.length === 0) return null;
  return { name, value: headlessService(metadataFor(workload, name), Object.fromEntries(labels)) };
}

export const statefulSetService = defineRule({
  id: 'stateful-set-service',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  kinds: ['apps/v1/StatefulSet'],
  reads: ['v1/Service'],
  field: 'serviceName',
  covers: {
    'statefulset-service-name': ['unset', 'not-in-files', 'not-headless', 'not-selecting'],
  },
  messages: ['unset', 'not-in-files', 'not-headless', 'not-selecting'],
  inspect: ({ object, pod }, { bundle }) => {
    const at = [...object.path, 'spec', 'serviceName'];
    const name = textBelow(object.value, 'spec', 'serviceName');
    if (!name) return unset(at, 'unset');
    const data = { name };
    const services = bundle.named('v1/Service', name, object.namespace);
    const [service] = services;
    if (!service) {
      const partial = !holds(bundle, 'v1/Service', object.namespace);
      return partial ? on(at) : explicit(place(at, 'not-in-files', data, 'info'));
    }
    if (!services.some((entry) => isHeadless(entry.object))) {
      return explicit(place(at, 'not-headless', data));
    }
    const selects = services.some((entry) =>
      mapSelects(valueBelow(entry.object.value, 'spec', 'selector'), pod.metadata.labels),
    );
    return selects ? on(at) : explicit(place(at, 'not-selecting', data));
  },
  fix: {
    safety: 'may-break',
    secure: ({ object, workload, env: { bundle } }) => {
      // A name that stands there is what the author chose: the Service is to be put right.
      if (textBelow(object.value, 'spec', 'serviceName')) return null;
      const path = [...object.path, 'spec', 'serviceName'];
      const set = (value: string) =>
        ({ op: 'set', path, value, before: ['replicas', 'selector', 'template'] }) as const;
      const existing = servicesOf(bundle, workload).find((entry) => isHeadless(entry.object));
      if (existing?.object.name) return [set(existing.object.name)];
      const added = newService(workload, bundle);
      return added && [set(added.name), { op: 'add-document', value: added.value }];
    },
  },
  sources: ['statefulSets', 'services'],
});
