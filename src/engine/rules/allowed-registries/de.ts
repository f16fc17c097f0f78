import type { RuleLabels } from '../../rule/rule.ts';
import type { allowedRegistries } from './rule.ts';

export const de: RuleLabels<typeof allowedRegistries> = {
  title: 'Images aus zulässigen Registrierungen verwenden',
  fixTitle: 'Das Image in eine zulässige Registrierung verschieben',
  messages: {
    'other-registry': 'Image {image} stammt aus keiner zulässigen Registrierung',
  },
};
