import type { RuleLabels } from '../../rule/rule.ts';
import type { allowedRegistries } from './rule.ts';

export const en: RuleLabels<typeof allowedRegistries> = {
  title: 'Use images from allowed registries',
  fixTitle: 'Move the image to an allowed registry',
  messages: {
    'other-registry': 'Image {image} isn’t from an allowed registry',
  },
};
