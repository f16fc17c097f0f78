import type { RuleLabels } from '../../rule/rule.ts';
import type { apparmorAnnotations } from './rule.ts';

export const en: RuleLabels<typeof apparmorAnnotations> = {
  title: 'Move AppArmor annotations to fields',
  fixTitle: 'Move the value to appArmorProfile and remove the annotation',
  messages: {
    orphan: 'The AppArmor annotation is for container {container}, which this pod doesn’t have',
    deprecated:
      'The AppArmor annotation of container {container} is deprecated: use appArmorProfile',
  },
};
