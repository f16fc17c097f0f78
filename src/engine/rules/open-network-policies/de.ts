import type { RuleLabels } from '../../rule/rule.ts';
import type { openNetworkPolicies } from './rule.ts';

export const de: RuleLabels<typeof openNetworkPolicies> = {
  title: 'Nur das Nötige zulassen',
  fixTitle: 'Die benötigten Gegenstellen und Ports aufführen',
  messages: {
    'open-ingress': 'Lässt alle auf allen Ports herein',
    'open-egress': 'Lässt die Pods auf allen Ports zu allen hinaus',
  },
};
