import type { RuleLabels } from '../../rule/rule.ts';
import type { dataOutsideVolume } from './rule.ts';

export const en: RuleLabels<typeof dataOutsideVolume> = {
  title: 'Mount the claim where the program keeps its data',
  fixTitle: 'Mount the claim at the volume of the image',
  failsIf: 'if the claim already holds data in another folder',
  messages: {
    hidden:
      'The data of {image} is deleted with the container: a volume of the image at {folder} hides the claim at {mount}',
    beside:
      'The data of {image} is deleted with the container: it is written to {folder}, and the claim is mounted at {mount}',
  },
};
