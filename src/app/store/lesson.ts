/**
 * Which lesson stands on the bench. It takes the place of the user's files as a whole, with a history of its
 * own, and gives it back as it was: what is done in a lesson cannot reach them. A lesson that is left keeps
 * its text and history as long as the page is open.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { LESSON_IDS, type LessonId } from '../../engine/core.ts';
import type { Examination, Lesson } from '../../engine/index.ts';
import { memo } from '../view/memo.ts';
import { restoreTexts } from './edit.ts';
import type { Snapshot, Store } from './store.ts';
import { activeFile } from './workspace.ts';

export interface OpenLesson {
  readonly lesson: Lesson;
  readonly examine: (text: string) => Examination;
}

export interface LessonState {
  /** Undefined while the user's own files stand on the bench. */
  readonly open: OpenLesson | undefined;
  /** What the reading column shows: the lesson, or the form. */
  readonly tab: 'lesson' | 'settings';
  /** By lesson and step, how many hints have been opened. */
  readonly hints: ReadonlyMap<string, number>;
}

export interface Lessons extends StoreApi<LessonState> {
  /** Puts a lesson on the bench; the files of the user, or of another lesson, are put aside. */
  enter(opened: Opened): void;
  /** Puts the user's files back. */
  leave(): void;
  /** The user's files while a lesson stands in their place. */
  aside(): Snapshot | undefined;
  /** What stands in the lessons that were begun, by their ids. */
  begun(): ReadonlyMap<string, Snapshot>;
  /** Texts of lessons from before the page was loaded anew; each is put in when its lesson is opened. */
  recall(texts: { readonly [id: string]: string }): void;
}

/** A lesson with the files and the place that it begins with. */
export interface Opened extends OpenLesson {
  readonly bench: Pick<Snapshot, 'workspace' | 'place'>;
}

/** The state of the lessons, which belongs to a store. */
export const lessonsOf = memo(createLessons);

function createLessons(store: Store): Lessons {
  const state = createStore<LessonState>()(() => ({
    open: undefined,
    tab: 'lesson',
    hints: new Map(),
  }));
  const { getState: get, setState: set } = state;
  const left = new Map<string, Snapshot>();
  let own: Snapshot | undefined;
  const recalled = new Map<string, string>();

  return Object.assign(state, {
    enter({ lesson, examine, bench }: Opened) {
      const before = get().open;
      if (before?.lesson.id === lesson.id) return;
      const aside = store.swapWorkspace(left.get(lesson.id) ?? bench);
      if (before) left.set(before.lesson.id, aside);
      else own = aside;
      const { id, text, base } = activeFile(store.getState().workspace);
      const kept = recalled.get(lesson.id);
      if (kept !== undefined && text === base) {
        restoreTexts(store, new Map([[id, kept]]));
      }
      recalled.delete(lesson.id);
      set({ open: { lesson, examine }, tab: 'lesson' });
    },
    leave() {
      const { open } = get();
      if (!open || !own) return;
      // First: no examiner may look at the user's files.
      set({ open: undefined });
      left.set(open.lesson.id, store.swapWorkspace(own));
      own = undefined;
    },
    aside: () => own,
    begun() {
      const { open } = get();
      return open ? new Map([...left, [open.lesson.id, store.getState()]]) : left;
    },
    recall(texts: { readonly [id: string]: string }) {
      for (const [id, text] of Object.entries(texts)) recalled.set(id, text);
    },
  });
}

/** The lesson that a page's address names, if there is such a one. */
export const lessonNamed = (name: string | undefined): LessonId | undefined =>
  LESSON_IDS.find((id) => id === name);
