/** ICU messages to sentences. One formatter for the page and the command line. */
import { IntlMessageFormat } from 'intl-messageformat';

export type Language = 'en' | 'de';
export const LANGUAGES: readonly Language[] = ['en', 'de'];

export type Values = { readonly [name: string]: string | number };

const compiled = new Map<string, IntlMessageFormat>();

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
export function format(language: Language, message: string, values: Values = {}): string {
  if (PLAIN.test(message)) return filled(message, values);
  const key = `${language} ${message}`;
  let formatter = compiled.get(key);
  if (!formatter) {
    // Values are text, never tags: a name such as `<b>` must come out as it is.
    formatter = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
    compiled.set(key, formatter);
  }
  return String(formatter.format(values));
}
