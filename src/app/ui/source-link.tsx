import type { Language } from '../../i18n/index.ts';
import { useWords } from './use-words.ts';

/** Microsoft Learn has its pages in the language of the address. */
const localised = (url: string, language: Language): string =>
  language === 'de'
    ? url.replace('https://learn.microsoft.com/azure/', 'https://learn.microsoft.com/de-de/azure/')
    : url;

interface Props {
  readonly url: string;
  readonly title: string;
  /** Language of the title where it is not the page's. */
  readonly lang?: string;
}

/** A link to a page elsewhere, which learns nothing of where the reader comes from. */
export function SourceLink({ url, title, lang }: Props) {
  const { language } = useWords();
  return (
    <a href={localised(url, language)} target="_blank" rel="noopener noreferrer" lang={lang}>
      {title}
    </a>
  );
}
