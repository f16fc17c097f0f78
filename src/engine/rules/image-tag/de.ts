import type { RuleLabels } from '../../rule/rule.ts';
import type { imageTag } from './rule.ts';

export const de: RuleLabels<typeof imageTag> = {
  title: 'Imagetag angeben',
  fixTitle: 'Die Version als Tag anfügen',
  messages: {
    'missing-tag': 'Image {image} hat kein Tag, was latest bedeutet',
    'latest-tag': 'Image {image} hat das Tag latest, das jede Version sein kann',
    'moving-tag':
      'Image {image} hat das Tag {tag}, das keine Version enthält und auf neue Images übergeht',
  },
};
