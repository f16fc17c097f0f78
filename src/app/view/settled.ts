/** What a user has brought about the question that a row of findings depends on. */
import { type Settlement, visible } from '../../engine/index.ts';
import { settledBy } from '../../engine/late.ts';
import type { ResultTranslator } from '../../i18n/index.ts';
import { settledText } from '../../i18n/settled-text.ts';
import type { FindingGroup } from '../../results/entries.ts';
import { dayText } from './day-text.ts';

type Words = Pick<ResultTranslator, 't' | 'language'>;

/** The sentence of a settlement, as the page shows it. */
export const shownSettlement = ({ t, language }: Words, settlement: Settlement): string =>
  visible(settledText(t, settlement, (day) => dayText(language, day)));

/** What is known of the images of a row, each sentence once. */
export const settlementTexts = (
  words: Words,
  { object, places }: Pick<FindingGroup, 'object' | 'places'>,
): readonly string[] => {
  const found = places.flatMap(({ finding }) => settledBy(object.workload, finding));
  return [...new Set(found.map((settlement) => shownSettlement(words, settlement)))];
};
