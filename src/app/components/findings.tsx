import { useEffect, useRef, useState } from 'react';
import { type FindingGroup, fixScope, groupFindings, groupsBehind } from '../state/findings.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { upToDate } from '../state/store.ts';
import { explainId } from './control-row.tsx';
import { FindingRow } from './finding-row.tsx';
import { FindingsEmpty } from './findings-empty.tsx';
import { FindingsHead } from './findings-head.tsx';
import { ProblemList } from './problem-list.tsx';
import './findings.css';

/** Rows shown at first: a large bundle has tens of thousands of findings. */
const SHOWN = 200;

/** What was found, heaviest first, each with its line, its fix and its reason. */
export function Findings() {
  const { review } = useApp((state) => state.analysis);
  const level = useApp((state) => state.place.verdict);
  const reveal = useApp((state) => state.reveal);
  const held = !useApp(upToDate);
  const { go, show, toggle } = useActions();
  const { t } = useWords();
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  const all = groupFindings(review);
  const groups = level ? groupsBehind(all, level) : all;
  const shown = whole ? groups : groups.slice(0, SHOWN);
  const pods = review.documents.reduce((n, { review: { workloads } }) => n + workloads.length, 0);

  const fixed = useFocusAfterFix(list, groups);
  const fix = (group: FindingGroup) => {
    fixed(groups.indexOf(group));
    toggle({ rule: group.rule.id, action: 'secure', scope: fixScope(group) });
  };
  const explain = ({ rule, document: index, workload }: FindingGroup) => {
    // A row for the whole file would speak of other workloads too.
    const scope = pods > 1 ? { document: index, workload: workload.workload.path } : {};
    go({ step: rule.category, openRule: rule.id, scope, pane: 'wizard' });
    // Whoever asks why goes on reading at the row, which may have to be drawn first.
    requestAnimationFrame(() => document.getElementById(explainId(rule.id))?.focus());
  };
  const focus = ({ places: [first] }: FindingGroup) => {
    if (first) show(first.from, first.to, false);
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
            <button type="button" className="btn btn--small" onClick={() => setWhole(true)}>
              {t('findings.show-all', { n: groups.length })}
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
