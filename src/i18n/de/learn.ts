import type { learn as english } from '../en/learn.ts';
import { report } from './report.ts';
import { rulePages } from './rule-pages.ts';
import { surface } from './surface.ts';

export const learn: { readonly [K in keyof typeof english]: string } = {
  ...report,
  ...rulePages,
  ...surface,
};
