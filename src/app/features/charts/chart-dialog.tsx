import { useEffect, useState } from 'react';
import { formatPath, visible } from '../../../engine/index.ts';
import { ChangesLines } from '../../pieces/changes-lines.tsx';
import { type ChartWish, closeDialog, useDialog } from '../../store/dialogs.ts';
import { useActions, useApp } from '../../store/react.ts';
import { useWork } from '../../store/slices.ts';
import { Sheet } from '../../ui/dialog.tsx';
import { LiveStatus } from '../../ui/status.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  applyChart,
  type ChartOffer,
  type ChartRisk,
  chartOfferSteps,
  chartRows,
} from './charts.ts';
import '../../ui/choice.css';
import './charts.css';

const close = () => closeDialog('chart');

/** What a chart gets at its source: values, and the lines of its templates that hand them on. */
export function ChartDialog() {
  const { open, payload = {} } = useDialog('chart');
  const { t, rule: wordsOf } = useWords<'charts'>();
  const { rule } = payload;
  const title = rule === undefined ? t('chart.title') : wordsOf(rule).title;
  return (
    <Sheet open={open} title={title} wide long onClose={close}>
      <p className="prose">{t('chart.intent')}</p>
      <Content key={rule ?? ''} wish={payload} />
    </Sheet>
  );
}

function Content({ wish }: { readonly wish: ChartWish }) {
  const store = useActions();
  const [risk, choose] = useState<ChartRisk>('usual');
  const { offer, failed } = useChartOffer(wish, risk);
  const { t } = useWords<'charts'>();
  const writes = offer !== undefined && offer.plan.changes.size > 0;
  const onApply = () => {
    if (offer) applyChart(store, offer);
    close();
  };
  const onLiterally = () => {
    close();
    wish.literally?.();
  };
  return (
    <>
      {wish.rule === undefined ? (
        <Risks risk={risk} onChoose={choose} />
      ) : (
        <p className="prose">{t('chart.everywhere')}</p>
      )}
      <LiveStatus className="prose">{statusOf(offer, failed, t)}</LiveStatus>
      {offer && <Values {...offer} />}
      {offer && <Rest {...offer} />}
      {offer && <Files {...offer} />}
      <div className="sheet__foot">
        <button type="button" className="btn" onClick={close}>
          {t('dialog.cancel')}
        </button>
        {!writes && offer && wish.literally && (
          <button type="button" className="btn" onClick={onLiterally}>
            {t('chart.literally')}
          </button>
        )}
        <button type="button" className="btn btn--primary" disabled={!writes} onClick={onApply}>
          {t('chart.apply')}
        </button>
      </div>
    </>
  );
}

const RISKS: readonly ChartRisk[] = ['usual', 'all'];

interface RisksProps {
  readonly risk: ChartRisk;
  readonly onChoose: (risk: ChartRisk) => void;
}

function Risks({ risk, onChoose }: RisksProps) {
  const { t } = useWords<'charts'>();
  return (
    <fieldset className="choice">
      <legend>{t('chart.risk')}</legend>
      {RISKS.map((option) => (
        <label className="choice__option" key={option}>
          <input
            type="radio"
            name="chart-risk"
            checked={option === risk}
            onChange={() => onChoose(option)}
          />
          <span>{t(`chart.risk.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function statusOf(
  offer: ChartOffer | undefined,
  failed: boolean,
  t: ReturnType<typeof useWords<'charts'>>['t'],
): string {
  if (failed) return t('chart.failed');
  if (!offer) return t('chart.reading');
  const { plan } = offer;
  const name = visible(plan.chart.name);
  if (plan.changes.size === 0) return t('chart.nothing', { name });
  return t('chart.found', { name, n: plan.changes.size });
}

/** Planned anew with each state of the files. */
function useChartOffer(
  wish: ChartWish,
  risk: ChartRisk,
): { readonly offer: ChartOffer | undefined; readonly failed: boolean } {
  const { run } = useWork();
  const store = useActions();
  const files = useApp((state) => state.workspace.files);
  const [result, show] = useState<{
    readonly of: readonly unknown[];
    readonly offer?: ChartOffer;
  }>();
  useEffect(() => {
    run(
      chartOfferSteps(store.getState(), wish, risk),
      (offer) => show(offer ? { of: [files, wish, risk], offer } : { of: [files, wish, risk] }),
      () => show({ of: [files, wish, risk] }),
    );
  }, [store, files, wish, risk, run]);
  const isCurrent = result?.of.every((part, i) => part === [files, wish, risk][i]) ?? false;
  const current = isCurrent ? result : undefined;
  return { offer: current?.offer, failed: current !== undefined && !current.offer };
}

function Values({ plan: { values }, files }: ChartOffer) {
  const { t } = useWords<'charts'>();
  if (values.length === 0) return null;
  return (
    <section className="chart__part">
      <h3>{t('chart.values')}</h3>
      <ul>
        {values.map(({ key, isNew, places }) => {
          const names = [...new Set(places.map(({ file }) => files[file]?.name ?? ''))];
          const list = visible(names.join(', '));
          return (
            <li key={key.join('.')}>
              <code>{visible(formatPath(key))}</code>{' '}
              {t(isNew ? 'chart.value.new' : 'chart.value.set', { files: list })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Rest({ plan: { rest }, files }: ChartOffer) {
  const { t } = useWords<'charts'>();
  if (rest.length === 0) return null;
  return (
    <section className="chart__part">
      <h3>{t('chart.rest')}</h3>
      <ul>
        {rest.map(({ file, document, path, reason, key }) => (
          <li key={`${file} ${document} ${path.join('.')}`}>
            {t(`chart.rest.${reason}`, {
              file: visible(files[file]?.name ?? ''),
              field: visible(formatPath(path)),
              key: visible(formatPath(key ?? [])),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Files({ plan: { changes }, files }: ChartOffer) {
  const { t } = useWords<'charts'>();
  return [...changes].map(([index, change]) => {
    const file = files[index];
    if (!file) return null;
    const name = visible(file.name);
    return (
      <section key={file.id} className="chart__part">
        <h3>{name}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
        <section className="chart__lines" tabIndex={0} aria-label={t('chart.lines', { name })}>
          <ChangesLines
            where={name}
            rows={chartRows(file.text, change.apply(file.text))}
            beside={false}
          />
        </section>
      </section>
    );
  });
}
