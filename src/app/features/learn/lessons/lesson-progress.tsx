import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import { LESSON_IDS } from '../../../../engine/core.ts';
import { progress } from '../../../store/progress.ts';
import '../../../pieces/gauge.css';
import { useWords } from '../../../ui/use-words.ts';
import './lesson-progress.css';

export const usePassed = () => useStore(progress, ({ passed }) => passed);

/** The first lesson that is open yet. */
export const useNextLesson = () => {
  const passed = usePassed();
  return LESSON_IDS.find((id) => !passed.has(id));
};

/** A cell for each lesson, filled when it is passed. */
export function LessonProgress() {
  const { t } = useWords<'lessons'>();
  const passed = usePassed();
  const next = useNextLesson();
  const total = LESSON_IDS.length;
  return (
    <div className="lessonsum">
      <p className="lessonsum__count num">{t('lessons.passed', { passed: passed.size, total })}</p>
      {/* The list says the same of each. */}
      <ol className="cells__bar" aria-hidden="true">
        {LESSON_IDS.map((id) => (
          <li
            key={id}
            data-sign={passed.has(id) ? 'passes' : 'open'}
            data-next={id === next || undefined}
            style={{ '--points': 1 } as CSSProperties}
          />
        ))}
      </ol>
      <p className="lessonsum__kept">{t('lessons.kept')}</p>
    </div>
  );
}
