/**
 * How far one has come on the learning path, kept in this browser: names of chapters, questions and lessons, and
 * nothing of what was written.
 */
import { createStore } from 'zustand/vanilla';
import { LESSON_IDS, type LessonId } from '../../engine/core.ts';
import { STORAGE_PREFIX } from './storage-names.ts';

export interface LearningProgress {
  readonly passed: ReadonlySet<LessonId>;
  /** Chapters whose end was in view. */
  readonly read: ReadonlySet<string>;
  /** Questions that were answered right, as `chapter/question`. */
  readonly answered: ReadonlySet<string>;
}

const LESSONS = `${STORAGE_PREFIX}lessons`;
const LEARNING = `${STORAGE_PREFIX}learning`;

/** Names in a list that was kept, whatever else was put there. */
function namesIn(kept: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.filter((name): name is string => typeof name === 'string');
}

function parsed(saved: string | null): unknown {
  try {
    return JSON.parse(saved ?? 'null');
  } catch {
    return null;
  }
}

/** The lessons that were kept, as far as there are such lessons. */
export function readProgress(saved: string | null): ReadonlySet<LessonId> {
  const names = namesIn(parsed(saved));
  return new Set(LESSON_IDS.filter((id) => names.includes(id)));
}

export const writeProgress = (passed: ReadonlySet<LessonId>): string => JSON.stringify([...passed]);

/** The chapters and questions that were kept. Which of them there are is known by the guide. */
export function readLearning(saved: string | null): Pick<LearningProgress, 'read' | 'answered'> {
  const kept = parsed(saved);
  const { read, answered } = (typeof kept === 'object' ? (kept ?? {}) : {}) as {
    readonly read?: unknown;
    readonly answered?: unknown;
  };
  return { read: new Set(namesIn(read)), answered: new Set(namesIn(answered)) };
}

export const writeLearning = ({
  read,
  answered,
}: Pick<LearningProgress, 'read' | 'answered'>): string =>
  JSON.stringify({ read: [...read], answered: [...answered] });

// A browser may forbid storage: then it is known as long as the page is open.
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {}
}

const stored = (): LearningProgress => ({
  passed: readProgress(kept(LESSONS)),
  ...readLearning(kept(LEARNING)),
});

/** Loaded with the first page that shows it. */
export const progress = createStore<LearningProgress>()(stored);

const union = <T>(...sets: readonly Iterable<T>[]): ReadonlySet<T> =>
  new Set(sets.flatMap((set) => [...set]));

/** Adds to what is kept, also by another page of this browser. */
function add(some: Partial<LearningProgress>): void {
  const [here, there] = [progress.getState(), stored()];
  const next: LearningProgress = {
    passed: union(here.passed, there.passed, some.passed ?? []),
    read: union(here.read, there.read, some.read ?? []),
    answered: union(here.answered, there.answered, some.answered ?? []),
  };
  progress.setState(next);
  keep(LESSONS, writeProgress(next.passed));
  keep(LEARNING, writeLearning(next));
}

export const pass = (id: LessonId): void => add({ passed: new Set([id]) });

export function markRead(chapter: string): void {
  if (!progress.getState().read.has(chapter)) add({ read: new Set([chapter]) });
}

export const markAnswered = (chapter: string, question: string): void =>
  add({ answered: new Set([`${chapter}/${question}`]) });

export function forgetProgress(): void {
  progress.setState({ passed: new Set(), read: new Set(), answered: new Set() });
  keep(LESSONS, undefined);
  keep(LEARNING, undefined);
}
