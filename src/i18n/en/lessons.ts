/** Words of the lessons: their page, and each lesson's own. */
import { messages as own } from '../../app/features/learn/lessons/en.ts';
import { messages as titles } from '../../app/features/learn/pictures/en.titles.ts';
import type { LessonWords } from '../../engine/index.ts';
import { byFolder } from '../by-folder.ts';

export const lessons = byFolder(
  import.meta.glob<LessonWords>('../../engine/lessons/*/en.ts', { eager: true, import: 'en' }),
);

export const messages = { ...titles, ...own };
