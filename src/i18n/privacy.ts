/** The words of the page about privacy and of what is said about drafts: a chunk of their own. */
import type { privacy } from './en/privacy.ts';
import { type Language, loadFirstWords, type MessageKey, type Translator } from './index.ts';
import { format } from './translate.ts';

export type PrivacyMessageKey = MessageKey | keyof typeof privacy;
export type PrivacyTranslator = Translator<PrivacyMessageKey>;

const WORDS = {
  en: () => import('./en/privacy.ts'),
  de: () => import('./de/privacy.ts'),
};

/** Loads them, with what the page says from the first moment. */
export async function loadPrivacyTranslator(language: Language): Promise<PrivacyTranslator> {
  const [first, { privacy }] = await Promise.all([loadFirstWords(language), WORDS[language]()]);
  const own: { readonly [key: string]: string } = privacy;
  return {
    ...first,
    t: (key, values) => {
      const message = own[key];
      return message === undefined
        ? first.t(key as MessageKey, values)
        : format(language, message, values);
    },
  };
}
