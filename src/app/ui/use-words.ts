/** The words of the page by context. */
import { createContext, useContext } from 'react';
import type { Area, PageAreas, Translator } from '../../i18n/index.ts';

const TranslatorContext = createContext<Translator<'startup'> | null>(null);
export const TranslatorProvider = TranslatorContext.Provider;

/**
 * The words of the page.
 * @typeParam A areas that a `Worded` around the component has loaded
 */
export function useWords<A extends Area = never>(): Translator<PageAreas | A> {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useWords outside TranslatorProvider');
  return translator as Translator<Area> as Translator<PageAreas | A>;
}
