import type { RuleLabels } from '../../rule/rule.ts';
import type { dnsOptions } from './rule.ts';

export const de: RuleLabels<typeof dnsOptions> = {
  title: 'Mit ndots DNS-Anfragen verringern',
  fixTitle: 'Die Option ndots ergänzen',
  messages: {
    unset: 'Externe Namen werden erst in jeder Suchdomäne probiert: dnsConfig setzt kein ndots',
  },
};
