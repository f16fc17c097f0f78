import type { RuleLabels } from '../../rule/rule.ts';
import type { containersPerPod } from './rule.ts';

export const de: RuleLabels<typeof containersPerPod> = {
  title: 'Container pro Pod begrenzen',
  fixTitle: 'Den Pod in mehrere Workloads aufteilen',
  messages: {
    'too-many': 'In einem Pod laufen {count} Container, zulässig sind {maximum}',
  },
};
