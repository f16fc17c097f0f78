/** The rows of the list of findings: which are shown when, and what their buttons do. */
import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { asksForValue, type ControlScope } from '../../../engine/index.ts';
import {
  type Entry,
  type FindingGroup,
  groupFindings,
  isProblem,
  type PlacedProblem,
} from '../../../results/entries.ts';
import { inFile } from '../../../results/places.ts';
import { useLead } from '../../pieces/use-lead.ts';
import { useActions } from '../../store/react.ts';
import { isReading, listedReview } from '../../view/analysis.ts';
import {
  type FindingListRow,
  fixRequest,
  fixScope,
  isTold,
  leadScope,
  objectScope,
  type RuleRow,
  ruleRequest,
} from '../../view/findings.ts';

/** Rows that follow the text at once: more than fit into the pane. */
const AT_ONCE = 40;

/**
 * The rows to show: the first ones as they are now; those further down, which nobody sees at the moment, a
 * little later, so that neither a key nor a toggle has to wait for them.
 */
export function useLateRows(
  entries: readonly FindingListRow[],
  limit: number,
): readonly FindingListRow[] {
  const late = useDeferredValue(entries, NONE);
  return useMemo(() => {
    if (late === entries) return entries.slice(0, limit);
    const now = entries.slice(0, Math.min(AT_ONCE, limit));
    const keys = new Set(now.map(({ key }) => key));
    const rest = late.slice(now.length, limit).filter(({ key }) => !keys.has(key));
    return [...now, ...rest];
  }, [entries, late, limit]);
}

const NONE: readonly FindingListRow[] = [];

/** A fixed finding's row goes away: the focus stays at its place in the list, not at the page's top. */
export function useFocusAfterFix(
  list: RefObject<HTMLOListElement | null>,
  shown: readonly FindingListRow[],
): (row: FindingListRow) => void {
  const fixed = useRef<string>(undefined);
  const before = useRef(shown);
  useEffect(() => {
    const index = before.current.findIndex(({ key }) => key === fixed.current);
    before.current = shown;
    if (index < 0 || shown[index]?.key === fixed.current) return;
    fixed.current = undefined;
    if (document.activeElement !== document.body) return;
    const rows = list.current?.children ?? [];
    const row = rows[Math.min(index, rows.length - 1)];
    const next =
      row?.querySelector<HTMLElement>('.finding__fix') ??
      row?.querySelector<HTMLElement>('.btn, .link') ??
      document.getElementById('findings-title');
    next?.focus();
  }, [list, shown]);
  return useCallback(({ key }) => {
    fixed.current = key;
  }, []);
}

/** What the buttons of a row do. These stay the same functions, so that a row need not be made again. */
export function useRowActs(fixed: (row: FindingListRow) => void) {
  const store = useActions();
  const lead = useLead();
  return useMemo(() => {
    const reviewNow = () => listedReview(store.getState().analysis);
    // Of a text that is still being read there may be more objects than are known.
    const rowScope = (group: FindingGroup): ControlScope =>
      isReading(store.getState()) ? objectScope(group) : leadScope(reviewNow(), group);
    return {
      fix(group: FindingGroup) {
        const { rule, object } = group;
        if (asksForValue(rule)) {
          // Only a person knows the value. What else the rule finds in the object is not asked for.
          const alone = groupFindings(reviewNow()).every(
            (other) => other === group || other.rule !== rule || other.object !== object,
          );
          lead(rule, alone ? rowScope(group) : fixScope(group), 'value');
          return;
        }
        fixed(group);
        // What else it changes is in its row.
        store.toggle(fixRequest(group), isTold([group]) ? 'told' : undefined);
      },
      /** In every object, of which a person gives one value for all. */
      fixEach(row: RuleRow) {
        if (asksForValue(row.rule)) return lead(row.rule, {}, 'value');
        fixed(row);
        store.toggle(ruleRequest(row));
      },
      explainRule: ({ rule }: RuleRow) => lead(rule, {}),
      explain: (group: FindingGroup) => lead(group.rule, rowScope(group)),
      focus(entry: Entry | PlacedProblem) {
        const first = isProblem(entry) ? entry : entry.places[0];
        if (!first) return;
        const { from, to } = inFile(reviewNow(), entry.document, first);
        store.show(from, to, false);
      },
    };
  }, [store, lead, fixed]);
}
