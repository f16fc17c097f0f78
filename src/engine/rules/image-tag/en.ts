import type { RuleLabels } from '../../rule/rule.ts';
import type { imageTag } from './rule.ts';

export const en: RuleLabels<typeof imageTag> = {
  title: 'Set an image tag',
  fixTitle: 'Add the version as a tag',
  messages: {
    'missing-tag': 'Image {image} has no tag, which means latest',
    'latest-tag': 'Image {image} has the tag latest, which can be any version',
    'moving-tag':
      'Image {image} has the tag {tag}, which contains no version and moves to new images',
  },
};
