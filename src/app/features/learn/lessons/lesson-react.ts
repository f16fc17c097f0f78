/** The React binding of the lessons. */
import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { LessonId } from '../../../../engine/core.ts';
import { type LessonState, lessonNamed, lessonsOf } from '../../../store/lesson.ts';
import { useActions, useShell } from '../../../store/react.ts';
import { openView, useView } from '../../../store/view.ts';

export function useLessons<T>(selector: (state: LessonState) => T): T {
  return useStore(lessonsOf(useActions()), selector);
}

/** What the page shows of lessons. */
export type LessonView =
  /** Nothing: it is about something else, or the list. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly tab: LessonState['tab']; readonly all: boolean };

/** Opens what the address names: a lesson, or else the user's own files. */
export function useShownLesson(): LessonView {
  const { page, item } = useView();
  const store = useActions();
  const shell = useShell();
  const wanted = page === 'lessons' ? lessonNamed(item) : undefined;
  const { open, tab, all } = useLessons((state) => state);
  const shown = open?.lesson.id;
  const last = useRef<LessonId>(undefined);

  // Before anything is drawn: the files of one are not to be seen as those of the other.
  useLayoutEffect(() => {
    const lessons = lessonsOf(store);
    if (wanted === undefined) return lessons.leave();
    let current = true;
    import('../../../store/lesson-open.ts')
      .then(({ openLesson }) => openLesson(wanted))
      .then(
        (opened) => current && lessons.enter(opened),
        () => current && shell.notify({ key: 'notice.no-part' }),
      );
    return () => {
      current = false;
    };
  }, [wanted, store, shell]);

  // Whoever brings a file of their own leaves the lesson for it, and the page follows.
  useLayoutEffect(() => {
    const leaves = last.current !== undefined && shown === undefined && last.current === wanted;
    last.current = shown;
    if (leaves) openView({ page: 'workbench' });
  }, [shown, wanted]);

  if (wanted === undefined) return NONE;
  return shown === wanted ? { kind: 'open', tab, all } : LOADING;
}

const NONE: LessonView = { kind: 'none' };
const LOADING: LessonView = { kind: 'loading' };
