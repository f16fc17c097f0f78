import { useId } from 'react';
import type { Placement } from '../../engine/index.ts';
import { useWords } from '../ui/use-words.ts';

interface Props {
  readonly at: Placement;
  readonly onAt: (at: Placement) => void;
}

const LEVELS: readonly Placement[] = ['pod', 'containers'];

/** At which of the two levels a fix writes. */
export function WhereField({ at, onAt }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="where">
      <span id={id}>{t('where.label')}</span>
      <div className="seg" role="radiogroup" aria-labelledby={id}>
        {LEVELS.map((level) => (
          <label key={level}>
            <input type="radio" name={id} checked={level === at} onChange={() => onAt(level)} />
            {t(`where.${level}`)}
          </label>
        ))}
      </div>
    </div>
  );
}
