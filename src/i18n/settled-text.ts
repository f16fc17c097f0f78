/** What a user has brought about a finding, as a sentence of reports and of the page. */
import type { Settlement } from '../engine/index.ts';
import type { ResultTranslator } from './index.ts';

/** @param since the day as it is shown; as it is stored if left out */
export const settledText = (
  t: ResultTranslator['t'],
  { topic, value, image, source, since: stored }: Settlement,
  since = stored,
): string => t(`results.settled.${topic}`, { value, image, source, since });
