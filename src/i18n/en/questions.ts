/** Words of the questions that end the chapters. */
import { messages as own } from '../../app/features/learn/guide/en.check.ts';
import type { CheckWords } from '../../engine/index.ts';
import { byFolder } from '../by-folder.ts';

export const checks = byFolder(
  import.meta.glob<CheckWords>('../../engine/questions/*/en.ts', { eager: true, import: 'en' }),
);

export const messages = own;
