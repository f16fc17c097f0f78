/** What holds for the messages of every area: they fill for any number, and say the same in both languages. */
import { describe, expect, it } from 'vitest';
import { type Area, LANGUAGES, loadWords } from './index.ts';
import type { Values } from './translate.ts';

interface Filling {
  /** Values of the messages that are names, and those that are numbers. */
  readonly texts: readonly string[];
  readonly numbers?: readonly string[];
  /** Values that choose between sentences. */
  readonly choices?: Values;
}

/** Tests the messages of an area. */
export function testWords(
  area: Area,
  messages: object,
  { texts, numbers = ['n'], choices = {} }: Filling,
): void {
  const keys = Object.keys(messages);
  const values = (n: number): Values => ({
    ...Object.fromEntries(numbers.map((name) => [name, n])),
    ...Object.fromEntries(texts.map((name) => [name, `«${name}»`])),
    ...choices,
  });
  const marks = (text: string) => [...new Set(text.match(/«\w+»|42/g))].sort();
  // The keys come from the words themselves.
  const load = async (language: (typeof LANGUAGES)[number]) =>
    (await loadWords(language, area)).t as (key: string, values: Values) => string;

  describe(`the words of ${area}`, () => {
    it.each(LANGUAGES)('are whole for any number, and code has its end (%s)', async (language) => {
      const t = await load(language);
      for (const key of keys) {
        for (const n of [0, 1, 2]) {
          const text = t(key, values(n));
          expect(text, key).not.toMatch(/[{}]|^$/);
          expect(text.split('`').length % 2, key).toBe(1);
        }
      }
    });

    it('say the same in both languages', async () => {
      const [en, de] = await Promise.all([load('en'), load('de')]);
      for (const key of keys) {
        expect(marks(de(key, values(42))), key).toEqual(marks(en(key, values(42))));
      }
    });
  });
}
