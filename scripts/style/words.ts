/** All words of the page, the command line, the rules and the lessons, and where they break the style guide. */
import { COUNTED, type Language, type Pattern, prose } from './patterns.ts';

export interface Text {
  readonly language: Language;
  /** The file and the key, as a reader finds them. */
  readonly place: string;
  readonly text: string;
}

const modules = import.meta.glob<object>(
  ['/src/**/{en,de}.ts', '/src/**/{en,de}.*.ts', '/src/**/{en,de}/**/*.ts'],
  { eager: true },
);

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

/** Each text once, at the place that defines it. */
export const texts: readonly Text[] = [
  ...new Map(all.toReversed().map((one) => [`${one.language} ${one.text}`, one] as const)).values(),
].toReversed();

/** The places of texts that have a pattern. */
export const placesOf = (language: Language, { pattern }: Pattern): readonly string[] =>
  texts.flatMap((one) =>
    one.language === language && pattern.test(prose(language, one.text)) ? [one.place] : [],
  );

/** What `npm run docs` prints: how often each pattern occurs that is seldom right, and where. */
export function styleReport(): string {
  const lines = (['en', 'de'] as const).flatMap((language) => {
    const words = texts
      .filter((one) => one.language === language)
      .reduce(
        (sum, { text }) => sum + (prose(language, text).match(/[\p{L}’-]+/gu)?.length ?? 0),
        0,
      );
    return [
      '',
      `Words to avoid (docs/style.md), in ${words} words of ${language}: texts, texts per 10,000 words`,
      ...COUNTED[language].flatMap((pattern) => {
        const places = placesOf(language, pattern);
        const rate = ((places.length / words) * 10_000).toFixed(1);
        return [
          `${String(places.length).padStart(5)} ${rate.padStart(5)}  ${pattern.pattern.source}  (better: ${pattern.instead})`,
          ...places.map((place) => `               ${place}`),
        ];
      }),
    ];
  });
  return lines.join('\n');
}
