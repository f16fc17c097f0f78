import { describe, expect, it } from 'vitest';
import { COUNTED, type Language, NEVER } from './patterns.ts';
import { placesOf, texts, wordsIn } from './words.ts';

describe.each(['en', 'de'] as const)('words in %s', (language: Language) => {
  it('are all read', () => {
    expect(texts.filter((one) => one.language === language).length).toBeGreaterThan(3000);
  });

  it.each(NEVER[language])('do not have $pattern, but $instead', (pattern) => {
    expect(placesOf(language, pattern)).toEqual([]);
  });
});

/** Texts with words to avoid, in 10,000 words: what a good use now and then comes to. */
const AVOIDED = 4;

it.each(['en', 'de'] as const)('has few words to avoid in %s', (language: Language) => {
  const words = texts.reduce(
    (sum, one) => sum + (one.language === language ? wordsIn(language, one.text) : 0),
    0,
  );
  const places = COUNTED[language].flatMap((pattern) => placesOf(language, pattern));
  expect(places.length, places.join('\n')).toBeLessThanOrEqual((words / 10_000) * AVOIDED);
});
