import { createContext, type ReactNode, useContext } from 'react';
import { type ExportWords, loadExportWords } from '../../i18n/exports.ts';
import { useLoadedWords } from './use-loaded-words.ts';

const Words = createContext<ExportWords | null>(null);

// A function in a state would be called for the state.
const load = async (language: Parameters<typeof loadExportWords>[0]) => ({
  words: await loadExportWords(language),
});

/** Shows what speaks of exports once its words are here. */
export function ExportsWorded({ children }: { readonly children: ReactNode }) {
  const loaded = useLoadedWords(load);
  return loaded && <Words value={loaded.words}>{children}</Words>;
}

/** The words of exports. */
export function useExportWords(): ExportWords {
  const words = useContext(Words);
  if (!words) throw new Error('useExportWords outside ExportsWorded');
  return words;
}
