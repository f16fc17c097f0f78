import { useEffect, useState } from 'react';
import { type LearnTranslator, loadLearnTranslator } from '../../i18n/index.ts';
import { LearnProvider, useWords } from '../state/react.ts';
import { useShell } from '../state/shell-react.ts';
import { type LearnPage, useView } from '../state/view.ts';
import { LazyPart } from './lazy-part.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import './learn.css';

const LOADERS: { readonly [P in LearnPage]: () => Promise<() => React.ReactNode> } = {
  rules: async () => {
    const [{ prepareRuleFacts }, { RulesPage }] = await Promise.all([
      import('../state/rule-facts.ts'),
      import('./rules-page.tsx'),
    ]);
    await prepareRuleFacts();
    return RulesPage;
  },
  surface: async () => (await import('./surface-page.tsx')).loadSurfacePage(),
};

/** A page to learn from, in place of the workbench, which waits as it was left. */
export function LearnMain({ page }: { readonly page: LearnPage }) {
  const { item } = useView();
  const { t } = useWords();
  const words = useLoadedWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top
  useEffect(() => {
    document.querySelector('.learn')?.scrollTo(0, 0);
  }, [page, item]);
  return (
    <main className="learn" aria-label={t(`place.${page}`)}>
      <PaneBoundary pane={t(`place.${page}`)}>
        {words && (
          <LearnProvider value={words}>
            <LazyPart key={page} load={LOADERS[page]} props={{}} />
          </LearnProvider>
        )}
      </PaneBoundary>
    </main>
  );
}

/** These pages have words of their own, which come when the first of the pages is wanted. */
function useLoadedWords(): LearnTranslator | undefined {
  const { language } = useWords();
  const { tell } = useShell();
  const [words, setWords] = useState<LearnTranslator>();
  useEffect(() => {
    let wanted = true;
    loadLearnTranslator(language).then(
      (loaded) => wanted && setWords(loaded),
      () => wanted && tell({ key: 'notice.no-part' }),
    );
    return () => {
      wanted = false;
    };
  }, [language, tell]);
  return words;
}
