import type { RuleLabels } from '../../rule/rule.ts';
import type { sidecarResources } from './rule.ts';

export const en: RuleLabels<typeof sidecarResources> = {
  title: 'Set resources and startup probes for sidecars',
  fixTitle: 'Add a startup probe and equal limits',
  messages: {
    'guaranteed-lost':
      'Takes the class Guaranteed from the pod: CPU and memory are not limited to what is requested',
    'no-startup-probe': 'Counts as started once its process runs: a startup probe is missing',
  },
};
