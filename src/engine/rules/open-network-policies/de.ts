import type { RuleLabels } from '../../rule/rule.ts';
import type { openNetworkPolicies } from './rule.ts';

export const de: RuleLabels<typeof openNetworkPolicies> = {
  title: 'In Richtlinien nicht allen Datenverkehr zulassen',
  fixTitle: 'Die benötigten Gegenstellen und Ports aufführen',
  messages: {
    'open-ingress': 'Lässt allen eingehenden Datenverkehr auf allen Ports zu',
    'open-egress': 'Lässt allen ausgehenden Datenverkehr auf allen Ports zu',
  },
};
