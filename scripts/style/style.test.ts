import { describe, expect, it } from 'vitest';
import { type Language, NEVER } from './patterns.ts';
import { placesOf, texts } from './words.ts';

describe.each(['en', 'de'] as const)('words in %s', (language: Language) => {
  it('are all read', () => {
    expect(texts.filter((one) => one.language === language).length).toBeGreaterThan(3000);
  });

  it.each(NEVER[language])('do not have $pattern, but $instead', (pattern) => {
    expect(placesOf(language, pattern)).toEqual([]);
  });
});
