import type { RuleLabels } from '../../rule/rule.ts';
import type { privilegedPorts } from './rule.ts';

export const de: RuleLabels<typeof privilegedPorts> = {
  title: 'Auf Ports ab 1024 lauschen',
  fixTitle: 'Den Container auf einen Port ab 1024 verlegen',
  messages: {
    'privileged-port': 'Lauscht ohne root auf Port {port}, was manche Knoten verweigern',
  },
};
