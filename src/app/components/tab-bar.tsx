import { entriesOf } from '../state/findings.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { Icon } from './icon.tsx';

const PANES = [
  ['findings', 'list'],
  ['wizard', 'dials'],
  ['yaml', 'file'],
] as const;

/** On phones one pane fills the screen; this chooses it, under the thumb. */
export function TabBar() {
  const current = useApp((state) => state.place.pane);
  const findings = useApp((state) => entriesOf(state.analysis.review).length);
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
          {t(`pane.${pane}`)}
          {pane === 'findings' && <span className="count">{findings}</span>}
        </button>
      ))}
    </nav>
  );
}
