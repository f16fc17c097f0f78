import { describe, expect, it } from 'vitest';
import guide from '../../docs/style.md?raw';
import { isLabel, LABEL_KINDS, titleCased } from './labels.ts';
import { COUNTED, NEVER, prose, type StyleLanguage } from './patterns.ts';
import { STYLE_TERMS } from './terms.ts';
import { everyText, texts, textsMatching, wordsIn } from './words.ts';

describe.each(['en', 'de'] as const)('words in %s', (language: StyleLanguage) => {
  it('are all read', () => {
    expect(texts.filter((one) => one.language === language).length).toBeGreaterThan(3000);
  });

  it.each(NEVER[language])('do not have $pattern, but $instead', ({ pattern }) => {
    expect(textsMatching(language, pattern)).toEqual([]);
  });

  it.each(LABEL_KINDS)('fit as a $kind', ({ places, most, longer }) => {
    const labels = everyText.filter((one) => one.language === language && places.test(one.place));
    expect(labels.length).toBeGreaterThan(0);
    const excepted = Object.keys(longer ?? {});
    expect(
      labels
        .filter(
          ({ text }) => !/\{\w+, (?:plural|select)/.test(text) && text.length > most[language],
        )
        .filter(({ place }) => !excepted.some((end) => place.endsWith(end)))
        .map(({ place, text }) => `${place}: ${text.length} characters, ${text}`),
    ).toEqual([]);
  });
});

describe.each(STYLE_TERMS)('the term $say', ({ say, not }) => {
  it('is in docs/style.md', () => {
    expect(guide).toContain(`| ${say}`);
  });

  it('has no other form in English', () => {
    expect(textsMatching('en', not)).toEqual([]);
  });
});

it('has labels and headings in sentence case in English', () => {
  const wrong = texts.flatMap(({ language, place, text }) => {
    const words = language === 'en' && place.startsWith('src/') ? prose('en', text) : '';
    return isLabel(words) ? titleCased(words).map((word) => `${place}: ${word}`) : [];
  });
  expect(wrong).toEqual([]);
});

/** Texts with words to avoid, in 10,000 words: what a good use now and then comes to. */
const AVOIDED = 4;

it.each(['en', 'de'] as const)('has few words to avoid in %s', (language: StyleLanguage) => {
  const words = texts.reduce(
    (sum, one) => sum + (one.language === language ? wordsIn(language, one.text) : 0),
    0,
  );
  const places = COUNTED[language].flatMap(({ pattern }) => textsMatching(language, pattern));
  expect(places.length, places.join('\n')).toBeLessThanOrEqual((words / 10_000) * AVOIDED);
});
