import { useEffect, useState } from 'react';
import type { Foreign } from '../../../engine/index.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useApp } from '../../store/react.ts';
import { activeFile } from '../../store/workspace.ts';
import { Band } from '../../ui/band.tsx';
import { useWords } from '../../ui/use-words.ts';
import {
  CleanBand,
  ExtractionBand,
  JsonBand,
  MakeManifest,
  RepairBand,
} from './import-offer-bands.tsx';
import { leftoverCount, type Offers, offersOf } from './import-offers.ts';

/** While somebody types, what the text is like changes with every key. */
const PAUSE_MS = 1000;

/** What can be offered for the present text; while it is typed, for the text at the last pause. */
export function useOffers(): Offers {
  const review = useApp((state) => state.analysis.review);
  const typing = useApp((state) => state.last.origin === 'type');
  const [settled, settle] = useState(review);
  useEffect(() => {
    const id = setTimeout(() => settle(review), typing ? PAUSE_MS : 0);
    return () => clearTimeout(id);
  }, [review, typing]);
  return offersOf(typing ? settled : review);
}

/** What the text is when it is not simply a manifest, and what can be done about it in one step. */
export function ImportBands({ offers }: { readonly offers: Offers }) {
  const text = useApp((state) => state.analysis.review.text);
  const [kept, keep] = useKept();
  const { description } = offers;
  const n = leftoverCount(offers);
  switch (description.kind) {
    case 'extraction':
      return <ExtractionBand extraction={description.extraction} />;
    case 'denial':
      return (
        <DenialBand
          onExplain={() => openDialog('denial', { text, denials: description.denials })}
        />
      );
    case 'foreign':
      return <ForeignBand foreign={description.foreign} text={text} />;
    case 'repair':
      return <RepairBand repair={description.repair} />;
    default:
      if (n > 0 && kept !== 'all' && kept !== 'fields') {
        return <CleanBand n={n} onKeep={() => keep('fields')} />;
      }
      return description.kind === 'json' && kept !== 'all' ? (
        <JsonBand conversion={description.conversion} onKeep={() => keep('all')} />
      ) : null;
  }
}

/** What was turned down stays away until another text is opened: one offer after the other. */
type Kept = 'nothing' | 'fields' | 'all';

function useKept(): readonly [Kept, (kept: Kept) => void] {
  const { base } = useApp((state) => activeFile(state.workspace));
  const [kept, keep] = useState<{ readonly base: string; readonly what: Kept }>();
  return [kept?.base === base ? kept.what : 'nothing', (what) => keep({ base, what })];
}

function DenialBand({ onExplain }: { readonly onExplain: () => void }) {
  const { t } = useWords();
  return (
    <Band tone="plain" icon="file" title={t('offer.denial.title')} says="polite">
      <p>{t('offer.denial.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={onExplain}>
          {t('offer.denial.act')}
        </button>
      </div>
    </Band>
  );
}

interface ForeignProps {
  readonly foreign: Foreign;
  readonly text: string;
}

function ForeignBand({ foreign, text }: ForeignProps) {
  const { t } = useWords();
  return (
    <Band tone="warn" icon="sev-medium" title={t(`foreign.${foreign}.title`)} says="polite">
      <p>{t(`foreign.${foreign}.text`)}</p>
      {foreign === 'docker-run' && <MakeManifest text={text} />}
    </Band>
  );
}
