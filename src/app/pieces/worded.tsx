import { type ReactNode, useEffect, useState } from 'react';
import { type Area, loadedWords, loadWords } from '../../i18n/index.ts';
import { useShell } from '../store/react.ts';
import { TranslatorProvider, useWords } from '../ui/use-words.ts';

interface Props {
  readonly areas: readonly Area[];
  readonly children: ReactNode;
  /** In place of the children while the words are on their way, and when they could not be loaded. */
  readonly otherwise?: { readonly loading: ReactNode; readonly failed: ReactNode };
}

/** Shows what needs the words of further areas once they are loaded, in the page’s language. */
export function Worded({ areas, children, otherwise }: Props) {
  const { language, areas: around } = useWords();
  const { notify } = useShell();
  const all = [...around, ...areas];
  const key = all.join(' ');
  const here = loadedWords(language, ...all);
  // In another language the words before stay until those of that one are loaded.
  const [words, setWords] = useState(here);
  const [failed, setFailed] = useState(false);
  if (here && here !== words) setWords(here);
  const wanted = here === undefined;
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    setFailed(false);
    loadWords(language, ...(key.split(' ') as Area[])).then(
      (loaded) => current && setWords(loaded),
      () => {
        if (!current) return;
        setFailed(true);
        notify({ key: 'notice.no-part' });
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, language, key, notify]);
  const value = here ?? words;
  if (value) return <TranslatorProvider value={value}>{children}</TranslatorProvider>;
  return failed ? otherwise?.failed : otherwise?.loading;
}
