/** What holds for the guide: every statement is taught once, and everything has its words in both languages. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type GuideFacts,
  type GuideSection,
  type GuideSectionWords,
  loadGuide,
  registry,
} from '../../../../engine/index.ts';
import { LANGUAGES, type LearnTranslator, loadWords } from '../../../../i18n/index.ts';

/** The article's statements that are there to be taught. */
const TAUGHT = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  32, 33, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 49, 50, 51, 52, 53, 54, 55, 56, 57,
  58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82,
  83, 84, 85, 86, 87, 88, 89,
];

/** What the parts of Podsmith that sections lead to are called. */
const PARTS = {
  en: { operator: 'operator sheet', workbench: 'workbench' },
  de: { operator: 'Clusteroperator-Checkliste', workbench: 'Arbeitsbereich' },
};

let facts: GuideFacts;
beforeAll(async () => {
  facts = await loadGuide();
});

const sections = (): readonly GuideSection[] =>
  Object.values(facts.GUIDE).flatMap((chapter) => Object.values<GuideSection>(chapter));

describe('the guide', () => {
  it('teaches every statement in exactly one section', () => {
    const numbers = sections().flatMap(({ statements }) => statements);
    expect(TAUGHT.filter((one) => !numbers.includes(one))).toEqual([]);
    // With those that only link or check, all of the article is in one place each.
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 90 }, (_, i) => i + 1));
  });

  it('leads to rules that exist', () => {
    const ids = sections().flatMap(({ rules }) => rules);
    expect(ids.filter((id) => !registry.byId.has(id))).toEqual([]);
  });

  it('has a source for every section, and none twice', () => {
    for (const { sources } of sections()) {
      expect(sources.length).toBeGreaterThan(0);
      expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    }
  });

  it('marks what has changed, what is in dispute and what is wrong, at rules that there are', () => {
    const kinds = sections().flatMap(({ notes }) => Object.values(notes));
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(
      new Set(['changed', 'conflict', 'wrong']),
    );
    for (const { rules } of kinds) {
      for (const id of rules) expect(registry.byId.has(id), id).toBe(true);
    }
  });
});

describe.each(LANGUAGES)('the guide in %s', (language) => {
  let words: LearnTranslator;
  beforeAll(async () => {
    words = await loadWords(language, 'startup', 'review', 'learn');
  });

  const texts = (): readonly string[] => [
    ...Object.values(words.glossary),
    ...Object.values(words.guide).flatMap(({ title, intent, can, sections: own }) => [
      title,
      intent,
      can,
      ...Object.values(own).flatMap((one) => [
        one.title,
        ...one.text,
        ...Object.values<string>(one.notes),
      ]),
    ]),
  ];

  it('has words for every chapter, section and note', () => {
    const shape = Object.entries(facts.GUIDE).map(([chapter, own]) => [
      chapter,
      Object.entries<GuideSection>(own).map(([id, { notes }]) => [id, Object.keys(notes)]),
    ]);
    const said = Object.entries(words.guide).map(([chapter, { sections: own }]) => [
      chapter,
      Object.entries(own).map(([id, { notes }]) => [id, Object.keys(notes)]),
    ]);
    expect(said).toEqual(shape);
    for (const one of Object.values(words.guide).flatMap(({ sections: own }) =>
      Object.values(own),
    )) {
      expect(one.text.length).toBeGreaterThan(0);
    }
  });

  it('leads to the part of Podsmith that a section speaks of', () => {
    const speaks = Object.entries(facts.GUIDE).flatMap(([chapter, own]) =>
      Object.entries<GuideSection>(own).map(([id, { leads }]) => {
        const said: { readonly [id: string]: GuideSectionWords } =
          words.guide[chapter as 'intro'].sections;
        const text = said[id]?.text.join(' ') ?? '';
        const named = Object.entries(PARTS[language]).find(([, name]) => text.includes(name))?.[0];
        return [`${chapter} ${id}`, leads, named] as const;
      }),
    );
    expect(speaks.filter(([, leads, named]) => leads !== named)).toEqual([]);
    expect(new Set(speaks.map(([, leads]) => leads)).size).toBe(3);
  });

  it('explains every term, which has a name of its own', () => {
    const terms = Object.values(facts.GLOSSARY_TERMS).map((names) => names[language]);
    expect(terms).toHaveLength(115);
    expect(new Set(terms).size).toBe(terms.length);
    expect(Object.keys(words.glossary)).toEqual(Object.keys(facts.GLOSSARY_TERMS));
  });

  it('is written out and closes its code', () => {
    for (const text of texts()) {
      expect(text.trim()).not.toBe('');
      expect(text.split('`').length % 2, text).toBe(1);
    }
  });
});
