/** What holds for the words of exports. */
import { describe, expect, it } from 'vitest';
import { exports } from './en/exports.ts';
import { loadExportWords } from './exports.ts';
import { LANGUAGES } from './index.ts';

const keys = Object.keys(exports) as (keyof typeof exports)[];
const TEXTS = ['name', 'names'];
const values = (n: number) => ({
  n,
  ...Object.fromEntries(TEXTS.map((name) => [name, `«${name}»`])),
});
const marks = (text: string) => [...new Set(text.match(/«\w+»|42/g))].sort();

describe('the words of exports', () => {
  it.each(LANGUAGES)('are whole for any number (%s)', async (language) => {
    const s = await loadExportWords(language);
    for (const key of keys) {
      for (const n of [0, 1, 2]) expect(s(key, values(n)), key).not.toMatch(/[{}]|^$/);
    }
  });

  it('say the same in both languages', async () => {
    const [en, de] = await Promise.all(LANGUAGES.map(loadExportWords));
    for (const key of keys) {
      expect(marks(de?.(key, values(42)) ?? ''), key).toEqual(marks(en?.(key, values(42)) ?? ''));
    }
  });
});
