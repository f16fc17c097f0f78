import type { RuleLabels } from '../../rule/rule.ts';
import type { cutOffClients } from './rule.ts';

const OTHERS =
  '{others, plural, =0 {} one { (und # weiteres Objekt)} other { (und # weitere Objekte)}}';

export const de: RuleLabels<typeof cutOffClients> = {
  title: 'Clients aus diesen Dateien nicht abschneiden',
  fixTitle: 'Die deklarierten Clients zulassen',
  messages: {
    front: `{from}${OTHERS} leitet Anforderungen an Port {port} von {to}, aber keine Netzwerkrichtlinie lässt einen Ingress-Controller zu`,
    outside: `{from}${OTHERS} leitet Datenverkehr von außerhalb des Clusters an Port {port} von {to}, aber die Netzwerkrichtlinien lassen nur Pods zu`,
    'api-server': `Wegen {from}${OTHERS} ruft der API-Server Port {port} von {to} auf, aber keine Netzwerkrichtlinie lässt ihn zu: Er ist kein Pod`,
    monitor: `{from}${OTHERS} fragt Metriken an Port {port} von {to} ab, aber keine Netzwerkrichtlinie lässt Pods der Überwachung zu`,
    pods: `{from}${OTHERS} ruft Port {port} von {to} auf, aber keine Netzwerkrichtlinie lässt diese Pods zu`,
    callee:
      '{from} ruft Port {port} von {to}{others, plural, =0 {} one { und # weiteren Workload} other { und # weitere Workloads}} auf, aber keine Netzwerkrichtlinie lässt diesen Datenverkehr hinaus',
    dns: '{from} ruft {to} mit Namen auf, aber keine Netzwerkrichtlinie lässt die Pods einen DNS-Server an Port {port} erreichen',
  },
};
