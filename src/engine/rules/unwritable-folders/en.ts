import type { RuleLabels } from '../../rule/rule.ts';
import type { unwritableFolders } from './rule.ts';

export const en: RuleLabels<typeof unwritableFolders> = {
  title: 'Give a non-root program writable folders',
  fixTitle: 'Mount emptyDir volumes at the folders that the program writes to',
  messages: {
    'of-root':
      '{image} writes to {folders}, which {n, plural, one {belongs} other {belong}} to root in the image, and the container runs as another user',
  },
};
