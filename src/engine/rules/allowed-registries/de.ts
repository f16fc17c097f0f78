import type { RuleLabels } from '../../rule/rule.ts';
import type { allowedRegistries } from './rule.ts';

export const de: RuleLabels<typeof allowedRegistries> = {
  title: 'Nur Images aus bekannten Registrierungen verwenden',
  fixTitle: 'Das Image in eine zulässige Registrierung verlegen',
  messages: {
    'other-registry': 'Image {image} stammt aus keiner zulässigen Registrierung',
  },
};
