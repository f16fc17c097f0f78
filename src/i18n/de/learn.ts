/** What the pages to learn from say. */
import { messages as guide } from '../../app/features/learn/guide/de.ts';
import { messages as home } from '../../app/features/learn/home/de.ts';
import { messages as titles } from '../../app/features/learn/pictures/de.titles.ts';
import { messages as pictures } from '../../app/features/learn/pictures/de.ts';
import { messages as rules } from '../../app/features/learn/rules/de.ts';
import { messages as surface } from '../../app/features/learn/surface/de.ts';
import { messages as report } from '../../app/features/report/de.ts';
import { messages as storage } from '../../app/features/storage/de.learn.ts';
import type { messages as english } from '../en/learn.ts';

export { glossary } from '../../app/features/learn/guide/de/glossary.ts';
export { guide } from '../../app/features/learn/guide/de/index.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...guide,
  ...home,
  ...titles,
  ...pictures,
  ...rules,
  ...surface,
  ...report,
  ...storage,
};
