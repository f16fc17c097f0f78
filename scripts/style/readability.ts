/** How hard sentences are to read, without the code in them. */
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { flesch } from 'flesch';
import { syllable } from 'syllable';
import type { StyleLanguage } from './patterns.ts';

export interface Readability {
  /** Words per sentence, of sentences of four words or more: labels say nothing about reading. */
  readonly perSentence: number;
  /** Sentences of more than 30 words, which the style guide allows none of. */
  readonly long: number;
  /** Flesch reading ease, which is made for English alone. */
  readonly ease?: number;
}

/** Code and values count as one word of one syllable. */
const CODE = 'X';
const SHORTEST = 4;
const LONGEST = 30;

/** The sentence that a message makes for many things. */
function filled(message: string): string {
  const write = (elements: readonly MessageFormatElement[]): string =>
    elements
      .map((element) => {
        if (element.type === TYPE.literal) return element.value;
        if (element.type === TYPE.plural || element.type === TYPE.select) {
          return write(element.options.other?.value ?? []);
        }
        return CODE;
      })
      .join('');
  try {
    return write(parse(message, { ignoreTag: true }));
  } catch {
    // Prose that only happens to have braces.
    return message;
  }
}

/** The sentences of texts that are long enough to be read as sentences, each as its words. */
function sentencesOf(language: StyleLanguage, text: string): readonly (readonly string[])[] {
  const plain = filled(text).replace(/`[^`]*`/g, CODE);
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(plain)]
    .map(({ segment }) => segment.match(/[\p{L}\p{N}][\p{L}\p{N}’.-]*/gu) ?? [])
    .filter((words) => words.length >= SHORTEST);
}

export function readability(
  language: StyleLanguage,
  texts: readonly { readonly text: string }[],
): Readability {
  const sentences = texts.flatMap(({ text }) => sentencesOf(language, text));
  const words = sentences.flat();
  return {
    perSentence: words.length / sentences.length,
    long: sentences.filter(({ length }) => length > LONGEST).length,
    ...(language === 'en' && {
      ease: flesch({
        sentence: sentences.length,
        word: words.length,
        syllable: words.reduce((sum, word) => sum + syllable(word), 0),
      }),
    }),
  };
}
