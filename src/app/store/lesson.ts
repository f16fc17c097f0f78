/**
 * The open lesson. Its file is shown instead of the user's files and has a history of its own, so an edit in a
 * lesson can't change them. When the user leaves a lesson, its text and history are kept until the page closes.
 */

import { createStore, type StoreApi } from 'zustand/vanilla';
import { LESSON_IDS, type LessonId, memo } from '../../engine/core.ts';
import type { Examination, Lesson } from '../../engine/index.ts';
import { restoreTexts } from './edit.ts';
import type { Snapshot, Store } from './store.ts';
import { activeFile } from './workspace.ts';

export interface OpenLesson {
  readonly lesson: Lesson;
  readonly examine: (text: string) => Examination;
}

export interface LessonState {
  /** Undefined while the user's own files are shown. */
  readonly open: OpenLesson | undefined;
  /** What the reading column shows: the lesson, or the form. */
  readonly tab: 'lesson' | 'settings';
  /** Whether the settings are all that there are, or those that the lesson is about. */
  readonly all: boolean;
  /** By lesson and step, how many hints have been opened. */
  readonly hints: ReadonlyMap<string, number>;
}

export interface Lessons extends StoreApi<LessonState> {
  /** Shows a lesson instead of the user's files, or of another lesson. */
  enter(opened: OpenedLesson): void;
  /** Shows the user's files again. */
  leave(): void;
  /** The user's files while a lesson is shown; otherwise undefined. */
  userFiles(): Snapshot | undefined;
  /** The files of the lessons that were opened since the page loaded, by lesson. */
  begun(): ReadonlyMap<string, Snapshot>;
  /** Takes texts of lessons from a draft; each is restored when its lesson is opened. */
  restore(texts: { readonly [id: string]: string }): void;
}

/** A lesson with the file and the location that it begins with. */
export interface OpenedLesson extends OpenLesson {
  readonly start: Pick<Snapshot, 'workspace' | 'location'>;
}

/** The state of the lessons, which belongs to a store. */
export const lessonsOf = memo(createLessons);

function createLessons(store: Store): Lessons {
  const state = createStore<LessonState>()(() => ({
    open: undefined,
    tab: 'lesson',
    all: false,
    hints: new Map(),
  }));
  const { getState: get, setState: set } = state;
  const left = new Map<string, Snapshot>();
  let userFiles: Snapshot | undefined;
  const restored = new Map<string, string>();

  return Object.assign(state, {
    enter({ lesson, examine, start }: OpenedLesson) {
      const before = get().open;
      if (before?.lesson.id === lesson.id) return;
      const shownBefore = store.swapWorkspace(left.get(lesson.id) ?? start);
      if (before) left.set(before.lesson.id, shownBefore);
      else userFiles = shownBefore;
      const { id, text, base } = activeFile(store.getState().workspace);
      const kept = restored.get(lesson.id);
      if (kept !== undefined && text === base) {
        restoreTexts(store, new Map([[id, kept]]));
      }
      restored.delete(lesson.id);
      set({ open: { lesson, examine }, tab: 'lesson', all: false });
    },
    leave() {
      const { open } = get();
      if (!open || !userFiles) return;
      // Before the swap, so that no examination of the lesson runs on the user's files.
      set({ open: undefined });
      left.set(open.lesson.id, store.swapWorkspace(userFiles));
      userFiles = undefined;
    },
    userFiles: () => userFiles,
    begun() {
      const { open } = get();
      return open ? new Map([...left, [open.lesson.id, store.getState()]]) : left;
    },
    restore(texts: { readonly [id: string]: string }) {
      for (const [id, text] of Object.entries(texts)) restored.set(id, text);
    },
  });
}

/** The lesson that an address names; undefined if there is no such lesson. */
export const lessonNamed = (name: string | undefined): LessonId | undefined =>
  LESSON_IDS.find((id) => id === name);
