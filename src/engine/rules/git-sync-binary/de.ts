import type { RuleLabels } from '../../rule/rule.ts';
import type { gitSyncBinary } from './rule.ts';

export const de: RuleLabels<typeof gitSyncBinary> = {
  title: 'In git-sync nur das Programm git ausführen',
  fixTitle: 'Die Variable entfernen',
  failsIf: 'wenn git ein eigenes Startskript braucht',
  messages: {
    override: '{name} lässt git-sync ein anderes Programm als git ausführen',
  },
};
