/**
 * preStop hooks: whether a container keeps answering while the cluster still sends it requests.
 *
 * Fields: spec.containers[*].lifecycle.preStop, with spec.terminationGracePeriodSeconds.
 * Good value: any hook. Asked of containers that run on; a sidecar ends after them by itself.
 *
 * The fix writes the hook `sleep`, which the kubelet carries out, so that an image without a shell can
 * have it (Kubernetes 1.30 and later). It must leave room within the grace period: the API server
 * refuses more, and as much would leave nothing for the program.
 *
 * Source: Azure Policy 1a3b9003; Kubernetes, Container Lifecycle Hooks. Off unless turned on.
 */
import { LONG_RUNNING_KINDS, runsOn } from '../../model/lifetime.ts';
import { atLeast } from '../../model/version.ts';
import { byDefault, defineRule, on, unset } from '../../rule/rule.ts';

export const preStopHooks = defineRule({
  id: 'pre-stop-hooks',
  category: 'reliability',
  severity: 'info',
  scope: 'container',
  kinds: LONG_RUNNING_KINDS,
  optIn: true,
  field: 'lifecycle.preStop',
  covers: { 'pre-stop-hook': ['unset'] },
  messages: ['unset'],
  inspect: ({ pod, container }) => {
    const at = [...container.path, 'lifecycle', 'preStop'];
    if (container.value.lifecycle?.preStop) return on(at);
    const isExpected = container.role === 'app' && runsOn(pod, container);
    return isExpected ? unset(at, 'unset') : byDefault(at);
  },
  fix: {
    safety: 'needs-value',
    value: { kind: 'integer', min: 1, max: 3600, suggestion: 5 },
    secure: ({ pod, targets, value, env }) => {
      const grace = Number(pod.spec.terminationGracePeriodSeconds ?? 30);
      if (typeof value !== 'number' || value >= grace) return null;
      if (!atLeast(env.kubernetesVersion, { major: 1, minor: 30 })) return null;
      return targets.map(({ container }) => ({
        op: 'set' as const,
        path: [...container.path, 'lifecycle', 'preStop', 'sleep', 'seconds'],
        value,
      }));
    },
  },
  sources: ['lifecycleHooks', 'podLifecycle'],
});
