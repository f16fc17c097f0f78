import type { RuleLabels } from '../../rule/rule.ts';
import type { windowsUser } from './rule.ts';

export const de: RuleLabels<typeof windowsUser> = {
  title: 'Windows-Container als ContainerUser ausführen',
  stays: {
    'on-purpose':
      'Der Container arbeitet mit Ordnern oder Pipes des Knotens, die nur ein Administrator verwenden darf.',
  },
  fixTitle: 'runAsUserName auf ContainerUser setzen',
  failsIf: 'wenn das Programm Administratorberechtigungen braucht',
  messages: {
    unset: 'Das Image läuft womöglich als ContainerAdministrator: runAsUserName ist nicht gesetzt',
    administrator: 'Läuft als Administrator des Containers: runAsUserName ist {user}',
  },
};
