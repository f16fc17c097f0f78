import { useStore } from 'zustand';
import { type Entry, entriesOf } from '../../../results/entries.ts';
import { SeverityCount } from '../../pieces/marks.tsx';
import { RiskHelp } from '../../pieces/risk-help.tsx';
import { useGains } from '../../store/gains-store.ts';
import { lessonsOf } from '../../store/lesson.ts';
import { useActions, useApp } from '../../store/react.ts';
import { resultsPanelOf, useResultsPanel } from '../../store/results-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { listedReview } from '../../view/analysis.ts';
import { withProfile } from '../../view/config.ts';
import { byRule, isRuleRow, severitiesOf } from '../../view/findings.ts';
import { rulesLeftOut } from '../../view/settings.ts';
import { useEntries } from './use-entries.ts';

/** How many findings the shown file has. */
export function EntryCount() {
  const findings = useApp(({ analysis }) => entriesOf(listedReview(analysis)).length);
  return <span className="count">{findings}</span>;
}

/** The filters that are set, and the counts by severity. */
export function FindingsHead() {
  const { all, shown, level, only } = useEntries();
  const store = useActions();
  const { t } = useWords();
  return (
    <div className="findings__head">
      {level && (
        <FilterChip
          filter={t('findings.filter', { level })}
          onRemove={() => store.go({ verdict: undefined })}
        />
      )}
      {only && (
        <FilterChip
          filter={t('results-panel.only', { name: only.name })}
          onRemove={() => resultsPanelOf(store).setState({ only: undefined })}
        />
      )}
      <span className="findings__sum">
        {severitiesOf(all).map(({ severity, n }) => (
          <SeverityCount key={severity} severity={severity} n={n} />
        ))}
      </span>
      <ByRule entries={shown} />
      <LeftOut />
      {all.length > 0 && <RiskHelp />}
    </div>
  );
}

/** One row for each rule, where one of them speaks of several objects. */
function ByRule({ entries }: { readonly entries: readonly Entry[] }) {
  const on = useResultsPanel((panel) => panel.byRule);
  const panel = resultsPanelOf(useActions());
  const { t } = useWords();
  if (!on && !byRule(entries).some(isRuleRow)) return null;
  return (
    <button
      type="button"
      className="chip chip--all"
      aria-pressed={on}
      onClick={() => panel.setState({ byRule: !on })}
    >
      {t('findings.by-rule')}
    </button>
  );
}

/** What the target does not ask for, one click away. */
function LeftOut() {
  const { leftOut, tooLong, current } = useGains();
  const config = useApp((state) => state.workspace.config);
  const settings = useApp((state) => state.analysis.review.settings);
  const store = useActions();
  const { t } = useWords();
  const inLesson = useStore(lessonsOf(store), ({ open }) => open !== undefined);
  const everything = t('profile.everything');
  // Of a long text only how many rules are left out is known.
  const rules = rulesLeftOut(settings);
  const n = tooLong ? rules : (leftOut ?? 0);
  // A lesson is about its own rules, whatever the target.
  if (inLesson || rules === 0 || n === 0 || (!current && leftOut === undefined)) return null;
  // Of the text as it is now it has not been counted yet.
  const key = current ? (tooLong ? 'findings.left-out.rules' : 'findings.left-out') : undefined;
  return (
    <button
      type="button"
      className="link findings__more"
      title={t('findings.left-out.about', { profile: everything })}
      onClick={() => {
        store.configure(withProfile(config, 'everything'));
        // The button goes away with what is left out.
        document.getElementById('findings-title')?.focus();
      }}
    >
      {t(key ?? 'findings.left-out.some', { n, profile: everything })}
    </button>
  );
}

interface ChipProps {
  readonly filter: string;
  readonly onRemove: () => void;
}

function FilterChip({ filter, onRemove }: ChipProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="chip chip--all findings__filter"
      aria-label={t('findings.filter.remove', { filter })}
      onClick={onRemove}
    >
      {filter}
      <Icon name="close" />
    </button>
  );
}

/** How many findings are listed, of how many. */
export function FindingsCount() {
  const { t } = useWords();
  const { all, shown } = useEntries();
  const [n, total] = [shown.length, all.length];
  return (
    <span className="count">{n < total ? t('count.of', { n, total }) : t('count', { n })}</span>
  );
}
