/** What holds for the words of sharing. */
import { describe, expect, it } from 'vitest';
import { share } from './en/share.ts';
import { LANGUAGES } from './index.ts';
import { loadShareWords } from './share.ts';

const keys = Object.keys(share) as (keyof typeof share)[];
const TEXTS = ['name', 'line', 'profile', 'version', 'size', 'target', 'keys', 'detail'];
const values = (n: number) => ({
  n,
  ...Object.fromEntries(TEXTS.map((name) => [name, `«${name}»`])),
});
const marks = (text: string) => [...new Set(text.match(/«\w+»|42/g))].sort();

describe('the words of sharing', () => {
  it.each(LANGUAGES)('are whole for any number (%s)', async (language) => {
    const s = await loadShareWords(language);
    for (const key of keys) {
      for (const n of [0, 1, 2]) expect(s(key, values(n)), key).not.toMatch(/[{}]|^$/);
    }
  });

  it('say the same in both languages', async () => {
    const [en, de] = await Promise.all(LANGUAGES.map(loadShareWords));
    for (const key of keys) {
      expect(marks(de?.(key, values(42)) ?? ''), key).toEqual(marks(en?.(key, values(42)) ?? ''));
    }
  });
});
