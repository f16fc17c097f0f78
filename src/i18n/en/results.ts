/** What is reported of files. */
import { messages as verdict } from '../../app/features/verdict/en.results.ts';
import { messages as report } from '../../report/en.results.ts';

export const messages = {
  ...verdict,
  ...report,
};
