/** What is known of a message: its wordings, who says it and when, and what it comes down to. */
import type { GuideName, Speaker, Stage } from './message.ts';
import { type WordingPattern, wordingPattern } from './template.ts';
import type { Topic } from './topics.ts';

export interface KnownMessage {
  readonly id: string;
  readonly speaker: Speaker;
  readonly stage: Stage;
  /** Its wordings, with placeholders (`template.ts`). */
  readonly says: readonly string[];
  /** What explains it: the cause and what to look at next, in `en.ts` and `de.ts`. */
  readonly topic: Topic;
  /** Rules that it comes down to, the likeliest first. */
  readonly rules: readonly string[];
  /** The field of the manifest that it is about. */
  readonly field?: string;
  /** The guided fix that leads through it. */
  readonly guide?: GuideName;
  /** It only says how something ended. Where the text has the reason, it is left out. */
  readonly general?: true;
}

/** A known message with the patterns of its wordings. */
export interface KnownPattern {
  readonly entry: KnownMessage;
  readonly templates: readonly WordingPattern[];
}

const compiled = new Map<readonly KnownMessage[], readonly KnownPattern[]>();

/** The patterns of a list, made once. */
export function patternsOf(list: readonly KnownMessage[]): readonly KnownPattern[] {
  const before = compiled.get(list);
  if (before) return before;
  const patterns = list.map((entry) => ({ entry, templates: entry.says.map(wordingPattern) }));
  compiled.set(list, patterns);
  return patterns;
}

/** The first known message of a list that a text has. */
export function firstKnown(
  list: readonly KnownMessage[],
  text: string,
): { readonly entry: KnownMessage; readonly groups: Groups } | undefined {
  const lower = text.toLowerCase();
  for (const { entry, templates } of patternsOf(list)) {
    for (const { pattern, mark } of templates) {
      if (!lower.includes(mark)) continue;
      const [found] = text.matchAll(pattern);
      if (found) return { entry, groups: found.groups ?? {} };
    }
  }
  return undefined;
}

/** What the placeholders of a wording stand for. */
export type Groups = { readonly [placeholder: string]: string | undefined };
