import { ReviewPart } from '../pieces/part.tsx';
import { useActions, useApp } from '../store/react.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';

const PANES = [
  ['findings', 'list'],
  ['wizard', 'dials'],
  ['yaml', 'file'],
] as const;

/** On phones one pane fills the screen; this chooses it, under the thumb. */
export function TabBar({ lesson }: { readonly lesson: boolean }) {
  const current = useApp((state) => state.location.pane);
  const { go } = useActions();
  const { t } = useWords();
  return (
    <nav className="tabbar" aria-label={t('pane.tabs')}>
      {PANES.map(([pane, icon]) => (
        <button
          key={pane}
          type="button"
          aria-current={pane === current ? 'page' : undefined}
          onClick={() => go({ pane })}
        >
          <Icon name={icon} />
          {t(lesson && pane === 'wizard' ? 'pane.lesson' : `pane.${pane}`)}
          {pane === 'findings' && <ReviewPart name="EntryCount" />}
        </button>
      ))}
    </nav>
  );
}
