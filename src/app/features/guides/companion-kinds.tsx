import type { ReactNode } from 'react';
import {
  COMPANIONS,
  type Companion,
  type CompanionOffer,
  companionsBeside,
} from '../../../engine/guides.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CompanionAccount, CompanionBudget, CompanionNamespace } from './companion-fields.tsx';
import { type CompanionForm, idOf, useCompanionFault } from './companion-form.ts';
import { CompanionPolicy } from './companion-policy.tsx';
import { CompanionService } from './companion-service.tsx';
import { GuideHelp } from './guide-fields.tsx';

interface Props {
  readonly form: CompanionForm;
}

/** What may stand beside the workload: with a tick and its fields, or why there is nothing to add. */
export function CompanionKinds({ form }: Props) {
  const { reviews, site, answers, write } = form;
  const { t } = useWords();
  const faultOf = useCompanionFault(form);
  const offers = companionsBeside(reviews, site);
  const open = COMPANIONS.filter((kind) => offers.get(kind)?.open);
  const id = idOf('kinds');
  const fields: { readonly [K in Companion]: ReactNode } = {
    namespace: <CompanionNamespace form={form} />,
    account: <CompanionAccount form={form} />,
    headless: null,
    service: <CompanionService form={form} />,
    policy: <CompanionPolicy form={form} />,
    budget: <CompanionBudget form={form} most={Number(offers.get('budget')?.data?.n ?? 0) - 1} />,
  };
  return (
    <fieldset className="field guide__ticks guide__kinds" aria-describedby={`${id}-help`}>
      <legend>{t('guide.beside.kinds')}</legend>
      <GuideHelp
        id={id}
        help={open.length > 0 ? t('guide.beside.kinds.help') : undefined}
        fault={faultOf('kinds')}
      />
      {[...offers].map(([kind, offer]) =>
        offer.open ? (
          <Kind
            key={kind}
            kind={kind}
            offer={offer}
            inputId={kind === open[0] ? id : undefined}
            checked={answers.kinds.includes(kind)}
            onTick={(checked) =>
              write({
                kinds: COMPANIONS.filter((one) =>
                  one === kind ? checked : answers.kinds.includes(one),
                ),
              })
            }
          >
            {fields[kind]}
          </Kind>
        ) : (
          <Closed key={kind} kind={kind} offer={offer} />
        ),
      )}
    </fieldset>
  );
}

interface KindProps {
  readonly kind: Companion;
  readonly offer: CompanionOffer;
  readonly inputId: string | undefined;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Kind({ kind, offer: { why, data }, inputId, checked, onTick, children }: KindProps) {
  const { t } = useWords();
  const help = `guide-beside-why-${kind}`;
  return (
    <div className="guide__secret">
      <label className="tick">
        <input
          id={inputId}
          type="checkbox"
          checked={checked}
          aria-describedby={help}
          onChange={({ target }) => onTick(target.checked)}
        />
        <span className="guide__kind">{t(`guide.beside.kind.${kind}`)}</span>
      </label>
      <p className="guide__why" id={help}>
        <RichText text={t(`guide.beside.why.${why}`, data)} />
      </p>
      {checked && children}
    </div>
  );
}

/** Nothing to tick: it is there, or is of no use for this workload. */
function Closed({ kind, offer: { why, data } }: Pick<KindProps, 'kind' | 'offer'>) {
  const { t } = useWords();
  return (
    <div className="guide__closed">
      <Icon name={why.endsWith('-there') ? 'check' : 'sev-info'} />
      <span className="guide__kind">{t(`guide.beside.kind.${kind}`)}</span>
      <p className="guide__why">
        <RichText text={t(`guide.beside.why.${why}`, data)} />
      </p>
    </div>
  );
}
