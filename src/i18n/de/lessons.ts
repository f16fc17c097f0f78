import { messages as own } from '../../app/features/learn/lessons/de.ts';
import { messages as titles } from '../../app/features/learn/pictures/de.titles.ts';
import type { LessonWords } from '../../engine/index.ts';
import { byFolder } from '../by-folder.ts';

export const lessons = byFolder(
  import.meta.glob<LessonWords>('../../engine/lessons/*/de.ts', { eager: true, import: 'de' }),
);

export const messages = { ...titles, ...own };
