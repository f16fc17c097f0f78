/**
 * Service links: whether the addresses of all Services of the namespace become environment variables.
 *
 * Field: spec.enableServiceLinks.
 * Good value: false. An absent one is true; that is as good for pods that run once, where too many variables or a change
 * of them does no harm. The variables of the API server itself are set either way.
 *
 * Source: Kubernetes, Service (environment variables); Kyverno has it as a policy.
 */
import {
  BEFORE_CONTAINERS,
  byDefault,
  defineRule,
  explicit,
  on,
  place,
  unset,
} from '../../rule/rule.ts';

const RUN_ONCE: ReadonlySet<string> = new Set(['Job', 'CronJob']);

export const serviceLinks = defineRule({
  id: 'service-links',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  field: 'enableServiceLinks',
  covers: { 'service-links': ['unset', 'enabled'] },
  messages: ['unset', 'enabled'],
  since: '1.13',
  inspect: ({ pod, workload: { kind } }) => {
    const at = [...pod.specPath, 'enableServiceLinks'];
    const enabled = pod.spec.enableServiceLinks;
    if (enabled === undefined) return RUN_ONCE.has(kind ?? '') ? byDefault(at) : unset(at, 'unset');
    return enabled ? explicit(place(at, 'enabled')) : on(at);
  },
  fix: {
    safety: 'usually-fine',
    // Somebody decided it, and may read the variables.
    risk: ({ code }) => (code === 'enabled' ? 'may-break' : undefined),
    secure: ({ pod }) => {
      const path = [...pod.specPath, 'enableServiceLinks'];
      return [{ op: 'set', path, value: false, before: BEFORE_CONTAINERS }];
    },
  },
  sources: ['services'],
});
