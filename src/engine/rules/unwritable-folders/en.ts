import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const en: RuleLabels<typeof unwritableFolders> = {
  title: 'Give programs writable folders',
  stays: {
    'of-image':
      'An empty volume would hide what the image has in this folder. Mount a volume at a folder that the command may fill, or leave the root file system writable.',
  },
  fixTitle: 'Mount emptyDir volumes at the folders that the program writes to',
  messages: {
    'of-root':
      '{image} writes to {folders}, which {n, plural, one {belongs} other {belong}} to root in the image, and the container runs as another user',
    'read-only':
      'The command `{command}` writes to {path}, which is read-only: no volume is mounted there',
  },
};
