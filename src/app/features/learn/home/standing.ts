/** Where one is on the learning path, and what comes next: pure functions of what is kept. */
import type { LessonId } from '../../../../engine/core.ts';
import type { GuideChapter } from '../../../../engine/index.ts';
import { lessonsOfChapter } from '../../../store/learning-path.ts';
import type { LearningProgress } from '../../../store/progress.ts';

export interface ChapterStanding {
  readonly chapter: GuideChapter;
  readonly read: boolean;
  /** Questions that were answered right, of all that the chapter asks. */
  readonly answered: number;
  readonly questions: number;
  readonly lessons: readonly { readonly id: LessonId; readonly passed: boolean }[];
}

export interface LearningStanding {
  readonly chapters: readonly ChapterStanding[];
  /** How many of each there are, and how many are done. */
  readonly sums: { readonly [S in 'read' | 'answered' | 'passed']: readonly [number, number] };
  readonly next: NextLearningStep;
}

/** What to do next: read a chapter, answer its questions, do one of its lessons; or all is done. */
export type NextLearningStep =
  | { readonly kind: 'read' | 'answer'; readonly chapter: GuideChapter }
  | { readonly kind: 'lesson'; readonly id: LessonId }
  | { readonly kind: 'done' };

/** @param questions the names of the questions of each chapter, in the order of the chapters */
export function standingOf(
  questions: readonly (readonly [GuideChapter, readonly string[]])[],
  { read, answered, passed }: LearningProgress,
): LearningStanding {
  const chapters = questions.map(([chapter, names]): ChapterStanding => {
    const right = names.filter((name) => answered.has(`${chapter}/${name}`)).length;
    return {
      chapter,
      read: read.has(chapter),
      answered: right,
      questions: names.length,
      lessons: lessonsOfChapter(chapter).map((id) => ({ id, passed: passed.has(id) })),
    };
  });
  const lessons = chapters.flatMap((chapter) => chapter.lessons);
  const sum = (of: (chapter: ChapterStanding) => number) =>
    chapters.reduce((total, chapter) => total + of(chapter), 0);
  return {
    chapters,
    sums: {
      read: [sum((chapter) => Number(chapter.read)), chapters.length],
      answered: [sum((chapter) => chapter.answered), sum((chapter) => chapter.questions)],
      passed: [lessons.filter((lesson) => lesson.passed).length, lessons.length],
    },
    next: nextIn(chapters),
  };
}

function nextIn(chapters: readonly ChapterStanding[]): NextLearningStep {
  for (const { chapter, read, answered, questions, lessons } of chapters) {
    if (!read) return { kind: 'read', chapter };
    if (answered < questions) return { kind: 'answer', chapter };
    const lesson = lessons.find(({ passed }) => !passed);
    if (lesson) return { kind: 'lesson', id: lesson.id };
  }
  return { kind: 'done' };
}

/** Whether all that a chapter asks for is done. */
export const isChapterDone = ({ read, answered, questions, lessons }: ChapterStanding): boolean =>
  read && answered === questions && lessons.every(({ passed }) => passed);
