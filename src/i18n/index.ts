/** The page's and the command line's words. Those of a language are loaded when it is chosen. */
import type {
  GlossaryWords,
  GuideWords,
  LessonId,
  LessonWords,
  RuleWords,
} from '../engine/index.ts';
import type { cli } from './en/cli.ts';
import type { first } from './en/first.ts';
import type { learn } from './en/learn.ts';
import type { lessons } from './en/lessons.ts';
import type { rest } from './en/rest.ts';
import type { update } from './en/update.ts';
import { format, type Language, type Values } from './translate.ts';

export { LANGUAGES, type Language, type Values } from './translate.ts';

/** The sentences of the page. */
export type MessageKey = keyof typeof first | keyof typeof rest;

/** @typeParam Key the sentences of the chrome that it knows */
export interface Translator<Key extends string = MessageKey> {
  readonly language: Language;
  /** A sentence of the chrome. */
  readonly t: (key: Key, values?: Values) => string;
  /** The words of a rule. */
  readonly rule: (id: string) => RuleWords;
  /** The sentence of a finding. */
  readonly finding: (rule: string, code: string, data: Values) => string;
}

type Rules = { readonly [id: string]: RuleWords };

/** Each is a chunk: what rules say is three times as long as all the rest, and not needed before a review. */
const WORDS = {
  en: {
    first: () => import('./en/first.ts'),
    rest: () => import('./en/rest.ts'),
    cli: () => import('./en/cli.ts'),
    learn: () => import('./en/learn.ts'),
    lessons: () => import('./en/lessons.ts'),
    update: () => import('./en/update.ts'),
  },
  de: {
    first: () => import('./de/first.ts'),
    rest: () => import('./de/rest.ts'),
    cli: () => import('./de/cli.ts'),
    learn: () => import('./de/learn.ts'),
    lessons: () => import('./de/lessons.ts'),
    update: () => import('./de/update.ts'),
  },
};

/** Loads the page's words in a language. */
export async function loadTranslator(language: Language): Promise<Translator> {
  const words = WORDS[language];
  const [{ first }, { rest, rules }] = await Promise.all([words.first(), words.rest()]);
  return translator(language, [first, rest], rules);
}

/** Loads what the page says from the first moment. Whatever else is asked for is a fault. */
export async function loadFirstWords(language: Language): Promise<Translator> {
  const { first } = await WORDS[language].first();
  return translator(language, [first], {}) as Translator;
}

/** What the pages to learn from say. */
export type LearnMessageKey = MessageKey | keyof typeof learn;
export interface LearnTranslator extends Translator<LearnMessageKey> {
  /** The chapters of the guide. */
  readonly guide: GuideWords;
  /** What the terms mean. */
  readonly glossary: GlossaryWords;
}

/** Loads the words of the pages to learn from, with those of the rest of the page. */
export async function loadLearnTranslator(language: Language): Promise<LearnTranslator> {
  const words = WORDS[language];
  const [{ first }, { rest, rules }, { learn, guide, glossary }] = await Promise.all([
    words.first(),
    words.rest(),
    words.learn(),
  ]);
  return {
    ...translator(language, [first, rest, learn], rules),
    guide,
    glossary,
  };
}

/** What the lessons say. */
export type LessonMessageKey = MessageKey | keyof typeof lessons;
export interface LessonTranslator extends Translator<LessonMessageKey> {
  /** The words of a lesson. */
  readonly lesson: (id: LessonId) => LessonWords;
  /** A sentence of a lesson with what it is about. */
  readonly say: (message: string, values: Values) => string;
}

/** Loads the words of the lessons, with those of the rest of the page. */
export async function loadLessonTranslator(language: Language): Promise<LessonTranslator> {
  const load = WORDS[language];
  const [{ first }, { rest, rules }, { lessons, words }] = await Promise.all([
    load.first(),
    load.rest(),
    load.lessons(),
  ]);
  return {
    ...translator(language, [first, rest, lessons], rules),
    lesson: (id) => words[id],
    say: (message, values) => format(language, message, values),
  };
}

/** What is said of another version of the page: seldom, so that it comes by itself. */
export type UpdateMessageKey = keyof typeof update;

/** Loads these words alone. */
export async function loadUpdateTranslator(
  language: Language,
): Promise<Translator<UpdateMessageKey>> {
  const { update } = await WORDS[language].update();
  return translator(language, [update], {});
}

/** What the command line says. */
export type CliMessageKey = MessageKey | keyof typeof cli;
export type CliTranslator = Translator<CliMessageKey>;

/** Loads the command line's words in a language: its own, and what it shares with the page. */
export async function loadCliTranslator(language: Language): Promise<CliTranslator> {
  const words = WORDS[language];
  const [{ first }, { rest, rules }, { cli }] = await Promise.all([
    words.first(),
    words.rest(),
    words.cli(),
  ]);
  return translator(language, [first, rest, cli], rules);
}

type Sentences = { readonly [key: string]: string };
/** The keys of each of several types of objects. */
type KeyOf<T> = T extends unknown ? keyof T & string : never;

/** The tables are searched, not merged: copying thousands of sentences takes longer than all look-ups. */
function translator<Table extends Sentences>(
  language: Language,
  tables: readonly Table[],
  rules: Rules,
): Translator<KeyOf<Table>> {
  const rule: Translator['rule'] = (id) => {
    const words = rules[id];
    if (!words) throw new RangeError(`No words for rule ${id}`);
    return words;
  };
  return {
    language,
    t: (key, values) => {
      const message = tables.find((table) => key in table)?.[key as keyof Table];
      if (message === undefined) throw new RangeError(`No words for ${key} yet`);
      return format(language, message, values);
    },
    rule,
    finding: (id, code, data) => format(language, rule(id).messages[code] ?? code, data),
  };
}
