/** All words of the page, the command line, the rules, the lessons and the documents, and where they break the style guide. */
import { AREAS, areaOf } from './areas.ts';
import { COUNTED, prose, type StyleLanguage } from './patterns.ts';
import { readability } from './readability.ts';

export interface Text {
  readonly language: StyleLanguage;
  /** The file and the key, as a reader finds them. */
  readonly place: string;
  readonly text: string;
}

const modules = import.meta.glob<object>(
  ['/src/**/{en,de}.ts', '/src/**/{en,de}.*.ts', '/src/**/{en,de}/**/*.ts'],
  { eager: true },
);

/** The style guide quotes what it rules out and pages of rules repeat their words. */
const documents = import.meta.glob<string>(
  ['/*.md', '/docs/**/*.md', '/pipelines/**/*.md', '!/docs/style.md', '!/docs/rules/**'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Paragraphs, list items, headings and cells of a document, without code, with the number of their line. */
function paragraphsIn(markdown: string): readonly (readonly [line: number, text: string])[] {
  const found: [number, string][] = [];
  let fenced = false;
  let open = false;
  markdown.split('\n').forEach((line, i) => {
    if (/^\s*```/.test(line)) fenced = !fenced;
    if (fenced || /^\s*(?:```.*|\|[-: |]+\||!\[.*)?$/.test(line)) {
      open = false;
      return;
    }
    const text = line.trim().replace(/\]\([^)]*\)/g, ']');
    const marker = /^(?:#+|[-*]|\d+\.)\s+/.exec(text);
    const last = found.at(-1);
    if (text.startsWith('|')) {
      for (const cell of text.split('|')) if (cell.trim()) found.push([i + 1, cell.trim()]);
      open = false;
    } else if (open && !marker && last) {
      last[1] += ` ${text}`;
    } else {
      found.push([i + 1, text.slice(marker?.[0].length ?? 0)]);
      open = !text.startsWith('#');
    }
  });
  return found;
}

const textsIn = (
  value: unknown,
  path: readonly string[],
): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[path.join('.'), value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]))
      : [];

const all: readonly Text[] = Object.entries(modules)
  .map(([file, module]) =>
    Object.values(module)
      .flatMap((value) => textsIn(value, []))
      .map(
        ([key, text]): Text => ({
          language: /\/de[./]/.test(file) ? 'de' : 'en',
          place: `${file.slice(1)} ${key}`,
          text,
        }),
      ),
  )
  // The smaller module comes first: a larger one that gathers it has the same texts.
  .sort((a, b) => a.length - b.length)
  .flat();

const ofDocuments: readonly Text[] = Object.entries(documents).flatMap(([file, markdown]) =>
  paragraphsIn(markdown).map(
    ([line, text]): Text => ({ language: 'en', place: `${file.slice(1)} ${line}`, text }),
  ),
);

/** All texts, also those that several places have. */
export const everyText: readonly Text[] = [...all, ...ofDocuments];

/** Each text once, at the place that defines it. */
export const texts: readonly Text[] = [
  ...new Map(
    everyText.toReversed().map((entry) => [`${entry.language} ${entry.text}`, entry] as const),
  ).values(),
].toReversed();

export const wordsIn = (language: StyleLanguage, text: string): number =>
  prose(language, text).match(/[\p{L}’-]+/gu)?.length ?? 0;

/** The places of texts that have a pattern. */
export const textsMatching = (language: StyleLanguage, pattern: RegExp): readonly string[] =>
  texts.flatMap((entry) =>
    entry.language === language && pattern.test(prose(language, entry.text)) ? [entry.place] : [],
  );

/** What `npm run docs` prints: how often each pattern occurs that is seldom right, and where; then each area of words. */
export function styleReport(): string {
  const lines = (['en', 'de'] as const).flatMap((language) => {
    const entries = texts.filter((entry) => entry.language === language);
    const words = entries.reduce((sum, { text }) => sum + wordsIn(language, text), 0);
    return [
      '',
      `Words to avoid (docs/style.md), in ${words} words of ${language}: texts, texts per 10,000 words`,
      ...COUNTED[language].flatMap((pattern) => {
        const places = textsMatching(language, pattern.pattern);
        const rate = ((places.length / words) * 10_000).toFixed(1);
        return [
          `${String(places.length).padStart(5)} ${rate.padStart(5)}  ${pattern.pattern.source}  (better: ${pattern.instead})`,
          ...places.map((place) => `               ${place}`),
        ];
      }),
      '',
      `Areas of ${language}: words, texts with words to avoid, words per sentence, sentences of more than 30 words${language === 'en' ? ', Flesch reading ease (60 is plain, 30 is difficult)' : ''}`,
      ...AREAS.flatMap(([area]) => {
        const some = entries.filter(({ place }) => areaOf(place) === area);
        if (some.length === 0) return [];
        const count = some.reduce((sum, { text }) => sum + wordsIn(language, text), 0);
        const avoided = some.filter(({ text }) =>
          COUNTED[language].some(({ pattern }) => pattern.test(prose(language, text))),
        ).length;
        const { perSentence, long, ease } = readability(language, some);
        const cells = [
          count,
          avoided,
          perSentence.toFixed(1),
          long,
          ...(ease === undefined ? [] : [ease.toFixed(0)]),
        ];
        return `${area.padEnd(28)}${cells.map((cell) => String(cell).padStart(7)).join('')}`;
      }),
    ];
  });
  return lines.join('\n');
}
