/** What comes with the review: its messages, and the labels of the rules. */
import type { RuleLabels } from '../../engine/index.ts';
import { byFolder } from '../by-folder.ts';

export { messages } from './review.ts';

export const labels = byFolder(
  import.meta.glob<RuleLabels>('../../engine/rules/*/de.ts', { eager: true, import: 'de' }),
);
