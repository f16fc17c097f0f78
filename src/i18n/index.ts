/** The words of the page and the command line. A language and an area load when they are needed. */
import type {
  CheckWords,
  GlossaryWords,
  GuideChapter,
  GuideWords,
  LessonId,
  LessonWords,
  RuleBody,
  RuleLabels,
} from '../engine/index.ts';
import { format, type Language, type Values } from './translate.ts';

export { LANGUAGES, type Language, type Values } from './translate.ts';

/** An area is what arrives together. Each is a chunk. */
const WORDS = {
  en: {
    startup: () => import('./en/startup.ts'),
    review: () => import('./en/review-words.ts'),
    opened: () => import('./en/opened.ts'),
    bodies: () => import('./en/rule-bodies.ts'),
    editor: () => import('../app/editor/en.editor.ts'),
    guides: () => import('../app/features/guides/en.guides.ts'),
    operator: () => import('../app/features/operator/en.operator.ts'),
    learn: () => import('./en/learn.ts'),
    lessons: () => import('./en/lessons.ts'),
    questions: () => import('./en/questions.ts'),
    disk: () => import('../app/features/disk/en.ts'),
    charts: () => import('../app/features/charts/en.ts'),
    exports: () => import('../app/features/exports/en.ts'),
    facts: () => import('../app/features/facts/en.ts'),
    namespaces: () => import('../app/features/namespaces/en.ts'),
    explained: () => import('../engine/messages/en.ts'),
    results: () => import('./en/results.ts'),
    new: () => import('../app/features/new-manifest/en.ts'),
    share: () => import('../app/features/share/en.ts'),
    privacy: () => import('../app/features/storage/en.ts'),
    update: () => import('../app/shell/en.update.ts'),
    cli: () => import('../cli/en.ts'),
  },
  de: {
    startup: () => import('./de/startup.ts'),
    review: () => import('./de/review-words.ts'),
    opened: () => import('./de/opened.ts'),
    bodies: () => import('./de/rule-bodies.ts'),
    editor: () => import('../app/editor/de.editor.ts'),
    guides: () => import('../app/features/guides/de.guides.ts'),
    operator: () => import('../app/features/operator/de.operator.ts'),
    learn: () => import('./de/learn.ts'),
    lessons: () => import('./de/lessons.ts'),
    questions: () => import('./de/questions.ts'),
    disk: () => import('../app/features/disk/de.ts'),
    charts: () => import('../app/features/charts/de.ts'),
    exports: () => import('../app/features/exports/de.ts'),
    facts: () => import('../app/features/facts/de.ts'),
    namespaces: () => import('../app/features/namespaces/de.ts'),
    explained: () => import('../engine/messages/de.ts'),
    results: () => import('./de/results.ts'),
    new: () => import('../app/features/new-manifest/de.ts'),
    share: () => import('../app/features/share/de.ts'),
    privacy: () => import('../app/features/storage/de.ts'),
    update: () => import('../app/shell/de.update.ts'),
    cli: () => import('../cli/de.ts'),
  },
};

export type Area = keyof typeof WORDS.en;

/** What the page has once a review is there. */
export type PageAreas = 'startup' | 'review';

type Arrived<A extends Area> = Awaited<ReturnType<(typeof WORDS.en)[A]>>;
type KeyOf<M> = M extends { readonly messages: infer T } ? keyof T : never;

/** The sentences of areas. */
export type MessageKey<A extends Area = PageAreas> = { [K in A]: KeyOf<Arrived<K>> }[A];

/** What areas say beside sentences. */
interface Parts {
  /** What a rule is called, and what it says. */
  readonly rule: (id: string) => RuleLabels;
  /** The sentence of a finding. */
  readonly finding: (rule: string, code: string, data: Values) => string;
  /** What a rule explains. */
  readonly body: (rule: string) => RuleBody;
  /** The chapters of the guide. */
  readonly guide: GuideWords;
  /** What the terms mean. */
  readonly glossary: GlossaryWords;
  /** The words of a lesson. */
  readonly lesson: (id: LessonId) => LessonWords;
  /** The words of the questions that end a chapter. */
  readonly check: (chapter: GuideChapter) => CheckWords;
  /** A sentence of a lesson or a question with what it is about. */
  readonly say: (message: string, values: Values) => string;
}

interface PartsOf extends Record<Area, keyof Parts> {
  startup: never;
  review: 'rule' | 'finding';
  opened: never;
  bodies: 'body';
  editor: never;
  guides: never;
  operator: never;
  learn: 'guide' | 'glossary';
  lessons: 'lesson' | 'say';
  questions: 'check' | 'say';
  disk: never;
  charts: never;
  exports: never;
  facts: never;
  namespaces: never;
  explained: never;
  results: never;
  new: never;
  share: never;
  privacy: never;
  update: never;
  cli: never;
}

