/** The words of exports, which load with their dialog. */
import type { exports } from './en/exports.ts';
import { format, type Language, type Values } from './translate.ts';

type ExportKey = keyof typeof exports;
export type ExportWords = (key: ExportKey, values?: Values) => string;

const WORDS = {
  en: () => import('./en/exports.ts'),
  de: () => import('./de/exports.ts'),
};

export async function loadExportWords(language: Language): Promise<ExportWords> {
  const { exports: words } = await WORDS[language]();
  return (key, values) => format(language, words[key], values);
}
