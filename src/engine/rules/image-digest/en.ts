import type { RuleLabels } from '../../rule/rule.ts';
import type { imageDigest } from './rule.ts';

export const en: RuleLabels<typeof imageDigest> = {
  title: 'Pin images by digest',
  fixTitle: 'Append the digest from the registry',
  messages: {
    'no-digest': 'Image {image} has no digest',
  },
};
