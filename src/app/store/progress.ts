/** Which lessons have been passed, kept in this browser: names of lessons, and nothing of what was written. */
import { createStore } from 'zustand/vanilla';
import { LESSON_IDS, type LessonId } from '../../engine/core.ts';

const KEY = 'podsmith.lessons';

/** What was kept, as far as it names lessons that there are. */
export function readProgress(saved: string | null): ReadonlySet<LessonId> {
  try {
    const kept: unknown = JSON.parse(saved ?? '[]');
    const names: readonly unknown[] = Array.isArray(kept) ? kept : [];
    return new Set(LESSON_IDS.filter((id) => names.includes(id)));
  } catch {
    return new Set();
  }
}

export const writeProgress = (passed: ReadonlySet<LessonId>): string => JSON.stringify([...passed]);

// A browser may forbid storage: then it is known as long as the page is open.
function stored(): ReadonlySet<LessonId> {
  try {
    return readProgress(localStorage.getItem(KEY));
  } catch {
    return new Set();
  }
}

/** Loaded with the lessons, when they are first wanted. */
export const progress = createStore<{ readonly passed: ReadonlySet<LessonId> }>()(() => ({
  passed: stored(),
}));

/** Adds to what is kept, also by another page of this browser. */
export function pass(id: LessonId): void {
  const passed = new Set([...progress.getState().passed, ...stored(), id]);
  progress.setState({ passed });
  try {
    localStorage.setItem(KEY, writeProgress(passed));
  } catch {}
}

export function forgetProgress(): void {
  progress.setState({ passed: new Set() });
  try {
    localStorage.removeItem(KEY);
  } catch {}
}
