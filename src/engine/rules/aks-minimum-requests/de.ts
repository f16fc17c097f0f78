import type { RuleLabels } from '../../rule/rule.ts';
import type { aksMinimumRequests } from './rule.ts';

export const de: RuleLabels<typeof aksMinimumRequests> = {
  title: 'Mindestanforderungen von AKS Automatic einhalten',
  fixTitle: 'Die Anforderung auf das Minimum anheben',
  messages: {
    'below-minimum':
      '{resource, select, cpu {CPU-Anforderung} other {Speicheranforderung}} {value} liegt unter dem Minimum: AKS Automatic hebt sie auf {minimum} an',
    'low-limit':
      '{resource, select, cpu {CPU-Grenzwert} other {Speichergrenzwert}} {value} liegt unter dem Minimum: AKS Automatic hebt ihn auf {minimum} an',
    'above-limit':
      '{resource, select, cpu {CPU-Anforderung} other {Speicheranforderung}} {value} liegt über dem Grenzwert; AKS Automatic senkt sie auf {minimum}',
    'without-limit':
      'Die CPU-Anforderung {value} hat keinen Grenzwert: Microsoft dokumentiert nicht, was AKS Automatic dann tut',
  },
};
