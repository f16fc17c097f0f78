import { useEffect, useRef } from 'react';
import { LESSON_IDS } from '../../../../engine/core.ts';
import { hashOf } from '../../../store/view.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { LessonProgress, usePassed } from './lesson-progress.tsx';
import { useLessons } from './lesson-react.ts';
import './lesson-rail.css';

/** Beside a lesson: the ways to all others, and what has been passed. */
export function LessonRail() {
  const { t, lesson } = useWords<'lessons'>();
  const current = useLessons(({ open }) => open?.lesson.id);
  const passed = usePassed();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const shown = list.current?.querySelector(
      `[href="${hashOf({ page: 'lessons', item: current })}"]`,
    );
    shown?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      <nav className="lessonlist" aria-label={t('lessons.list')}>
        <ol ref={list}>
          {LESSON_IDS.map((id, i) => (
            <li key={id}>
              <a
                href={hashOf({ page: 'lessons', item: id })}
                aria-current={id === current ? 'page' : undefined}
              >
                {passed.has(id) ? (
                  <Icon name="pass" />
                ) : (
                  <span className="lessonlist__n num">{i + 1}</span>
                )}
                <span>
                  {lesson(id).title}
                  {passed.has(id) && <span className="vh">, {t('lessons.passed.one')}</span>}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <LessonProgress />
    </>
  );
}
