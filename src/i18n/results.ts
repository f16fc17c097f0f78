/** The words of what is reported of files, for the page: they load when somebody asks for the report. */
import type { results } from './en/results.ts';
import { loadTranslator, type MessageKey, type Translator } from './index.ts';
import { format, type Language } from './translate.ts';

export type ResultKey = MessageKey | keyof typeof results;
export type ResultTranslator = Translator<ResultKey>;

// They are in the chunk of what asks for them.
const WORDS = {
  en: () => import('./en/exports.ts'),
  de: () => import('./de/exports.ts'),
};

/** Loads these words, with those of the rest of the page. */
export async function loadResultTranslator(language: Language): Promise<ResultTranslator> {
  const [page, { results }] = await Promise.all([loadTranslator(language), WORDS[language]()]);
  const own: { readonly [key: string]: string } = results;
  return {
    ...page,
    t: (key, values) => {
      const message = own[key];
      return message === undefined
        ? page.t(key as MessageKey, values)
        : format(language, message, values);
    },
  };
}
