import { Band } from '../ui/band.tsx';
import { useWords } from '../ui/use-words.ts';
import { useArrival } from './part.tsx';

/** In place of what shows a review, when that could not be loaded. The text is there all the same. */
export function MissingBand() {
  const { again } = useArrival();
  const { t } = useWords();
  return (
    <Band tone="fault" icon="fail" title={t('arrival.failed.title')} role="alert">
      <p>{t('arrival.failed.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={again}>
          {t('arrival.again')}
        </button>
      </div>
    </Band>
  );
}
