import type { RuleLabels } from '../../rule/rule.ts';
import type { statefulSetService } from './rule.ts';

export const de: RuleLabels<typeof statefulSetService> = {
  title: 'Für StatefulSets einen Headless-Service angeben',
  fixTitle: 'serviceName auf einen Headless-Service setzen',
  failsIf: 'wenn das StatefulSet schon vorhanden ist',
  messages: {
    unset: 'Die Pods haben keine Namen im DNS: serviceName ist nicht gesetzt',
    'not-in-files': 'serviceName verweist auf den Service {name}, der in diesen Dateien fehlt',
    'not-headless': 'Der Service {name} hat eine eigene Adresse: Seine clusterIP ist nicht None',
    'not-selecting': 'Der Service {name} wählt die Pods dieses StatefulSets nicht aus',
  },
};
