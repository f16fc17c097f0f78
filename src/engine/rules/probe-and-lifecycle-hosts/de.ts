import type { RuleLabels } from '../../rule/rule.ts';
import type { probeAndLifecycleHosts } from './rule.ts';

export const de: RuleLabels<typeof probeAndLifecycleHosts> = {
  title: 'In Tests und Hooks kein host festlegen',
  stays: {
    'on-purpose':
      'Im Netzwerk des Knotens lauscht das Programm möglicherweise nur auf localhost. Ändern Sie zuerst die Adresse des Programms.',
  },
  fixTitle: 'host aus Tests und Lifecycle-Hooks entfernen',
  failsIf: 'wenn das Programm nur auf localhost lauscht',
  messages: {
    'other-host': '{field} ist {host}: Das Kubelet ruft diese Adresse anstelle des Pods auf',
    'node-loopback': '{field} ist {host}, und das ist der Knoten, nicht der Container',
  },
};
