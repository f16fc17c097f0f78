/** The guide's chapters and terms: they come with the first of its pages. */
import type {
  GuideChapter,
  GuideNote,
  GuideSection,
  GuideSectionWords,
} from '../../../../engine/index.ts';
import type { LearnTranslator } from '../../../../i18n/index.ts';
import { namedLike } from '../../../store/files/named.ts';
import { guideFacts } from '../../../store/learning-path.ts';

/** The chapters in the order in which they are read. */
export const chapters = () => Object.keys(guideFacts.now().GUIDE) as readonly GuideChapter[];

/** The page that is no chapter, behind all of them. */
export const GLOSSARY = 'glossary';

export interface SectionShown extends Omit<GuideSection, 'notes'> {
  readonly id: string;
  readonly words: GuideSectionWords;
  readonly notes: readonly (readonly [id: string, kind: GuideNote, text: string])[];
}

/** What a chapter has to show, section by section. */
export function sectionsOf(
  chapter: GuideChapter,
  { guide: words }: LearnTranslator,
): readonly SectionShown[] {
  const sections: { readonly [id: string]: GuideSection } = guideFacts.now().GUIDE[chapter];
  const wordsBySection: { readonly [id: string]: GuideSectionWords } = words[chapter].sections;
  return Object.entries(sections).flatMap(([id, section]) => {
    const sectionWords = wordsBySection[id];
    if (!sectionWords) return [];
    const notes = Object.entries(section.notes).map(
      ([note, { kind }]) => [note, kind, sectionWords.notes[note] ?? ''] as const,
    );
    return [{ ...section, id, words: sectionWords, notes }];
  });
}

export interface TermShown {
  readonly id: string;
  readonly term: string;
  /** The same in the other language. */
  readonly other: string;
  readonly text: string;
}

/** @returns the terms in alphabetical order: all, or those that a query finds by name or meaning */
export function termsNamed(
  query: string,
  { language, glossary }: LearnTranslator,
): readonly TermShown[] {
  const other = language === 'en' ? 'de' : 'en';
  const isNamed = namedLike(query);
  const { compare } = new Intl.Collator(language);
  return Object.entries(guideFacts.now().GLOSSARY_TERMS)
    .map(([id, names]) => ({
      id,
      term: names[language],
      other: names[other],
      text: glossary[id as keyof typeof glossary],
    }))
    .filter(({ term, other: foreign, text }) => isNamed([term, foreign, text]))
    .sort((a, b) => compare(a.term, b.term));
}
