import { useEffect, useRef, useState } from 'react';
import { asksForValue, type Scope } from '../../engine/index.ts';
import { benchOf } from '../state/bench.ts';
import {
  askedOf,
  type Entry,
  type FindingGroup,
  fixScope,
  groupFindings,
  isProblem,
  suppressedBehind,
  suppressedOf,
} from '../state/findings.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { upToDate } from '../state/store.ts';
import { FindingRow } from './finding-row.tsx';
import { FindingsEmpty } from './findings-empty.tsx';
import { FindingsCount } from './findings-head.tsx';
import { ProblemRow } from './problem-row.tsx';
import { SuppressedList } from './suppressed-list.tsx';
import { useEntries } from './use-entries.ts';
import { useLead } from './use-lead.ts';
import './findings.css';

/** Rows shown at a time: a large bundle has tens of thousands of findings. */
const PAGE = 200;

/** What was found, heaviest first, each with its line, its fix and its reason. */
export function Findings() {
  const { review } = useApp((state) => state.analysis);
  const { shown: entries, level, only } = useEntries();
  const reveal = useApp((state) => state.reveal);
  const held = !useApp(upToDate);
  const store = useActions();
  const { show, toggle } = store;
  const lead = useLead();
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);

  const shown = entries.slice(0, limit);
  const waived = suppressedOf(review);
  const several = askedOf(review) > 1;

  const fixed = useFocusAfterFix(list, entries);
  const fix = (group: FindingGroup) => {
    const { rule, object } = group;
    if (asksForValue(rule)) {
      // Only a person knows the value. What else the rule finds in the object is not asked for.
      const alone = groupFindings(review).every(
        (g) => g === group || g.rule !== rule || g.object !== object,
      );
      return lead(rule, alone ? rowScope(group) : fixScope(group), 'value');
    }
    fixed(entries.indexOf(group));
    toggle({ rule: rule.id, action: 'secure', scope: fixScope(group) });
  };
  // A row for the whole file would speak of other objects too.
  const rowScope = ({ document: index, object }: FindingGroup): Scope =>
    several ? { document: index, workload: object.object.path } : {};
  const explain = (group: FindingGroup) => lead(group.rule, rowScope(group));
  const focus = ({ places: [first] }: FindingGroup) => {
    if (first) show(first.from, first.to, false);
  };

  const more = () => {
    const { length } = shown;
    setLimit(length + PAGE);
    // Whoever wants more reads on at the first new row; after the last page the button is gone.
    requestAnimationFrame(() =>
      list.current?.children[length]?.querySelector<HTMLElement>('.btn, .link')?.focus(),
    );
  };

  return (
    <div className="findings">
      <h2 className="vh">
        {t('findings.title')} <FindingsCount />
      </h2>
      <div className="findings__list" id="findings-title" tabIndex={-1}>
        {entries.length === 0 && only && !level ? (
          <div className="empty-state">
            <h3>{t('bench.only.none', { name: only.name })}</h3>
            <button
              type="button"
              className="btn"
              onClick={() => benchOf(store).setState({ only: undefined })}
            >
              {t('bench.all')}
            </button>
          </div>
        ) : (
          entries.length === 0 && <FindingsEmpty level={level} />
        )}
        <ol ref={list} aria-label={t('findings.list')}>
          {shown.map((entry) =>
            isProblem(entry) ? (
              <ProblemRow key={entry.key} placed={entry} active={entry.from === reveal?.from} />
            ) : (
              <FindingRow
                key={entry.key}
                group={entry}
                several={several}
                held={held}
                active={entry.places.some(({ from }) => from === reveal?.from)}
                onFix={fix}
                onWhy={explain}
                onFocus={focus}
              />
            ),
          )}
        </ol>
        {shown.length < entries.length && (
          <p className="findings__more">
            {t('findings.shown', { shown: shown.length, n: entries.length })}
            <button type="button" className="btn btn--small" onClick={more}>
              {t('findings.show-more', { n: Math.min(PAGE, entries.length - shown.length) })}
            </button>
          </p>
        )}
        <SuppressedList places={level ? suppressedBehind(review, level) : waived} />
      </div>
    </div>
  );
}

/** A fixed finding's row goes away: the focus stays at its place in the list, not at the page's top. */
function useFocusAfterFix(
  list: React.RefObject<HTMLOListElement | null>,
  entries: readonly Entry[],
) {
  const at = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has changed when the entries have
  useEffect(() => {
    const index = at.current;
    at.current = undefined;
    if (index === undefined || document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(index, rows.length - 1)];
    const next =
      row?.querySelector<HTMLElement>('.btn, .link') ?? document.getElementById('findings-title');
    next?.focus();
  }, [entries]);
  return (index: number) => {
    at.current = index;
  };
}
