import type { RuleLabels } from '../../rule/rule.ts';
import type { emptyDirSizeLimit } from './rule.ts';

export const en: RuleLabels<typeof emptyDirSizeLimit> = {
  title: 'Limit the size of emptyDirs',
  fixTitle: 'Set sizeLimit for emptyDirs',
  messages: {
    'no-size-limit': 'Volume {volume} may fill the disk of the node: sizeLimit is not set',
    'memory-without-limit': 'Volume {volume} may fill the memory of the pod: sizeLimit is not set',
  },
};
