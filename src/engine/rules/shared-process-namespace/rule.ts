/**
 * Pods whose containers see each other's processes.
 *
 * Field: spec.shareProcessNamespace. Good values: absent, false. The API server refuses the field on
 * Windows pods.
 *
 * Source: Kubernetes documentation. Where only one container keeps running there is nobody to be seen
 * by, bar a debugger that is added later, so that case weighs less.
 */
import { runsOnWindows } from '../../model/pod.ts';
import { byDefault, defineRule, explicit, notApplicable, on, place } from '../../rule/rule.ts';

const FIELD = 'shareProcessNamespace';

export const sharedProcessNamespace = defineRule({
  id: 'shared-process-namespace',
  category: 'privileges',
  severity: 'low',
  scope: 'pod',
  field: FIELD,
  covers: { 'share-process-namespace': ['shared'] },
  messages: ['shared'],
  inspect: ({ pod }) => {
    if (runsOnWindows(pod)) return notApplicable('windows-pod');
    const at = [...pod.specPath, FIELD];
    const value = pod.spec[FIELD];
    if (value === undefined) return byDefault(at);
    if (!value) return on(at);
    const lasting = pod.containers.filter(({ role }) => role === 'app' || role === 'sidecar');
    return explicit(place(at, 'shared', undefined, lasting.length > 1 ? 'low' : 'info'));
  },
  fix: {
    safety: 'may-break',
    secure: ({ pod }) => [{ op: 'remove', path: [...pod.specPath, FIELD] }],
  },
  sources: ['sharedProcessNamespace'],
});
