import { visible } from '../../../engine/index.ts';
import { openDialog } from '../../store/dialogs.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';

/** Where the fixes of a chart belong, and the way there. */
export function ChartBand({ name }: { readonly name: string }) {
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="plain" icon="file" title={t('chart.band.title', { name: visible(name) })}>
      <p>{t('chart.band.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => openDialog('chart', {})}>
          {t('chart.band.open')}
        </button>
      </div>
    </Banner>
  );
}
