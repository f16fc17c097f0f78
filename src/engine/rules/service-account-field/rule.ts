/**
 * The older name of the field that names a pod's ServiceAccount.
 *
 * Field: spec.serviceAccount, deprecated in favour of spec.serviceAccountName. Good value: absent.
 *
 * Source: Kubernetes API reference, PodSpec. When both are there, the API server reads
 * serviceAccountName alone; the older one counts only where the newer one is empty. Renaming it, or
 * taking away one that agrees or is empty, therefore changes nothing at run time. When the two differ, the file
 * does not say which of them was meant: the rule declines.
 */
import {
  byDefault,
  defineRule,
  explicit,
  type Pod,
  type PodTarget,
  place,
} from '../../rule/rule.ts';
import { entriesBelow } from '../../text/json.ts';

const NEW = 'serviceAccountName';
const OLD = 'serviceAccount';

const differs = ({ spec }: Pod) => !!spec[NEW] && !!spec[OLD] && spec[NEW] !== spec[OLD];

/** Whether the key stands there at all, with null as well. */
function hasNewKey({ object, pod }: Pick<PodTarget, 'object' | 'pod'>): boolean {
  const path = pod.specPath.slice(object.path.length);
  return entriesBelow(object.value, ...path).some(([key]) => key === NEW);
}

export const serviceAccountField = defineRule({
  id: 'service-account-field',
  category: 'identity',
  severity: 'low',
  scope: 'pod',
  field: OLD,
  covers: { 'deprecated-service-account-field': ['old-name', 'repeated', 'ignored', 'empty'] },
  messages: ['old-name', 'repeated', 'ignored', 'empty'],
  inspect: ({ workload, pod }) => {
    const at = [...pod.specPath, OLD];
    // Some types of other projects have the field under this name, and no other.
    const fields = workload.custom?.place.pod;
    const isOnly = fields?.includes(OLD) && !fields.includes(NEW);
    if (pod.spec[OLD] === undefined || isOnly) return byDefault(at);
    if (pod.spec[OLD] === '') return explicit(place(at, 'empty'));
    if (differs(pod)) return explicit(place(at, 'ignored', undefined, 'medium'));
    return explicit(place(at, pod.spec[NEW] ? 'repeated' : 'old-name'));
  },
  fix: {
    safety: 'safe',
    secure: ({ object, pod }) => {
      const { [OLD]: old, [NEW]: current } = pod.spec;
      const path = [...pod.specPath, OLD];
      if (old === undefined || differs(pod)) return null;
      if (current || old === '') return [{ op: 'remove', path }];
      const write = { op: 'set', path: [...pod.specPath, NEW], value: old } as const;
      // A rename keeps place and comments; what it comes to is stated beside it.
      return hasNewKey({ object, pod })
        ? [write, { op: 'remove', path }]
        : [{ op: 'rename', path, key: NEW }, write];
    },
  },
  sources: ['configureServiceAccounts'],
});
