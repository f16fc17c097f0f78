import { createContext, type ReactNode, useContext } from 'react';
import { type ExportWords, loadExportWords } from '../../../i18n/exports.ts';
import { loadResultTranslator, type ResultTranslator } from '../../../i18n/results.ts';
import { useLoadedWords } from '../../pieces/use-loaded-words.ts';

interface Loaded {
  readonly words: ExportWords;
  readonly results: ResultTranslator;
}

const Words = createContext<Loaded | null>(null);

async function load(language: Parameters<typeof loadExportWords>[0]): Promise<Loaded> {
  const [words, results] = await Promise.all([
    loadExportWords(language),
    loadResultTranslator(language),
  ]);
  return { words, results };
}

/** Shows what speaks of exports once its words are here. */
export function ExportsWorded({ children }: { readonly children: ReactNode }) {
  const loaded = useLoadedWords(load);
  return loaded && <Words value={loaded}>{children}</Words>;
}

function useLoaded(): Loaded {
  const loaded = useContext(Words);
  if (!loaded) throw new Error('The words of exports are asked for outside ExportsWorded');
  return loaded;
}

/** The words of exports. */
export const useExportWords = (): ExportWords => useLoaded().words;

/** The words of what is reported of files. */
export const useResultWords = (): ResultTranslator => useLoaded().results;
