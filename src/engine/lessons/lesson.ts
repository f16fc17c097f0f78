/**
 * What a lesson is: a manifest to begin with, steps that are tested on the changed manifest, and known wrong
 * turns. Tests look at a review and answer with data, never with text: sentences are made
 * at the edge from the lesson's words.
 */
import type { LessonId } from './ids.ts';
import type { Test } from './subject.ts';

export interface LessonSpec<Step extends string, Turn extends string, Check extends string> {
  readonly id: LessonId;
  /** The manifest that the lesson starts with, and one that passes. */
  readonly start: string;
  readonly solution: string;
  /** IDs of the rules that the lesson is about. The form opens at the first one. */
  readonly rules: readonly [string, ...string[]];
  /** In the order in which they are shown; they can be done in any order. */
  readonly steps: { readonly [S in Step]: Test };
  /** Reported before any step that is missing. */
  readonly turns: { readonly [T in Turn]: Test };
  /** Commands that show the result on a cluster. */
  readonly verify: { readonly [C in Check]: string };
}

export type Lesson = LessonSpec<string, string, string>;

/** What can be examined: of a lesson, or of a question that is answered by changing a manifest. */
export type Exercise = Pick<Lesson, 'start' | 'solution' | 'steps' | 'turns'>;

/** Declares a lesson. Identity: it exists to infer the names of its parts. */
export const defineLesson = <
  const Step extends string,
  const Turn extends string,
  const Check extends string,
>(
  lesson: LessonSpec<Step, Turn, Check>,
): LessonSpec<Step, Turn, Check> => lesson;

export interface StepWords {
  /** What to do, as an instruction. */
  readonly task: string;
  /** Feedback while the step is missing: an ICU message with `{who}` and `{what}`. */
  readonly missing: string;
  /** Shown one after another: at least one that makes the learner think, and last the answer. */
  readonly hints: readonly [nudge: string, ...more: string[], answer: string];
}

/** The words of a lesson in one language. A missing one does not compile. */
export interface LessonWords<L extends Lesson = Lesson> {
  readonly title: string;
  readonly goal: string;
  readonly steps: { readonly [S in keyof L['steps']]: StepWords };
  /** ICU messages like `missing`: what is wrong, and how to fix it. */
  readonly turns: { readonly [T in keyof L['turns']]: string };
  /** What an attacker can do if the setting is missing, in concrete steps. */
  readonly attacker: string;
  /** What each command shows. */
  readonly verify: { readonly [C in keyof L['verify']]: string };
  /** Feedback when every step is done. */
  readonly done: string;
}
