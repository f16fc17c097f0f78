/**
 * What ends a chapter of the guide: a manifest, what it becomes, and three questions about it. Two are answered by
 * choosing, one by changing the manifest. Which answer is right is worked out from the manifest, never written down.
 */
import type { LessonSubject, Test } from '../lessons/subject.ts';

/** Whether what an option says is true of the manifest. */
export type Claim = (scene: LessonSubject) => boolean;

export interface ChapterCheck {
  /** The manifest that is asked about, and what it becomes with all that the chapter teaches. */
  readonly before: string;
  readonly after: string;
  /** In the order in which they are asked. Of each, one option is true. */
  readonly choices: { readonly [choice: string]: { readonly [option: string]: Claim } };
  /** The last question. */
  readonly change: {
    /** Null when the manifest is as it is asked for. */
    readonly done: Test;
    /** Said before that it is missing. */
    readonly turns: { readonly [turn: string]: Test };
    /** Pieces of `before` and what to write instead: an answer that is right. */
    readonly solution: readonly (readonly [from: string, to: string])[];
  };
}

/** Declares a check. Identity: it exists to infer the names of its parts. */
export const defineCheck = <const C extends ChapterCheck>(check: C): C => check;

interface ChoiceWords<Options> {
  readonly question: string;
  readonly options: {
    readonly [O in keyof Options]: {
      readonly text: string;
      /** Why it is right or wrong. */
      readonly reason: string;
    };
  };
}

/** The words of a check in one language. A missing one does not compile. */
export interface CheckWords<C extends ChapterCheck = ChapterCheck> {
  readonly choices: { readonly [K in keyof C['choices']]: ChoiceWords<C['choices'][K]> };
  readonly change: {
    /** What to do, as an instruction. */
    readonly question: string;
    /** While it is not done: ICU messages with `{who}` and `{what}`. */
    readonly missing: string;
    readonly turns: { readonly [T in keyof C['change']['turns']]: string };
    /** Why what was done is right. */
    readonly right: string;
  };
}
