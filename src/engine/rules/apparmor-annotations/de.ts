import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorAnnotations } from './rule.ts';

export const de: RuleLabels<typeof apparmorAnnotations> = {
  title: 'AppArmor-Annotationen in Felder überführen',
  fixTitle: 'Den Wert nach appArmorProfile verschieben und die Annotation entfernen',
  messages: {
    orphan: 'Die AppArmor-Annotation gilt für den Container {container}, den dieser Pod nicht hat',
    deprecated:
      'Die AppArmor-Annotation des Containers {container} ist veraltet: Verwenden Sie appArmorProfile',
  },
};
