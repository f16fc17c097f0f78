/** Words of the pages to learn from. */
import { rulePages } from './rule-pages.ts';

export const learn = {
  ...rulePages,
  'surface.title': 'What could an attacker reach?',
} as const;
