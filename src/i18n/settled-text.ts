/** What a user has brought about a finding, as a sentence of reports and of the page. */
import type { Settlement } from '../engine/index.ts';
import type { ResultTranslator } from './index.ts';

/**
 * What was brought, and what says something else. It may hold names of a manifest.
 * @param shownDay a day as it is shown; as it is stored if left out
 */
export function settledText(
  t: ResultTranslator['t'],
  { topic, value, image, source, since, against }: Settlement,
  shownDay: (day: string) => string = (day) => day,
): string {
  const text = t(`results.settled.${topic}`, { value, image, source, since: shownDay(since) });
  if (!against) return text;
  const list = against.map((other) => `${other.source} (${shownDay(other.since)})`).join(', ');
  return `${text}. ${t('results.settled.against', { n: against.length, list })}`;
}
