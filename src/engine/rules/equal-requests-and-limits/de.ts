import type { RuleLabels } from '../../rule/rule.ts';
import type { equalRequestsAndLimits } from './rule.ts';

export const de: RuleLabels<typeof equalRequestsAndLimits> = {
  title: 'Anforderung und Grenzwert angleichen',
  fixTitle: 'Die Anforderung auf den Grenzwert anheben',
  failsIf: 'wenn auf den Knoten Platz fehlt',
  messages: {
    unequal:
      '{resource, select, cpu {CPU-Anforderung} other {Speicheranforderung}} {request} weicht vom Grenzwert {limit} ab',
  },
};
