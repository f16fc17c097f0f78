/**
 * Service links: whether the addresses of all Services of the namespace become environment variables.
 *
 * Field: spec.enableServiceLinks.
 * Good value: false. An absent one is true, which harms nobody while there are few Services: only a pod beside many of
 * them in the files is spoken of. The variables of the API server itself are set either way.
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

const SERVICE = 'v1/Service';
/** Each gives every container about seven variables. */
const MANY = 50;

export const serviceLinks = defineRule({
  id: 'service-links',
  category: 'reliability',
  severity: 'info',
  scope: 'pod',
  reads: [SERVICE],
  field: 'enableServiceLinks',
  covers: { 'service-links': ['unset', 'enabled'] },
  messages: ['unset', 'enabled'],
  since: '1.13',
  inspect: ({ pod, workload }, { bundle }) => {
    const at = [...pod.specPath, 'enableServiceLinks'];
    const enabled = pod.spec.enableServiceLinks;
    if (enabled !== undefined) return enabled ? explicit(place(at, 'enabled')) : on(at);
    const beside = bundle
      .of(SERVICE)
      .filter(({ object }) => object.namespace === workload.namespace);
    return beside.length < MANY ? byDefault(at) : unset(at, 'unset');
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
