import type { RuleLabels } from '../../rule/rule.ts';
import type { statefulSetService } from './rule.ts';

export const de: RuleLabels<typeof statefulSetService> = {
  title: 'Für StatefulSets einen Headless-Service angeben',
  fixTitle: 'Mit serviceName einen Service ohne eigene Adresse benennen',
  failsIf: 'wenn das StatefulSet schon vorhanden ist',
  messages: {
    unset: 'Die Pods haben keine Namen im DNS: serviceName ist nicht gesetzt',
    'not-in-files': 'Der in serviceName genannte Service {name} fehlt in diesen Dateien',
    'not-headless': 'Der Service {name} hat eine eigene Adresse: Seine clusterIP ist nicht None',
    'not-selecting': 'Der Service {name} wählt die Pods dieses StatefulSets nicht aus',
  },
};
