/** What a user has brought about a finding, as a sentence of reports and of the page. */
import type { Settlement } from '../engine/index.ts';
import type { ResultTranslator } from './index.ts';

/**
 * What was brought, and what says something else. It may hold names of a manifest.
 * @param since the day as it is shown; as it is stored if left out
 */
export function settledText(
  t: ResultTranslator['t'],
  { topic, value, image, source, since: stored, against }: Settlement,
  since = stored,
): string {
  const text = t(`results.settled.${topic}`, { value, image, source, since });
  if (!against) return text;
  return `${text}. ${t('results.settled.against', { n: against.length, list: against.join(', ') })}`;
}
