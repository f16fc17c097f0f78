/** What the pages to learn from say. */
import { messages as guide } from '../../app/features/learn/guide/en.ts';
import { messages as home } from '../../app/features/learn/home/en.ts';
import { messages as titles } from '../../app/features/learn/pictures/en.titles.ts';
import { messages as pictures } from '../../app/features/learn/pictures/en.ts';
import { messages as rules } from '../../app/features/learn/rules/en.ts';
import { messages as surface } from '../../app/features/learn/surface/en.ts';
import { messages as report } from '../../app/features/report/en.ts';
import { messages as storage } from '../../app/features/storage/en.learn.ts';

export { glossary } from '../../app/features/learn/guide/en/glossary.ts';
export { guide } from '../../app/features/learn/guide/en/index.ts';

export const messages = {
  ...guide,
  ...home,
  ...titles,
  ...pictures,
  ...rules,
  ...surface,
  ...report,
  ...storage,
};
