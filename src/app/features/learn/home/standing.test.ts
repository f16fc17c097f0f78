import { describe, expect, it } from 'vitest';
import { LESSON_IDS } from '../../../../engine/core.ts';
import { type GuideChapter, loadGuide, loadQuestions } from '../../../../engine/index.ts';
import { lessonsOfChapter } from '../../../store/learning-path.ts';
import type { LearningProgress } from '../../../store/progress.ts';
import { isChapterDone, standingOf } from './standing.ts';

const { GUIDE } = await loadGuide();
const { checks, questionsOf } = await loadQuestions();
const chapters = Object.keys(GUIDE) as GuideChapter[];
const questions = chapters.map((chapter) => [chapter, questionsOf(checks[chapter])] as const);

const NOTHING: LearningProgress = { passed: new Set(), read: new Set(), answered: new Set() };
const answersOf = (chapter: GuideChapter) =>
  questionsOf(checks[chapter]).map((name) => `${chapter}/${name}`);

describe('where one is on the path', () => {
  it('begins with the first chapter', () => {
    const { sums, next } = standingOf(questions, NOTHING);
    expect(sums).toEqual({ read: [0, 7], answered: [0, 21], passed: [0, LESSON_IDS.length] });
    expect(next).toEqual({ kind: 'read', chapter: 'intro' });
  });

  it('goes on with the questions, the lessons and the next chapter, and ends', () => {
    let now = NOTHING;
    for (const chapter of chapters) {
      expect(standingOf(questions, now).next).toEqual({ kind: 'read', chapter });
      now = { ...now, read: new Set([...now.read, chapter]) };
      expect(standingOf(questions, now).next).toEqual({ kind: 'answer', chapter });
      now = { ...now, answered: new Set([...now.answered, ...answersOf(chapter)]) };
      for (const id of lessonsOfChapter(chapter)) {
        expect(standingOf(questions, now).next).toEqual({ kind: 'lesson', id });
        now = { ...now, passed: new Set([...now.passed, id]) };
      }
    }
    const { next, chapters: all } = standingOf(questions, now);
    expect(next).toEqual({ kind: 'done' });
    expect(all.every(isChapterDone)).toBe(true);
  });

  it('counts nothing that there is not', () => {
    const { sums } = standingOf(questions, {
      ...NOTHING,
      read: new Set(['gone']),
      answered: new Set(['intro/gone', 'gone/reach']),
    });
    expect(sums.read[0] + sums.answered[0]).toBe(0);
  });
});
