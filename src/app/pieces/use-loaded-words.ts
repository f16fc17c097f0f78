import { useEffect, useState } from 'react';
import type { Language } from '../../i18n/index.ts';
import { useWords } from '../store/react.ts';
import { useShell } from '../store/shell-react.ts';

/** Words that only some of the page needs: undefined until they are here, in the page’s language. */
export function useLoadedWords<T>(load: (language: Language) => Promise<T>): T | undefined {
  const { language } = useWords();
  const { tell } = useShell();
  const [words, setWords] = useState<T>();
  useEffect(() => {
    let wanted = true;
    load(language).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && tell({ key: 'notice.no-part' }),
    );
    return () => {
      wanted = false;
    };
  }, [load, language, tell]);
  return words;
}
