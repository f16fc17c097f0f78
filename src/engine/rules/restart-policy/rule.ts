/**
 * Restart policy: a Pod that serves others but is not restarted after it fails.
 *
 * Field: spec.restartPolicy of a Pod, with signs of a server: container ports or a readiness probe.
 * Good values: Always, the default, or OnFailure. A Pod with Never and no such sign is a task, for
 * which Never is right. Jobs and CronJobs may have Never or OnFailure, as they like; what a kind does
 * not allow is refused by the API server.
 *
 * Source: Kubernetes, Pod Lifecycle.
 */
import { byDefault, defineRule, explicit, on, type Pod, place } from '../../rule/rule.ts';

const serves = ({ containers }: Pod) =>
  containers.some(
    ({ role, value }) => role === 'app' && (value.ports?.length || value.readinessProbe),
  );

export const restartPolicy = defineRule({
  id: 'restart-policy',
  category: 'reliability',
  severity: 'low',
  scope: 'pod',
  kinds: ['v1/Pod'],
  field: 'restartPolicy',
  covers: { 'restart-policy': ['not-restarted'] },
  messages: ['not-restarted'],
  inspect: ({ pod }) => {
    const at = [...pod.specPath, 'restartPolicy'];
    const policy = pod.spec.restartPolicy;
    if (policy === 'Never' && serves(pod)) return explicit(place(at, 'not-restarted'));
    return policy === 'Always' ? on(at) : byDefault(at);
  },
  fix: {
    safety: 'may-break',
    secure: ({ pod }) => [{ op: 'set', path: [...pod.specPath, 'restartPolicy'], value: 'Always' }],
  },
  sources: ['podLifecycle'],
});
