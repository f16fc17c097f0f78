import type { RuleLabels } from '../../rule/rule.ts';
import type { statefulSetService } from './rule.ts';

export const en: RuleLabels<typeof statefulSetService> = {
  title: 'Give StatefulSets a headless Service',
  fixTitle: 'Set serviceName to a headless Service',
  failsIf: 'if the StatefulSet exists already',
  messages: {
    unset: 'The pods have no names in DNS: serviceName is not set',
    'not-in-files': 'serviceName refers to the Service {name}, which is not in these files',
    'not-headless': 'Service {name} is not headless: its clusterIP is not None',
    'not-selecting': 'Service {name} doesn’t select the pods of this StatefulSet',
  },
};
