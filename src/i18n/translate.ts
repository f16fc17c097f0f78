/** ICU messages to sentences. One formatter for the page and the command line. */
import { IntlMessageFormat } from 'intl-messageformat';

export type Language = 'en' | 'de';
export const LANGUAGES: readonly Language[] = ['en', 'de'];

export type Values = { readonly [name: string]: string | number };

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Fills a message's placeholders and plurals.
 * @param message ICU MessageFormat text
 */
export function format(language: Language, message: string, values: Values = {}): string {
  const key = `${language} ${message}`;
  let formatter = compiled.get(key);
  if (!formatter) {
    // Values are text, never tags: a name such as `<b>` must come out as it is.
    formatter = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(key, formatter);
  }
  return String(formatter.format(values));
}