/** @typeParam A the areas whose words it knows */
export type Translator<A extends Area = PageAreas> = Pick<Parts, PartsOf[A]> & {
  readonly language: Language;
  readonly areas: readonly Area[];
  readonly t: (key: MessageKey<A>, values?: Values) => string;
};

export type LearnTranslator = Translator<PageAreas | 'learn'>;
/** What the full editor says. */
export type EditorTranslator = Translator<PageAreas | 'editor'>;
/** What the printed report says. */
export type ReportTranslator = Translator<PageAreas | 'learn' | 'opened' | 'operator' | 'results'>;
/** What is reported of files. */
export type ResultTranslator = Translator<PageAreas | 'results'>;
export type CliTranslator = Translator<PageAreas | 'results' | 'cli'>;
/** The same with what rules explain, which only some reports tell. */
export type ExplainedResults = Translator<PageAreas | 'bodies' | 'results'>;
export type ExplainedCli = Translator<PageAreas | 'bodies' | 'results' | 'cli'>;
/** What the command line says of messages of a cluster. */
export type MessagesCli = Translator<PageAreas | 'results' | 'cli' | 'explained'>;

/** What the module of an area may hold. */
interface Loaded {
  readonly messages?: { readonly [key: string]: string };
  readonly labels?: { readonly [rule: string]: RuleLabels };
  readonly bodies?: { readonly [rule: string]: RuleBody };
  readonly guide?: GuideWords;
  readonly glossary?: GlossaryWords;
  readonly lessons?: { readonly [lesson: string]: LessonWords };
  readonly checks?: { readonly [chapter: string]: CheckWords };
}

const loaded = new Map<string, Loaded>();
const translators = new Map<string, Translator<Area>>();

/** Loads the words of areas. Whatever else is asked for is a fault. */
export async function loadWords<A extends Area>(
  language: Language,
  ...areas: readonly A[]
): Promise<Translator<A>> {
  await Promise.all(
    areas.map(async (area) => {
      const key = `${language} ${area}`;
      if (!loaded.has(key)) loaded.set(key, await WORDS[language][area]());
    }),
  );
  const words = loadedWords(language, ...areas);
  if (!words) throw new Error('The words have been loaded');
  return words;
}

/** With what rules explain. */
export const withExplanations = (words: CliTranslator): Promise<ExplainedCli> =>
  loadWords(words.language, 'startup', 'review', 'results', 'cli', 'bodies');

/** The words of areas, when all of them have been loaded; the same translator each time. */
export function loadedWords<A extends Area>(
  language: Language,
  ...areas: readonly A[]
): Translator<A> | undefined {
  const all = [...new Set(areas)].sort();
  const found = all.flatMap((area) => loaded.get(`${language} ${area}`) ?? []);
  if (found.length < all.length) return undefined;
  const key = `${language} ${all}`;
  const cached = translators.get(key) ?? translator(language, all, found);
  translators.set(key, cached);
  return cached;
}

function translator(
  language: Language,
  areas: readonly Area[],
  found: readonly Loaded[],
): Translator<Area> {
  const all: Loaded = Object.assign({}, ...found);
  const messages: Loaded['messages'] = Object.assign({}, ...found.map((part) => part.messages));
  const rule = (id: string) => required(all.labels?.[id], id);
  const words = {
    language,
    areas,
    t: (key, values) => format(language, required(messages?.[key], key), values),
    rule,
    // What is to be confirmed says so in the same words for all rules.
    finding: (id, code, data) =>
      format(language, rule(id).messages[code] ?? messages?.[`finding.${code}`] ?? code, data),
    body: (id) => required(all.bodies?.[id], id),
    lesson: (id) => required(all.lessons?.[id], id),
    check: (chapter) => required(all.checks?.[chapter], chapter),
    say: (message, values) => format(language, message, values),
  } satisfies Omit<Translator<Area>, 'guide' | 'glossary'>;
  // Not enumerable: React's development build reads each property of what components are given, before the words
  // are there, too.
  return Object.defineProperties(words, {
    guide: { get: () => required(all.guide, 'the guide') },
    glossary: { get: () => required(all.glossary, 'the glossary') },
  }) as Translator<Area>;
}

function required<T>(words: T | undefined, of: string): T {
  if (words === undefined) throw new RangeError(`No words for ${of} yet`);
  return words;
}
