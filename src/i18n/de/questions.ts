/** Words of the questions that end the chapters. */
import { messages as own } from '../../app/features/learn/guide/de.check.ts';
import type { CheckWords } from '../../engine/index.ts';
import { byFolder } from '../by-folder.ts';

export const checks = byFolder(
  import.meta.glob<CheckWords>('../../engine/questions/*/de.ts', { eager: true, import: 'de' }),
);

export const messages = own;
