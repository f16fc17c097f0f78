import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const en: RuleLabels<typeof unwritableFolders> = {
  title: 'Give programs writable folders',
  fixTitle: 'Mount emptyDir volumes at the folders that the program writes to',
  stays: {
    'command-writes':
      'An empty volume would hide what the image has in this folder. Mount a volume at a folder that the command may fill, or leave the root file system writable.',
    'read-only':
      'An empty volume would hide the rest of the configuration. Let the root file system be writable, or mount a volume that an init container fills from the image.',
  },
  messages: {
    'of-root':
      '{image} writes to {folders}, which {n, plural, one {belongs} other {belong}} to root in the image, and the container runs as another user',
    'command-writes':
      'The command `{command}` writes to {path}, which is read-only: no volume is mounted there',
    'read-only': '{image} changes {path} when it starts, and the root file system is read-only',
  },
};
