import { createContext, type ReactNode, useContext } from 'react';
import { loadShareWords, type ShareWords } from '../../../i18n/share.ts';
import { useLoadedWords } from '../../pieces/use-loaded-words.ts';

const Words = createContext<ShareWords | null>(null);

// A function in a state would be called for the state.
const load = async (language: Parameters<typeof loadShareWords>[0]) => ({
  words: await loadShareWords(language),
});

/** Shows what speaks of sharing once its words are here. */
export function ShareWorded({ children }: { readonly children: ReactNode }) {
  const loaded = useLoadedWords(load);
  return loaded && <Words value={loaded.words}>{children}</Words>;
}

/** The words of sharing. */
export function useShareWords(): ShareWords {
  const words = useContext(Words);
  if (!words) throw new Error('useShareWords outside ShareWorded');
  return words;
}
