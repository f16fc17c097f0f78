import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useWords } from './use-words.ts';

/**
 * Around what React Aria draws, which speaks the language of the browser otherwise. Not around the page: React Aria
 * loads with the first part that needs it.
 */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const { language } = useWords();
  return <I18nProvider locale={language}>{children}</I18nProvider>;
}
