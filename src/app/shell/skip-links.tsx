import { useActions } from '../store/react.ts';
import { useWords } from '../ui/use-words.ts';
import { focusPane } from './use-shortcuts.ts';

const PANES = ['wizard', 'yaml', 'findings'] as const;

/** First thing on the page for the keyboard: straight to a pane. */
export function SkipLinks() {
  const { go } = useActions();
  const { t } = useWords();
  return (
    <nav className="skips" aria-label={t('skip.label')}>
      {PANES.map((pane) => (
        <button
          key={pane}
          type="button"
          className="btn"
          onClick={() => focusPane(pane, (one) => go({ pane: one }))}
        >
          {t(pane === 'yaml' ? 'skip.editor' : `skip.${pane}`)}
        </button>
      ))}
    </nav>
  );
}
