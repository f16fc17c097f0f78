import { useState } from 'react';
import { changedLines } from '../../../engine/edits.ts';
import type { Conversion, Extraction, Foreign, Repair } from '../../../engine/index.ts';
import { openDialog } from '../../store/dialogs.ts';
import { useActions, useApp } from '../../store/react.ts';
import { Banner } from '../../ui/band.tsx';
import { Sheet } from '../../ui/dialog.tsx';
import { useWords } from '../../ui/use-words.ts';
import { clean, convert, explainPasted, extract, repair } from './import-acts.ts';
import { type DismissedOffers, leftoverCount, type Offers } from './import-offers.ts';
import type { PastedDenial } from './import-pasted.ts';
import { MakeManifest } from './make-manifest.tsx';
import { RenderedBand, RenderedNote } from './rendered-band.tsx';
import './import.css';

interface OfferProps {
  readonly offers: Offers;
  readonly kept: DismissedOffers;
  readonly keep: (kept: DismissedOffers) => void;
}

/** What the text is when it is not simply a manifest, and what can be done about it in one step. */
export function OfferBands({ offers, kept, keep }: OfferProps) {
  const text = useApp((state) => state.analysis.review.text);
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
        return <CleanBand n={n} rendered={offers.rendered} onKeep={() => keep('fields')} />;
      }
      // Beside the fields of the cluster it has been said.
      if (offers.rendered && kept === 'nothing' && description.kind !== 'json') {
        return <RenderedBand onKeep={() => keep('all')} />;
      }
      return description.kind === 'json' && kept !== 'all' ? (
        <JsonBand conversion={description.conversion} onKeep={() => keep('all')} />
      ) : null;
  }
}

function DenialBand({ onExplain }: { readonly onExplain: () => void }) {
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="plain" icon="file" title={t('offer.denial.title')} says="polite">
      <p>{t('offer.denial.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={onExplain}>
          {t('offer.denial.act')}
        </button>
      </div>
    </Banner>
  );
}

interface ForeignProps {
  readonly foreign: Foreign;
  readonly text: string;
}

function ForeignBand({ foreign, text }: ForeignProps) {
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="warn" icon="sev-medium" title={t(`foreign.${foreign}.title`)} says="polite">
      <p>{t(`foreign.${foreign}.text`)}</p>
      {foreign === 'docker-run' && <MakeManifest text={text} />}
    </Banner>
  );
}

/** Manifests inside other text, to be left alone. */
function ExtractionBand({ extraction }: { readonly extraction: Extraction }) {
  const store = useActions();
  const { t, language } = useWords<'opened'>();
  const { kind, manifests: n, variables } = extraction;
  const list = new Intl.ListFormat(language).format(variables);
  return (
    <Banner
      tone="plain"
      icon="file"
      title={t(`offer.extraction.${kind}.title`, { n })}
      says="polite"
    >
      <p>
        {t('offer.extraction.text', { n })}
        {variables.length > 0 && ` ${t('offer.extraction.variables', { variables: list })}`}
      </p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => extract(store)}>
          {t('offer.extraction.act', { n })}
        </button>
      </div>
    </Banner>
  );
}

const ODDITIES = ['tab', 'space', 'invisible', 'quote'] as const;

function RepairBand({ repair: offered }: { readonly repair: Repair }) {
  const store = useActions();
  const { t, language } = useWords<'opened'>();
  const [previewing, preview] = useState(false);
  const { counts, changes } = offered;
  const found = ODDITIES.flatMap((oddity) =>
    counts[oddity] > 0 ? [t(`offer.repair.${oddity}`, { n: counts[oddity] })] : [],
  );
  const list = new Intl.ListFormat(language).format(found);
  const n = changes.edits.length;
  const carryOut = () => {
    preview(false);
    repair(store);
  };
  return (
    <Banner tone="warn" icon="sev-medium" title={t('offer.repair.title')} says="polite">
      <p>{t('offer.repair.text', { list })}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={carryOut}>
          {t('offer.repair.act', { n })}
        </button>
        <button type="button" className="btn btn--quiet btn--small" onClick={() => preview(true)}>
          {t('offer.repair.preview')}
        </button>
      </div>
      <RepairPreview
        open={previewing}
        repair={offered}
        onRepair={carryOut}
        onClose={() => preview(false)}
      />
    </Banner>
  );
}

