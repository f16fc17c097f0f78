import type { RuleLabels } from '../../rule/rule.ts';
import type { runAsNonRoot } from './rule.ts';

export const de: RuleLabels<typeof runAsNonRoot> = {
  title: 'Nicht-Root-Benutzer verlangen',
  fixTitle: 'runAsNonRoot auf true setzen',
  failsIf: 'wenn das Image als root läuft',
  undecided:
    'Das Manifest setzt `runAsUser: 0`, und das Kubelet startet einen solchen Container mit `runAsNonRoot: true` nicht. Legen Sie zuerst einen anderen Benutzer fest.',
  messages: {
    unset: 'Läuft möglicherweise als root: runAsNonRoot ist nicht gesetzt',
    'unset-with-user':
      'Ein Nicht-Root-Benutzer wird nicht erzwungen: runAsUser ist gesetzt, runAsNonRoot aber nicht',
    'unset-with-image':
      'Ein Nicht-Root-Benutzer wird nicht erzwungen: Nur das Image legt den Benutzer fest, und runAsNonRoot ist nicht gesetzt',
    'unset-with-root':
      'Ein Nicht-Root-Benutzer wird nicht erzwungen: runAsNonRoot ist nicht gesetzt, und runAsUser ist 0',
    'unset-windows':
      'Läuft möglicherweise als ContainerAdministrator: runAsNonRoot ist nicht gesetzt',
    'allows-root': 'root ist erlaubt: runAsNonRoot ist false',
  },
};
