import { type Entry, severitiesOf } from '../state/findings.ts';
import { useWords } from '../state/react.ts';
import { Icon } from './icon.tsx';
import { SeverityCount } from './marks.tsx';

interface Props {
  readonly all: readonly Entry[];
  /** How many are left by the filter. */
  readonly shown: number;
  readonly level: 'baseline' | 'restricted' | undefined;
  readonly onUnfilter: () => void;
}

/** The heading with the counts by severity, and the filter when one is set. */
export function FindingsHead({ all, shown, level, onUnfilter }: Props) {
  const { t } = useWords();
  const filter = level && t('findings.filter', { level });
  return (
    <header className="findings__head">
      <h2 id="findings-title" tabIndex={-1}>
        {t('findings.title')}{' '}
        <span className="count">{level ? `${shown}/${all.length}` : shown}</span>
      </h2>
      {filter && (
        <button
          type="button"
          className="chip chip--all findings__filter"
          aria-label={t('findings.filter.remove', { filter })}
          onClick={onUnfilter}
        >
          {filter}
          <Icon name="close" />
        </button>
      )}
      <span className="findings__sum">
        {severitiesOf(all).map(({ severity, n }) => (
          <SeverityCount key={severity} severity={severity} n={n} />
        ))}
      </span>
    </header>
  );
}
