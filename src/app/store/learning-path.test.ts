/** Every way between chapters, lessons, pictures, rules and controls leads where it should, both ways. */
import { beforeAll, describe, expect, it } from 'vitest';
import { LESSON_IDS } from '../../engine/core.ts';
import { type GuideSection, registry } from '../../engine/index.ts';
import { LANGUAGES, loadWords } from '../../i18n/index.ts';
import {
  behindLesson,
  CHAPTER_PICTURES,
  chaptersOf,
  hashOfLesson,
  hashOfPicture,
  hashOfSection,
  LESSON_PLACES,
  type LearningFacts,
  learningFacts,
  lessonsOfChapter,
  lessonsOfPicture,
  lessonsOfRule,
  lessonsOfSection,
  PICTURE_TITLES,
  type PictureName,
  STEP_SECTIONS,
  sectionsOfRule,
} from './learning-path.ts';
import { PICTURES } from './pictures.ts';
import { viewIn } from './view.ts';

const NAMES: readonly PictureName[] = [...PICTURES, 'surface'];

let facts: LearningFacts;
beforeAll(async () => {
  facts = await learningFacts.load();
});

const sectionNamed = (chapter: string, section: string): GuideSection | undefined =>
  (facts.guide as { readonly [c: string]: { readonly [s: string]: GuideSection } })[chapter]?.[
    section
  ];

describe('the path', () => {
  it('has a lesson and a picture at the end of every chapter', () => {
    for (const chapter of chaptersOf(facts)) {
      expect(lessonsOfChapter(chapter), chapter).not.toEqual([]);
      expect(NAMES).toContain(CHAPTER_PICTURES[chapter]);
    }
  });

  it('passes every lesson once, chapter by chapter', () => {
    const passed = chaptersOf(facts).flatMap((chapter) => lessonsOfChapter(chapter));
    expect(passed.toSorted()).toEqual(LESSON_IDS.toSorted());
  });

  it('goes on behind each lesson, so that all lessons and chapters follow one another', () => {
    expect(Object.keys(CHAPTER_PICTURES)).toEqual(chaptersOf(facts));
    const passed: string[] = [];
    let [chapter] = chaptersOf(facts);
    while (chapter) {
      passed.push(chapter);
      let [lesson] = lessonsOfChapter(chapter);
      chapter = undefined;
      while (lesson) {
        passed.push(lesson);
        const next = behindLesson(lesson);
        lesson = next && 'lesson' in next ? next.lesson : undefined;
        chapter = next && 'chapter' in next ? next.chapter : undefined;
      }
    }
    expect(passed).toEqual(chaptersOf(facts).flatMap((one) => [one, ...lessonsOfChapter(one)]));
  });

  it.each(LESSON_IDS)('leads from the lesson %s to its section, its picture and back', (id) => {
    const { section, also = [], picture } = LESSON_PLACES[id];
    for (const [chapter, part] of [section, ...also]) {
      expect(sectionNamed(chapter, part), `${chapter} ${part}`).toBeDefined();
      expect(lessonsOfSection([chapter, part])).toContain(id);
    }
    expect(viewIn(hashOfSection(section))).toEqual({
      page: 'guide',
      item: section[0],
      part: section[1],
    });
    expect(viewIn(hashOfLesson(id))).toEqual({ page: 'lessons', item: id });
    expect(lessonsOfPicture(picture)).toContain(id);
    expect(viewIn(hashOfPicture(picture))).toEqual(
      picture === 'surface'
        ? { page: 'surface', item: undefined }
        : { page: 'pictures', item: picture },
    );
  });

  it.each(LESSON_IDS)('leads from the lesson %s to its rules, and from each of them back', (id) => {
    for (const rule of facts.lessons[id].rules) {
      expect(registry.byId.has(rule), rule).toBe(true);
      expect(lessonsOfRule(facts, rule)).toContain(id);
    }
  });

  it.each(NAMES)('practises what %s shows', (name) => {
    expect(lessonsOfPicture(name)).not.toEqual([]);
  });

  it('leads from every rule and every control to the section and a lesson that teach it', () => {
    for (const { id } of registry.rules) {
      const sections = sectionsOfRule(facts, id);
      expect(sections, id).not.toEqual([]);
      for (const [chapter, section] of sections) {
        expect(sectionNamed(chapter, section), `${id}: ${chapter} ${section}`).toBeDefined();
      }
      const practise = lessonsOfRule(facts, id);
      expect(practise, id).not.toEqual([]);
      expect(new Set(practise).size, id).toBe(practise.length);
      for (const lesson of practise) expect(LESSON_IDS).toContain(lesson);
    }
  });

  it('leads from every step of the form to a section that there is', () => {
    for (const [chapter, section] of Object.values(STEP_SECTIONS)) {
      expect(sectionNamed(chapter, section), `${chapter} ${section}`).toBeDefined();
    }
  });

  it('leads from every section to rules that lead back to it', () => {
    for (const [chapter, sections] of Object.entries(facts.guide)) {
      for (const [section, { rules }] of Object.entries<GuideSection>(sections)) {
        for (const rule of rules) {
          expect(sectionsOfRule(facts, rule)).toContainEqual([chapter, section]);
        }
      }
    }
  });
});

it.each(LANGUAGES)(
  'pictures are called alike in lessons and on their own pages, in %s',
  async (language) => {
    const lesson = await loadWords(language, 'startup', 'review', 'lessons');
    const learn = await loadWords(language, 'startup', 'review', 'learn');
    for (const key of Object.values(PICTURE_TITLES)) expect(lesson.t(key)).toBe(learn.t(key));
  },
);
