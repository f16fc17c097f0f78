import { useEffect, useRef, useState } from 'react';
import type { Scope } from '../../engine/index.ts';
import { type FindingGroup, fixScope, groupFindings, groupsBehind } from '../state/findings.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { upToDate } from '../state/store.ts';
import { FindingRow } from './finding-row.tsx';
import { FindingsEmpty } from './findings-empty.tsx';
import { FindingsHead } from './findings-head.tsx';
import { focusRow } from './focus-row.ts';
import { ProblemList } from './problem-list.tsx';
import './findings.css';

/** Rows shown at a time: a large bundle has tens of thousands of findings. */
const PAGE = 200;

/** What was found, heaviest first, each with its line, its fix and its reason. */
export function Findings() {
  const { review } = useApp((state) => state.analysis);
  const level = useApp((state) => state.place.verdict);
  const reveal = useApp((state) => state.reveal);
  const held = !useApp(upToDate);
  const { go, show, toggle } = useActions();
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);

  const all = groupFindings(review);
  const groups = level ? groupsBehind(all, level) : all;
  const shown = groups.slice(0, limit);
  const pods = review.documents.reduce((n, { review: { workloads } }) => n + workloads.length, 0);

  const fixed = useFocusAfterFix(list, groups);
  const fix = (group: FindingGroup) => {
    const { rule, workload } = group;
    if (rule.fix.value) {
      // Only a person knows the value. What else the rule finds in the workload is not asked for.
      const alone = all.every((g) => g === group || g.rule !== rule || g.workload !== workload);
      return lead(group, alone ? rowScope(group) : fixScope(group), 'value');
    }
    fixed(groups.indexOf(group));
    toggle({ rule: rule.id, action: 'secure', scope: fixScope(group) });
  };
  // A row for the whole file would speak of other workloads too.
  const rowScope = ({ document: index, workload }: FindingGroup): Scope =>
    pods > 1 ? { document: index, workload: workload.workload.path } : {};
  const lead = ({ rule }: FindingGroup, scope: Scope, part?: 'value') => {
    go({ step: rule.category, openRule: rule.id, scope, pane: 'wizard' });
    focusRow(rule.id, part);
  };
  const explain = (group: FindingGroup) => lead(group, rowScope(group));
  const focus = ({ places: [first] }: FindingGroup) => {
    if (first) show(first.from, first.to, false);
  };

  const more = () => {
    const { length } = shown;
    setLimit(length + PAGE);
    // Whoever wants more reads on at the first new row; after the last page the button is gone.
    requestAnimationFrame(() =>
      list.current?.children[length]?.querySelector<HTMLElement>('.btn')?.focus(),
    );
  };

  return (
    <div className="findings">
      <FindingsHead
        all={all}
        shown={groups.length}
        level={level}
        onUnfilter={() => go({ verdict: undefined })}
      />
      <div className="findings__list">
        <ProblemList />
        {groups.length === 0 && <FindingsEmpty level={level} pods={pods} />}
        <ol ref={list} aria-label={t('findings.list')}>
          {shown.map((group) => (
            <FindingRow
              key={group.key}
              group={group}
              several={pods > 1}
              held={held}
              active={group.places.some(({ from }) => from === reveal?.from)}
              onFix={fix}
              onWhy={explain}
              onFocus={focus}
            />
          ))}
        </ol>
        {shown.length < groups.length && (
          <p className="findings__more">
            {t('findings.shown', { shown: shown.length, n: groups.length })}
            <button type="button" className="btn btn--small" onClick={more}>
              {t('findings.show-more', { n: Math.min(PAGE, groups.length - shown.length) })}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

/** A fixed finding's row goes away: the focus stays at its place in the list, not at the page's top. */
function useFocusAfterFix(
  list: React.RefObject<HTMLOListElement | null>,
  groups: readonly FindingGroup[],
) {
  const at = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list has changed when the groups have
  useEffect(() => {
    const index = at.current;
    at.current = undefined;
    if (index === undefined || document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(index, rows.length - 1)];
    const next =
      row?.querySelector<HTMLElement>('.btn') ?? document.getElementById('findings-title');
    next?.focus();
  }, [groups]);
  return (index: number) => {
    at.current = index;
  };
}
