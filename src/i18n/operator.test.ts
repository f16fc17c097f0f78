/** What holds for the words of the operator sheet. */
import { describe, expect, it } from 'vitest';
import { operator } from './en/operator.ts';
import { LANGUAGES, loadTranslator } from './index.ts';

const keys = Object.keys(operator) as (keyof typeof operator)[];
const NUMBERS = ['n', 'line', 'count', 'failing', 'done', 'total'];
const TEXTS = [
  ...['text', 'name', 'of', 'help', 'version', 'fields', 'chosen', 'clientId', 'account'],
  ...['namespace', 'vault', 'sku', 'label', 'ports', 'profile', 'path', 'names', 'level', 'group'],
  ...['kinds', 'kind', 'registry', 'role'],
];
const WORDS = { old: 'yes', named: 'yes', over: 'yes', known: 'no', held: 'no', secrets: 'yes' };
const values = (n: number) => ({
  ...Object.fromEntries(NUMBERS.map((name) => [name, n])),
  ...Object.fromEntries(TEXTS.map((name) => [name, `«${name}»`])),
  ...WORDS,
  mode: 'user_assigned',
});
const marks = (text: string) => [...new Set(text.match(/«\w+»|42/g))].sort();

describe('the words of the operator sheet', () => {
  it.each(LANGUAGES)('are whole for any number, and code has its end (%s)', async (language) => {
    const { t } = await loadTranslator(language);
    for (const key of keys) {
      for (const n of [0, 1, 2]) {
        const text = t(key, values(n));
        expect(text, key).not.toMatch(/[{}]|^$/);
        expect(text.split('`').length % 2, key).toBe(1);
      }
    }
  });

  it('say the same in both languages', async () => {
    const [en, de] = await Promise.all(LANGUAGES.map(loadTranslator));
    for (const key of keys) {
      expect(marks(de?.t(key, values(42)) ?? ''), key).toEqual(marks(en?.t(key, values(42)) ?? ''));
    }
  });
});
