import type { RuleLabels } from '../../rule/rule.ts';
import type { imageDigest } from './rule.ts';

export const de: RuleLabels<typeof imageDigest> = {
  title: 'Images per Digest festlegen',
  fixTitle: 'Den Digest aus der Registrierung anfügen',
  messages: {
    'no-digest': 'Image {image} hat keinen Digest',
  },
};
