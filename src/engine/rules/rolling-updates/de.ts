import type { RuleLabels } from '../../rule/rule.ts';
import type { rollingUpdates } from './rule.ts';

export const de: RuleLabels<typeof rollingUpdates> = {
  title: 'Rollierende Aktualisierungen verwenden',
  stays: {
    'on-purpose':
      'Die Strategie wurde absichtlich gesetzt: Das Programm darf nicht zweimal zugleich laufen, oder seine Pods werden von Hand ersetzt. Ändern Sie sie nur, wenn Sie wissen, dass beide Versionen nebeneinander laufen können.',
  },
  fixTitle: 'Die Strategie auf RollingUpdate setzen',
  failsIf: 'wenn zwei Versionen nicht nebeneinander laufen können',
  messages: {
    recreate: 'Jeder Rollout beendet alle Pods, bevor neue starten: strategy.type ist Recreate',
    'on-delete':
      'Eine neue Version erreicht keinen Pod, bis jemand ihn löscht: updateStrategy.type ist OnDelete',
    'all-unavailable': 'Ein Rollout darf alle Pods zugleich beenden: maxUnavailable ist {value}',
  },
};
