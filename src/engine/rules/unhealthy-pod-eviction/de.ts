import type { RuleLabels } from '../../rule/rule.ts';
import type { unhealthyPodEviction } from './rule.ts';

export const de: RuleLabels<typeof unhealthyPodEviction> = {
  title: 'Entfernen fehlerhafter Pods zulassen',
  fixTitle: 'unhealthyPodEvictionPolicy auf AlwaysAllow setzen',
  failsIf: 'wenn Pods langsam starten',
  messages: {
    unset:
      'Pods, die nicht bereit sind, können das Leeren blockieren: unhealthyPodEvictionPolicy ist nicht gesetzt',
    'if-healthy-budget':
      'Pods, die nicht bereit sind, können das Leeren blockieren: unhealthyPodEvictionPolicy ist nicht AlwaysAllow',
  },
};