/** An offer that one may turn down. */
interface Keepable {
  readonly onKeep: () => void;
}

function JsonBand({ conversion, onKeep }: Keepable & { readonly conversion: Conversion }) {
  const store = useActions();
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="plain" icon="file" title={t('offer.json.title')}>
      <p>
        {t('offer.json.text')}
        {!conversion.ok &&
          ` ${t('offer.json.refused', { reason: t(`offer.json.${conversion.reason}`) })}`}
      </p>
      <div className="acts">
        {conversion.ok && (
          <button type="button" className="btn btn--small" onClick={() => convert(store)}>
            {t('offer.json.act')}
          </button>
        )}
        <button type="button" className="btn btn--quiet btn--small" onClick={onKeep}>
          {t('offer.keep')}
        </button>
      </div>
    </Banner>
  );
}

interface CleanProps extends Keepable {
  readonly n: number;
  readonly rendered: boolean;
}

function CleanBand({ n, rendered, onKeep }: CleanProps) {
  const store = useActions();
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="plain" icon="file" title={t('offer.clean.title', { n })}>
      <p>{t('offer.clean.text')}</p>
      {rendered && <RenderedNote />}
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => clean(store)}>
          {t('offer.clean.act', { n })}
        </button>
        <button type="button" className="btn btn--quiet btn--small" onClick={onKeep}>
          {t('offer.keep')}
        </button>
      </div>
    </Banner>
  );
}

/** A message that was pasted into the manifest. */
export function PastedBand({ pasted, onKeep }: Keepable & { readonly pasted: PastedDenial }) {
  const store = useActions();
  const { t } = useWords<'opened'>();
  return (
    <Banner tone="plain" icon="file" title={t('offer.pasted.title')} says="polite">
      <p>{t('offer.pasted.text')}</p>
      <div className="acts">
        <button
          type="button"
          className="btn btn--small"
          onClick={() => explainPasted(store, pasted)}
        >
          {t('offer.pasted.act')}
        </button>
        <button type="button" className="btn btn--quiet btn--small" onClick={onKeep}>
          {t('offer.keep')}
        </button>
      </div>
    </Banner>
  );
}

/** Lines shown; a repair is much the same in all of them. */
const SHOWN = 30;

interface Props {
  readonly open: boolean;
  readonly repair: Repair;
  readonly onRepair: () => void;
  readonly onClose: () => void;
}

/** The lines that a repair changes, before and after, with a sign for what cannot be seen. */
function RepairPreview({ open, repair, onRepair, onClose }: Props) {
  const { t } = useWords<'opened'>();
  return (
    <Sheet wide open={open} title={t('offer.repair.preview.title')} onClose={onClose}>
      <p className="prose">{t('offer.repair.preview.text')}</p>
      {open && <Lines repair={repair} />}
      <div className="sheet__foot">
        <button type="button" className="btn btn--quiet" onClick={onClose}>
          {t('dialog.close')}
        </button>
        <button type="button" className="btn btn--primary" onClick={onRepair}>
          {t('offer.repair.act', { n: repair.changes.edits.length })}
        </button>
      </div>
    </Sheet>
  );
}

function Lines({ repair: { changes } }: Pick<Props, 'repair'>) {
  const text = useApp((state) => state.analysis.review.text);
  const { t } = useWords<'opened'>();
  if (text.length !== changes.length) return null;
  const all = changedLines(text, changes, Number.POSITIVE_INFINITY);
  return (
    <ol className="repairs">
      {all.slice(0, SHOWN).map(({ line, before, after }) => (
        <li key={line}>
          <span className="repairs__line num">{t('offer.repair.preview.line', { line })}</span>
          <pre translate="no">
            <span className="vh">{t('offer.repair.preview.before')} </span>
            <del>{visible(before)}</del>
          </pre>
          <pre translate="no">
            <span className="vh">{t('offer.repair.preview.after')} </span>
            <ins>{visible(after)}</ins>
          </pre>
        </li>
      ))}
      {all.length > SHOWN && <li>{t('offer.repair.preview.more', { n: all.length - SHOWN })}</li>}
    </ol>
  );
}

/** Longer lines are cut: what is repaired stands near their start. */
const LONGEST = 300;

const visible = (line: string): string =>
  line
    .slice(0, LONGEST)
    .replaceAll('\t', '→ ')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, '␣')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '∅');
