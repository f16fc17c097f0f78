import { SeverityCount } from '../../pieces/marks.tsx';
import { RiskHelp } from '../../pieces/risk-help.tsx';
import { useActions } from '../../store/react.ts';
import { resultsPanelOf } from '../../store/results-panel.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { severitiesOf } from '../../view/findings.ts';
import { useEntries } from './use-entries.ts';

/** The filters that are set, and the counts by severity. */
export function FindingsHead() {
  const { all, level, only } = useEntries();
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
      {all.length > 0 && <RiskHelp />}
    </div>
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
  const { all, shown } = useEntries();
  return (
    <span className="count">
      {shown.length < all.length ? `${shown.length}/${all.length}` : all.length}
    </span>
  );
}
