/**
 * What a lesson is: a manifest to begin with, steps that are tested on what has become of it, and wrong
 * turns that are known. Tests look at a review and answer with data, never with text: sentences are made
 * at the edge from the lesson's words.
 */
import type { LessonId } from './ids.ts';
import type { Test } from './subject.ts';

export interface LessonSpec<Step extends string, Turn extends string, Check extends string> {
  readonly id: LessonId;
  /** The manifest that it begins with, and one that passes. */
  readonly start: string;
  readonly solution: string;
  /** Rules that it leads to, by their ids, the first of them where the form opens. */
  readonly rules: readonly [string, ...string[]];
  /** In the order in which they are told; they may be done in any. */
  readonly steps: { readonly [S in Step]: Test };
  /** Told before any step that is missing. */
  readonly turns: { readonly [T in Turn]: Test };
  /** Commands that show the result on a cluster. */
  readonly verify: { readonly [C in Check]: string };
}

export type Lesson = LessonSpec<string, string, string>;

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
  /** What the examiner says as long as it is missing: an ICU message with `{who}` and `{what}`. */
  readonly missing: string;
  /** Shown one after another, the last one gives it away. */
  readonly hints: readonly [string, ...string[]];
}

/** The words of a lesson in one language. A missing one does not compile. */
export interface LessonWords<L extends Lesson = Lesson> {
  readonly title: string;
  readonly goal: string;
  readonly steps: { readonly [S in keyof L['steps']]: StepWords };
  /** ICU messages, as `missing`: what is wrong about it, and the way back. */
  readonly turns: { readonly [T in keyof L['turns']]: string };
  /** What an attacker gains from a manifest without it, in concrete steps. */
  readonly attacker: string;
  /** What each command shows. */
  readonly verify: { readonly [C in keyof L['verify']]: string };
  /** What the examiner says at the end. */
  readonly done: string;
}
