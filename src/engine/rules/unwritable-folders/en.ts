import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const en: RuleLabels<typeof unwritableFolders> = {
  title: 'Give a non-root program writable folders',
  fixTitle: 'Give the program folders that its user can write to',
  stays: {
    'read-only-volume':
      'The volume is mounted read-only on purpose. Remove `readOnly` if the program may write there, or let it write to another volume.',
    'read-only':
      'An empty volume would hide the rest of the configuration. Let the root file system be writable, or mount a volume that an init container fills from the image.',
  },
  messages: {
    'read-only-volume':
      '{program} writes to {folder}, and the volume {volume} is mounted read-only',
    'of-root':
      '{image} writes to {folders}, which {n, plural, one {belongs} other {belong}} to root in the image, and the container runs as another user',
    top: '{image} must own {folder}, and the top of a new volume belongs to root',
    'read-only': '{image} changes {path} when it starts, and the root file system is read-only',
  },
};
