/** Formats ICU messages, for the page and the command line. */
import { type Formatters, IntlMessageFormat } from 'intl-messageformat';

export type Language = 'en' | 'de';
export const LANGUAGES: readonly Language[] = ['en', 'de'];

export type Values = { readonly [name: string]: string | number };

const compiled = new Map<string, IntlMessageFormat>();

// The library asks the formats of numbers which languages there are, and loading them takes a browser or Node 10 ms.
// Every one of them has ours.
IntlMessageFormat.resolveLocale = (language) => new Intl.Locale(String(language));

const plurals: { [key: string]: Intl.PluralRules } = {};
const numbers: { [language: string]: Intl.NumberFormat } = {};

/** What all messages share. */
const formatters: Formatters = {
  getPluralRules(language, options) {
    plurals[`${language} ${options?.type}`] ??= new Intl.PluralRules(language, options);
    return plurals[`${language} ${options?.type}`] as Intl.PluralRules;
  },
  getNumberFormat: (language, style) =>
    style
      ? new Intl.NumberFormat(language, style)
      : ({ format: (n: number) => counted(String(language), n) } as Intl.NumberFormat),
  getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
};

/** A number of things. Below 1,000 it is written alike in every language, without their formats. */
function counted(language: string, n: number): string {
  if (Number.isInteger(n) && Math.abs(n) < 1000) return String(n);
  numbers[language] ??= new Intl.NumberFormat(language);
  return numbers[language].format(n);
}

/** What would turn the direction of a sentence or not be seen in it is written out, as `\u202e`. */
const HIDDEN = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[^\P{Cc}\n\t]/gu;

function visible(values: Values): Values {
  const hides = (value: string | number) => typeof value === 'string' && value.search(HIDDEN) >= 0;
  if (!Object.values(values).some(hides)) return values;
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(HIDDEN, writtenOut) : value,
    ]),
  );
}

function writtenOut(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Literal text and names in braces; an apostrophe may quote what stands behind it. */
const PLAIN = /^(?:[^'{}]|\{\w+\})*$/;

/** Without ICU's data, which the first formatter loads: most messages need none, and it takes 15 ms. */
function filled(message: string, values: Values): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name)) throw new Error(`No ${name} for "${message}"`);
    return String(values[name] ?? '');
  });
}

/**
 * Fills a message's placeholders and plurals.
 * @param message ICU MessageFormat text
 */
export function format(language: Language, message: string, given: Values = {}): string {
  const values = visible(given);
  if (PLAIN.test(message)) return filled(message, values);
  const key = `${language} ${message}`;
  let formatter = compiled.get(key);
  if (!formatter) {
    // Values are text, never tags: a name such as `<b>` must come out as it is.
    formatter = new IntlMessageFormat(message, language, undefined, {
      ignoreTag: true,
      formatters,
    });
    compiled.set(key, formatter);
  }
  return String(formatter.format(values));
}
