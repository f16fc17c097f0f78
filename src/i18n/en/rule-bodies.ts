/** What the rules explain when their rows are opened. */
import type { RuleBody } from '../../engine/index.ts';
import { byFolder } from '../by-folder.ts';

export const bodies = byFolder(
  import.meta.glob<RuleBody>('../../engine/rules/*/en.body.ts', { eager: true, import: 'en' }),
);
