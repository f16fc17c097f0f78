import { rulePages } from './rule-pages.ts';
import { surface } from './surface.ts';

/** Words of the pages to learn from. */
export const learn = {
  ...rulePages,
  ...surface,
} as const;
