/**
 * Containers per pod: how many programs share a pod's life.
 *
 * Fields: spec.containers and the sidecars of spec.initContainers (restartPolicy Always).
 * Good values: up to the option `maximum`, 4 unless set. Init containers that end and ephemeral ones do
 * not count.
 *
 * Source: Kubernetes, Pods; the number is Kyverno's. Off unless turned on.
 */
import { byDefault, defineRule, explicit, place } from '../../rule/rule.ts';

export const containersPerPod = defineRule({
  id: 'containers-per-pod',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  optIn: true,
  options: { maximum: { kind: 'integer', min: 1, max: 100, default: 4 } },
  field: 'containers',
  covers: { 'containers-per-pod': ['too-many'] },
  messages: ['too-many'],
  inspect: ({ pod }, { options: { maximum } }) => {
    const at = [...pod.specPath, 'containers'];
    const lasting = pod.containers.filter(({ role }) => role === 'app' || role === 'sidecar');
    const count = lasting.length;
    return count > maximum ? explicit(place(at, 'too-many', { count, maximum })) : byDefault(at);
  },
  fix: null,
  sources: ['pods'],
});
