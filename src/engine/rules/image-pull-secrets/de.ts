import type { RuleLabels } from '../../rule/rule.ts';
import type { imagePullSecrets } from './rule.ts';

export const de: RuleLabels<typeof imagePullSecrets> = {
  title: 'Pull-Secrets für Images angeben',
  fixTitle: 'Das Secret in imagePullSecrets eintragen',
  messages: {
    missing: 'Images stammen aus {registry}, und der Pod nennt kein Secret für die Anmeldung dort',
  },
};
