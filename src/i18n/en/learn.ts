import { report } from './report.ts';
import { rulePages } from './rule-pages.ts';
import { surface } from './surface.ts';

/** Words of the pages to learn from. */
export const learn = {
  ...report,
  ...rulePages,
  ...surface,
} as const;
