import { type Hardened, RISKS } from '../../../engine/index.ts';
import { RiskLabel, SeverityShape } from '../../pieces/marks.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Offer } from './harden.ts';
import { isTicked, type Staying, stayingOf } from './harden-choice.ts';

/** Rows shown of what stays; the list of findings has them all. */
const SHOWN = 40;

interface Props {
  readonly offer: Offer;
  readonly outcome: Hardened | undefined;
}

/** The risks of fixes, and what the present choice leaves, with the reason. */
export function HardenAside({ offer, outcome }: Props) {
  const { t } = useWords();
  const { items } = offer;
  const staying = outcome && stayingOf(outcome, offer);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus
    <aside className="harden__aside" aria-labelledby="harden-stays" tabIndex={0}>
      {items.length > 0 && (
        <>
          <h3>{t('risk.title')}</h3>
          <dl className="harden__risks">
            {RISKS.map((safety) => (
              <div key={safety}>
                <dt>
                  <RiskLabel safety={safety} />
                  <b className="num">{items.filter((item) => item.safety === safety).length}</b>
                </dt>
                <dd>
                  {t(`risk.about.${safety}`)} {isTicked(safety) && t('risk.ticked')}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3 id="harden-stays">{t('harden.stays')}</h3>
      {staying?.length === 0 && <p>{t('harden.stays.none')}</p>}
      <ul className="harden__stays">
        {staying?.slice(0, SHOWN).map((one) => (
          <Row key={one.key} staying={one} />
        ))}
        {staying && staying.length > SHOWN && (
          <li>{t('harden.stays.more', { n: staying.length - SHOWN })}</li>
        )}
      </ul>
    </aside>
  );
}

function Row({ staying: { finding, reason, n } }: { readonly staying: Staying }) {
  const { t, finding: sentence, rule } = useWords();
  const own = reason === 'undecided' ? rule(finding.rule).undecided : undefined;
  const said = own ?? t(`harden.stays.${reason}`);
  return (
    <li>
      <SeverityShape severity={finding.severity} />
      <span>
        {sentence(finding.rule, finding.code, finding.data)}
        <small>
          {t('harden.stays.n', { n })}
          {said}
        </small>
      </span>
    </li>
  );
}
