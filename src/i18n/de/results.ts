/** What is reported of files. */
import { messages as verdict } from '../../app/features/verdict/de.results.ts';
import { messages as report } from '../../report/de.results.ts';
import type { messages as english } from '../en/results.ts';

export const messages: { readonly [K in keyof typeof english]: string } = {
  ...verdict,
  ...report,
};
