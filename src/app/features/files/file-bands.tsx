import { useEffect, useState } from 'react';
import { memo } from '../../../engine/core.ts';
import type { Review } from '../../../engine/index.ts';
import { latePart } from '../../pieces/late-part.tsx';
import { WorkProgress } from '../../pieces/work-progress.tsx';
import { useApp, useShell } from '../../store/react.ts';
import { activeFile, canEdit, type Workspace } from '../../store/workspace.ts';
import { Banner } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BrokenBands } from './broken-bands.tsx';
import { ImportBands, useOffers } from './import-bands.tsx';
import { isNoManifest } from './import-offers.ts';
import { pastedDenial } from './import-pasted.ts';
import { RecognisedBands } from './recognised-bands.tsx';

const WhyFrozen = latePart(() => import('./frozen-bands.tsx'), 'FrozenBands', {
  words: ['opened'],
});
const OfChart = latePart(() => import('./chart-band.tsx'), 'ChartBand', {
  words: ['opened'],
});
const PastedBand = latePart(() => import('./import-offer-bands.tsx'), 'PastedBand', {
  words: ['opened'],
});

/** Below the text: all that keeps it from being edited or reviewed, and the way out of each. */
export function FileBands() {
  return (
    <div className="bands">
      <FrozenBands />
      <ProgressBand />
      <FailureBand />
      <ChartBands />
      <TextBands />
    </div>
  );
}

/** Where the chart of a file is open with its values. */
function ChartBands() {
  const name = useApp((state) => chartOf(state.workspace));
  return name !== undefined && <OfChart.Place name={name} />;
}

/** The name that the chart of the shown file has. */
function chartOf(workspace: Workspace): string | undefined {
  const { name } = activeFile(workspace);
  const charts = workspace.files.flatMap((file) => {
    const [, folder] = /^((?:.*\/)?)Chart\.ya?ml$/.exec(file.name) ?? [];
    return folder === undefined || !name.startsWith(folder) ? [] : [{ folder, text: file.text }];
  });
  const chart = charts.sort((a, b) => b.folder.length - a.folder.length)[0];
  if (!chart || !workspace.files.some((file) => file.name === `${chart.folder}values.yaml`))
    return undefined;
  return /^name:\s*["']?([^\s"'#]+)/m.exec(chart.text)?.[1];
}

/** What the text is. What is no manifest as a whole is said once, not line by line. */
function TextBands() {
  const offers = useOffers();
  const pasted = useApp((state) => pastedDenial(state));
  const [meant, mean] = useState<object>();
  // What it breaks is mended with it, and the findings say where.
  if (pasted && pasted.step !== meant) {
    return <PastedBand.Place pasted={pasted} onKeep={() => mean(pasted.step)} />;
  }
  // It may be something else than a manifest: that isn't said to be broken before.
  if (!offers) return null;
  const { description } = offers;
  const repaired = description.kind === 'repair' && description.repair.complete;
  return (
    <>
      <ImportBands offers={offers} />
      {!isNoManifest(description) && (
        <>
          {!repaired && <BrokenBands />}
          <RecognisedBands />
        </>
      )}
    </>
  );
}

/** What keeps the text from being edited. */
function FrozenBands() {
  const frozen = useApp(({ workspace }) => !canEdit(activeFile(workspace)));
  return frozen && <WhyFrozen.Place />;
}

/** How many documents have only been looked at so far. */
const pendingIn = memo(
  ({ documents }: Review) => documents.filter(({ review }) => review.pending).length,
);

/** Shorter than this, reading is over before a bar has been noticed. */
const MOMENT_MS = 300;

function ProgressBand() {
  const progress = useApp((state) => state.analysis.progress);
  const pending = useApp((state) => pendingIn(state.analysis.review));
  const length = useApp((state) => activeFile(state.workspace).text.length);
  const { t, language } = useWords();
  const reading = progress !== undefined || pending > 0;
  const [shown, show] = useState(false);
  useEffect(() => {
    if (!reading) return show(false);
    const id = setTimeout(() => show(true), MOMENT_MS);
    return () => clearTimeout(id);
  }, [reading]);
  if (!reading || !shown) return null;
  const size = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: length < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(length / (length < 1_000_000 ? 1000 : 1_000_000));
  const text =
    progress === undefined ? t('band.pending', { n: pending }) : t('band.progress', { size });
  return (
    <div className="progress">
      <WorkProgress text={text} progress={progress} />
    </div>
  );
}

function FailureBand() {
  const failure = useApp((state) => state.analysis.failure);
  const { copy } = useShell();
  const { t } = useWords();
  if (failure === undefined) return null;
  return (
    <Banner tone="fault" icon="fail" title={t('band.failure.title')} says="assertive">
      <p>{t('band.failure.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => void copy(failure)}>
          {t('band.copy-error')}
        </button>
      </div>
    </Banner>
  );
}
