/** The words of sharing, which load with its dialogs. */
import type { share } from './en/share.ts';
import { format, type Language, type Values } from './translate.ts';

type ShareKey = keyof typeof share;
export type ShareWords = (key: ShareKey, values?: Values) => string;

const WORDS = {
  en: () => import('./en/share.ts'),
  de: () => import('./de/share.ts'),
};

export async function loadShareWords(language: Language): Promise<ShareWords> {
  const { share: words } = await WORDS[language]();
  return (key, values) => format(language, words[key], values);
}
