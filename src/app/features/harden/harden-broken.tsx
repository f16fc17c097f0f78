import { countsFor } from '../../../engine/late.ts';
import { useApp } from '../../store/react.ts';
import { Icon } from '../../ui/icon.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useWords } from '../../ui/use-words.ts';
import { resolved } from '../../view/settings.ts';
import type { Offer } from './harden.ts';
import { type BrokenFix, brokenText } from './harden-breaks.ts';
import './harden-broken.css';

/** Containers named in a row; more are counted. */
const NAMES = 12;

interface Props {
  readonly offer: Offer;
  readonly fixes: readonly BrokenFix[];
  /** The level of the heading. */
  readonly level: 3 | 4;
}

/** The fixes of a workload that are shown to break: they are listed, and can't be selected. */
export function HardenBroken({ offer, fixes, level }: Props) {
  const { t } = useWords<'opened'>();
  if (fixes.length === 0) return null;
  const Title = `h${level}` as const;
  return (
    <section className="harden__group harden__broken">
      <div className="harden__group-head" data-level={level}>
        <Icon name="cls-broken" />
        <Title>{t('risk.breaks')}</Title>
        <small className="num">{t('harden.shown.count', { n: fixes.length })}</small>
      </div>
      <p className="harden__broken-about">{t('harden.shown.about')}</p>
      {fixes.map((fix) => (
        <BrokenRow key={fix.key} offer={offer} fix={fix} />
      ))}
    </section>
  );
}

function BrokenRow({ offer, fix }: { readonly offer: Offer; readonly fix: BrokenFix }) {
  const words = useWords<'opened'>();
  const { t, rule: wordsOf } = words;
  const profile = useApp((state) => resolved(state.workspace.config).profile);
  const { rule, finding, containers } = fix;
  const others = containers.length - NAMES;
  const more = others > 0 ? ` ${t('harden.stays.more', { n: others })}` : '';
  const names = `${containers.slice(0, NAMES).join(', ')}${more}`;
  return (
    <article className="harden__item" data-broken>
      <Icon name="cls-broken" />
      <div className="harden__what">
        <b>{wordsOf(rule.id).title}</b>
        <div className="harden__about">
          <p>
            <RichText text={brokenText(words, offer.review, fix.document, fix.breaks)} />
          </p>
          {containers.length > 0 && <p>{t('harden.for', { names })}</p>}
          {!countsFor(offer.target, rule.id, finding.code) && (
            <p>{t('harden.beyond', { profile: t(`profile.${profile}`) })}</p>
          )}
        </div>
      </div>
    </article>
  );
}
