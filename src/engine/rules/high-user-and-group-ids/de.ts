import type { RuleLabels } from '../../rule/rule.ts';
import type { highUserAndGroupIds } from './rule.ts';

export const de: RuleLabels<typeof highUserAndGroupIds> = {
  title: 'Benutzer- und Gruppen-IDs über 10000 verwenden',
  fixTitle: 'Niedrige IDs durch eine über 10000 ersetzen',
  stays: {
    chosen:
      'Die ID wurde bewusst festgelegt: Dateien des Images oder eines Volumes können ihr gehören. Um sie trotzdem zu ersetzen, verwenden Sie das Steuerelement dieser Einstellung.',
  },
  messages: {
    'low-user-id':
      'Der Benutzer {id} kann auf dem Knoten ein Konto haben: runAsUser liegt nicht über 10000',
    'low-group-id':
      'Die Gruppe {id} kann auf dem Knoten Mitglieder haben: runAsGroup liegt nicht über 10000',
  },
};
