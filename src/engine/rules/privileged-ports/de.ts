import type { RuleLabels } from '../../rule/rule.ts';
import type { privilegedPorts } from './rule.ts';

export const de: RuleLabels<typeof privilegedPorts> = {
  title: 'Containerports ab 1024 verwenden',
  undecided:
    'Podsmith ändert keinen Port, der eine Adresse des Knotens ist oder dessen neue Nummer belegt oder zu hoch ist. Dasselbe gilt für Ports, die ein Test (Probe), ein Service oder eine Netzwerkrichtlinie über einen Platzhalter nennen könnte. Ändern Sie alle diese Stellen zusammen.',
  fixTitle: 'Den Container auf einen Port ab 1024 umstellen',
  messages: {
    'privileged-port': 'Lauscht ohne root auf Port {port}, was manche Knoten nicht zulassen',
  },
};
