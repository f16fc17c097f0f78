import type { RuleLabels } from '../../rule/rule.ts';
import type { endOfLifeImages } from './rule.ts';

export const en: RuleLabels<typeof endOfLifeImages> = {
  title: 'Use versions that get updates',
  fixTitle: 'Move to a supported version',
  messages: {
    program: 'Image {image} has {product} {release}, which has had no updates since {year}',
    distribution:
      'Image {image} is built on {product} {release}, which has had no updates since {year}',
  },
};
