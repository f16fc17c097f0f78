import type { RuleLabels } from '../../rule/rule.ts';
import type { privilegedPorts } from './rule.ts';

export const de: RuleLabels<typeof privilegedPorts> = {
  title: 'Containerports ab 1024 verwenden',
  undecided:
    'Im Netzwerk des Knotens ist der Port eine Adresse des Knotens, die andere verwenden können. Ändern Sie das Programm und alle seine Clients zusammen.',
  fixTitle: 'Den Container ohne root auf seinem Port lauschen lassen',
  failsIf: 'wenn etwas außerhalb dieser Dateien den Port verwendet',
  messages: {
    'privileged-port': 'Lauscht ohne root auf Port {port}, was manche Knoten nicht zulassen',
  },
};
