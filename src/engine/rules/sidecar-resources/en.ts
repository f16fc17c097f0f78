import type { RuleLabels } from '../../rule/rule.ts';
import type { sidecarResources } from './rule.ts';

export const en: RuleLabels<typeof sidecarResources> = {
  title: 'Set resources and startup probes for sidecars',
  fixTitle: 'Add a startup probe and equal limits',
  messages: {
    'guaranteed-lost':
      'Prevents the class Guaranteed for the pod: CPU and memory limits don’t equal the requests',
    'no-startup-probe': 'Counts as started as soon as its process runs: startupProbe is not set',
  },
};
