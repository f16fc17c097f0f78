import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorAnnotations } from './rule.ts';

export const de: RuleLabels<typeof apparmorAnnotations> = {
  title: 'AppArmor-Anmerkungen in Felder überführen',
  fixTitle: 'Den Wert nach appArmorProfile verschieben und die Anmerkung entfernen',
  messages: {
    orphan: 'Die AppArmor-Anmerkung gilt für den Container {container}, den dieser Pod nicht hat',
    deprecated:
      'Die AppArmor-Anmerkung des Containers {container} ist veraltet: An ihre Stelle ist appArmorProfile getreten',
  },
};
