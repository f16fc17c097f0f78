import type { messages as english } from '../en/learn.ts';
import { guidePages } from './guide-pages.ts';
import { licences } from './licences.ts';
import { pictureTitles } from './picture-titles.ts';
import { pictures } from './pictures.ts';
import { picturesLevels } from './pictures-levels.ts';
import { report } from './report.ts';
import { rulePages } from './rule-pages.ts';
import { surface } from './surface.ts';

export { glossary } from './glossary.ts';
export { guide } from './guide.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...guidePages,
  ...licences,
  ...pictureTitles,
  ...pictures,
  ...picturesLevels,
  ...report,
  ...rulePages,
  ...surface,
};
