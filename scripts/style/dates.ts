/** The dates that words name, held against the table of dated statements (`src/engine/knowledge/dates.ts`). */
import { DATED_FACTS, type DatedFact } from '../../src/engine/knowledge/dates.ts';
import type { StyleLanguage } from './patterns.ts';
import { type Text, texts } from './words.ts';

const LOCALES: { readonly [L in StyleLanguage]: string } = { en: 'en-US', de: 'de-DE' };

const MONTHS: { readonly [L in StyleLanguage]: string } = {
  en: monthsIn('en-US'),
  de: monthsIn('de-DE'),
};

function monthsIn(locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => name.format(Date.UTC(2026, i, 1))).join('|');
}

/**
 * A day, a month or a year in a sentence. What has hyphens is a name or an example: the version of an API or of a node
 * image, the number of a vulnerability.
 */
const DATE: { readonly [L in StyleLanguage]: RegExp } = {
  en: new RegExp(
    `(?:(?:\\d{1,2} )?(?:${MONTHS.en}) (?:\\d{1,2}, )?)?(?<![\\w./-])20[12]\\d(?![\\w/-])`,
    'g',
  ),
  de: new RegExp(`(?:(?:\\d{1,2}\\. )?(?:${MONTHS.de}) )?(?<![\\w./-])20[12]\\d(?![\\w/-])`, 'g'),
};

/** A date as a sentence of this language names it. @param date `2026-12-10`, `2025-09` or `2025` */
export function namedDate(date: string, language: StyleLanguage): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The dates in a text, as they are written. */
export const datesIn = ({ language, text }: Pick<Text, 'language' | 'text'>): readonly string[] =>
  text.match(DATE[language]) ?? [];

/** What the page and the command line say; documents have dates of their own. */
const productTexts = texts.filter(({ place }) => place.startsWith('src/'));

/** The places of texts that name a date of which no statement is in the table, with that date. */
export function unknownDates(): readonly string[] {
  const listed = {
    en: new Set(DATED_FACTS.flatMap(({ dates }) => dates.map((date) => namedDate(date, 'en')))),
    de: new Set(DATED_FACTS.flatMap(({ dates }) => dates.map((date) => namedDate(date, 'de')))),
  };
  return productTexts.flatMap((text) =>
    datesIn(text)
      .filter((date) => !listed[text.language].has(date))
      .map((date) => `${text.place}: ${date}`),
  );
}

/** The places of texts that name a date of a statement. */
export const placesOfFact = ({ dates }: DatedFact, language: StyleLanguage): readonly string[] => {
  const names = new Set(dates.map((date) => namedDate(date, language)));
  return productTexts.flatMap((text) =>
    text.language === language && datesIn(text).some((date) => names.has(date)) ? [text.place] : [],
  );
};

/** The last day of a date. */
const endOf = (date: string): Date => {
  const [year = 0, month, day] = date.split('-').map(Number);
  return day !== undefined
    ? new Date(Date.UTC(year, (month ?? 1) - 1, day))
    : new Date(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0));
};

/** The statements that need a look on a day: not checked for a year, or announced for a time that has passed. */
export function staleFacts(today: Date): readonly (readonly [DatedFact, 'old' | 'passed'])[] {
  const aYearAgo = new Date(today);
  aYearAgo.setUTCFullYear(today.getUTCFullYear() - 1);
  return DATED_FACTS.flatMap((fact): (readonly [DatedFact, 'old' | 'passed'])[] => {
    if (new Date(fact.checked) < aYearAgo) return [[fact, 'old']];
    const passed = fact.announced && fact.dates.every((date) => endOf(date) < today);
    return passed ? [[fact, 'passed']] : [];
  });
}

/** What `npm run docs` prints: the dated statements that need a look, with their source and the texts that have them. */
export function datesReport(today: Date): string {
  const stale = staleFacts(today);
  return [
    '',
    `Dated statements (src/engine/knowledge/dates.ts): ${DATED_FACTS.length}; to check again: ${stale.length}`,
    ...stale.flatMap(([fact, why]) => [
      `  ${fact.says} (${fact.dates.join(', ')}; ${why === 'old' ? `last checked ${fact.checked}` : 'that time has passed'}) ${fact.source.url}`,
      ...(['en', 'de'] as const).flatMap((language) =>
        placesOfFact(fact, language).map((place) => `               ${place}`),
      ),
    ]),
  ].join('\n');
}
