import { useEffect, useState } from 'react';
import type { Conversion, Extraction, Repair } from '../../engine/index.ts';
import type { MessageKey } from '../../i18n/index.ts';
import { denialShown } from '../state/intake-denial.ts';
import {
  clean,
  convert,
  extract,
  leftoverCount,
  type Offers,
  offersOf,
  repair,
} from '../state/intake-offers.ts';
import { useActions, useApp, useWords } from '../state/react.ts';
import { activeFile } from '../state/workspace.ts';
import { Band } from './band.tsx';
import { RepairPreview } from './intake-preview.tsx';

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
export function IntakeBands({ offers }: { readonly offers: Offers }) {
  const text = useApp((state) => state.analysis.review.text);
  const { description } = offers;
  const n = leftoverCount(offers);
  switch (description.kind) {
    case 'extraction':
      return <ExtractionBand extraction={description.extraction} />;
    case 'denial':
      return (
        <Offer
          about="offer.denial"
          onAct={() => denialShown.setState({ shown: { text, denials: description.denials } })}
        />
      );
    case 'foreign':
      return <ForeignBand about={`foreign.${description.foreign}`} />;
    case 'repair':
      return <RepairBand repair={description.repair} />;
    default:
      return (
        <>
          {description.kind === 'json' && <JsonBand conversion={description.conversion} />}
          {n > 0 && <CleanBand n={n} />}
        </>
      );
  }
}

function Offer({ about, onAct }: { readonly about: 'offer.denial'; readonly onAct: () => void }) {
  const { t } = useWords();
  return (
    <Band tone="plain" icon="file" title={t(`${about}.title`)} role="status">
      <p>{t(`${about}.text`)}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={onAct}>
          {t(`${about}.act`)}
        </button>
      </div>
    </Band>
  );
}

function ForeignBand({ about }: { readonly about: `foreign.${string}` }) {
  const { t } = useWords();
  return (
    <Band tone="warn" icon="sev-medium" title={t(`${about}.title` as MessageKey)} role="status">
      <p>{t(`${about}.text` as MessageKey)}</p>
    </Band>
  );
}

function ExtractionBand({ extraction }: { readonly extraction: Extraction }) {
  const store = useActions();
  const { t, language } = useWords();
  const { kind, manifests: n, variables } = extraction;
  const list = new Intl.ListFormat(language).format(variables);
  return (
    <Band tone="plain" icon="file" title={t(`offer.extraction.${kind}.title`, { n })} role="status">
      <p>
        {t('offer.extraction.text', { n })}
        {variables.length > 0 && ` ${t('offer.extraction.variables', { variables: list })}`}
      </p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => extract(store)}>
          {t('offer.extraction.act', { n })}
        </button>
      </div>
    </Band>
  );
}

const ODDITIES = ['tab', 'space', 'invisible', 'quote'] as const;

function RepairBand({ repair: offered }: { readonly repair: Repair }) {
  const store = useActions();
  const { t, language } = useWords();
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
    <Band tone="warn" icon="sev-medium" title={t('offer.repair.title')} role="status">
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
    </Band>
  );
}

/** An offer that one may turn down stays away until another text is opened. */
function useTurnedDown(): readonly [boolean, () => void] {
  const file = useApp((state) => activeFile(state.workspace));
  const [base, keep] = useState<string>();
  return [base === file.base, () => keep(file.base)];
}

function JsonBand({ conversion }: { readonly conversion: Conversion }) {
  const store = useActions();
  const { t } = useWords();
  const [kept, keep] = useTurnedDown();
  if (kept) return null;
  return (
    <Band tone="plain" icon="file" title={t('offer.json.title')}>
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
        <button type="button" className="btn btn--quiet btn--small" onClick={keep}>
          {t('offer.keep')}
        </button>
      </div>
    </Band>
  );
}

function CleanBand({ n }: { readonly n: number }) {
  const store = useActions();
  const { t } = useWords();
  const [kept, keep] = useTurnedDown();
  if (kept) return null;
  return (
    <Band tone="plain" icon="file" title={t('offer.clean.title', { n })}>
      <p>{t('offer.clean.text')}</p>
      <div className="acts">
        <button type="button" className="btn btn--small" onClick={() => clean(store)}>
          {t('offer.clean.act', { n })}
        </button>
        <button type="button" className="btn btn--quiet btn--small" onClick={keep}>
          {t('offer.keep')}
        </button>
      </div>
    </Band>
  );
}
